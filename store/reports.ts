import { alias, asc, eq, sql } from './drizzle.ts';
import type { Connection, Transaction } from './database.ts';
import type { Store } from './handle.ts';
import { readReportEvents, statusPlace, type ReportEvent } from './reports/report-events.ts';
import { asRow, readReports, reportPlace, type ReportRow, type ReportStatus } from './reports/report-rows.ts';
import { additions, reports, reportStatuses } from './schema.ts';
import { newSealingKey, open, seal, type WrappedKey } from './seal.ts';
import { openKey, readKeys, reportOwner } from './sealing/sealing-keys.ts';

/**
 * A report to be stored. `index` holds what it may be found by, kept as keyed hashes only: first its kind (`type:noise`), then
 * its ward where that is known (`ward:E05008810`), then whatever else (`postcode:DE118AA`).
 */
export interface NewReport {
  readonly reference: string;
  readonly receiptHash: string;
  readonly topic: string;
  readonly formVersion: number;
  readonly body: unknown;
  readonly index: readonly string[];
  readonly restricted?: true; // for trained staff only
}

/** A report with everything that happened to it since, oldest first. */
export interface WholeReport extends ReportRow {
  readonly statuses: readonly {
    readonly status: ReportStatus;
    readonly at: Date;
    readonly by: string;
    readonly note?: string;
  }[];
  readonly added: readonly { readonly number: number; readonly at: Date; readonly body: unknown }[];
  readonly events: readonly ReportEvent[];
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
  return { owner, wrapped, finds: hashesOf(store, index), sealed: seal(key, reportPlace(reference), body) };
}

/** What is added to a report; `index` holds what it may be found by as well from then on. */
export interface Addition {
  readonly reference: string;
  readonly body: unknown;
  readonly index: readonly string[];
}

/** Adds a resident's words to a report, inside a turn's transaction. Throws when there is no such report. */
export async function addToReport(
  store: Store,
  within: Transaction,
  addition: Addition & { readonly now: Date },
): Promise<void> {
  const { reference, now } = addition;
  const finds = addition.index.map(store.blindIndex);
  const [row] = await within.orm
    .update(reports)
    .set({
      additions: sql`${reports.additions} + 1`,
      finds: sql`${reports.finds} || array(SELECT unnest(${sql.param(finds)}::text[]) EXCEPT SELECT unnest(${reports.finds}))`,
    })
    .where(eq(reports.reference, reference))
    .returning({ number: reports.additions });
  const key = (await readKeys(store, within, [reportOwner(reference)])).get(reportOwner(reference));
  if (row === undefined || key === undefined) throw new Error('an addition needs a report that exists');
  const sealed = seal(key, additionPlace(reference, row.number), addition.body);
  await within.orm.insert(additions).values({ reference, number: row.number, at: now, sealed });
  await store.jobs.send(within, { kind: 'report-added', reference });
}

/** Keeps anew what a report is found by, once what is known of it has changed. The report must be locked. */
export async function reindexReport(
  store: Store,
  within: Transaction,
  reference: string,
  indexOf: (report: WholeReport) => readonly string[],
): Promise<void> {
  const report = await findReport(store, reference, within);
  if (report === undefined) return;
  await within.orm
    .update(reports)
    .set({ finds: hashesOf(store, indexOf(report)) })
    .where(eq(reports.reference, reference));
}

/** Whether a report is kept as found by exactly these terms, in this order. */
export async function isFoundBy(store: Store, reference: string, index: readonly string[]): Promise<boolean> {
  const [row] = await store.database.orm
    .select({ finds: reports.finds })
    .from(reports)
    .where(eq(reports.reference, reference));
  return row === undefined || row.finds.join() === hashesOf(store, index).join();
}

function hashesOf({ blindIndex }: Store, index: readonly string[]): string[] {
  return [...new Set(index)].map(blindIndex);
}

/** One report with its history and additions; `undefined` when there is none. */
export async function findReport(
  store: Store,
  reference: string,
  on: Connection = store.database,
): Promise<WholeReport | undefined> {
  const [row] = await readReports(on, eq(reports.reference, reference), 1);
  if (row === undefined) return undefined;
  const { orm } = on;
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
    statuses: statuses.map(({ number, status, at, by, sealed }) => ({
      ...{ status, at, by },
      ...(sealed === null ? {} : { note: String(open(key, statusPlace(reference, number), sealed)) }),
    })),
    added: added.map(({ number, at, sealed }) => ({
      number,
      at,
      body: open(key, additionPlace(reference, number), sealed),
    })),
    events: await readReportEvents(on, key, reference),
  };
}

/**
 * What is needed to check a receipt; the status is that of the report which stands for this one, if one does. A reference
 * that does not exist runs the same statement; the caller then still checks the secret against a hash of nothing, so that
 * both take as long (S10).
 */
export async function findReceipt(
  store: Store,
  reference: string,
): Promise<
  | { readonly receiptHash: string; readonly status: ReportStatus; readonly sentAt: Date; readonly additions: number }
  | undefined
> {
  const main = alias(reports, 'main');
  const [row] = await store.database.orm
    .select({
      receiptHash: reports.receiptHash,
      status: reports.status,
      mainStatus: main.status,
      sentAt: reports.sentAt,
      additions: reports.additions,
    })
    .from(reports)
    .leftJoin(main, eq(main.reference, reports.mergedInto))
    .where(eq(reports.reference, reference));
  if (row === undefined) return undefined;
  const { receiptHash, status, mainStatus, sentAt, additions: added } = row;
  return { receiptHash, status: mainStatus ?? status, sentAt, additions: added };
}

const additionPlace = (reference: string, number: number) => `addition:${reference}:${String(number)}`;
