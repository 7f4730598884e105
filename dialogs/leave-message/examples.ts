import type { Example } from '../example.ts';
import { SENT_WITH_AN_EMAIL_ADDRESS } from '../questions/contact-example.ts';

/** A message that is answered by e-mail, and one that is given up. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'with-an-address',
    lines: [
      {
        text: '',
        choices: ['do:begin:leave-message'],
        then: ['leave-message:opening', 'leave-message:message-words.ask'],
      },
      {
        text: 'please write to me about the garages',
        values: { 'message-words': 'please write to me about the garages' },
        then: ['referral:contact.ask'],
      },
      ...SENT_WITH_AN_EMAIL_ADDRESS,
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
