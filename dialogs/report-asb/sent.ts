import type { Say } from '../../locales/say.ts';
import { caseReviewSays } from '../case-review.ts';
import { NUMBERS } from '../numbers.ts';
import type { Report, Sent } from '../outcome.ts';
import { asbType } from './types.ts';

/** The last words of a report: reference, receipt (a marker, S19), what happens next without invented times, and support. */
export function sentSay({ reference, report }: Sent): readonly Say[] {
  const reportedBefore = report.fields.some(
    ({ field, value }) => field === 'before' && Array.isArray(value) && value.length > 0,
  );
  return [
    { key: 'report-asb:sent.done', params: { reference } },
    { key: 'report-asb:sent.receipt', params: { receipt: { kind: 'receipt' } } },
    { key: report.anonymous ? 'report-asb:sent.next-anonymous' : 'report-asb:sent.next-contact' },
    ...policeSays(report),
    ...(reportedBefore ? caseReviewSays() : []),
    {
      key: 'report-asb:sent.support',
      card: { kind: 'services', services: supportFor(report), urgent: false },
    },
    {
      key: 'report-asb:sent.more',
      params: NUMBERS,
      choices: [
        { code: 'do:begin:case-status', label: 'answers:start.case-status' },
        { code: 'do:begin:report-asb', label: 'answers:start.another-report' },
      ],
    },
  ];
}

/** What is usually a matter for the police has reached none of them: how they are told. */
function policeSays({ type }: Report): readonly Say[] {
  if (asbType(type)?.police !== true) return [];
  const card = { kind: 'services', services: ['police-101'], urgent: false } as const;
  return [{ key: 'knowledge:will-police-come.answer', params: NUMBERS, card }];
}

function supportFor({ type, fields }: Report): readonly string[] {
  const hate =
    type === 'hate' || fields.some(({ field, value }) => field === 'hate' && Array.isArray(value) && value.length > 0);
  return [...(hate ? ['stop-hate-uk', 'true-vision'] : []), 'derbyshire-victim-services', 'victim-support'];
}

/** Said when "send" comes a second time: it is the same report, and nothing is sent twice. */
export function secondSendSay(reference: string): readonly Say[] {
  return [{ key: 'report-asb:sent.again', params: { reference } }];
}
