import type { Transaction } from '../database.ts';
import { asc, eq, inArray } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { lockReports } from './report-changes.ts';
import { addReportEvent, type ReportChange } from './report-events.ts';
import { findReport, type WholeReport } from '../reports.ts';
import { reports } from '../schema.ts';

/**
 * How a merge went. `main` is the report that stands for both; `already`: it is merged, there or elsewhere. `missing`: one is not there, or they are not both for the same
 * readers. `has-duplicates`: others are merged into it, and must be separated first.
 */
export type Merged =
  | { readonly kind: 'merged' | 'already'; readonly main: string }
  | { readonly kind: 'missing' | 'same' | 'has-duplicates' };

/** Makes one report stand for another too. Where a third stands for the other already, that third does. Nothing of either is changed. */
export async function mergeReport(store: Store, change: ReportChange & { readonly into: string }): Promise<Merged> {
  const { into, ...report } = change;
  if (into === report.reference) return { kind: 'same' };
  return withMains(store, [report.reference, into], async (within, locked): Promise<Merged> => {
    const own = locked.get(report.reference);
    const wanted = locked.get(into);
    if (own === undefined || wanted?.restricted !== own.restricted) return { kind: 'missing' };
    const main = wanted.mergedInto ?? into;
    if (main === report.reference) return { kind: 'has-duplicates' };
    if (own.mergedInto !== null) return { kind: 'already', main: own.mergedInto };
    const [duplicate] = await within.orm
      .select({ reference: reports.reference })
      .from(reports)
      .where(eq(reports.mergedInto, report.reference))
      .limit(1);
    if (duplicate !== undefined) return { kind: 'has-duplicates' };
    await within.orm.update(reports).set({ mergedInto: main }).where(eq(reports.reference, report.reference));
    await addReportEvent(store, within, { ...report, kind: 'merged', about: main });
    await addReportEvent(store, within, { ...report, reference: main, kind: 'merged', about: report.reference });
    return { kind: 'merged', main };
  });
}

/** Lets a merged report stand for itself again. False: it is not merged. */
export async function unmergeReport(store: Store, change: ReportChange): Promise<boolean> {
  const { reference } = change;
  return withMains(store, [reference], async (within, locked) => {
    const main = locked.get(reference)?.mergedInto ?? null;
    if (main === null) return false;
    await within.orm.update(reports).set({ mergedInto: null }).where(eq(reports.reference, reference));
    await addReportEvent(store, within, { ...change, kind: 'unmerged', about: main });
    await addReportEvent(store, within, { ...change, reference: main, kind: 'unmerged', about: reference });
    return true;
  });
}

type Locked = Awaited<ReturnType<typeof lockReports>>;

/** Works on reports while they and those that stand for them are locked, all in one order. */
async function withMains<Result>(
  store: Store,
  references: readonly string[],
  work: (within: Transaction, locked: Locked) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const seen = await store.database.orm
      .select({ main: reports.mergedInto })
      .from(reports)
      .where(inArray(reports.reference, [...references]));
    const wanted = new Set([...references, ...seen.flatMap(({ main }) => main ?? [])]);
    const done = await store.database.transaction(async (within) => {
      const locked = await lockReports(within, [...wanted]);
      const mains = references.flatMap((reference) => locked.get(reference)?.mergedInto ?? []);
      const isMoved = mains.some((main) => !wanted.has(main)); // merged between the look and the lock: look again
      return isMoved ? undefined : { result: await work(within, locked) };
    });
    if (done !== undefined) return done.result;
  }
}

/** The reports that this one stands for, with what was added to them, oldest first. */
export async function findDuplicates(store: Store, reference: string): Promise<readonly WholeReport[]> {
  const rows = await store.database.orm
    .select({ reference: reports.reference })
    .from(reports)
    .where(eq(reports.mergedInto, reference))
    .orderBy(asc(reports.sentAt));
  const found = await Promise.all(rows.map((row) => findReport(store, row.reference)));
  return found.filter((one) => one !== undefined);
}
