import { foundBy, wardOfReport } from '../../bot/reports/found-by.ts';
import { keepContent } from '../../bot/facts/keep-content.ts';
import { correctionsOf } from '../../bot/reports/report-corrections.ts';
import { wardOfCorrection } from '../../bot/reports/ward-of-correction.ts';
import type { ShippedContent } from '../../content/shipped.ts';
import { wardName } from '../../content/places.ts';
import { words } from '../../locales/index.ts';
import { correctReport, lockReport } from '../../store/reports/report-changes.ts';
import { editedReferences } from '../../store/reports/report-events.ts';
import { findReport, isFoundBy, reindexReport, type WholeReport } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import type { Told } from './erase.ts';

const BATCH = 200;
const NOTHING = { moved: 0, refound: 0 } as const;

type Mode = 'look' | 'apply';

interface Reindexed {
  readonly looked: number;
  readonly moved: number; // got another ward
  readonly refound: number; // found by something else
}

interface ReindexContext {
  readonly store: Store;
  readonly content: ShippedContent;
  readonly now: Date;
  readonly by: string; // the audit's actor
}

/** Tells, or does, what every report that staff corrected needs to stand where a correction puts it now: its ward, and what it is found by. */
export async function reindex(
  { store, now, by }: Pick<ReindexContext, 'store' | 'now' | 'by'>,
  mode: Mode,
): Promise<Told> {
  const content = await keepContent(store);
  try {
    const { looked, moved, refound } = await reindexCorrected({ store, now, by, content: content.current() }, mode);
    const verb = mode === 'apply' ? 'are now' : 'would be';
    const text =
      `${looked} reports were corrected by staff. Of these, ${moved} ${verb} in another ward, ` +
      `and ${refound} ${verb} found by something else.\n`;
    return { code: 0, text };
  } finally {
    await content.stop();
  }
}

/** A page of references at a time and each report in a transaction of its own; a second run changes nothing. */
async function reindexCorrected(context: ReindexContext, mode: Mode): Promise<Reindexed> {
  let done: Reindexed = { looked: 0, moved: 0, refound: 0 };
  for (let after = ''; ;) {
    const references = await editedReferences(context.store.database, after, BATCH);
    for (const reference of references) {
      const { moved, refound } = await bringUp(context, reference, mode);
      done = { looked: done.looked + 1, moved: done.moved + moved, refound: done.refound + refound };
    }
    const last = references.at(-1);
    if (last === undefined || references.length < BATCH) return done;
    after = last;
  }
}

async function bringUp(context: ReindexContext, reference: string, mode: Mode): Promise<Omit<Reindexed, 'looked'>> {
  const { store } = context;
  const report = await findReport(store, reference);
  if (report === undefined) return NOTHING;
  const ward = await missingWard(context, report);
  const isStale = ward === undefined && !(await isFoundBy(store, reference, foundBy(report)));
  if (mode === 'apply' && ward !== undefined) await moveTo(ward, context, reference);
  if (mode === 'apply' && isStale)
    await store.database.transaction(async (within) => {
      await lockReport(within, reference);
      await reindexReport(store, within, reference, foundBy);
    });
  return { moved: Number(ward !== undefined), refound: Number(ward !== undefined || isStale) };
}

async function moveTo(
  ward: string | null,
  { store, content, now, by }: ReindexContext,
  reference: string,
): Promise<void> {
  const name = ward === null ? undefined : wardName(content.places, ward);
  const value = name ?? words('en', 'staff:list.no-ward');
  const why = words('en', 'staff-reports:page.ward-follows');
  await correctReport(store, { reference, by, now, field: 'ward', value, why, ward, indexOf: foundBy });
}

/** The ward that a corrected place gives a report, where no correction since tells one and it is another than now. */
async function missingWard(
  { store, content, now }: ReindexContext,
  report: WholeReport,
): Promise<string | null | undefined> {
  const corrections = correctionsOf(report.edits);
  const told = corrections.findLastIndex(({ ward }) => ward !== undefined);
  for (const correction of corrections.slice(told + 1).toReversed()) {
    const ward = await wardOfCorrection({ store, content: () => content, now: () => now }, report, correction);
    if (ward !== undefined) return (ward ?? undefined) === wardOfReport(report) ? undefined : ward;
  }
  return undefined;
}
