import type { Example } from '../example.ts';
import { SENT_WITH_AN_EMAIL_ADDRESS } from '../questions/contact-example.ts';

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
      ...SENT_WITH_AN_EMAIL_ADDRESS,
    ],
    ends: 'report',
  },
];
