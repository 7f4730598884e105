import type { Example } from '../example.ts';
import { SENT_WITH_AN_EMAIL_ADDRESS } from '../questions/contact-example.ts';

/** Too few reports yet, and asked for all the same. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'fewer-reports',
    lines: [
      {
        text: '',
        choices: ['do:begin:case-review-request'],
        then: ['case-review-request:opening', 'case-review-request:review-count.ask'],
      },
      {
        text: '',
        choices: ['review-count=fewer'],
        then: ['case-review-request:review-fewer', 'case-review-request:review-for.ask'],
      },
      { text: '', choices: ['review-for=me'], then: ['case-review-request:review-told.ask'] },
      {
        text: '',
        choices: ['review-told=police', 'review-told=council'],
        then: ['case-review-request:review-details.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'case-review-request:review-why.ask'] },
      {
        text: 'they closed it without a word',
        values: { 'review-why': 'they closed it without a word' },
        then: ['case-review-request:review-where.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'referral:contact.ask'] },
      ...SENT_WITH_AN_EMAIL_ADDRESS,
    ],
    ends: 'report',
  },
  {
    id: 'for-her-mother-in-words',
    inWords: true,
    lines: [
      {
        text: '',
        choices: ['do:begin:case-review-request'],
        then: ['case-review-request:opening', 'case-review-request:review-count.ask'],
      },
      {
        text: '4 times since August',
        values: { 'review-count': 'enough' },
        then: ['case-review-request:review-for.ask'],
      },
      {
        text: 'for my mum, she asked me',
        values: { 'review-for': 'agreed' },
        then: ['case-review-request:review-told.ask'],
      },
      {
        text: 'the police and our councillor',
        values: { 'review-told': ['police', 'other'] },
        then: ['case-review-request:review-details.ask'],
      },
      { text: 'stop', act: 'cancel', then: ['questions:stopped'] },
    ],
    ends: 'closed',
  },
];
