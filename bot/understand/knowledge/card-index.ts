import type { Asking } from './read-askings.ts';
import { termsOf } from './terms.ts';

const SATURATION = 1.2; // `k1` and `b` of BM25 (Robertson and Zaragoza, 2009)
const LENGTH = 0.4; // a card with more ways of asking is no longer text, so less than the usual 0.75

/** Rows laid out one behind the other: those of `n` lie from `from[n]` up to, not including, `from[n + 1]`. */
interface Holders {
  readonly from: Int32Array; // by term
  readonly cards: Int32Array;
  readonly worths: Float64Array; // what the term adds to the score of the card, rarity aside, from 0 to 1
}

/** Ways of asking, laid out like {@link Holders}: their terms by text, and the texts by card. */
interface Texts {
  readonly ofCard: Int32Array; // where the texts of a card begin
  readonly from: Int32Array; // where the terms of a text begin
  readonly terms: Int32Array;
  readonly weights: Float64Array; // by text: how rare its terms are together
}

/** All ways of asking by number, so that a question is compared without building a string or a set. */
export interface CardIndex {
  readonly cards: readonly string[];
  readonly terms: ReadonlyMap<string, number>;
  readonly rarity: Float64Array; // by term
  readonly unknown: number; // how rare a term is that no card has
  readonly holders: Holders;
  readonly texts: Texts;
}

/** Numbers the terms of all ways of asking, and says how telling each is of each card. */
export function makeCardIndex(askings: readonly Asking[]): CardIndex {
  const terms = new Map<string, number>();
  const numbersOf = (text: string): readonly number[] => termsOf(text).map((term) => numberOf(terms, term));
  const byCard = [...Map.groupBy(askings, ({ card }) => card)].map(
    ([card, each]) => [card, each.map(({ text }) => numbersOf(text))] as const,
  );
  const texts = byCard.map(([, each]) => each);
  const counts = texts.map((each) => countsOf(each.flat()));
  const holders = layOutHolders(counts, terms.size);
  const rarityOf = (count: number): number => Math.log(1 + (byCard.length - count + 0.5) / (count + 0.5));
  const rarity = Float64Array.from({ length: terms.size }, (_, term) => rarityOf(rowsIn(holders.from, term)));
  const cards = byCard.map(([card]) => card);
  return { cards, terms, rarity, unknown: rarityOf(0), holders, texts: layOutTexts(texts, rarity) };
}

function numberOf(terms: Map<string, number>, term: string): number {
  const known = terms.get(term) ?? terms.size;
  terms.set(term, known);
  return known;
}

function countsOf(terms: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function rowsIn(from: Int32Array, row: number): number {
  return (from[row + 1] ?? 0) - (from[row] ?? 0);
}

function layOutHolders(counts: readonly ReadonlyMap<number, number>[], terms: number): Holders {
  const lengths = counts.map((count) => [...count.values()].reduce((sum, times) => sum + times, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, counts.length);
  const byTerm = Array.from({ length: terms }, (): (readonly [card: number, worth: number])[] => []);
  for (const [card, count] of counts.entries()) {
    const slack = SATURATION * (1 - LENGTH + (LENGTH * (lengths[card] ?? 0)) / usual);
    for (const [term, times] of count) byTerm[term]?.push([card, times / (times + slack)]);
  }
  const all = byTerm.flat();
  return {
    from: beginnings(byTerm),
    cards: Int32Array.from(all, ([card]) => card),
    worths: Float64Array.from(all, ([, worth]) => worth),
  };
}

function layOutTexts(byCard: readonly (readonly (readonly number[])[])[], rarity: Float64Array): Texts {
  const distinct = byCard.flat().map((terms) => [...new Set(terms)]);
  return {
    ofCard: beginnings(byCard),
    from: beginnings(distinct),
    terms: Int32Array.from(distinct.flat()),
    weights: Float64Array.from(distinct, (terms) => terms.reduce((sum, term) => sum + (rarity[term] ?? 0), 0)),
  };
}

function beginnings(rows: readonly { readonly length: number }[]): Int32Array {
  const from = new Int32Array(rows.length + 1);
  for (const [at, { length }] of rows.entries()) from[at + 1] = (from[at] ?? 0) + length;
  return from;
}
