import { foldedWords } from './folded-words.ts';
import { follow, hashWord, hashWords } from './hash-word.ts';
import { makeRowTable, rowOf, type RowTable } from './row-table.ts';

const MOST = 3; // concepts of one entry
const LONGEST = 3; // words of one entry
const NONE = 0; // no concept has this hash

/** What words and short phrases stand for (boss, gaffer, line manager), as people wrote it down: what is learnt of a concept is known of all its words. */
export interface Concepts {
  readonly table: RowTable; // of the hashes of entries, which are words and phrases
  readonly names: Int32Array; // by row, then three: the hashes of the entry's concepts, 0 where it has fewer
}

/** The concepts of a text, hashes: those of an entry that ends with word `n` lie from `starts[n]` to `starts[n + 1]`; what is after the last is room. */
export interface Told {
  readonly names: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Reads a file of concepts, `name: entry, entry, entry` a line; lines that begin with `#` are comments. Throws where a
 * line is none of these, an entry has no word or more than three, or stands for more than three concepts.
 */
export function readConcepts(text: string): Concepts {
  const entries = new Map<number, Set<number>>();
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [name, list] = line.split(':');
    if (name === undefined || list === undefined) throw new Error(`No concept: "${line}".`);
    const concept = hashWord(`${name.trim()}::`); // no word has a colon, and no family two
    for (const entry of list.split(',')) {
      const key = keyOf(entry);
      const concepts = (entries.get(key) ?? new Set()).add(concept);
      if (concepts.size > MOST) throw new Error(`More than three concepts: "${entry.trim()}".`);
      entries.set(key, concepts);
    }
  }
  const rising = [...entries].sort(([one], [other]) => one - other);
  return makeConcepts(
    Int32Array.from(rising, ([key]) => key),
    Int32Array.from(
      rising.flatMap(([, concepts]) => Array.from({ length: MOST }, (_, at) => [...concepts][at] ?? NONE)),
    ),
  );
}

function keyOf(entry: string): number {
  const words = hashWords(foldedWords(entry));
  if (words.length === 0 || words.length > LONGEST) throw new Error(`Not one to three words: "${entry.trim()}".`);
  return entryOf(words, 0, words.length);
}

/** Makes concepts of the hashes of entries, which rise, and three names of each in the same order. */
export function makeConcepts(entries: Int32Array, names: Int32Array): Concepts {
  if (names.length !== MOST * entries.length) throw new RangeError('The names do not fit the entries.');
  return { table: makeRowTable(entries), names };
}

/** The concepts of words, given by their hashes. Of entries that overlap the first counts, and of those that begin alike the longest. */
export function conceptsOf({ table, names }: Concepts, words: Int32Array): Told {
  const told = new Int32Array(words.length * MOST);
  const starts = new Int32Array(words.length + 1);
  let filled = 0;
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    let row = rowOf(table, entryOf(words, at, length));
    while (row < 0 && length > 1) row = rowOf(table, entryOf(words, at, (length -= 1)));
    starts.fill(filled, at, at + length); // a phrase stands where it ends
    for (let place = row * MOST; row >= 0 && place < (row + 1) * MOST; place += 1) {
      const name = names[place] ?? NONE;
      if (name === NONE) break;
      told[filled++] = name;
    }
    at += length;
  }
  starts[words.length] = filled;
  return { names: told, starts };
}

/** The hash of the entry that `length` words from `from` on would be. */
function entryOf(words: Int32Array, from: number, length: number): number {
  let entry = words[from + length - 1] ?? 0;
  for (let at = from + length - 2; at >= from; at -= 1) entry = follow(words[at] ?? 0, entry);
  return entry;
}
