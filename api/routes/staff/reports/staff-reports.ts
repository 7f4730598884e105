import { caseSheet, reportTypes } from '../../../../bot/reports/case-sheet.ts';
import { wardName } from '../../../../content/places.ts';
import { words } from '../../../../locales/index.ts';
import { countRestrictedWaiting, listReports } from '../../../../store/reports/list-reports.ts';
import { lastBatch } from '../../../../store/reports/report-batches.ts';
import { listReportCases, type ReportCase } from '../../../../store/reports/report-cases.ts';
import { REPORT_STATUSES, type ReportRow } from '../../../../store/reports/report-rows.ts';
import { listFilters } from '../../../../store/staff/saved-filters.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { FilterOption, ReportFilter } from '../../../../web/pages/staff/report-filter-form.ts';
import type { TriedBulk } from '../../../../web/pages/staff/bulk-form.ts';
import { reportsPage, type ListedReport, type ReportList } from '../../../../web/pages/staff/reports-page.ts';
import { sendPage } from '../../chat-context.ts';
import { auditSearch } from './audit-search.ts';
import { readColleagues, type Colleagues } from '../people/colleagues.ts';
import { inLondon } from '../london-time.ts';
import { readsRestricted } from '../access/may.ts';
import { readCursor, readFilter, referenceIn, savedNumber, storeFilter, writeCursor } from './report-filter.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';

const PAGE = 50;

/** The statuses of a report, in words. */
export const STATUSES: readonly FilterOption[] = REPORT_STATUSES.map((code) => ({
  code,
  name: words('en', `staff:status.${code}`),
}));

/** Shows a page of the list, as far as the posted or kept filter lets it. A search that reads as one reference opens that report. */
export const showReports: StaffHandler = async (context, request, reply, member) => {
  const saved = await listFilters(context.store, member.id);
  const wanted = saved.find(({ number }) => number === savedNumber(request.body));
  const filter = readFilter(wanted?.filter ?? request.body);
  const reference = referenceIn(filter);
  if (reference !== undefined) {
    await auditSearch(context, member, filter, 0);
    return reply.redirect(`/staff/reports/${reference}`, 303);
  }
  const page = await listPage(context, member, { filter, body: request.body });
  return sendPage(reply, 200, page);
};

/** The list as a page. `notice` tells how a change went, `wrong` what was missing; what was `tried` stands there again. */
export async function listPage(
  context: StaffContext,
  member: StaffMember,
  shown: { readonly filter: ReportFilter; readonly body?: unknown; readonly tried?: TriedBulk } & Pick<
    ReportList,
    'notice' | 'wrong'
  >,
): Promise<string> {
  const { store, content } = context;
  const { filter, notice, wrong, tried } = shown;
  const restricted = readsRestricted(member);
  const before = readCursor(shown.body);
  const query = { ...storeFilter(filter, member), limit: PAGE, ...(before === undefined ? {} : { before }) };
  const { reports, next } = await listReports(store, query);
  await auditSearch(context, member, filter, reports.length);
  const colleagues = await readColleagues(store);
  const cases = (await listReportCases(store, { restricted })).map(caseOption);
  const undo = await lastBatch(store, { by: `staff:${member.id}`, now: context.now() });
  const list = {
    reports: reports.map((report) => listed(context, colleagues, report)),
    filter,
    choices: { ...choicesOf(content), assignees: colleagues.assignable(member.id), cases },
    saved: await listFilters(store, member.id),
    hidden: restricted ? 0 : await countRestrictedWaiting(store),
    ...(before === undefined ? {} : { before: writeCursor(before) }),
    ...(notice === undefined ? {} : { notice }),
    ...(wrong === undefined ? {} : { wrong }),
    ...(next === undefined ? {} : { older: writeCursor(next) }),
  };
  return reportsPage(context.site, list, {
    statuses: STATUSES,
    people: colleagues.people,
    cases,
    ...(tried === undefined ? {} : { tried }),
    ...(undo === undefined ? {} : { undo: { batchId: undo.id, until: inLondon(undo.until) } }),
  });
}

/** What the list's filter offers that does not come from the store. */
function choicesOf(content: StaffContext['content']) {
  return { types: reportTypes('en'), wards: wardOptions(content), statuses: STATUSES };
}

/** Every ward of the district, to choose from. */
export function wardOptions({ places }: Pick<StaffContext['content'], 'places'>): readonly FilterOption[] {
  return places.wards.map(({ code, name }) => ({ code, name }));
}

/** One report as a line of a list. */
export function listed(
  { content }: Pick<StaffContext, 'content'>,
  colleagues: Colleagues,
  report: ReportRow,
): ListedReport {
  const { reference, status, sentAt, assignee, mergedInto } = report;
  const { type, ward } = caseSheet(report, 'en', content.directory);
  return {
    reference,
    sent: inLondon(sentAt),
    type,
    ward: wardInWords(content, ward.now),
    status: words('en', `staff:status.${status}`),
    ...(assignee === undefined ? {} : { assignee: colleagues.nameOf(assignee) }),
    ...(mergedInto === undefined ? {} : { duplicateOf: mergedInto }),
  };
}

/** A case as something to choose. */
export function caseOption({ id, name, restricted }: ReportCase): FilterOption {
  return { code: id, name: restricted ? words('en', 'staff-reports:case.restricted', { name }) : name };
}

/** The name of a ward, or a word for not knowing it. */
export function wardInWords({ places }: Pick<StaffContext['content'], 'places'>, code: string | undefined): string {
  return (code === undefined ? undefined : wardName(places, code)) ?? words('en', 'staff:list.no-ward');
}
