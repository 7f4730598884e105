import type { Example } from '../example.ts';

/** Someone whom a former partner does not leave alone. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'former-partner',
    lines: [
      { text: '', choices: ['do:need:stalking'], then: ['stalking:opening', 'stalking:stalking-who.ask'] },
      {
        text: '',
        choices: ['stalking-who=ex'],
        then: ['stalking:pages.report.text', 'stalking:pages.after.text', 'guide:more.ask'],
      },
      { text: '', choices: ['stalking.more=notes'], then: ['stalking:pages.notes.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end-protected'] },
    ],
    ends: 'helped',
  },
  {
    id: 'in-their-own-words',
    inWords: true,
    lines: [
      { text: '', choices: ['do:need:stalking'], then: ['stalking:opening', 'stalking:stalking-who.ask'] },
      {
        text: 'a man I know from work',
        values: { 'stalking-who': 'known' },
        then: ['stalking:pages.report.text', 'guide:more.ask'],
      },
      {
        text: 'should I keep a diary of it',
        values: { 'stalking.more': 'notes' },
        then: ['stalking:pages.notes.text', 'guide:more.ask'],
      },
      {
        text: 'he writes to me on facebook all day',
        values: { 'stalking.more': 'online' },
        then: ['stalking:pages.online.text', 'guide:more.ask'],
      },
      { text: 'stop', act: 'cancel', then: ['guide:stopped-protected'] },
    ],
    ends: 'closed',
  },
];
