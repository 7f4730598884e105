import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'speeding',
    lines: [
      { text: '', choices: ['do:need:road-safety'], then: ['road-safety:opening', 'road-safety:road-what.ask'] },
      { text: '', choices: ['road-what=speeding'], then: ['road-safety:pages.speeding.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
