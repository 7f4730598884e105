import { guideTopic } from '../guide.ts';
import { asksFor, isActedOn } from '../requests.ts';
import { REPORT } from '../starts.ts';

/** The ASB Case Review: what it is, who may ask, and the way to ask. */
export const asbCaseReview = guideTopic({
  id: 'asb-case-review',
  questions: [],
  tells: () => ['what'],
  pages: [
    {
      id: 'what',
      services: ['asb-case-review'],
      params: ({ partnership }) => partnership.caseReview,
    },
    {
      id: 'ask',
      again: true,
      onlyIf: isActedOn('case-review-request'),
      starts: [asksFor('case-review-request')],
    },
    {
      id: 'fewer',
      onlyIf: () => false, // told to whoever says so
      params: ({ partnership }) => partnership.caseReview,
      starts: [REPORT],
    },
    { id: 'someone' },
    { id: 'not', services: ['emergency-999', 'sddc-customer-services'] },
    { id: 'appeal', services: ['asb-case-review-appeal'] },
    { id: 'again', starts: [REPORT] },
    { id: 'support', services: ['derbyshire-victim-services', 'victim-support', 'asb-help'] },
  ],
});
