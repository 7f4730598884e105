import type { KeyObject } from 'node:crypto';

import { writeAudit } from '../audit.ts';
import type { Connection, Transaction } from '../database.ts';
import { and, asc, eq, gt, inArray, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { reports } from '../schema.ts';
import { reportEvents } from '../schema-reports.ts';
import { open, seal } from '../seal.ts';
import { readKeys, reportOwner } from '../sealing/sealing-keys.ts';

export type ReportEventKind = (typeof reportEvents.$inferSelect)['kind'];

/** What staff did to a report beside its status. `about` is whom or what it went to; `words` is what they wrote. */
export interface ReportEvent {
  readonly number: number;
  readonly at: Date;
  readonly kind: ReportEventKind;
  readonly by: string; // 'staff:<id>'
  readonly about?: string; // 'staff:<id>', a reference, a field, the id of a case
  readonly words?: unknown;
}

/** Which report is changed, by whom and when. */
export interface ReportChange {
  readonly reference: string;
  readonly by: string; // audit's actor
  readonly now: Date;
}

/** Writes one line of a report's history with its audit row and returns its number. Takes the report's lock. Throws when there is none. */
export async function addReportEvent(
  store: Store,
  within: Transaction,
  event: ReportChange & Pick<ReportEvent, 'kind' | 'about' | 'words'>,
): Promise<number> {
  const { reference, kind, about, words, by, now } = event;
  const [row] = await within.orm
    .update(reports)
    .set({ events: sql`${reports.events} + 1` })
    .where(eq(reports.reference, reference))
    .returning({ number: reports.events });
  if (row === undefined) throw new Error('an event needs a report that exists');
  const { number } = row;
  const sealed =
    words === undefined ? null : await sealFor(store, within, reference, eventPlace(reference, number), words);
  await within.orm.insert(reportEvents).values({ reference, number, at: now, kind, by, about: about ?? null, sealed });
  await writeAudit(within, now, { actor: by, action: `report.${kind}`, subject: reportOwner(reference) });
  return number;
}

/** A line of history as it is stored. */
export type SealedEvent = typeof reportEvents.$inferSelect;

/** The lines of a report's history, oldest first. */
export async function readReportEvents(
  on: Connection,
  key: KeyObject,
  reference: string,
): Promise<readonly ReportEvent[]> {
  const rows = await on.orm
    .select()
    .from(reportEvents)
    .where(eq(reportEvents.reference, reference))
    .orderBy(asc(reportEvents.number));
  return openReportEvents(key, rows);
}

/** What staff corrected in any of these reports, sealed, the oldest first. */
export async function readEdits(on: Connection, references: readonly string[]): Promise<readonly SealedEvent[]> {
  if (references.length === 0) return [];
  return on.orm
    .select()
    .from(reportEvents)
    .where(and(inArray(reportEvents.reference, [...references]), eq(reportEvents.kind, 'edited')))
    .orderBy(asc(reportEvents.number));
}

/** The references of reports that staff corrected, in order, after one of them. */
export async function editedReferences(on: Connection, after: string, limit: number): Promise<readonly string[]> {
  const rows = await on.orm
    .selectDistinct({ reference: reportEvents.reference })
    .from(reportEvents)
    .where(and(eq(reportEvents.kind, 'edited'), gt(reportEvents.reference, after)))
    .orderBy(asc(reportEvents.reference))
    .limit(limit);
  return rows.map(({ reference }) => reference);
}

/** Opens lines of one report's history with its key. */
export function openReportEvents(key: KeyObject, rows: readonly SealedEvent[]): readonly ReportEvent[] {
  return rows.map(({ reference, number, at, kind, by, about, sealed }) => ({
    ...{ number, at, kind, by },
    ...(about === null ? {} : { about }),
    ...(sealed === null ? {} : { words: open(key, eventPlace(reference, number), sealed) }),
  }));
}

/** The number of a report's last line of one kind; 0 when there is none. */
export async function lastEvent(within: Transaction, reference: string, kind: ReportEventKind): Promise<number> {
  const [last] = await within.orm
    .select({ number: sql<number>`coalesce(max(${reportEvents.number}), 0)` })
    .from(reportEvents)
    .where(and(eq(reportEvents.reference, reference), eq(reportEvents.kind, kind)));
  return last?.number ?? 0;
}

/** Seals words under the key of a report. Throws when the report is gone. */
export async function sealFor(
  store: Store,
  within: Transaction,
  reference: string,
  place: string,
  words: unknown,
): Promise<Buffer> {
  const key = (await readKeys(store, within, [reportOwner(reference)])).get(reportOwner(reference));
  if (key === undefined) throw new Error('a report has lost its key');
  return seal(key, place, words);
}

/** Where the note of a change of status belongs. */
export const statusPlace = (reference: string, number: number): string =>
  `report_status:${reference}:${String(number)}`;
const eventPlace = (reference: string, number: number): string => `report_event:${reference}:${String(number)}`;
