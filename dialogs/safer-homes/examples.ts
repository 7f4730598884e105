import type { Example } from '../example.ts';

/** From what somebody comes with to what they need to know. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'afraid-of-someone',
    lines: [
      { text: '', choices: ['do:need:safer-homes'], then: ['safer-homes:opening', 'safer-homes:safer-why.ask'] },
      {
        text: '',
        choices: ['safer-why=person'],
        then: ['safer-homes:pages.what.text', 'safer-homes:pages.person.text', 'guide:more.ask'],
      },
      { text: '', choices: ['safer-homes.more=ask'], then: ['safer-homes:pages.ask.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
