import { hashWord } from './hash-word.ts';
import { makeRowTable, rowOf, type RowTable } from './row-table.ts';

/** Groups of words that stand in alike sentences (knife, hammer, scissors): what is learnt of a run of words helps where others of their groups stand. */
export interface Groups {
  readonly table: RowTable; // of the hashes of words; each word is in one group
  readonly names: Int32Array; // by row: the hash of the word's group
}

/** Reads a file of groups, the words of one a line; lines that begin with `#` are comments. Of a word that stands twice the first place counts. */
export function readGroups(text: string): Groups {
  const groups = new Map<number, number>();
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  for (const [at, line] of lines.entries()) {
    const name = hashWord(`~${String(at)}`); // no word has a wave
    for (const hash of line.trim().split(' ').map(hashWord)) if (!groups.has(hash)) groups.set(hash, name);
  }
  const rising = [...groups].sort(([one], [other]) => one - other);
  return makeGroups(
    Int32Array.from(rising, ([word]) => word),
    Int32Array.from(rising, ([, name]) => name),
  );
}

/** Makes groups of the hashes of words, which rise, and of those of their groups in the same order. */
export function makeGroups(words: Int32Array, names: Int32Array): Groups {
  return { table: makeRowTable(words), names };
}

/** The hash of the group of a word, by the word's hash: a word of no group is one of its own. */
export function groupOf({ table, names }: Groups, word: number): number {
  return names[rowOf(table, word)] ?? word;
}
