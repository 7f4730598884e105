import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'a-hacked-account',
    lines: [
      { text: '', choices: ['do:need:cyber'], then: ['cyber:opening', 'cyber:cyber-what.ask'] },
      { text: '', choices: ['cyber-what=account'], then: ['cyber:pages.account.text', 'guide:more.ask'] },
      { text: '', choices: ['cyber.more=passwords'], then: ['cyber:pages.passwords.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
