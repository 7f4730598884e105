import { foldedWords } from '../../bot/understand/classifier/folded-words.ts';
import { hashFeatures, isOfWords } from '../../bot/understand/classifier/hash-features.ts';
import type { Lexicon } from '../../bot/understand/classifier/lexicon.ts';
import { makeRowTable, rowOf, type RowTable } from '../../bot/understand/classifier/row-table.ts';

/** Which features count, and how much each says by its kind and by being rare. */
export interface Vocabulary {
  readonly table: RowTable;
  readonly rarity: Float32Array;
}

/** Texts as sparse vectors of length 1: those of text `n` lie from `starts[n]` up to `starts[n + 1]`. */
export interface Vectors {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  readonly starts: Int32Array;
}

const FEW = 10_000; // phrases
const MANY = 60_000;
const OF_WORDS = 2; // what a word counts beside a run of letters, of which there are many more

/** The features of a text, by their hashes, which rise, and how often it has each. */
interface Counts {
  readonly hashes: Int32Array;
  readonly times: Uint16Array;
}

/** How many phrases a word or another feature must stand in: of one alone teaches nothing, of two or three, where there are many, how their writer writes. */
export const fewestOf = ({ length }: readonly unknown[]): number => (length < FEW ? 2 : length < MANY ? 3 : 4);

/** Counts the features of a text. */
export function countFeatures(text: string, lexicon: Lexicon): Counts {
  const all = hashFeatures(foldedWords(text), lexicon).hashes.toSorted();
  const hashes = all.filter((hash, at) => at === 0 || hash !== all[at - 1]);
  const times = new Uint16Array(hashes.length);
  let last = -1;
  for (const [at, hash] of all.entries()) {
    if (at === 0 || hash !== all[at - 1]) last += 1;
    times[last] = (times[last] ?? 0) + 1;
  }
  return { hashes, times };
}

/** The features that at least `fewest` texts have, in the order of their hashes. */
export function makeVocabulary(texts: readonly Counts[], fewest: number): Vocabulary {
  const spread = new Map<number, number>();
  for (const { hashes } of texts) for (const hash of hashes) spread.set(hash, (spread.get(hash) ?? 0) + 1);
  const kept = [...spread].filter(([, count]) => count >= fewest).sort(([one], [other]) => one - other);
  return {
    table: makeRowTable(Int32Array.from(kept, ([hash]) => hash)),
    rarity: Float32Array.from(
      kept,
      ([hash, count]) => (isOfWords(hash) ? OF_WORDS : 1) * (Math.log((1 + texts.length) / (1 + count)) + 1),
    ),
  };
}

/** Weighs the features of texts as the model will (see marginsOf): sublinear counts, rarity, length 1. */
export function makeVectors({ table, rarity }: Vocabulary, texts: readonly Counts[]): Vectors {
  const most = texts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const rows = new Int32Array(most);
  const values = new Float32Array(most);
  const starts = new Int32Array(texts.length + 1);
  let filled = 0;
  texts.forEach(({ hashes, times }, text) => {
    let square = 0;
    hashes.forEach((hash, at) => {
      const row = rowOf(table, hash);
      if (row < 0) return;
      const value = (1 + Math.log(times[at] ?? 1)) * (rarity[row] ?? 0);
      square += value * value;
      rows[filled] = row;
      values[filled] = value;
      filled += 1;
    });
    const length = Math.sqrt(square) || 1;
    for (let at = starts[text] ?? 0; at < filled; at += 1) values[at] = (values[at] ?? 0) / length;
    starts[text + 1] = filled;
  });
  return { rows: rows.subarray(0, filled), values: values.subarray(0, filled), starts };
}
