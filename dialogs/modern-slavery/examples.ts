import type { Example } from '../example.ts';

/** For oneself, with a worry about papers; and for someone seen who may be a child in danger. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'about-me',
    lines: [
      {
        text: '',
        choices: ['do:need:modern-slavery'],
        then: ['modern-slavery:opening', 'modern-slavery:slavery-who.ask'],
      },
      { text: 'it is about me', values: { 'slavery-who': 'me' }, then: ['modern-slavery:slavery-danger.ask'] },
      {
        text: '',
        choices: ['slavery-danger=no'],
        then: ['modern-slavery:pages.me.text', 'guide:more.ask'],
      },
      {
        text: 'i have no papers',
        values: { 'modern-slavery.more': 'papers' },
        then: ['modern-slavery:pages.papers.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'a-child-seen',
    lines: [
      {
        text: '',
        choices: ['do:need:modern-slavery'],
        then: ['modern-slavery:opening', 'modern-slavery:slavery-who.ask'],
      },
      { text: '', choices: ['slavery-who=seen'], then: ['modern-slavery:slavery-danger.ask'] },
      {
        text: 'yes',
        values: { 'slavery-danger': true },
        then: ['modern-slavery:pages.now.text', 'modern-slavery:slavery-child.ask'],
      },
      {
        text: '',
        choices: ['slavery-child=yes'],
        then: ['modern-slavery:pages.tell.text', 'modern-slavery:pages.child.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
