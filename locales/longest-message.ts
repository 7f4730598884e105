/** How many characters a resident's message may have, whatever way it comes in: a whole e-mail with its head, pasted to be checked, is no longer as a rule. */
export const LONGEST_MESSAGE = 12_000;
