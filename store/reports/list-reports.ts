import type { SQL } from 'drizzle-orm';

import { and, arrayContains, count, eq, gte, isNull, lt, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { asRow, readReports, type ReportRow, type ReportStatus } from './report-rows.ts';
import { reports } from '../schema.ts';

/** Where the next page of a list begins; opaque to the caller. */
export interface Cursor {
  readonly sentAt: Date;
  readonly reference: string;
}

/** Which reports are wanted; whatever is left out does not matter. */
export interface ReportFilter {
  readonly restricted: boolean; // whether those for trained staff are among them
  readonly kind?: string; // index term of the kind, `type:noise`
  readonly ward?: string; // index term of the ward, `ward:E05008810`
  readonly find?: readonly string[]; // all of these index terms
  readonly status?: ReportStatus;
  readonly assignee?: { readonly staffId: string } | 'nobody';
  readonly caseId?: string;
  readonly sentFrom?: Date;
  readonly sentBefore?: Date;
}

export interface ReportQuery extends ReportFilter {
  readonly before?: Cursor;
  readonly limit: number;
}

/** A page of reports, newest first. `next` is given when there may be more. */
export async function listReports(
  store: Store,
  query: ReportQuery,
): Promise<{ readonly reports: readonly ReportRow[]; readonly next?: Cursor }> {
  const rows = await readReports(store.database, and(...conditionsOf(store, query)), query.limit);
  const last = rows.at(-1);
  const next =
    last !== undefined && rows.length === query.limit
      ? { sentAt: last.report.sentAt, reference: last.report.reference }
      : undefined;
  return { reports: rows.map((row) => asRow(store, row)), ...(next === undefined ? {} : { next }) };
}

/** How many reports there are, counted no further than `most`. */
export async function countReports(store: Store, filter: ReportFilter, most: number): Promise<number> {
  const { orm } = store.database;
  const some = orm
    .select({ reference: reports.reference })
    .from(reports)
    .where(and(...conditionsOf(store, filter)))
    .limit(most)
    .as('some');
  const [row] = await orm.select({ count: count() }).from(some);
  return row?.count ?? 0;
}

/** How many records for trained staff wait to be looked at: whoever may not read them is told that they are there. */
export async function countRestrictedWaiting(store: Store): Promise<number> {
  const [row] = await store.database.orm
    .select({ waiting: count() })
    .from(reports)
    .where(and(eq(reports.restricted, true), eq(reports.status, 'received')));
  return row?.waiting ?? 0;
}

/** Each condition is written as one of the indexes of 0007-reports.sql is. */
function conditionsOf(store: Store, query: ReportFilter & Pick<ReportQuery, 'before'>): readonly (SQL | undefined)[] {
  const { kind, ward, find = [], status, assignee, caseId, sentFrom, sentBefore, before, restricted } = query;
  return [
    find.length === 0 ? undefined : arrayContains(reports.finds, find.map(store.blindIndex)),
    kind === undefined ? undefined : sql`${reports.finds}[1] = ${store.blindIndex(kind)}`,
    ward === undefined ? undefined : sql`${reports.finds}[2] = ${store.blindIndex(ward)}`,
    restricted ? undefined : eq(reports.restricted, false),
    ...statusConditions(status),
    ...assigneeConditions(assignee),
    caseId === undefined ? undefined : eq(reports.caseId, caseId),
    sentFrom === undefined ? undefined : gte(reports.sentAt, sentFrom),
    sentBefore === undefined ? undefined : lt(reports.sentAt, sentBefore),
    before === undefined
      ? undefined
      : sql`(${reports.sentAt}, ${reports.reference}) < (${before.sentAt.toISOString()}::timestamptz, ${before.reference})`,
  ];
}

/** Says also that it is not closed: only then are the small indexes of open work of use, whatever plan is kept. */
function statusConditions(status: ReportStatus | undefined): readonly (SQL | undefined)[] {
  if (status === undefined) return [];
  return [eq(reports.status, status), status === 'closed' ? undefined : sql`${reports.status} <> 'closed'`];
}

function assigneeConditions(assignee: ReportFilter['assignee']): readonly (SQL | undefined)[] {
  if (assignee === undefined) return [];
  return [assignee === 'nobody' ? isNull(reports.assignee) : eq(reports.assignee, assignee.staffId)];
}
