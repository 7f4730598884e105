import type { Example } from '../example.ts';

/** A child who is missing, and a neighbour's home that was taken over. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'a-missing-child',
    lines: [
      { text: '', choices: ['do:need:county-lines'], then: ['county-lines:opening', 'county-lines:gang-who.ask'] },
      { text: 'it is my son', values: { 'gang-who': 'child' }, then: ['county-lines:gang-danger.ask'] },
      { text: '', choices: ['gang-danger=no'], then: ['county-lines:gang-missing.ask'] },
      {
        text: 'yes',
        values: { 'gang-missing': true },
        then: ['county-lines:pages.missing.text', 'county-lines:pages.child.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['county-lines.more=talk'],
        then: ['county-lines:pages.talk.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'a-home-taken-over',
    lines: [
      { text: '', choices: ['do:need:county-lines'], then: ['county-lines:opening', 'county-lines:gang-who.ask'] },
      { text: '', choices: ['gang-who=home'], then: ['county-lines:gang-danger.ask'] },
      { text: '', choices: ['gang-danger=no'], then: ['county-lines:pages.home.text', 'guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
