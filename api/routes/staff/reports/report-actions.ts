import { z } from 'zod';

import { caseSheet } from '../../../../bot/reports/case-sheet.ts';
import { foundBy } from '../../../../bot/reports/found-by.ts';
import { indexTermsOfSearch } from '../../../../bot/reports/index-terms.ts';
import { wardOfCorrection } from '../../../../bot/reports/ward-of-correction.ts';
import { wardName } from '../../../../content/places.ts';
import { openReportCase, putIntoCase } from '../../../../store/reports/report-cases.ts';
import { addReportNote, assignReport, changeStatus, correctReport } from '../../../../store/reports/report-changes.ts';
import { mergeReport, unmergeReport } from '../../../../store/reports/report-merges.ts';
import { REPORT_STATUSES } from '../../../../store/reports/report-rows.ts';
import { linkReports, unlinkReports } from '../../../../store/reports/related-reports.ts';
import type { WholeReport } from '../../../../store/reports.ts';
import { findCase } from '../../../../store/desk/staff-case.ts';
import type { StaffMember } from '../../../../store/staff/staff.ts';
import type { CopyKey } from '../../../../locales/index.ts';
import { readsRestricted } from '../access/may.ts';
import type { StaffContext } from '../staff-context.ts';

const code = z.string().max(60).catch('');
const lines = z.string().transform((text) => text.replaceAll(/\r\n?/g, '\n').trim()); // a form sends two signs for each new line
const longText = lines.pipe(z.string().max(4000)).catch('');
const Form = z.object({
  ...{ status: code, assignee: code, case: code, field: code, other: code, ward: code },
  ...{ note: longText, value: longText, why: longText, name: z.string().trim().max(80).catch('') },
});

/** How one form of the report's page went, and what says so: it is saved, nothing was to be changed, or nothing could be done with what was sent. */
export interface Done {
  readonly told: CopyKey;
  readonly how: 'saved' | 'same' | 'refused';
}
type Act = (given: {
  readonly context: StaffContext;
  readonly member: StaffMember;
  readonly report: WholeReport;
  readonly change: { readonly reference: string; readonly by: string; readonly now: Date };
  readonly form: z.infer<typeof Form>;
}) => Promise<Done>;

const saved: Done = { told: 'staff-reports:page.saved', how: 'saved' };
const same: Done = { told: 'staff-reports:page.same', how: 'same' };
const refused = (told: CopyKey): Done => ({ told, how: 'refused' });

/** Everything that can be done with one report, by the last part of its address. */
export const ACTIONS = {
  status: async ({ context: { store }, change, form }) => {
    const status = REPORT_STATUSES.find((known) => known === form.status);
    if (status === undefined) return refused('staff:report.unknown');
    const note = form.note === '' ? {} : { note: form.note };
    const changed = await changeStatus(store, { ...change, status, ...note });
    if (changed) return { told: 'staff:report.saved', how: 'saved' };
    return form.note === ''
      ? { told: 'staff:report.saved-already', how: 'same' }
      : refused('staff-reports:page.note-alone');
  },
  assign: async ({ context: { store }, member, change, form }) => {
    if (form.assignee === '') return refused('staff-reports:page.nobody-chosen');
    const assignee = form.assignee === 'me' ? member.id : form.assignee;
    const changed = await assignReport(store, { ...change, ...(assignee === 'nobody' ? {} : { assignee }) });
    return changed ? saved : same;
  },
  note: async ({ context: { store }, change, form }) => {
    if (form.note === '') return refused('staff-reports:page.no-words');
    return (await addReportNote(store, { ...change, text: form.note })) ? saved : same;
  },
  correct: async ({ context: { store, content, now }, report, change, form: { field, value, why } }) => {
    const isAsked = caseSheet(report, 'en', content.directory).rows.some((row) => row.field === field);
    if (!isAsked || value === '' || why === '') return refused('staff-reports:page.correct-all');
    const ward = await wardOfCorrection({ store, content: () => content, now }, report, { field, value });
    const correction = { field, value, why, ...(ward === undefined ? {} : { ward }), indexOf: foundBy };
    if (!(await correctReport(store, { ...change, ...correction }))) return same;
    return ward === null ? { ...saved, told: 'staff-reports:page.saved-no-ward' } : saved;
  },
  ward: async ({ context: { store, content }, change, form: { ward, why } }) => {
    const value = wardName(content.places, ward);
    if (value === undefined || why === '') return refused('staff-reports:page.ward-all');
    return (await correctReport(store, { ...change, field: 'ward', value, why, ward, indexOf: foundBy }))
      ? saved
      : same;
  },
  merge: async ({ context, member, change, form }) => {
    const into = await otherReport(context, member, form.other);
    if (into === undefined) return refused('staff-reports:page.no-report');
    const { kind } = await mergeReport(context.store, { ...change, into });
    return kind === 'merged' ? saved : refused(`staff-reports:merge.${kind}`);
  },
  unmerge: async ({ context: { store }, change }) => ((await unmergeReport(store, change)) ? saved : same),
  link: async ({ context, member, change, form }) => {
    const other = await otherReport(context, member, form.other);
    if (other === undefined) return refused('staff-reports:page.no-report');
    return (await linkReports(context.store, { ...change, other })) ? saved : same;
  },
  unlink: async ({ context, member, change, form }) => {
    const other = await otherReport(context, member, form.other);
    if (other === undefined) return refused('staff-reports:page.no-report');
    return (await unlinkReports(context.store, { ...change, other })) ? saved : same;
  },
  case: async ({ context: { store, random }, change, report, form }) => {
    const { by, now } = change;
    const { restricted } = report;
    const caseId =
      form.name === '' ? form.case : await openReportCase(store, { name: form.name, restricted, by, now, random });
    return (await putIntoCase(store, { ...change, ...(caseId === '' ? {} : { caseId }) })) ? saved : same;
  },
} as const satisfies Readonly<Record<string, Act>>;
export type ReportAction = keyof typeof ACTIONS;

/** Does one of them. */
export function act(
  action: ReportAction,
  given: Omit<Parameters<Act>[0], 'form'> & { readonly body: unknown },
): Promise<Done> {
  return ACTIONS[action]({ ...given, form: Form.parse(given.body ?? {}) });
}

/** The reference of another report that was typed, when this member of staff may open that too. */
async function otherReport({ store }: StaffContext, member: StaffMember, typed: string): Promise<string | undefined> {
  const search = indexTermsOfSearch(typed);
  if (search.kind !== 'reference') return undefined;
  const found = await findCase(store, { kind: 'report', id: search.reference });
  return found === undefined || (found.restricted && !readsRestricted(member)) ? undefined : search.reference;
}
