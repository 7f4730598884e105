import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** How strongly pieces of text speak for each language. Piece `keys[n]` has the entries from `starts[n]` to `starts[n + 1]`. */
export interface GramTable {
  readonly languages: readonly string[];
  readonly keys: Int32Array; // hashes of pieces, rising
  readonly starts: Uint32Array;
  readonly owners: Uint8Array; // places in `languages`
  readonly weights: Uint8Array;
}

const Numbers = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64')));
const TableFile = z
  .object({
    languages: z.array(z.string()).min(1),
    keys: Numbers.transform((bytes) => new Int32Array(bytes.buffer)),
    starts: Numbers.transform((bytes) => new Uint32Array(bytes.buffer)),
    owners: Numbers,
    weights: Numbers,
  })
  .refine(({ keys, starts }) => starts.length === keys.length + 1)
  .refine(({ starts, owners, weights }) => starts.at(-1) === owners.length && owners.length === weights.length);

/** Reads the table that the build has made; throws when it is missing or not whole. */
export function loadGramTable(file: string): GramTable {
  return TableFile.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Writes a table the way `loadGramTable` reads it on any little-endian machine. */
export function printGramTable({ languages, ...numbers }: GramTable): string {
  const base64 = (array: Int32Array | Uint32Array | Uint8Array): string =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
  const { keys, starts, owners, weights } = numbers;
  return JSON.stringify({
    languages,
    keys: base64(keys),
    starts: base64(starts),
    owners: base64(owners),
    weights: base64(weights),
  });
}

/** Adds up, language by language, how strongly these pieces speak for it; in the order of `table.languages`. */
export function scoreGrams(table: GramTable, grams: Iterable<number>): Float64Array {
  const scores = new Float64Array(table.languages.length);
  for (const gram of grams) {
    const place = placeOf(table.keys, gram);
    if (place < 0) continue;
    const end = table.starts[place + 1] ?? 0;
    for (let at = table.starts[place] ?? 0; at < end; at += 1) {
      const owner = table.owners[at] ?? 0;
      scores[owner] = (scores[owner] ?? 0) + (table.weights[at] ?? 0);
    }
  }
  return scores;
}

function placeOf(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
