import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import { caseSheet } from '../../../bot/case-sheet.ts';
import { conversationForStaff } from '../../../bot/messages.ts';
import { indexTermsOfSearch } from '../../../bot/index-terms.ts';
import { words } from '../../../locales/index.ts';
import { changeStatus } from '../../../store/report-changes.ts';
import { REPORT_STATUSES } from '../../../store/report-rows.ts';
import { findReport, type WholeReport } from '../../../store/reports.ts';
import { refusedPage } from '../../../web/pages/staff/refused-page.ts';
import { reportPage, reportPrintPage, type ShownReport } from '../../../web/pages/staff/report-page.ts';
import { sendPage } from '../chat-context.ts';
import { inLondon } from './london-time.ts';
import type { StaffContext, StaffHandler } from './staff-context.ts';
import { STATUSES, wardInWords } from './staff-reports.ts';

const Params = z.object({ reference: z.string().max(40) });
const StatusForm = z.object({ status: z.string().max(40).catch('') }).catch({ status: '' });
const AdditionRow = z.object({ words: z.string() }).catch({ words: '' });

/** Handles a report that the guard has found; it may be gone since. */
function ofReport(
  handle: (whole: WholeReport, ...rest: Parameters<StaffHandler>) => ReturnType<StaffHandler>,
): StaffHandler {
  return async (context, request, reply, member) => {
    const whole = await readReport(context, request);
    if (whole === undefined) return sendPage(reply, 404, refusedPage(context.site, 'missing'));
    return handle(whole, context, request, reply, member);
  };
}

/** Shows one report as a case sheet, on the screen or for paper. */
export function showReport(kind: 'screen' | 'print'): StaffHandler {
  return ofReport(async (whole, context, _request, reply) => {
    const report = await inWords(context, whole, kind);
    if (kind === 'print') return sendPage(reply, 200, reportPrintPage(context.site, report));
    return sendPage(reply, 200, reportPage(context.site, { report, statuses: STATUSES }));
  });
}

/** Changes the status, with its audit row, and shows the report again with what came of it. */
export const saveStatus: StaffHandler = ofReport(async ({ reference }, context, request, reply, member) => {
  const status = REPORT_STATUSES.find((known) => known === StatusForm.parse(request.body ?? {}).status);
  const by = `staff:${member.id}`;
  const changed =
    status !== undefined && (await changeStatus(context.store, { reference, status, by, now: context.now() }));
  const after = await findReport(context.store, reference);
  if (after === undefined) return sendPage(reply, 404, refusedPage(context.site, 'missing'));
  const notice = status === undefined ? 'unknown' : changed ? 'saved' : 'saved-already';
  const page = reportPage(context.site, {
    report: await inWords(context, after, 'screen'),
    statuses: STATUSES,
    notice: words('en', `staff:report.${notice}`),
  });
  return sendPage(reply, status === undefined ? 400 : 200, page);
});

async function readReport({ store }: StaffContext, request: FastifyRequest): Promise<WholeReport | undefined> {
  const search = indexTermsOfSearch(Params.parse(request.params).reference);
  return search.kind === 'reference' ? findReport(store, search.reference) : undefined;
}

async function inWords(context: StaffContext, whole: WholeReport, kind: 'screen' | 'print'): Promise<ShownReport> {
  const { content, store } = context;
  const sheet = caseSheet(whole.body, 'en', content.directory);
  const { conversationId } = whole;
  const messages =
    kind === 'print' || conversationId === undefined ? undefined : await conversationForStaff(store, conversationId);
  return {
    reference: whole.reference,
    sent: inLondon(whole.sentAt),
    type: sheet.type,
    ward: wardInWords(content, sheet.ward),
    ...(sheet.category === undefined ? {} : { category: words('en', `staff:category.${sheet.category}`) }),
    status: { code: whole.status, name: words('en', `staff:status.${whole.status}`) },
    anonymous: sheet.anonymous,
    rows: sheet.rows,
    additions: whole.added.map(({ at, body }) => ({ when: inLondon(at), words: AdditionRow.parse(body).words })),
    history: whole.statuses.map(({ status, at, by }) => ({
      status: words('en', `staff:status.${status}`),
      when: inLondon(at),
      by: words('en', by === 'resident' ? 'staff:report.by-resident' : 'staff:report.by-staff'),
    })),
    ...(messages === undefined ? {} : { messages }),
  };
}
