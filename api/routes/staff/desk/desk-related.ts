import type { DeskSheet } from '../../../../bot/desk/desk-sheet.ts';
import { sharedTerms } from '../../../../bot/reports/found-by.ts';
import { termsIn } from '../../../../bot/reports/index-terms.ts';
import { words } from '../../../../locales/index.ts';
import { findRelated } from '../../../../store/reports/related-reports.ts';
import type { WholeReport } from '../../../../store/reports.ts';
import type { CasePanel } from '../../../../web/pages/staff/desk-data.ts';
import type { DeskContext } from './desk-context.ts';
import { whyRelated } from '../reports/why-related.ts';

const MOST = 10;

/** What a case may share with reports: place, contact and registration, of what was sent and of what is being told now. */
export function termsOf({ topics, safeContact }: DeskSheet, report: WholeReport | undefined): readonly string[] {
  const told = [...topics.flatMap(({ rows }) => rows), ...safeContact].flatMap(({ value, words: own = '' }) => [
    value,
    own,
  ]);
  return [...new Set([...(report === undefined ? [] : sharedTerms(report)), ...told.flatMap(termsIn)])];
}

/** The reports that have something to do with a conversation beside its own, and why; none that the reader may not open. */
export async function relatedReports(
  { store }: Pick<DeskContext, 'store'>,
  conversation: {
    readonly id: string;
    readonly references: readonly string[]; // of its own reports, the newest first
    readonly terms: readonly string[];
    readonly restricted: boolean; // whether those for specialists may be among them
    readonly names: ReadonlyMap<string, string>;
  },
): Promise<CasePanel['reports']> {
  const { id, references, terms, restricted, names } = conversation;
  const found = await findRelated(store, {
    reference: references[0] ?? '',
    conversationId: id,
    terms,
    restricted,
    limit: MOST,
  });
  const nameOf = (by: string): string =>
    by === 'resident' ? words('en', 'staff-reports:page.the-resident') : (names.get(by.replace('staff:', '')) ?? by);
  return found
    .filter(({ report }) => !references.includes(report.reference))
    .map((one) => ({ reference: one.report.reference, why: whyRelated(one, nameOf).join(' ') }));
}
