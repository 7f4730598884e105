import type { Example } from '../example.ts';

/** Asking for a person while nobody is at a desk: the other ways, and nobody is queued. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'nobody-is-here',
    lines: [{ text: '', choices: ['do:begin:talk-to-person'], then: ['answers:person-hours-unknown'] }],
    ends: 'helped',
  },
];
