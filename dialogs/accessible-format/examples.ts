import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'deaf',
    lines: [
      {
        text: '',
        choices: ['do:need:accessible-format'],
        then: ['accessible-format:opening', 'accessible-format:pages.what.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['accessible-format.more=deaf'],
        then: ['accessible-format:pages.deaf.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
