import type { Example } from '../example.ts';

/** After a burglary, in a rented home. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'after-a-burglary',
    lines: [
      {
        text: '',
        choices: ['do:begin:safer-homes-request'],
        then: ['safer-homes-request:opening', 'safer-homes-request:home-why.ask'],
      },
      { text: '', choices: ['home-why=burglary'], then: ['safer-homes-request:home-where.ask'] },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'safer-homes-request:home-tenure.ask'] },
      { text: '', choices: ['home-tenure=association'], then: ['safer-homes-request:home-worry.ask'] },
      { text: 'the back door', values: { 'home-worry': 'the back door' }, then: ['referral:contact.ask'] },
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
