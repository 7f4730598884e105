import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

import { caseSheet } from '../../../bot/case-sheet.ts';
import { conversationForStaff } from '../../../bot/messages.ts';
import { indexTermsOfSearch } from '../../../bot/index-terms.ts';
import { words } from '../../../locales/index.ts';
import { writeAudit } from '../../../store/audit.ts';
import { changeStatus, findReport, REPORT_STATUSES, type WholeReport } from '../../../store/reports.ts';
import type { StaffMember } from '../../../store/staff.ts';
import {
  noReportPage,
  reportPage,
  reportPrintPage,
  restrictedReportPage,
  type ShownReport,
} from '../../../web/pages/staff/report-page.ts';
import { sendPage } from '../chat-context.ts';
import { inLondon } from './london-time.ts';
import type { StaffContext } from './staff-context.ts';
import { STATUSES, wardInWords } from './staff-reports.ts';

const Params = z.object({ reference: z.string().max(40) });
const StatusForm = z.object({ status: z.string().max(40).catch('') }).catch({ status: '' });
const AdditionRow = z.object({ words: z.string() }).catch({ words: '' });

type Handler = (
  context: StaffContext,
  request: FastifyRequest,
  reply: FastifyReply,
  member: StaffMember,
) => Promise<FastifyReply>;

/** Handles a report that exists and that this member of staff may read. */
function ofReport(handle: (whole: WholeReport, ...rest: Parameters<Handler>) => ReturnType<Handler>): Handler {
  return async (context, request, reply, member) => {
    const whole = await readReport(context, request);
    if (whole === undefined) return sendPage(reply, 404, noReportPage(context.site, member.name));
    if (whole.restricted && !member.trained)
      return sendPage(reply, 403, restrictedReportPage(context.site, member.name));
    return handle(whole, context, request, reply, member);
  };
}

/** Shows one report as a case sheet, on the screen or for paper. Who read it stands in the audit. */
export function showReport(kind: 'screen' | 'print'): Handler {
  return ofReport(async (whole, context, _request, reply, member) => {
    await writeAudit(context.store.database, context.now(), {
      actor: `staff:${member.id}`,
      action: 'report.read',
      subject: `report:${whole.reference}`,
    });
    const shown = { name: member.name, report: await inWords(context, whole, kind) };
    if (kind === 'print') return sendPage(reply, 200, reportPrintPage(context.site, shown));
    return sendPage(reply, 200, reportPage(context.site, { ...shown, statuses: STATUSES }));
  });
}

/** Changes the status, with its audit row, and shows the report again with what came of it. */
export const saveStatus: Handler = ofReport(async ({ reference }, context, request, reply, member) => {
  const status = REPORT_STATUSES.find((known) => known === StatusForm.parse(request.body ?? {}).status);
  const by = `staff:${member.id}`;
  const changed =
    status !== undefined && (await changeStatus(context.store, { reference, status, by, now: context.now() }));
  const after = await findReport(context.store, reference);
  if (after === undefined) return sendPage(reply, 404, noReportPage(context.site, member.name));
  const notice = status === undefined ? 'unknown' : changed ? 'saved' : 'saved-already';
  const page = reportPage(context.site, {
    name: member.name,
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
