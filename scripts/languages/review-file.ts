import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { jsToXliff12, xliff12ToJs } from 'xliff';
import { z } from 'zod';

import type { ReviewRow } from './review-rows.ts';

/** The two forms in which bureaus take work: a table for spreadsheets, and XLIFF 1.2 for their own tools. */
export type ReviewFormat = 'csv' | 'xliff';

const COLUMNS = ['key', 'english', 'translation', 'notes'] as const;
const MARK = '\uFEFF'; // tells spreadsheets that the file is UTF-8

/** Writes the rows of one language as a file. Cells that a spreadsheet would take for a formula are set apart. */
export async function writeReview(rows: readonly ReviewRow[], language: string, format: ReviewFormat): Promise<string> {
  if (format === 'csv')
    return MARK + stringify([...rows], { header: true, columns: [...COLUMNS], escape_formulas: true });
  const strings = Object.fromEntries(
    rows.map(({ key, english, translation, notes }) => [key, { source: english, target: translation, note: notes }]),
  );
  return jsToXliff12({ resources: { chat: strings }, sourceLanguage: 'en-GB', targetLanguage: language });
}

/** Reads a file that came back; throws with what is wrong with it. Only keys and translations count. */
export async function readReview(
  text: string,
  format: ReviewFormat,
): Promise<readonly Pick<ReviewRow, 'key' | 'translation'>[]> {
  if (format === 'csv') {
    const rows: unknown = parse(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      delimiter: betweenCells(text),
    });
    return csvRows.parse(rows).map(({ key, translation }) => ({ key, translation: unescaped(translation) }));
  }
  const { resources } = xliffFile.parse(await xliff12ToJs(text));
  return Object.values(resources).flatMap((strings) =>
    Object.entries(strings).map(([key, { target }]) => ({ key, translation: target ?? '' })),
  );
}

/** What stands between the cells: spreadsheets of other countries save a semicolon or a tab where ours was a comma. */
function betweenCells(text: string): string {
  return /^\uFEFF?"?key"?([,;\t])/u.exec(text)?.[1] ?? ',';
}

const csvRows = z.array(z.looseObject({ key: z.string().min(1), translation: z.string() })).min(1);
const xliffFile = z.looseObject({
  resources: z.record(z.string(), z.record(z.string(), z.looseObject({ target: z.string().nullish() }))),
});

/** A sentence that begins like a formula was set apart by an apostrophe when it was written. */
function unescaped(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
