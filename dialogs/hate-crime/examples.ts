import type { Example } from '../example.ts';

/** Hate against oneself, and against someone else without a question answered. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'to-me',
    lines: [
      { text: '', choices: ['do:need:hate-crime'], then: ['hate-crime:opening', 'hate-crime:hate-who.ask'] },
      {
        text: 'to me',
        values: { 'hate-who': 'me' },
        then: ['hate-crime:pages.report.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['hate-crime.more=support'],
        then: ['hate-crime:pages.support.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
