import { readBoundaries } from '../../content/read-boundaries.ts';
import type { Area } from '../../content/areas.ts';
import { shippedContent } from '../../content/shipped.ts';
import { replacePlaces } from '../../store/content/places.ts';
import type { Store } from '../../store/store.ts';
import { BadFileError } from '../bad-file-error.ts';
import { readJson } from '../read-json.ts';
import { newTally, readPostcodes, type Tally } from './read-postcodes.ts';

/** The two files and the ONS code of the district. */
export interface PlacesFiles {
  readonly boundaries: string;
  readonly postcodes: string;
  readonly district: string;
}

/** Where to keep what was read. */
export interface KeepPlaces {
  readonly store: Store;
  readonly now: Date;
  readonly by: string; // the audit's actor
}

const MOST_MEGABYTES = 64;
const SMALLER = ' Download a generalised version, or only the wards of the district.';

/**
 * Reads the files and says in plain lines what it found; with `keep` it also puts it in place of what was imported before.
 * Throws `BadFileError`, with nothing changed, when a file can't be used.
 */
export async function importPlaces(files: PlacesFiles, keep?: KeepPlaces): Promise<string> {
  const { district } = files;
  const { areas, others } = await boundariesOf(files);
  const wards = new Set(areas.flatMap(({ kind, code }) => (kind === 'ward' ? [code] : [])));
  const tally = newTally();
  const postcodes = readPostcodes(files.postcodes, { district, areas, wards }, tally);
  if (keep === undefined) await readToTheEnd(postcodes);
  else await replacePlaces(keep.store, { district, areas, postcodes, at: keep.now, by: keep.by });
  const last = keep === undefined ? 'Nothing was changed. Run again with --apply to keep this.' : 'This is kept now.';
  return `${summary(areas, others, tally)}\n${last}\n`;
}

async function readToTheEnd(rows: AsyncIterator<unknown>): Promise<void> {
  while ((await rows.next()).done !== true);
}

async function boundariesOf(files: PlacesFiles): Promise<{ readonly areas: readonly Area[]; readonly others: number }> {
  const { partnership, places } = shippedContent();
  const { code, name } = partnership.district;
  if (files.district !== code) throw new OtherDistrictError(files.district, `${code} (${name})`);
  const value = await readJson(files.boundaries, MOST_MEGABYTES, SMALLER);
  const read = readBoundaries(value, { code, wards: places.wards });
  if (read.kind === 'refused') throw new BadFileError(files.boundaries, read.why);
  return read;
}

function summary(areas: readonly Area[], others: number, tally: Tally): string {
  const { read, inside, around, far, withoutPosition, bad, firstBad } = tally;
  const lines: readonly (readonly [string, number])[] = [
    ['Areas kept', areas.length],
    ['  of elsewhere, left out', others],
    ['Rows read', read],
    ['  kept, in the district', inside],
    ['  kept, around it', around],
    ['  left out, far away', far],
    ['  left out, no position', withoutPosition],
    ['  skipped, bad', bad],
  ];
  const counts = lines.map(([label, count]) => `${label.padEnd(28)}${count.toLocaleString('en-GB').padStart(12)}`);
  const more = bad > firstBad.length ? [`... and ${String(bad - firstBad.length)} more`] : [];
  return [...counts, ...firstBad, ...more].join('\n');
}

/** The import is for another district than the one that this deployment serves. */
class OtherDistrictError extends Error {
  override readonly name = 'OtherDistrictError';
  constructor(asked: string, ours: string) {
    super(`This service is for ${ours}, not for ${asked}. Nothing was changed.`);
  }
}
