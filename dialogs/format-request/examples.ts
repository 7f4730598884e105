import type { Example } from '../example.ts';
import { SENT_WITH_AN_EMAIL_ADDRESS } from '../questions/contact-example.ts';

/** Large print, and an interpreter for a language. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'print-and-interpreter',
    lines: [
      {
        text: '',
        choices: ['do:begin:format-request'],
        then: ['format-request:opening', 'format-request:format-kind.ask'],
      },
      {
        text: '',
        choices: ['format-kind=large-print', 'format-kind=interpreter'],
        then: ['format-request:format-language.ask'],
      },
      { text: 'Polish', values: { 'format-language': 'Polish' }, then: ['format-request:format-what.ask'] },
      {
        text: 'a letter about my rent',
        values: { 'format-what': 'a letter about my rent' },
        then: ['referral:contact.ask'],
      },
      {
        text: '',
        choices: ['contact=contact'],
        then: ['questions:contact.wanted.careful', 'format-request:contact-address.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'questions:contact.how.ask'] },
      ...SENT_WITH_AN_EMAIL_ADDRESS.slice(1),
    ],
    ends: 'report',
  },
];
