import { asc, eq } from './drizzle.ts';
import type { Store } from './handle.ts';
import { lockReport } from './report-changes.ts';
import { addReportEvent, type ReportChange } from './report-events.ts';
import { findReport, type WholeReport } from './reports.ts';
import { reports } from './schema.ts';

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
  return store.database.transaction(async (within): Promise<Merged> => {
    for (const reference of [report.reference, into].toSorted()) await lockReport(within, reference); // in one order
    const own = await lockReport(within, report.reference);
    const wanted = await lockReport(within, into);
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
  return store.database.transaction(async (within) => {
    const own = await lockReport(within, change.reference);
    if (own === undefined || own.mergedInto === null) return false;
    await within.orm.update(reports).set({ mergedInto: null }).where(eq(reports.reference, change.reference));
    await addReportEvent(store, within, { ...change, kind: 'unmerged', about: own.mergedInto });
    await addReportEvent(store, within, {
      ...change,
      reference: own.mergedInto,
      kind: 'unmerged',
      about: change.reference,
    });
    return true;
  });
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
