import type { Example } from '../example.ts';

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
        then: ['questions:contact.wanted.careful', 'questions:contact.how.ask'],
      },
      { text: '', choices: ['contact-how=email'], then: ['questions:contact.email.ask'] },
      {
        text: 'someone@example.org',
        values: { 'contact-email': 'someone@example.org' },
        then: ['questions:contact.times.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'questions:contact.careful.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'questions:contact.needs.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'referral:check.ask'] },
      { text: '', choices: ['do:send'], then: [] },
    ],
    ends: 'report',
  },
];
