/** How many characters a resident's message may have, whatever way it comes in. */
export const LONGEST_MESSAGE = 4000;
