import { writeAudit } from '../audit.ts';
import type { Transaction } from '../database.ts';
import { asc, eq, inArray, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { addReportEvent, sealFor, statusPlace, type ReportChange } from './report-events.ts';
import type { ReportStatus } from './report-rows.ts';
import { reindexReport, type WholeReport } from '../reports.ts';
import { reports, reportStatuses, staff } from '../schema.ts';
import { reportOwner } from '../sealing/sealing-keys.ts';

/** Who may open reports at all. */
export const CASE_ROLES = ['agent', 'specialist', 'supervisor'] as const;

/** What staff write of a field that was wrong. What was sent stays as it was; this stands beside it. */
export interface Correction {
  readonly field: string;
  readonly value: string;
  readonly why: string;
  readonly ward?: string | null; // ONS code of where it says that it was; null: nobody knows; left out: as before
}

/** The state of a report that its changes compare with. */
export type ReportState = Pick<
  typeof reports.$inferSelect,
  'status' | 'assignee' | 'mergedInto' | 'caseId' | 'restricted'
>;

/** Reads a report's state and keeps others from changing it until the transaction ends. */
export async function lockReport(within: Transaction, reference: string): Promise<ReportState | undefined> {
  return (await lockReports(within, [reference])).get(reference);
}

/** The same of several, in the order of their references, so that two who want the same never wait for each other. */
export async function lockReports(
  within: Transaction,
  references: readonly string[],
): Promise<ReadonlyMap<string, ReportState>> {
  const { reference, status, assignee, mergedInto, caseId, restricted } = reports;
  const rows = await within.orm
    .select({ reference, status, assignee, mergedInto, caseId, restricted })
    .from(reports)
    .where(inArray(reference, [...references]))
    .orderBy(asc(reference))
    .for('update');
  return new Map(rows.map(({ reference: name, ...state }) => [name, state]));
}

/** Changes a report's status, with its line of history and its audit row in one transaction. False: no such report, or nothing to change. */
export async function changeStatus(
  store: Store,
  change: ReportChange & { readonly status: ReportStatus; readonly note?: string },
): Promise<boolean> {
  return store.database.transaction(async (within) => (await setStatus(store, within, change)) !== undefined);
}

/** Gives a report to somebody, or to nobody. False: no such report, it is theirs already, or they may not open it. */
export async function assignReport(
  store: Store,
  change: ReportChange & { readonly assignee?: string },
): Promise<boolean> {
  return store.database.transaction(async (within) => (await setAssignee(store, within, change)) !== undefined);
}

/** Writes a note for staff. False: no such report. */
export async function addReportNote(store: Store, note: ReportChange & { readonly text: string }): Promise<boolean> {
  return store.database.transaction(async (within) => {
    if ((await lockReport(within, note.reference)) === undefined) return false;
    await addReportEvent(store, within, { ...note, kind: 'note', words: note.text });
    return true;
  });
}

/**
 * Writes what a field should say and why, and keeps what the report is found by from now on. The sent report is not
 * touched. False: no such report.
 */
export async function correctReport(
  store: Store,
  change: ReportChange & Correction & { readonly indexOf: (report: WholeReport) => readonly string[] },
): Promise<boolean> {
  const { field, value, why, ward, indexOf, ...report } = change;
  const words = { value, why, ...(ward === undefined ? {} : { ward }) };
  return store.database.transaction(async (within) => {
    if ((await lockReport(within, report.reference)) === undefined) return false;
    await addReportEvent(store, within, { ...report, kind: 'edited', about: field, words });
    await reindexReport(store, within, report.reference, indexOf);
    return true;
  });
}

/** Sets the status within a transaction. Returns the number of its line of history; `undefined`: nothing to change. */
export async function setStatus(
  store: Store,
  within: Transaction,
  change: ReportChange & { readonly status: ReportStatus; readonly note?: string },
): Promise<number | undefined> {
  const { reference, status, by, now, note } = change;
  const before = await lockReport(within, reference);
  if (before === undefined || before.status === status) return undefined;
  await within.orm.update(reports).set({ status }).where(eq(reports.reference, reference));
  const number = (await lastStatus(within, reference)) + 1;
  const sealed =
    note === undefined ? null : await sealFor(store, within, reference, statusPlace(reference, number), note);
  await within.orm.insert(reportStatuses).values({ reference, number, status, at: now, by, sealed });
  await writeAudit(within, now, { actor: by, action: `report.status.${status}`, subject: reportOwner(reference) });
  return number;
}

/** Sets who has a report within a transaction. Returns the number of its line of history; `undefined`: nothing to change. */
export async function setAssignee(
  store: Store,
  within: Transaction,
  change: ReportChange & { readonly assignee?: string },
): Promise<number | undefined> {
  const { assignee = null, ...report } = change;
  const before = await lockReport(within, report.reference);
  if (before === undefined || before.assignee === assignee) return undefined;
  if (assignee !== null && !(await mayHave(within, assignee, before))) return undefined;
  await within.orm.update(reports).set({ assignee }).where(eq(reports.reference, report.reference));
  return addReportEvent(store, within, {
    ...report,
    kind: 'assigned',
    ...(assignee === null ? {} : { about: `staff:${assignee}` }),
  });
}

/** A report goes only to somebody who may open it. */
async function mayHave(within: Transaction, staffId: string, { restricted }: ReportState): Promise<boolean> {
  const [account] = await within.orm
    .select({ roles: staff.roles })
    .from(staff)
    .where(eq(staff.id, staffId))
    .for('share');
  const wanted = restricted ? (['specialist'] as const) : CASE_ROLES;
  return account !== undefined && wanted.some((role) => account.roles.includes(role));
}

/** The number of a report's last line of status. */
export async function lastStatus(within: Transaction, reference: string): Promise<number> {
  const [last] = await within.orm
    .select({ number: sql<number>`coalesce(max(${reportStatuses.number}), 0)` })
    .from(reportStatuses)
    .where(eq(reportStatuses.reference, reference));
  return last?.number ?? 0;
}
