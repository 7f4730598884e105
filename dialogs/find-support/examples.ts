import type { Example } from '../example.ts';

/** Someone who cannot be heard on the phone, and someone who says nothing about themselves. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'not-by-phone',
    lines: [
      { text: '', choices: ['do:begin:find-support'], then: ['find-support:opening', 'find-support:find-for.ask'] },
      { text: '', choices: ['find-for=domestic-abuse'], then: ['find-support:find-who.ask'] },
      { text: '', choices: ['find-who=man'], then: ['find-support:find-where.ask'] },
      {
        text: 'Swadlincote',
        values: { 'find-where': { words: 'Swadlincote', settlement: 'Swadlincote', district: 'inside' } },
        then: ['find-support:pages.all.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['find-support.more=quiet'],
        then: ['find-support:pages.quiet.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end-protected'] },
    ],
    ends: 'helped',
  },
  {
    id: 'says-nothing-about-themselves',
    lines: [
      { text: '', choices: ['do:begin:find-support'], then: ['find-support:opening', 'find-support:find-for.ask'] },
      { text: '', choices: ['find-for=self-harm'], then: ['find-support:find-who.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'find-support:find-where.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'find-support:pages.all.text', 'guide:more.ask'] },
      { text: '', choices: ['do:stop'], then: ['guide:stopped-protected'] },
    ],
    ends: 'closed',
  },
  {
    id: 'in-their-own-words',
    inWords: true,
    lines: [
      { text: '', choices: ['do:begin:find-support'], then: ['find-support:opening', 'find-support:find-for.ask'] },
      { text: 'an abusive partner', values: { 'find-for': 'domestic-abuse' }, then: ['find-support:find-who.ask'] },
      { text: "I'm a gay man", values: { 'find-who': ['man', 'lgbt'] }, then: ['find-support:find-where.ask'] },
      {
        text: 'Hilton',
        values: { 'find-where': { words: 'Hilton', settlement: 'Hilton', ward: 'E05008813', district: 'inside' } },
        then: ['find-support:pages.all.text', 'guide:more.ask'],
      },
      {
        text: "I can't ring, he would hear me",
        values: { 'find-support.more': 'quiet' },
        then: ['find-support:pages.quiet.text', 'guide:more.ask'],
      },
      {
        text: 'who is open right now',
        values: { 'find-support.more': 'open' },
        then: ['find-support:pages.open.text', 'guide:more.ask'],
      },
      { text: 'that is all', act: 'skip', then: ['guide:end-protected'] },
    ],
    ends: 'helped',
  },
];
