import { caseSheet } from '../../../../bot/reports/case-sheet.ts';
import { words } from '../../../../locales/index.ts';
import type { ReportCase } from '../../../../store/reports/report-cases.ts';
import type { ReportRow } from '../../../../store/reports/report-rows.ts';
import type { FilterOption } from '../../../../web/pages/staff/report-filter-form.ts';
import { harmless } from '../../../../web/pages/harmless.ts';
import type { Colleagues } from '../people/colleagues.ts';
import { correctionLines } from './correction-lines.ts';
import { inLondon } from '../london-time.ts';
import type { StaffContext } from '../staff-context.ts';
import { wardInWords } from './staff-reports.ts';

/** What can be taken out of a report, in the order of the file. `answers` holds everything that was sent. */
export const COLUMNS = [
  'reference',
  'sent',
  'type',
  'category',
  'ward',
  'status',
  'assignee',
  'case',
  'duplicate',
  'additions',
  'language',
  'answers',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What turns a report into cells. */
export interface CellContext {
  readonly content: StaffContext['content'];
  readonly colleagues: Colleagues;
  readonly cases: readonly ReportCase[];
}

/** The columns with their headings. */
export function columnOptions(columns: readonly Column[]): readonly FilterOption[] {
  return columns.map((code) => ({ code, name: words('en', `staff-reports:columns.${code}`) }));
}

/** One report as cells, in words. */
export function cellsOf(context: CellContext, report: ReportRow, columns: readonly Column[]): readonly string[] {
  const { content, colleagues, cases } = context;
  const sheet = caseSheet(report, 'en', content.directory);
  const cells: Readonly<Record<Column, () => string>> = {
    reference: () => report.reference,
    sent: () => inLondon(report.sentAt),
    type: () => sheet.type,
    category: () => (sheet.category === undefined ? '' : words('en', `staff:category.${sheet.category}`)),
    ward: () => wardInWords(content, sheet.ward.now),
    status: () => words('en', `staff:status.${report.status}`),
    assignee: () => (report.assignee === undefined ? '' : colleagues.nameOf(report.assignee)),
    case: () => cases.find(({ id }) => id === report.caseId)?.name ?? '',
    duplicate: () => report.mergedInto ?? '',
    additions: () => String(report.additions),
    language: () => [...new Set(sheet.rows.flatMap(({ written = [] }) => written))].join(', '),
    answers: () =>
      sheet.rows
        .flatMap(({ label, value, words: own, machine, corrected }) => [
          `${label}: ${value}`,
          ...(own === undefined ? [] : [words('en', 'staff:report.in-their-words', { words: own })]),
          ...(machine === undefined ? [] : [machine]),
          ...correctionLines(corrected?.sent ?? '', corrected?.changes ?? [], colleagues.whoIs).map(
            (line) => `${line.what}: ${line.value}`,
          ),
        ])
        .join('\n'),
  };
  return columns.map((column) => harmless(cells[column]()));
}
