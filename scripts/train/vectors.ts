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

type Counts = ReadonlyMap<number, number>;

/** How many phrases a word or another feature must stand in: of one alone teaches nothing, of two or three, where there are many, how their writer writes. */
export const fewestOf = ({ length }: readonly unknown[]): number => (length < FEW ? 2 : length < MANY ? 3 : 4);

/** Counts the features of a text by their hash. */
export function countFeatures(text: string, lexicon: Lexicon): Counts {
  const counts = new Map<number, number>();
  for (const hash of hashFeatures(foldedWords(text), lexicon).hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** The features that at least `fewest` texts have, in the order of their hashes. */
export function makeVocabulary(texts: readonly Counts[], fewest: number): Vocabulary {
  const spread = new Map<number, number>();
  for (const counts of texts) for (const hash of counts.keys()) spread.set(hash, (spread.get(hash) ?? 0) + 1);
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
  const rows: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (const counts of texts) {
    const first = rows.length;
    let square = 0;
    for (const [hash, count] of counts) {
      const row = rowOf(table, hash);
      if (row < 0) continue;
      const value = (1 + Math.log(count)) * (rarity[row] ?? 0);
      square += value * value;
      rows.push(row);
      values.push(value);
    }
    const length = Math.sqrt(square) || 1;
    for (let at = first; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
    starts.push(rows.length);
  }
  return { rows: Int32Array.from(rows), values: Float32Array.from(values), starts: Int32Array.from(starts) };
}

/** Adds the products of one text with the weights (by row, then by label) to the sums, one a label. */
export function addProducts(
  { rows, values, starts }: Vectors,
  text: number,
  weights: Float32Array,
  sums: Float64Array,
): void {
  const width = sums.length;
  const end = starts[text + 1] ?? 0;
  for (let at = starts[text] ?? 0; at < end; at += 1) {
    const value = values[at] ?? 0;
    const place = (rows[at] ?? 0) * width;
    for (let label = 0; label < width; label += 1)
      sums[label] = (sums[label] ?? 0) + value * (weights[place + label] ?? 0);
  }
}
