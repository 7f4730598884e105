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
];
