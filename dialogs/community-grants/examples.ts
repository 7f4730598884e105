import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'who-to-ask',
    lines: [
      {
        text: '',
        choices: ['do:begin:community-grants'],
        then: ['community-grants:opening', 'community-grants:pages.grants.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['community-grants.more=contact'],
        then: ['community-grants:pages.contact.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
