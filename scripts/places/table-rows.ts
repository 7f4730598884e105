import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';

import { parse } from 'csv-parse/sync';

import { BadFileError } from '../bad-file-error.ts';

/** One line of a table: its cells, or none when it is no row. Lines count from one. */
export interface TableRow {
  readonly line: number;
  readonly cells?: readonly string[];
}

interface Line {
  readonly line: number;
  readonly text: string;
}

const LONGEST_LINE = 20_000; // characters; one of the Postcode Directory has 400
const LINES_TOGETHER = 1000;

/**
 * Reads the rows of a CSV file in UTF-8, in memory for some thousand of them. Lines are parsed by the thousand and, where one
 * of these is broken, one by one: a stray quotation mark then spoils its own line and not the rest of the file.
 */
export async function* tableRows(file: string): AsyncGenerator<readonly TableRow[]> {
  let batch: Line[] = [];
  for await (const lines of linesOf(file)) {
    batch.push(...lines);
    if (batch.length < LINES_TOGETHER) continue;
    yield rowsOf(batch);
    batch = [];
  }
  if (batch.length > 0) yield rowsOf(batch);
}

async function* linesOf(file: string): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 0;
  const number = (texts: readonly string[]): readonly Line[] =>
    texts.map((text) => ({ line: (line += 1), text: text.endsWith('\r') ? text.slice(0, -1) : text }));
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 17 }) as AsyncIterable<Buffer>) {
    const lines = (rest + decode(file, decoder, chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new BadFileError(file, `Line ${String(line + lines.length + 1)} has no end: it is not a table in CSV.`);
    yield number(lines);
  }
  rest += decode(file, decoder);
  if (rest !== '') yield number([rest]);
}

function decode(file: string, decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new BadFileError(file, 'It is not in UTF-8. Save it again in that encoding.');
  }
}

function rowsOf(batch: readonly Line[]): readonly TableRow[] {
  const lines = batch.filter(({ text }) => text.trim() !== '');
  const together = parsed(lines.map(({ text }) => text).join('\n'));
  if (together?.length === lines.length) return lines.map(({ line }, at) => ({ line, cells: together[at] ?? [] }));
  return lines.map(({ line, text }) => {
    const alone = parsed(text);
    return alone?.length === 1 ? { line, cells: alone[0] ?? [] } : { line };
  });
}

function parsed(text: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch {
    return undefined; // a quotation mark where none may be
  }
}
