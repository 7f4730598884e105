import { z } from 'zod';

import type { Directory } from '../../content/directory.ts';
import { TOPICS } from '../../dialogs/index.ts';
import { ASB_TYPES, asbType } from '../../dialogs/report-asb/types.ts';
import type { ReportField } from '../../dialogs/outcome.ts';
import { formatTag, isCopyKey, words, type CopyKey, type Language } from '../../locales/index.ts';
import type { Param } from '../../locales/say.ts';
import type { ReportRow as StoredReport } from '../../store/reports/report-rows.ts';
import { phraseParam } from '../phrase.ts';
import { correctionsOf, wardNow, type Correction } from './report-corrections.ts';
import { additionField, ReportTranslationRow, type ReportTranslation } from './report-translation.ts';

const copyKey = z.custom<CopyKey>((key) => typeof key === 'string' && isCopyKey(key));
const ReportRow = z.object({
  type: z.string(),
  category: z.enum(['personal', 'nuisance', 'environmental']).optional(),
  ward: z.string().optional(),
  anonymous: z.boolean(),
  fields: z.array(
    z.object({
      field: z.string(),
      label: copyKey.catch('questions:other-detail'),
      display: z.custom<Param>(),
      words: z.string(),
    }),
  ),
});

/** One answer as staff read it. */
export interface CaseSheetRow {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly words?: string; // the resident's own, where they say more
  readonly written?: string; // tag of the language they are in, where it is not English
  readonly machine?: string; // the name of that language, and a machine's translation, as such
  readonly corrected?: Corrected;
}

/** What was sent, where staff have written since what is right, and what they wrote, the oldest first. */
export interface Corrected {
  readonly sent: string;
  readonly changes: readonly Correction[];
}

/** A sent report as staff read it: what was confirmed at the check or corrected since, with the resident's own words where they say more. */
export interface CaseSheet {
  readonly type: string; // in words
  readonly category?: 'personal' | 'nuisance' | 'environmental';
  readonly ward: { readonly now?: string; readonly sent?: string; readonly changes: readonly Correction[] }; // ONS ward codes
  readonly anonymous: boolean;
  readonly rows: readonly CaseSheetRow[];
}

/** Words a stored report of any form version in one language. Throws when it is not a report at all. */
export function caseSheet(
  { body, edits, translated }: Pick<StoredReport, 'body' | 'edits' | 'translated'>,
  language: Language,
  directory: Directory,
): CaseSheet {
  const beside = ReportTranslationRow.parse(translated ?? []);
  const { type, category, ward, anonymous, fields } = ReportRow.parse(body);
  const corrections = correctionsOf(edits);
  return {
    type: words(language, labelOf(type)),
    ...(category === undefined ? {} : { category }),
    anonymous,
    ward: wardOf(ward, corrections),
    rows: fields.map((field) => ({
      ...withCorrections(caseRow(field, language, directory), corrections),
      ...besideField(beside, field.field, language),
    })),
  };
}

function wardOf(sent: string | undefined, corrections: readonly Correction[]): CaseSheet['ward'] {
  const now = wardNow(sent, corrections);
  return {
    ...(now === undefined ? {} : { now }),
    ...(sent === undefined ? {} : { sent }),
    changes: corrections.filter(({ ward }) => ward !== undefined),
  };
}

function withCorrections(row: CaseSheetRow, corrections: readonly Correction[]): CaseSheetRow {
  const changes = corrections.filter(({ field }) => field === row.field);
  const last = changes.at(-1);
  return last === undefined ? row : { ...row, value: last.value, corrected: { sent: row.value, changes } };
}

/** What stands beside something that was added to a report later, by its number. */
export function besideAddition(translated: unknown, number: number, language: Language): Beside {
  return besideField(ReportTranslationRow.parse(translated ?? []), additionField(number), language);
}

const AdditionRow = z.object({ words: z.string() }).catch({ words: '' });

/** The words of something that was added to a report later; empty when they cannot be read. */
export function additionWords(body: unknown): string {
  return AdditionRow.parse(body).words;
}

type Beside = Pick<CaseSheetRow, 'written' | 'machine'>;

/** The line under an answer that is not English; the answer itself stands above it as it was written. */
function besideField(all: ReportTranslation, field: string, language: Language): Beside {
  const beside = all.find((one) => one.field === field);
  if (beside === undefined) return {};
  const written = new Intl.DisplayNames(formatTag(language), { type: 'language' }).of(beside.language);
  const params = { language: written ?? beside.language };
  const machine =
    beside.translation === undefined
      ? words(language, 'staff:report.written-in', params)
      : words(language, 'staff:report.machine', { ...params, ...beside.translation });
  return { written: beside.language, machine };
}

/** Every kind of report and request there is, to choose from. */
export function reportTypes(language: Language): readonly { readonly code: string; readonly name: string }[] {
  const codes = [
    ...ASB_TYPES.map(({ code }) => code),
    ...TOPICS.map(({ id }) => id).filter((id) => isCopyKey(recordKey(id))),
  ];
  return codes.map((code) => ({ code, name: words(language, labelOf(code)) }));
}

const recordKey = (type: string): string => `staff:records.${type}`;

function labelOf(type: string): CopyKey {
  const record = recordKey(type);
  return asbType(type)?.label ?? (isCopyKey(record) ? record : 'staff:list.unknown-type');
}

/** Words one answer for staff: its label, what was understood, and the resident's own words where they say more. */
export function caseRow(
  { field, label, display, words: said }: Pick<ReportField, 'field' | 'label' | 'display' | 'words'>,
  language: Language,
  directory: Directory,
): CaseSheetRow {
  const value = phraseParam(display, language, directory);
  const saysMore = said.trim() !== '' && said.trim().toLowerCase() !== value.trim().toLowerCase();
  return { field, label: words(language, label), value, ...(saysMore ? { words: said } : {}) };
}
