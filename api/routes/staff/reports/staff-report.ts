import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import { indexTermsOfSearch } from '../../../../bot/reports/index-terms.ts';
import { words } from '../../../../locales/index.ts';
import { findReport, type WholeReport } from '../../../../store/reports.ts';
import { reportPage, reportPrintPage } from '../../../../web/pages/staff/report-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { act, type ReportAction } from './report-actions.ts';
import { reportInWords } from './report-in-words.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';
import { STATUSES, wardOptions } from './staff-reports.ts';

const Typed = z.record(z.string(), z.string().catch(''));
const Params = z.object({ reference: z.string().max(40) });

/** Handles a report that the guard has found; it may be gone since. */
function ofReport(
  handle: (whole: WholeReport, ...rest: Parameters<StaffHandler>) => ReturnType<StaffHandler>,
): StaffHandler {
  return async (context, request, reply, member) => {
    const whole = await readReport(context, request);
    if (whole === undefined) return sendMissing(context, reply);
    return handle(whole, context, request, reply, member);
  };
}

/** Shows one report as a case sheet, on the screen or for paper. */
export function showReport(kind: 'screen' | 'print'): StaffHandler {
  return ofReport(async (whole, context, _request, reply, member) => {
    const report = await reportInWords(context, member, whole, kind);
    if (kind === 'print') return sendPage(reply, 200, reportPrintPage(context.site, report));
    return sendPage(
      reply,
      200,
      reportPage(context.site, { report, statuses: STATUSES, wards: wardOptions(context.content) }),
    );
  });
}

/** Does something with a report, with its audit row, and shows the report again with what came of it. */
export function changeReport(action: ReportAction): StaffHandler {
  return ofReport(async (report, context, request, reply, member) => {
    const change = { reference: report.reference, by: `staff:${member.id}`, now: context.now() };
    const done = await act(action, { context, member, report, change, body: request.body });
    const after = await findReport(context.store, report.reference);
    if (after === undefined) return sendMissing(context, reply);
    const shown = await reportInWords(context, member, after, 'screen');
    const page = reportPage(context.site, {
      ...{ report: shown, statuses: STATUSES, wards: wardOptions(context.content) },
      ...(done.how === 'refused' ? { wrong: words('en', done.told) } : { notice: words('en', done.told) }),
      ...(done.how === 'saved' ? {} : { tried: { action, typed: Typed.parse(request.body ?? {}) } }),
    });
    return sendPage(reply, done.how === 'refused' ? 400 : 200, page);
  });
}

async function readReport({ store }: StaffContext, request: FastifyRequest): Promise<WholeReport | undefined> {
  const search = indexTermsOfSearch(Params.parse(request.params).reference);
  return search.kind === 'reference' ? findReport(store, search.reference) : undefined;
}
