import { referralTopic } from '../referral.ts';
import { valueOf } from '../slots.ts';
import type { Facts } from '../facts.ts';

/** How many reports in how many months the partnership asks for. */
const threshold = ({ partnership: { caseReview } }: Facts) => caseReview;

/** An ASB Case Review: how often it was reported and to whom, and why that was not enough. */
export const caseReviewRequest = referralTopic({
  id: 'case-review-request',
  questions: [
    {
      field: 'review-count',
      answer: { one: ['enough', 'fewer', 'unsure'] },
      params: threshold,
      toldBefore: 'of-reports',
    },
    { field: 'review-for', answer: { one: ['me', 'agreed', 'unasked'] } },
    {
      field: 'review-told',
      answer: { many: ['police', 'council', 'landlord', 'other'] },
      listensHere: true,
      toldBefore: 'of-reports',
    },
    { field: 'review-details', answer: 'words', toldBefore: 'of-reports' },
    { field: 'review-why', answer: 'words' },
    { field: 'review-where', answer: 'place' },
  ],
  place: 'review-where',
  remark: (field, slots, facts) =>
    field === 'review-count' && valueOf(slots, field) === 'fewer'
      ? [{ key: 'case-review-request:review-fewer', params: threshold(facts) }]
      : [],
  support: ['asb-case-review', 'asb-help', 'victim-support'],
});
