/** Notes for all keys that end alike, in every topic. */
export const endings: Readonly<Record<string, string>> = {
  ask: 'The question itself. One thing at a time.',
  label: 'Name of the question on the list of answers and in the staff view. A noun or two, no full stop.',
  retry: 'Said when the answer could not be read. The fault is ours: never "wrong" or "invalid".',
  why: 'Why we ask. A reason, not a defence.',
};
