import type { Example } from '../example.ts';

/** A call back with everything a safe contact needs, and one that is given up because no way is safe. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'for-me',
    lines: [
      {
        text: '',
        choices: ['do:begin:call-back'],
        then: ['call-back:opening', 'call-back:call-back-for.ask'],
      },
      { text: '', choices: ['call-back-for=me'], then: ['call-back:call-back-about.ask'] },
      {
        text: 'I want to know what I can do',
        values: { 'call-back-about': 'I want to know what I can do' },
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
      {
        text: 'mornings only',
        values: { 'contact-times': 'mornings only' },
        then: ['questions:contact.careful.ask'],
      },
      { text: '', choices: ['contact-careful=others-see'], then: ['questions:contact.needs.ask'] },
      { text: '', choices: ['contact-needs=woman-worker'], then: ['referral:check.ask'] },
      { text: '', choices: ['do:send'], then: [] },
    ],
    ends: 'report',
  },
  {
    id: 'no-safe-way',
    lines: [
      {
        text: '',
        choices: ['do:begin:call-back'],
        then: ['call-back:opening', 'call-back:call-back-for.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'call-back:call-back-about.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'referral:contact.ask'] },
      { text: '', choices: ['contact=anonymous'], then: ['referral:contact.none', 'referral:check.ask'] },
      {
        text: '',
        choices: ['do:send'],
        then: ['referral:contact.needed', 'referral:contact.ask'],
      },
      { text: 'stop', act: 'cancel', then: ['guide:stopped-protected'] },
    ],
    ends: 'closed',
  },
];
