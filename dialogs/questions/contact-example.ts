import type { ExampleLine } from '../example.ts';

/** The end that most requests have: an e-mail address is safe, nothing else matters, and it is sent. */
export const SENT_WITH_AN_EMAIL_ADDRESS: readonly ExampleLine[] = [
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
];
