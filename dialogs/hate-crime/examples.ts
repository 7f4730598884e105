import type { Example } from '../example.ts';

/** Hate against oneself that keeps happening, and against someone else without every question answered. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'to-me-again-and-again',
    lines: [
      { text: '', choices: ['do:need:hate-crime'], then: ['hate-crime:opening', 'hate-crime:hate-when.ask'] },
      { text: 'it keeps happening', values: { 'hate-when': 'again' }, then: ['hate-crime:hate-who.ask'] },
      { text: 'to me', values: { 'hate-who': 'me' }, then: ['hate-crime:hate-about.ask'] },
      {
        text: '',
        choices: ['hate-about=lgbt'],
        then: [
          'hate-crime:pages.report.text',
          'hate-crime:pages.here.text',
          'hate-crime:pages.lgbt.text',
          'guide:more.ask',
        ],
      },
      { text: '', choices: ['hate-crime.more=support'], then: ['hate-crime:pages.support.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'to-someone-else-now',
    lines: [
      { text: '', choices: ['do:need:hate-crime'], then: ['hate-crime:opening', 'hate-crime:hate-when.ask'] },
      {
        text: '',
        choices: ['hate-when=now'],
        then: ['hate-crime:pages.now.text', 'hate-crime:hate-who.ask'],
      },
      { text: '', choices: ['hate-who=other'], then: ['hate-crime:hate-about.ask'] },
      {
        text: '',
        choices: ['do:skip'],
        then: ['questions:skipped', 'hate-crime:pages.report.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['hate-crime.more=for-others'],
        then: ['hate-crime:pages.for-others.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'in-their-own-words',
    inWords: true,
    lines: [
      { text: '', choices: ['do:need:hate-crime'], then: ['hate-crime:opening', 'hate-crime:hate-when.ask'] },
      { text: 'it goes on for months', values: { 'hate-when': 'again' }, then: ['hate-crime:hate-who.ask'] },
      { text: 'my family', values: { 'hate-who': 'me' }, then: ['hate-crime:hate-about.ask'] },
      {
        text: 'because I am Polish',
        values: { 'hate-about': 'race' },
        then: ['hate-crime:pages.report.text', 'hate-crime:pages.here.text', 'guide:more.ask'],
      },
      {
        text: 'not the police please',
        values: { 'hate-crime.more': 'elsewhere' },
        then: ['hate-crime:pages.elsewhere.text', 'guide:more.ask'],
      },
      { text: 'no thank you', act: 'skip', then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
