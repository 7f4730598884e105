import type { SQL } from 'drizzle-orm';

import { writeAudit } from './audit.ts';
import type { Connection, Transaction } from './database.ts';
import { and, arrayContains, asc, count, desc, eq, lt, or, sql } from './drizzle.ts';
import type { Store } from './handle.ts';
import { additions, reports, reportStatuses, sealingKeys } from './schema.ts';
import { newSealingKey, open, seal, type WrappedKey } from './seal.ts';
import { openKey, readKeys, reportOwner } from './sealing-keys.ts';

export const REPORT_STATUSES = ['received', 'being-looked-at', 'passed-on', 'closed'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** A report to be stored. `index` holds what it may be found by (`type:noise`, `postcode:DE118AA`), kept as keyed hashes only. */
export interface NewReport {
  readonly reference: string;
  readonly receiptHash: string;
  readonly topic: string;
  readonly formVersion: number;
  readonly body: unknown;
  readonly index: readonly string[];
  readonly restricted?: true; // for trained staff only
}

/** A report as a list shows it, opened. `conversationId` is missing for a protected conversation and once that is deleted. */
export interface ReportRow {
  readonly reference: string;
  readonly topic: string;
  readonly formVersion: number;
  readonly status: ReportStatus;
  readonly sentAt: Date;
  readonly body: unknown;
  readonly additions: number;
  readonly restricted: boolean; // for trained staff only
  readonly conversationId?: string;
}

/** A report with everything that happened to it since. Statuses and additions oldest first. */
export interface WholeReport extends ReportRow {
  readonly statuses: readonly { readonly status: ReportStatus; readonly at: Date; readonly by: string }[];
  readonly added: readonly { readonly number: number; readonly at: Date; readonly body: unknown }[];
}

/** Where the next page of a list begins; opaque to the caller. */
export interface Cursor {
  readonly sentAt: Date;
  readonly reference: string;
}

export interface ReportQuery {
  readonly restricted: boolean; // whether those for trained staff are among them
  readonly find?: readonly string[]; // all of these index terms
  readonly status?: ReportStatus;
  readonly before?: Cursor;
  readonly limit: number;
}

interface SealedReport {
  readonly owner: string;
  readonly wrapped: WrappedKey;
  readonly finds: readonly string[];
  readonly sealed: Buffer;
}

/** Seals a report under a fresh key of its own, ready to be stored with its turn. */
export function sealReport(store: Store, { reference, index, body }: NewReport): SealedReport {
  const owner = reportOwner(reference);
  const { key, wrapped } = newSealingKey(store.ring, owner);
  const finds = [...new Set(index)].map(store.blindIndex);
  return { owner, wrapped, finds, sealed: seal(key, reportPlace(reference), body) };
}

/** Adds a resident's words to a report, inside a turn's transaction. Throws when there is no such report. */
export async function addToReport(
  store: Store,
  within: Transaction,
  addition: { readonly reference: string; readonly body: unknown; readonly now: Date },
): Promise<void> {
  const { reference, now } = addition;
  const [row] = await within.orm
    .update(reports)
    .set({ additions: sql`${reports.additions} + 1` })
    .where(eq(reports.reference, reference))
    .returning({ number: reports.additions });
  const key = (await readKeys(store, within, [reportOwner(reference)])).get(reportOwner(reference));
  if (row === undefined || key === undefined) throw new Error('an addition needs a report that exists');
  const sealed = seal(key, additionPlace(reference, row.number), addition.body);
  await within.orm.insert(additions).values({ reference, number: row.number, at: now, sealed });
}

/** A page of reports, newest first. `next` is given when there may be more. */
export async function listReports(
  store: Store,
  query: ReportQuery,
): Promise<{ readonly reports: readonly ReportRow[]; readonly next?: Cursor }> {
  const conditions: (SQL | undefined)[] = [];
  if (query.find !== undefined && query.find.length > 0)
    conditions.push(arrayContains(reports.finds, query.find.map(store.blindIndex)));
  if (!query.restricted) conditions.push(eq(reports.restricted, false));
  if (query.status !== undefined) conditions.push(eq(reports.status, query.status));
  if (query.before !== undefined) {
    const { sentAt, reference } = query.before;
    conditions.push(or(lt(reports.sentAt, sentAt), and(eq(reports.sentAt, sentAt), lt(reports.reference, reference))));
  }
  const rows = await readReports(store.database, and(...conditions), query.limit);
  const last = rows.at(-1);
  const next =
    last !== undefined && rows.length === query.limit
      ? { sentAt: last.report.sentAt, reference: last.report.reference }
      : undefined;
  return { reports: rows.map((row) => asRow(store, row)), ...(next === undefined ? {} : { next }) };
}

/** How many records for trained staff wait to be looked at: whoever may not read them is told that they are there. */
export async function countRestrictedWaiting(store: Store): Promise<number> {
  const [row] = await store.database.orm
    .select({ waiting: count() })
    .from(reports)
    .where(and(eq(reports.restricted, true), eq(reports.status, 'received')));
  return row?.waiting ?? 0;
}

/** One report with its history and additions; `undefined` when there is none. */
export async function findReport(store: Store, reference: string): Promise<WholeReport | undefined> {
  const [row] = await readReports(store.database, eq(reports.reference, reference), 1);
  if (row === undefined) return undefined;
  const { orm } = store.database;
  const statuses = await orm
    .select()
    .from(reportStatuses)
    .where(eq(reportStatuses.reference, reference))
    .orderBy(asc(reportStatuses.number));
  const added = await orm
    .select()
    .from(additions)
    .where(eq(additions.reference, reference))
    .orderBy(asc(additions.number));
  const key = openKey(store, reportOwner(reference), row.key);
  return {
    ...asRow(store, row),
    statuses: statuses.map(({ status, at, by }) => ({ status, at, by })),
    added: added.map(({ number, at, sealed }) => ({
      number,
      at,
      body: open(key, additionPlace(reference, number), sealed),
    })),
  };
}

/** Changes a report's status, with its line of history and its audit row in one transaction. False: no such report, or nothing to change. */
export async function changeStatus(
  store: Store,
  change: { readonly reference: string; readonly status: ReportStatus; readonly by: string; readonly now: Date },
): Promise<boolean> {
  const { reference, status, by, now } = change;
  return store.database.transaction(async (within) => {
    const [row] = await within.orm
      .select({ status: reports.status })
      .from(reports)
      .where(eq(reports.reference, reference))
      .for('update');
    if (row === undefined || row.status === status) return false;
    await within.orm.update(reports).set({ status }).where(eq(reports.reference, reference));
    const number = sql`(SELECT count(*) + 1 FROM report_status WHERE reference = ${reference})`;
    await within.orm.insert(reportStatuses).values({ reference, number, status, at: now, by });
    await writeAudit(within, now, { actor: by, action: `report.status.${status}`, subject: reportOwner(reference) });
    return true;
  });
}

/**
 * What is needed to check a receipt. A reference that does not exist runs the same statement; the caller then still
 * checks the secret against a hash of nothing, so that both take as long (S10).
 */
export async function findReceipt(
  store: Store,
  reference: string,
): Promise<
  | { readonly receiptHash: string; readonly status: ReportStatus; readonly sentAt: Date; readonly additions: number }
  | undefined
> {
  const [row] = await store.database.orm
    .select({
      receiptHash: reports.receiptHash,
      status: reports.status,
      sentAt: reports.sentAt,
      additions: reports.additions,
    })
    .from(reports)
    .where(eq(reports.reference, reference));
  return row;
}

function readReports(on: Connection, condition: SQL | undefined, limit: number) {
  return on.orm
    .select({ report: reports, key: sealingKeys })
    .from(reports)
    .innerJoin(sealingKeys, eq(sealingKeys.owner, sql`'report:' || ${reports.reference}`))
    .where(condition)
    .orderBy(desc(reports.sentAt), desc(reports.reference))
    .limit(limit);
}

function asRow(store: Store, row: Awaited<ReturnType<typeof readReports>>[number]): ReportRow {
  const {
    reference,
    topic,
    formVersion,
    status,
    sentAt,
    additions: added,
    restricted,
    conversationId,
    sealed,
  } = row.report;
  const key = openKey(store, reportOwner(reference), row.key);
  const body = open(key, reportPlace(reference), sealed);
  return {
    reference,
    topic,
    formVersion,
    status,
    sentAt,
    body,
    additions: added,
    restricted,
    ...(conversationId === null ? {} : { conversationId }),
  };
}

/** Where a report's sealed body belongs. */
const reportPlace = (reference: string) => `report:${reference}`;
const additionPlace = (reference: string, number: number) => `addition:${reference}:${String(number)}`;
