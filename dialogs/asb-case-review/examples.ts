import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'how-to-ask',
    lines: [
      {
        text: '',
        choices: ['do:need:asb-case-review'],
        then: ['asb-case-review:opening', 'asb-case-review:pages.what.text', 'guide:more.ask'],
      },
      { text: '', choices: ['asb-case-review.more=ask'], then: ['asb-case-review:pages.ask.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
