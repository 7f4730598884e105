import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'sold-to-children',
    lines: [
      {
        text: '',
        choices: ['do:begin:licensed-premises'],
        then: ['licensed-premises:opening', 'licensed-premises:licensed-what.ask'],
      },
      {
        text: '',
        choices: ['licensed-what=under-age'],
        then: ['licensed-premises:pages.under-age.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
