import type { Example } from '../example.ts';

const READING = {
  suspicious: true,
  kind: 'delivery',
  signs: [{ code: 'small-fee', words: 'shipping fee' }, { code: 'hurry' }],
  links: [{ host: 'parcel.example', registrable: 'parcel.example', reasons: ['link-unknown'] }],
};

/** Money that has gone, a message to check, and somebody worried about their mother while a courier is on the way. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'money-gone-by-transfer',
    lines: [
      { text: '', choices: ['do:need:fraud-advice'], then: ['fraud-advice:opening', 'fraud-advice:fraud-gone.ask'] },
      {
        text: 'I sent them money',
        values: { 'fraud-gone': 'money' },
        then: ['fraud-advice:pages.bank-now.text', 'fraud-advice:fraud-now.ask'],
      },
      { text: '', choices: ['fraud-now=no'], then: ['fraud-advice:fraud-paid.ask'] },
      { text: '', choices: ['fraud-paid=transfer'], then: ['fraud-advice:fraud-who.ask'] },
      {
        text: '',
        choices: ['fraud-who=me'],
        then: [
          'fraud-advice:pages.report.text',
          'fraud-advice:pages.refund-transfer.text',
          'fraud-advice:pages.support.text',
          'fraud-advice:fraud-text.ask',
        ],
      },
      { text: '', choices: ['do:skip'], then: ['guide:more.ask'] },
      {
        text: '',
        choices: ['fraud-advice.more=refund-no'],
        then: ['fraud-advice:pages.refund-no.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'checks-a-message',
    lines: [
      { text: '', choices: ['do:need:fraud-advice'], then: ['fraud-advice:opening', 'fraud-advice:fraud-gone.ask'] },
      { text: '', choices: ['fraud-gone=check'], then: ['fraud-advice:fraud-text.ask'] },
      {
        text: 'Your parcel waits, pay the shipping fee at parcel.example today',
        values: { 'fraud-text': READING },
        then: [
          'scam:seen',
          'scam:unknown',
          'fraud-advice:pages.delivery.text',
          'scam:how-to-check',
          'scam:report',
          'fraud-advice:fraud-text.ask',
        ],
      },
      { text: '', choices: ['do:skip'], then: ['guide:more.ask'] },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
  {
    id: 'a-courier-comes-for-her-mother',
    lines: [
      { text: '', choices: ['do:need:fraud-advice'], then: ['fraud-advice:opening', 'fraud-advice:fraud-gone.ask'] },
      {
        text: '',
        choices: ['fraud-gone=details'],
        then: ['fraud-advice:pages.bank-now.text', 'fraud-advice:fraud-now.ask'],
      },
      {
        text: '',
        choices: ['fraud-now=coming'],
        then: ['fraud-advice:pages.danger-now.text', 'fraud-advice:pages.hang-up.text', 'fraud-advice:fraud-who.ask'],
      },
      {
        text: 'my mum',
        values: { 'fraud-who': 'relative' },
        then: ['fraud-advice:pages.relative.text', 'guide:more.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['guide:end'] },
    ],
    ends: 'helped',
  },
];
