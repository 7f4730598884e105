import { guideTopic } from '../guide.ts';

/** Hate because of who someone is: report routes, with and without the police, and support. */
export const hateCrime = guideTopic({
  id: 'hate-crime',
  questions: [{ field: 'hate-who', answer: { one: ['me', 'other', 'work'] } }],
  tells: () => ['report'],
  pages: [
    { id: 'report', services: ['emergency-999', 'police-101'] },
    { id: 'elsewhere', services: ['true-vision', 'stop-hate-uk'] },
    { id: 'support', services: ['derbyshire-victim-services', 'victim-support', 'stop-hate-uk'] },
    { id: 'counts' },
    { id: 'here', starts: [{ code: 'do:begin:report-asb', label: 'answers:start.report-asb' }] },
  ],
});
