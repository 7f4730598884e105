import type { SQL } from 'drizzle-orm';

import type { Connection } from '../database.ts';
import { desc, eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { openReportEvents, readEdits, type ReportEvent, type SealedEvent } from './report-events.ts';
import { reportTranslationPlace } from '../translations/report-translations.ts';
import { reports, sealingKeys } from '../schema.ts';
import { reportTranslations } from '../schema-translations.ts';
import { open } from '../seal.ts';
import { openKey, reportOwner } from '../sealing/sealing-keys.ts';

export const REPORT_STATUSES = ['received', 'being-looked-at', 'passed-on', 'closed'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

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
  readonly assignee?: string; // a staff id
  readonly mergedInto?: string; // the report that stands for this one too
  readonly caseId?: string;
  readonly translated?: unknown; // what a machine made of its words that are not English
  readonly edits: readonly ReportEvent[]; // what staff corrected, the oldest first
}

/** A report with its key and its corrections, as they are read. */
export interface KeyedReport {
  readonly report: typeof reports.$inferSelect;
  readonly key: typeof sealingKeys.$inferSelect;
  readonly translated: Buffer | null;
  readonly edits: readonly SealedEvent[];
}

/** Reads reports with their keys, newest first. */
export async function readReports(
  on: Connection,
  condition: SQL | undefined,
  limit: number,
): Promise<readonly KeyedReport[]> {
  const rows = await on.orm
    .select({ report: reports, key: sealingKeys, translated: reportTranslations.sealed })
    .from(reports)
    .innerJoin(sealingKeys, eq(sealingKeys.owner, sql`'report:' || ${reports.reference}`))
    .leftJoin(reportTranslations, eq(reportTranslations.reference, reports.reference))
    .where(condition)
    .orderBy(desc(reports.sentAt), desc(reports.reference))
    .limit(limit)
    .execute();
  const touched = rows.flatMap(({ report }) => (report.events > 0 ? [report.reference] : []));
  const edits = Map.groupBy(await readEdits(on, touched), ({ reference }) => reference);
  return rows.map((row) => ({ ...row, edits: edits.get(row.report.reference) ?? [] }));
}

/** Opens a report that was read with its key. */
export function asRow(store: Store, row: KeyedReport): ReportRow {
  const { reference, conversationId, assignee, mergedInto, caseId, ...report } = row.report;
  const key = openKey(store, reportOwner(reference), row.key);
  return {
    reference,
    topic: report.topic,
    formVersion: report.formVersion,
    status: report.status,
    sentAt: report.sentAt,
    body: open(key, reportPlace(reference), report.sealed),
    additions: report.additions,
    restricted: report.restricted,
    ...(conversationId === null ? {} : { conversationId }),
    ...(assignee === null ? {} : { assignee }),
    ...(mergedInto === null ? {} : { mergedInto }),
    ...(caseId === null ? {} : { caseId }),
    edits: openReportEvents(key, row.edits),
    ...(row.translated === null ? {} : { translated: open(key, reportTranslationPlace(reference), row.translated) }),
  };
}

/** Where a report's sealed body belongs. */
export const reportPlace = (reference: string): string => `report:${reference}`;
