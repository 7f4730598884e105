import type { SQL } from 'drizzle-orm';

import { writeAudit } from '../audit.ts';
import { and, arrayOverlaps, eq, inArray, ne } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { lockReports } from './report-changes.ts';
import type { ReportChange } from './report-events.ts';
import { asRow, readReports, type ReportRow } from './report-rows.ts';
import { reports } from '../schema.ts';
import { reportLinks, reportOpenings } from '../schema-reports.ts';
import { reportOwner } from '../sealing/sealing-keys.ts';

/** A report that has something to do with another, and why: index terms that both have, or who said so. */
export interface RelatedReport {
  readonly report: ReportRow;
  readonly shared: readonly string[]; // of the terms asked for
  readonly linkedBy?: string; // 'staff:<id>', or 'resident': sent from one conversation, or opened there with its receipt
}

/** For which report related ones are looked for; `terms` are those that say something when two reports have them. */
export interface RelatedQuery {
  readonly reference: string;
  readonly conversationId?: string;
  readonly terms: readonly string[];
  readonly restricted: boolean; // whether those for trained staff are among them
  readonly limit: number;
}

/** Finds related reports, newest first. Those that the reader may not open are never among them. */
export async function findRelated(store: Store, query: RelatedQuery): Promise<readonly RelatedReport[]> {
  const linked = await linksOf(store, query);
  const byHash = new Map(query.terms.map((term) => [store.blindIndex(term), term]));
  const mayRead = and(
    ne(reports.reference, query.reference),
    query.restricted ? undefined : eq(reports.restricted, false),
  );
  const read = (condition: SQL) => readReports(store.database, and(mayRead, condition), query.limit);
  const rows = [
    ...(linked.size === 0 ? [] : await read(inArray(reports.reference, [...linked.keys()]))),
    ...(byHash.size === 0 ? [] : await read(arrayOverlaps(reports.finds, [...byHash.keys()]))),
  ];
  const once = new Map(rows.map((row) => [row.report.reference, row]));
  return [...once.values()]
    .map((row) => {
      const by = linked.get(row.report.reference);
      const shared = row.report.finds.flatMap((hash) => byHash.get(hash) ?? []);
      return { report: asRow(store, row), shared, ...(by === undefined ? {} : { linkedBy: by }) };
    })
    .toSorted((one, other) => other.report.sentAt.getTime() - one.report.sentAt.getTime());
}

/** Says that two reports belong together. False: one is not there, they are one, or it was said already. */
export async function linkReports(store: Store, change: ReportChange & { readonly other: string }): Promise<boolean> {
  const { reference, other, by, now } = change;
  if (reference === other) return false;
  return store.database.transaction(async (within) => {
    if ((await lockReports(within, [reference, other])).size < 2) return false;
    const [made] = await within.orm
      .insert(reportLinks)
      .values({ ...pair(reference, other), at: now, by })
      .onConflictDoNothing()
      .returning();
    if (made === undefined) return false;
    for (const subject of [reference, other])
      await writeAudit(within, now, { actor: by, action: 'report.linked', subject: reportOwner(subject) });
    return true;
  });
}

/** Takes back what staff said; a link that a resident made stays. False: there was none of theirs. */
export async function unlinkReports(store: Store, change: ReportChange & { readonly other: string }): Promise<boolean> {
  const { reference, other, by, now } = change;
  const { one, other: second } = pair(reference, other);
  return store.database.transaction(async (within) => {
    const [gone] = await within.orm
      .delete(reportLinks)
      .where(and(eq(reportLinks.one, one), eq(reportLinks.other, second)))
      .returning();
    if (gone === undefined) return false;
    for (const subject of [reference, other])
      await writeAudit(within, now, { actor: by, action: 'report.unlinked', subject: reportOwner(subject) });
    return true;
  });
}

/** Remembers that a resident opened an earlier report with its receipt in a conversation. */
export async function noteOpening(
  store: Store,
  opening: { readonly conversationId: string; readonly reference: string },
): Promise<void> {
  await store.database.orm.insert(reportOpenings).values(opening).onConflictDoNothing();
}

const RESIDENT = 'resident';

/** Who links which reports to this one: staff, or a resident by what was opened and sent in one conversation. */
async function linksOf(store: Store, query: RelatedQuery): Promise<ReadonlyMap<string, string>> {
  const { reference, conversationId = null } = query;
  const { rows } = await store.database.execute(
    `SELECT other AS reference, by FROM report_link WHERE one = $1
      UNION ALL SELECT one, by FROM report_link WHERE other = $1
      UNION ALL SELECT reference, $3 FROM report_opening WHERE conversation_id = $2
      UNION ALL SELECT reference, $3 FROM report WHERE conversation_id = $2
      UNION ALL SELECT report.reference, $3 FROM report_opening JOIN report USING (conversation_id)
        WHERE report_opening.reference = $1`,
    [reference, conversationId, RESIDENT],
  );
  return new Map((rows as { reference: string; by: string }[]).map((row) => [row.reference, row.by]));
}

const pair = (one: string, other: string) => (one < other ? { one, other } : { one: other, other: one });
