import type { Example } from '../example.ts';

const REFERENCE = '7K3M-X9P-4';
const OPENED = {
  kind: 'opened',
  reference: REFERENCE,
  status: 'being-looked-at',
  sentOn: '2026-11-20T09:30:00.000Z',
  additions: 0,
} as const;

/** Coming back to a report: with both codes at once, with a wrong one first, and without them. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'look-and-add',
    lines: [
      {
        text: 'any news on 7K3M-X9P-4? my receipt is (hidden)',
        values: { reference: REFERENCE, receipt: 'a receipt' },
        opened: OPENED,
        then: [
          'case-status:opening',
          'questions:understood',
          'case-status:status.being-looked-at',
          'knowledge:case-review.answer',
          'case-status:addition.ask',
        ],
      },
      {
        text: 'it happened again last night',
        values: { addition: 'it happened again last night' },
        then: ['case-status:addition-check.ask'],
      },
      { text: '', choices: ['addition-check=yes'], then: ['case-status:added'] },
    ],
    ends: 'addition',
  },
  {
    id: 'wrong-then-right',
    lines: [
      { text: '', choices: ['do:begin:case-status'], then: ['case-status:opening', 'case-status:reference.ask'] },
      { text: REFERENCE, values: { reference: REFERENCE }, then: ['case-status:receipt.ask'] },
      {
        text: '(hidden)',
        values: { receipt: 'a wrong receipt' },
        opened: { kind: 'no-match' },
        then: ['case-status:receipt.no-match', 'case-status:receipt.ask'],
      },
      {
        text: '(hidden)',
        values: { receipt: 'a receipt' },
        opened: OPENED,
        then: ['case-status:status.being-looked-at', 'knowledge:case-review.answer', 'case-status:addition.ask'],
      },
      { text: '', choices: ['do:skip'], then: ['questions:skipped', 'case-status:finished'] },
    ],
    ends: 'closed',
  },
  {
    id: 'without-the-codes',
    lines: [
      { text: '', choices: ['do:begin:case-status'], then: ['case-status:opening', 'case-status:reference.ask'] },
      { text: 'I lost it', act: 'dont-know', then: ['questions:not-known', 'case-status:not-opened'] },
    ],
    ends: 'closed',
  },
];
