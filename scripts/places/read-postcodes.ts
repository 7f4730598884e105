import { columnsOf, readRow, type Around, type Columns } from '../../content/postcode-rows.ts';
import type { PostcodeRow } from '../../store/content/places.ts';
import { BadFileError } from '../bad-file-error.ts';
import { mustBeFile } from '../must-be-file.ts';
import { tableRows, type TableRow } from './table-rows.ts';

/** What became of the rows of a file; counted while it is read. */
export interface Tally {
  read: number;
  inside: number;
  around: number;
  far: number;
  withoutPosition: number;
  bad: number;
  readonly firstBad: string[]; // named by line
}

const NAMED = 20;
const NO_TABLE =
  'Its first line names no column for the postcode and its position, such as pcds, lat and long, or Postcode, Eastings and Northings.';

/** A tally before anything was read. */
export function newTally(): Tally {
  return { read: 0, inside: 0, around: 0, far: 0, withoutPosition: 0, bad: 0, firstBad: [] };
}

/**
 * Reads a table of postcodes row by row, however long it is, and yields those in the district and around it. A row that
 * can't be read is skipped and named in the tally. Throws `BadFileError` when the whole is not such a table.
 */
export async function* readPostcodes(file: string, around: Around, tally: Tally): AsyncGenerator<PostcodeRow> {
  await mustBeFile(file);
  let columns: Columns | undefined;
  for await (const batch of tableRows(file)) {
    const head = columns === undefined ? headOf(file, batch) : undefined;
    columns = head?.columns ?? columns;
    for (const row of head?.isHead === true ? batch.slice(1) : batch) {
      const kept = columns && take(row, columns, around, tally);
      if (kept !== undefined) yield kept;
    }
  }
  refuseNonsense(file, around, tally);
}

function headOf(file: string, [first]: readonly TableRow[]): NonNullable<ReturnType<typeof columnsOf>> {
  const head = columnsOf(first?.cells ?? []);
  if (head === undefined) throw new BadFileError(file, NO_TABLE);
  return head;
}

function take({ line, cells }: TableRow, columns: Columns, around: Around, tally: Tally): PostcodeRow | undefined {
  tally.read += 1;
  const row = cells === undefined ? BROKEN : readRow(cells, columns, around);
  switch (row.kind) {
    case 'kept': {
      const { kind: _, ...kept } = row;
      tally[row.inside ? 'inside' : 'around'] += 1;
      return kept;
    }
    case 'bad':
      tally.bad += 1;
      if (tally.firstBad.length < NAMED) tally.firstBad.push(`line ${String(line)}: ${row.why}`);
      return undefined;
    default:
      tally[row.kind === 'far' ? 'far' : 'withoutPosition'] += 1;
      return undefined;
  }
}
const BROKEN = { kind: 'bad', why: 'a quotation mark where none may be' } as const;

function refuseNonsense(file: string, { district }: Around, { read, bad, inside }: Tally): void {
  if (read === 0) throw new BadFileError(file, 'It has no rows.');
  if (bad > read / 2) throw new BadFileError(file, `${String(bad)} of its ${String(read)} rows can't be read.`);
  if (inside === 0) throw new BadFileError(file, `None of its ${String(read)} postcodes lies in ${district}.`);
}
