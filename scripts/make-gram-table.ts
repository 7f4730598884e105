import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { printGramTable, type GramTable } from '../bot/language/gram-table.ts';
import { hashGram } from '../bot/language/hash-grams.ts';
import { WRITTEN_LANGUAGES } from '../bot/language/languages.ts';

const WRITTEN_ALIKE: Readonly<Record<string, string>> = { ms: 'id' }; // Malay and Indonesian share nearly all their words
const LEAST = 53; // what the package leaves out of every weight to save space
const Pieces = z.object({
  ngramsData: z.object({
    languages: z.record(z.string(), z.string()),
    ngrams: z.record(z.string(), z.record(z.string(), z.number().int())),
  }),
});
const Letters = z.object({ dictionary: z.array(z.string()).length(256) });

/**
 * Writes the pieces of text of the `eld` package (Apache-2.0) as a small table of our languages alone. Loaded as it is
 * published, its smallest set of 60 languages takes 90 MB of memory; this takes one.
 */
export async function makeGramTable(file: string): Promise<void> {
  const entry = import.meta.resolve('eld/medium');
  const { ngramsData } = Pieces.parse(await import(new URL('../ngrams/medium.js', entry).href));
  const { dictionary } = Letters.parse(await import(new URL('../dictionary.js', entry).href));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printGramTable(toTable(ngramsData, bytesOfLetters(dictionary))));
}

function bytesOfLetters(dictionary: readonly string[]): ReadonlyMap<string, number> {
  return new Map(dictionary.flatMap((letter, byte) => (byte < 128 || letter === ' ' ? [] : [[letter, byte]])));
}

function toTable(
  { languages, ngrams }: z.infer<typeof Pieces>['ngramsData'],
  letters: ReadonlyMap<string, number>,
): GramTable {
  const named = Object.fromEntries(Object.entries(languages).map(([id, tag]) => [id, WRITTEN_ALIKE[tag] ?? tag]));
  const ours: readonly string[] = WRITTEN_LANGUAGES.filter((language) => Object.values(named).includes(language));
  const rows = Object.entries(ngrams)
    .map(([piece, weights]) => ({
      key: hashGram(Array.from(piece, (letter) => letters.get(letter) ?? letter.charCodeAt(0))),
      entries: Object.entries(weights)
        .map(([id, weight]) => ({ owner: ours.indexOf(named[id] ?? ''), weight: weight + LEAST }))
        .filter(({ owner }) => owner >= 0),
    }))
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => one.key - other.key);
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const entries = rows.flatMap((row) => row.entries);
  return {
    languages: ours,
    keys: Int32Array.from(rows, ({ key }) => key),
    starts: Uint32Array.from(starts),
    owners: Uint8Array.from(entries, ({ owner }) => owner),
    weights: Uint8Array.from(entries, ({ weight }) => weight),
  };
}
