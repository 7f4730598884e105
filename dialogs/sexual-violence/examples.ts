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
  {
    id: 'in-their-own-words',
    inWords: true,
    lines: [
      {
        text: '',
        choices: ['do:need:sexual-violence'],
        then: ['sexual-violence:opening', 'sexual-violence:sv-who.ask'],
      },
      {
        text: 'it happened to me when I was little',
        values: { 'sv-who': 'me', 'sexual-violence.more': 'past' },
        then: ['sexual-violence:pages.past.text', 'sexual-violence:pages.talk.text', 'guide:more.ask'],
      },
      {
        text: "I'm a man",
        values: { 'sexual-violence.more': 'man' },
        then: ['sexual-violence:pages.man.text', 'guide:more.ask'],
      },
      {
        text: 'I do not want to tell the police',
        values: { 'sexual-violence.more': 'centre' },
        then: ['sexual-violence:pages.centre.text', 'guide:more.ask'],
      },
      { text: "no thanks that's all", act: 'skip', then: ['guide:end-protected'] },
    ],
    ends: 'helped',
  },
];
