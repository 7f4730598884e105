import { asc, eq } from '../drizzle.ts';
import type { Transaction } from '../database.ts';
import type { Store } from '../handle.ts';
import { lockReport } from './report-changes.ts';
import { addReportEvent, type ReportChange } from './report-events.ts';
import { reports } from '../schema.ts';
import { reportCases } from '../schema-reports.ts';
import { open, seal } from '../seal.ts';
import { caseOwner, createKey, readKeys } from '../sealing/sealing-keys.ts';

/** A named group of reports about one matter. A restricted one holds restricted reports alone. */
export interface ReportCase {
  readonly id: string;
  readonly name: string;
  readonly restricted: boolean;
}

/** Opens a case. It goes by itself once it has held no report for a day. */
export async function openReportCase(
  store: Store,
  opening: Omit<ReportCase, 'id'> & {
    readonly by: string;
    readonly now: Date;
    readonly random: (size: number) => Buffer;
  },
): Promise<string> {
  const id = opening.random(12).toString('base64url');
  return store.database.transaction(async (within) => {
    const key = await createKey(store, within, caseOwner(id));
    const { restricted, by, now: openedAt } = opening;
    await within.orm
      .insert(reportCases)
      .values({ id, restricted, openedAt, by, sealed: seal(key, casePlace(id), opening.name) });
    return id;
  });
}

/** The cases that somebody may see, the oldest first: all of them, since a report's page names its own. */
export async function listReportCases(
  store: Store,
  reader: { readonly restricted: boolean },
): Promise<readonly ReportCase[]> {
  const rows = await store.database.orm
    .select()
    .from(reportCases)
    .where(reader.restricted ? undefined : eq(reportCases.restricted, false))
    .orderBy(asc(reportCases.openedAt));
  const keys = await readKeys(
    store,
    store.database,
    rows.map(({ id }) => caseOwner(id)),
  );
  return rows.flatMap(({ id, restricted, sealed }) => {
    const key = keys.get(caseOwner(id));
    return key === undefined ? [] : [{ id, restricted, name: String(open(key, casePlace(id), sealed)) }];
  });
}

/** Puts a report into a case, or takes it out of its case. False: nothing to change, or they are not for the same readers. */
export async function putIntoCase(store: Store, change: ReportChange & { readonly caseId?: string }): Promise<boolean> {
  return store.database.transaction(async (within) => (await setCase(store, within, change)) !== undefined);
}

/** The same within a transaction. Returns the number of its line of history; `undefined`: nothing was changed. */
export async function setCase(
  store: Store,
  within: Transaction,
  change: ReportChange & { readonly caseId?: string },
): Promise<number | undefined> {
  const { caseId = null, ...report } = change;
  const before = await lockReport(within, report.reference);
  if (before === undefined || before.caseId === caseId) return undefined;
  if (caseId !== null) {
    const [wanted] = await within.orm.select().from(reportCases).where(eq(reportCases.id, caseId)).for('share');
    if (wanted?.restricted !== before.restricted) return undefined;
  }
  await within.orm.update(reports).set({ caseId }).where(eq(reports.reference, report.reference));
  return addReportEvent(store, within, { ...report, kind: 'case', ...(caseId === null ? {} : { about: caseId }) });
}

const casePlace = (id: string): string => `report_case:${id}`;
