import type { Transaction } from '../database.ts';
import { and, asc, desc, eq, gt, isNull } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { setCase } from './report-cases.ts';
import { lastStatus, lockReport, setAssignee, setStatus, type ReportState } from './report-changes.ts';
import { lastEvent, type ReportChange } from './report-events.ts';
import { REPORT_STATUSES, type ReportStatus } from './report-rows.ts';
import { reportBatches, reportBatchItems } from '../schema-reports.ts';

/** One change for many reports. No value: nobody, or no case. */
export type BatchChange =
  | { readonly kind: 'status'; readonly value: ReportStatus }
  | { readonly kind: 'assignee' | 'case'; readonly value?: string };

/** What became of many: those that were changed, and those left as they were since there was nothing to do or no leave to do it. */
export interface BatchResult {
  readonly batchId?: string; // to take it back; none when nothing was changed
  readonly changed: readonly string[];
  readonly left: readonly string[];
}

/** Who asks for a change of many, and whether they may open reports for trained staff at this moment. */
interface Asker {
  readonly by: string; // audit's actor
  readonly restricted: boolean;
  readonly now: Date;
}

/** How long a change of many can be taken back. */
export const UNDO_MS = 10 * 60_000;

/** Changes many reports in one transaction, each with its lines of history and audit rows, and remembers what each was. */
export async function changeMany(
  store: Store,
  request: Asker & {
    readonly references: readonly string[];
    readonly changes: readonly BatchChange[];
    readonly random: (size: number) => Buffer;
  },
): Promise<BatchResult> {
  const { by, now, changes } = request;
  const batchId = request.random(12).toString('base64url');
  const references = [...new Set(request.references)].toSorted(); // in one order, so that two such changes never wait for each other
  return store.database.transaction(async (within) => {
    await within.orm.insert(reportBatches).values({ id: batchId, by, at: now });
    const changed: string[] = [];
    for (const reference of references) {
      const before = await lockFor(request, within, reference);
      if (before === undefined) continue;
      const items = await applyAll(store, within, { reference, by, now }, changes);
      if (items.length === 0) continue;
      const rows = items.map(({ kind, number }) => ({
        batchId,
        reference,
        kind,
        number,
        before: valueOf(before, kind),
      }));
      await within.orm.insert(reportBatchItems).values(rows);
      changed.push(reference);
    }
    if (changed.length === 0) await within.orm.delete(reportBatches).where(eq(reportBatches.id, batchId));
    const left = references.filter((reference) => !changed.includes(reference));
    return { ...(changed.length === 0 ? {} : { batchId }), changed, left };
  });
}

/**
 * Takes a change of many back: each report gets what it had, in a new line of history. What somebody has changed since is
 * left alone, and what they may not open now is not named either. `undefined`: it is not theirs, too old, or taken back already.
 */
export async function undoMany(
  store: Store,
  undo: Asker & { readonly batchId: string },
): Promise<Omit<BatchResult, 'batchId'> | undefined> {
  const { batchId, by, now } = undo;
  return store.database.transaction(async (within) => {
    const [batch] = await within.orm
      .update(reportBatches)
      .set({ undoneAt: now })
      .where(and(eq(reportBatches.id, batchId), stillTheirs(by, now)))
      .returning();
    if (batch === undefined) return undefined;
    const items = await within.orm
      .select()
      .from(reportBatchItems)
      .where(eq(reportBatchItems.batchId, batchId))
      .orderBy(asc(reportBatchItems.reference));
    const all = new Set<string>();
    const left: string[] = [];
    for (const { reference, kind, before, number } of items) {
      if ((await lockFor(undo, within, reference)) === undefined) continue;
      all.add(reference);
      const isLast = (await lastNumber(within, reference, kind)) === number;
      const done = isLast && (await applyChange(store, within, { reference, by, now }, changeTo(kind, before)));
      if (done === false || done === undefined) left.push(reference);
    }
    return { changed: [...all].filter((one) => !left.includes(one)), left: [...new Set(left)] };
  });
}

/** The newest change of many that somebody can still take back. */
export async function lastBatch(
  store: Store,
  of: { readonly by: string; readonly now: Date },
): Promise<{ readonly id: string; readonly until: Date } | undefined> {
  const [row] = await store.database.orm
    .select()
    .from(reportBatches)
    .where(stillTheirs(of.by, of.now))
    .orderBy(desc(reportBatches.at))
    .limit(1);
  return row === undefined ? undefined : { id: row.id, until: new Date(row.at.getTime() + UNDO_MS) };
}

const stillTheirs = (by: string, now: Date) =>
  and(
    eq(reportBatches.by, by),
    isNull(reportBatches.undoneAt),
    gt(reportBatches.at, new Date(now.getTime() - UNDO_MS)),
  );

/** Locks a report that whoever asks may open. `undefined`: there is none for them. */
async function lockFor(
  { restricted }: Asker,
  within: Transaction,
  reference: string,
): Promise<ReportState | undefined> {
  const state = await lockReport(within, reference);
  return state?.restricted === true && !restricted ? undefined : state;
}

async function applyAll(
  store: Store,
  within: Transaction,
  report: ReportChange,
  changes: readonly BatchChange[],
): Promise<readonly { readonly kind: BatchChange['kind']; readonly number: number }[]> {
  const items: { kind: BatchChange['kind']; number: number }[] = [];
  for (const change of changes) {
    const number = await applyChange(store, within, report, change);
    if (number !== undefined) items.push({ kind: change.kind, number });
  }
  return items;
}

function applyChange(store: Store, within: Transaction, report: ReportChange, change: BatchChange) {
  const { kind, value } = change;
  if (kind === 'status') return setStatus(store, within, { ...report, status: value });
  if (kind === 'assignee')
    return setAssignee(store, within, { ...report, ...(value === undefined ? {} : { assignee: value }) });
  return setCase(store, within, { ...report, ...(value === undefined ? {} : { caseId: value }) });
}

function valueOf({ status, assignee, caseId }: ReportState, kind: BatchChange['kind']): string | null {
  return { status, assignee, case: caseId }[kind];
}

function changeTo(kind: BatchChange['kind'], before: string | null): BatchChange {
  if (kind !== 'status') return { kind, ...(before === null ? {} : { value: before }) };
  return { kind, value: REPORT_STATUSES.find((status) => status === before) ?? 'received' };
}

function lastNumber(within: Transaction, reference: string, kind: BatchChange['kind']): Promise<number> {
  if (kind === 'status') return lastStatus(within, reference);
  return lastEvent(within, reference, kind === 'case' ? 'case' : 'assigned');
}
