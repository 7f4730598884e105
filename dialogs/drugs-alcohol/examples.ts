import type { Example } from '../example.ts';

/** One's own drinking, and needles in a park. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'my-drinking',
    lines: [
      { text: '', choices: ['do:need:drugs-alcohol'], then: ['drugs-alcohol:opening', 'drugs-alcohol:drugs-who.ask'] },
      { text: 'me', values: { 'drugs-who': 'me' }, then: ['drugs-alcohol:drugs-ill.ask'] },
      { text: 'no', values: { 'drugs-ill': false }, then: ['drugs-alcohol:drugs-what.ask'] },
      {
        text: '',
        choices: ['drugs-what=alcohol'],
        then: ['drugs-alcohol:pages.me.text', 'guide:more.ask'],
      },
      {
        text: '',
        choices: ['drugs-alcohol.more=stopping'],
        then: ['drugs-alcohol:pages.stopping.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'needles-found',
    lines: [
      { text: '', choices: ['do:need:drugs-alcohol'], then: ['drugs-alcohol:opening', 'drugs-alcohol:drugs-who.ask'] },
      {
        text: '',
        choices: ['drugs-who=needles'],
        then: ['drugs-alcohol:pages.needles.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
