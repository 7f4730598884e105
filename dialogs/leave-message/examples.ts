import type { Example } from '../example.ts';

/** A message with a phone number, and one that is given up. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'with-a-number',
    lines: [
      {
        text: '',
        choices: ['do:begin:leave-message'],
        then: ['leave-message:opening', 'leave-message:message-words.ask'],
      },
      {
        text: 'please ring me about the garages',
        values: { 'message-words': 'please ring me about the garages' },
        then: ['referral:contact.ask'],
      },
      {
        text: '',
        choices: ['contact=contact'],
        then: ['questions:contact.wanted.careful', 'questions:contact.how.ask'],
      },
      { text: '', choices: ['contact-how=phone'], then: ['questions:contact.phone.ask'] },
      {
        text: '07700 900123',
        values: { 'contact-phone': '+447700900123' },
        then: ['questions:contact.times.ask'],
      },
      { text: 'after 6', values: { 'contact-times': 'after 6' }, then: ['questions:contact.careful.ask'] },
      { text: '', choices: ['contact-careful=others-see'], then: ['questions:contact.needs.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'referral:check.ask'] },
      { text: '', choices: ['do:send'], then: [] },
    ],
    ends: 'report',
  },
  {
    id: 'given-up',
    lines: [
      {
        text: '',
        choices: ['do:begin:leave-message'],
        then: ['leave-message:opening', 'leave-message:message-words.ask'],
      },
      { text: 'stop', act: 'cancel', then: ['questions:stopped'] },
    ],
    ends: 'closed',
  },
];
