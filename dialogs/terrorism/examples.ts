import type { Example } from '../example.ts';

/** A worry about a young person, and something seen. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'worried-about-someone',
    lines: [
      { text: '', choices: ['do:need:terrorism'], then: ['terrorism:opening', 'terrorism:terror-what.ask'] },
      { text: 'my brother', values: { 'terror-what': 'person' }, then: ['terrorism:terror-now.ask'] },
      { text: '', choices: ['terror-now=no'], then: ['terrorism:terror-young.ask'] },
      {
        text: 'yes',
        values: { 'terror-young': true },
        then: ['terrorism:pages.person.text', 'terrorism:pages.young.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'something-seen',
    lines: [
      { text: '', choices: ['do:need:terrorism'], then: ['terrorism:opening', 'terrorism:terror-what.ask'] },
      { text: '', choices: ['terror-what=seen'], then: ['terrorism:terror-now.ask'] },
      { text: '', choices: ['terror-now=no'], then: ['terrorism:pages.seen.text', 'guide:more.ask'] },
      {
        text: '',
        choices: ['terrorism.more=unsure'],
        then: ['terrorism:pages.unsure.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
