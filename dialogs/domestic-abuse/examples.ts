import type { Example } from '../example.ts';

/** Someone who writes for themselves, someone who cannot write safely, and someone who worries about their own behaviour. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'for-me',
    inWords: true,
    lines: [
      { text: '', choices: ['do:need:domestic-abuse'], then: ['domestic-abuse:opening', 'domestic-abuse:da-safe.ask'] },
      { text: 'yes I think so', values: { 'da-safe': 'safe' }, then: ['domestic-abuse:da-who.ask'] },
      {
        text: 'its for me',
        values: { 'da-who': 'me' },
        then: ['domestic-abuse:pages.talk.text', 'guide:more.ask'],
      },
      {
        text: 'I need somewhere to stay',
        values: { 'domestic-abuse.more': 'housing' },
        then: ['domestic-abuse:pages.housing.text', 'guide:more.ask'],
      },
      {
        text: 'can he see this chat?',
        values: { 'domestic-abuse.more': 'watched' },
        then: ['domestic-abuse:pages.watched.text', 'guide:more.ask'],
      },
      {
        text: "what is clare's law",
        values: { 'domestic-abuse.more': 'clares-law' },
        then: ['domestic-abuse:pages.clares-law.text', 'guide:more.ask'],
      },
      { text: 'that is all', act: 'skip', then: ['guide:end-protected'] },
    ],
    ends: 'helped',
  },
  {
    id: 'not-safe-to-write',
    inWords: true,
    lines: [
      { text: '', choices: ['do:need:domestic-abuse'], then: ['domestic-abuse:opening', 'domestic-abuse:da-safe.ask'] },
      {
        text: 'no he is here',
        values: { 'da-safe': 'unsafe' },
        then: ['domestic-abuse:remark.unsafe', 'guide:more.ask'],
      },
      { text: 'stop', act: 'cancel', then: ['guide:stopped-protected'] },
    ],
    ends: 'closed',
  },
  {
    id: 'someone-may-look-later',
    inWords: true,
    lines: [
      { text: '', choices: ['do:need:domestic-abuse'], then: ['domestic-abuse:opening', 'domestic-abuse:da-safe.ask'] },
      { text: 'yes but he might look later', values: { 'da-safe': 'seen' }, then: ['domestic-abuse:da-who.ask'] },
      {
        text: 'for me',
        values: { 'da-who': 'me' },
        then: ['domestic-abuse:pages.watched.text', 'domestic-abuse:pages.talk.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:stop'], then: ['guide:stopped-protected'] },
    ],
    ends: 'closed',
  },
  {
    id: 'own-behaviour',
    inWords: true,
    lines: [
      { text: '', choices: ['do:need:domestic-abuse'], then: ['domestic-abuse:opening', 'domestic-abuse:da-safe.ask'] },
      { text: '', choices: ['da-safe=safe'], then: ['domestic-abuse:da-who.ask'] },
      {
        text: 'I keep losing my temper with my wife',
        values: { 'da-who': 'own' },
        then: ['domestic-abuse:pages.own.text', 'guide:end-protected'],
      },
    ],
    ends: 'helped',
  },
];
