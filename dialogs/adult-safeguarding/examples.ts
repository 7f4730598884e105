import type { Example } from '../example.ts';

/** A neighbour whose money is taken, and a carer at their limit. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'money-taken',
    lines: [
      {
        text: '',
        choices: ['do:need:adult-safeguarding'],
        then: ['adult-safeguarding:opening', 'adult-safeguarding:adult-who.ask'],
      },
      { text: 'my neighbour', values: { 'adult-who': 'other' }, then: ['adult-safeguarding:adult-danger.ask'] },
      { text: 'no', values: { 'adult-danger': false }, then: ['adult-safeguarding:adult-what.ask'] },
      {
        text: '',
        choices: ['adult-what=money'],
        then: ['adult-safeguarding:pages.tell.text', 'adult-safeguarding:pages.money.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'a-carer',
    lines: [
      {
        text: '',
        choices: ['do:need:adult-safeguarding'],
        then: ['adult-safeguarding:opening', 'adult-safeguarding:adult-who.ask'],
      },
      { text: '', choices: ['adult-who=carer'], then: ['adult-safeguarding:adult-danger.ask'] },
      {
        text: '',
        choices: ['adult-danger=no'],
        then: ['adult-safeguarding:pages.carer.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
