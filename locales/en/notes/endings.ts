/** Notes for all keys that end alike, in every topic. */
export const endings: Readonly<Record<string, string>> = {
  ask: 'The question itself. One thing at a time.',
  label: 'Name of a question on the list of answers, or of a page of a guide on its button. A few words, no full stop.',
  retry: 'Said when the answer could not be read. The fault is ours: never "wrong" or "invalid".',
  text: 'A page of a guide: one matter, told calmly, with the services shown below it.',
  why: 'Why we ask. A reason, not a defence.',
};
