import type { Example } from '../example.ts';

/** A child with a picture of them online, and a neighbour who worries. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'a-child',
    lines: [
      {
        text: '',
        choices: ['do:need:child-safeguarding'],
        then: ['child-safeguarding:opening', 'child-safeguarding:child-who.ask'],
      },
      { text: 'im 13', values: { 'child-who': 'child' }, then: ['child-safeguarding:child-my-danger.ask'] },
      { text: '', choices: ['child-my-danger=no'], then: ['child-safeguarding:child-my-what.ask'] },
      {
        text: 'someone has a picture of me',
        values: { 'child-my-what': 'online' },
        then: ['child-safeguarding:pages.my-online.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['child-safeguarding.more=my-secret'],
        then: ['child-safeguarding:pages.my-secret.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'a-neighbour',
    lines: [
      {
        text: '',
        choices: ['do:need:child-safeguarding'],
        then: ['child-safeguarding:opening', 'child-safeguarding:child-who.ask'],
      },
      { text: '', choices: ['child-who=other'], then: ['child-safeguarding:child-danger.ask'] },
      { text: 'no', values: { 'child-danger': false }, then: ['child-safeguarding:child-what.ask'] },
      {
        text: '',
        choices: ['child-what=home'],
        then: ['child-safeguarding:pages.tell.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'a-child-in-their-own-words',
    inWords: true,
    lines: [
      {
        text: '',
        choices: ['do:need:child-safeguarding'],
        then: ['child-safeguarding:opening', 'child-safeguarding:child-who.ask'],
      },
      { text: 'im 13', values: { 'child-who': 'child' }, then: ['child-safeguarding:child-my-danger.ask'] },
      { text: 'no', values: { 'child-my-danger': false }, then: ['child-safeguarding:child-my-what.ask'] },
      {
        text: 'someone has nudes of me',
        values: { 'child-my-what': 'online' },
        then: ['child-safeguarding:pages.my-online.text', 'guide:more.ask'],
      },
      {
        text: 'will they tell my mum',
        values: { 'child-safeguarding.more': 'my-secret' },
        then: ['child-safeguarding:pages.my-secret.text', 'guide:more.ask'],
      },
      { text: 'ok thats all', act: 'skip', then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
