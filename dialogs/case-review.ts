import type { Say } from '../locales/say.ts';

/** Explains the ASB Case Review: the right to have the response looked at again after several reports. */
export function caseReviewSays(): readonly Say[] {
  return [
    {
      key: 'knowledge:case-review.answer',
      card: { kind: 'services', services: ['asb-case-review', 'asb-help'], urgent: false },
    },
  ];
}
