import type { Example } from '../example.ts';

/** Someone who wants care and does not want the police. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'without-the-police',
    lines: [
      {
        text: '',
        choices: ['do:need:sexual-violence'],
        then: ['sexual-violence:opening', 'sexual-violence:sv-who.ask'],
      },
      { text: '', choices: ['sv-who=me'], then: ['sexual-violence:pages.talk.text', 'guide:more.ask'] },
      {
        text: '',
        choices: ['sexual-violence.more=centre'],
        then: ['sexual-violence:pages.centre.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end-protected'] },
    ],
    ends: 'helped',
  },
];
