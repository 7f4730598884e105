import type { Asking } from './read-askings.ts';
import { termsOf } from './terms.ts';

/** How well one card fits a question. */
export interface Match {
  readonly card: string;
  readonly fit: number; // BM25 of its words against all ways of asking, as a share of the most that the question could score
  readonly pairs: number; // the same of two words that stand together, where any card has them
  readonly strange: number; // how much of the question no card ever says, from 0 to 1
  readonly closest: number; // how alike the question and the closest way of asking are, from 0 to 1 (Dice, by rarity)
}

/** Gives the cards that fit a question best, the best first. Any text of any length. */
export type SearchAskings = (text: string) => readonly Match[];

const SATURATION = 1.2; // `k1` and `b` of BM25 (Robertson and Zaragoza, 2009)
const LENGTH = 0.4; // a card with more ways of asking is no longer text, so less than the usual 0.75
const MOST = 8; // cards
const MOST_READ = 600; // characters: a question is short

interface Holder {
  readonly at: number; // of the card
  readonly worth: number; // what the term adds to its score, rarity aside, from 0 to 1
}

interface Index {
  readonly cards: readonly { readonly card: string; readonly texts: readonly string[] }[];
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
}

/** Makes ways of asking searchable: each card is one text of all of them, so that what every question says counts little. */
export function indexAskings(askings: readonly Asking[]): SearchAskings {
  const index = makeIndex(askings);
  return (text) => search(termsOf(text.slice(0, MOST_READ)), index);
}

function makeIndex(askings: readonly Asking[]): Index {
  const byCard = Map.groupBy(askings, ({ card }) => card);
  const cards = [...byCard].map(([card, each]) => ({ card, texts: each.map(({ text }) => text) }));
  const counts = cards.map(({ texts }) => countsOf(texts.flatMap(termsOf)));
  const lengths = counts.map((count) => sum(count.values()));
  const usual = sum(lengths) / Math.max(1, cards.length);
  const holders = new Map<string, Holder[]>();
  for (const [at, count] of counts.entries()) {
    const slack = SATURATION * (1 - LENGTH + (LENGTH * (lengths[at] ?? 0)) / usual);
    for (const [term, times] of count) {
      const holder = { at, worth: times / (times + slack) };
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [holder]);
      else known.push(holder);
    }
  }
  return { cards, holders };
}

function search(said: readonly string[], { cards, holders }: Index): readonly Match[] {
  const rarity = (term: string): number => {
    const count = holders.get(term)?.length ?? 0;
    return Math.log(1 + (cards.length - count + 0.5) / (count + 0.5));
  };
  const weigh = (terms: Iterable<string>): number => sum([...terms].map(rarity));
  const terms = new Set(said);
  const words = [...terms].filter((term) => !isPair(term));
  const pairs = [...terms].filter((term) => isPair(term) && holders.has(term));
  const scored = (some: readonly string[]): ReadonlyMap<number, number> => {
    const scores = new Map<number, number>();
    for (const term of some)
      for (const { at, worth } of holders.get(term) ?? []) scores.set(at, (scores.get(at) ?? 0) + worth * rarity(term));
    return scores;
  };
  const whole = { words: weigh(words), pairs: Math.max(1, weigh(pairs)) };
  const byWords = scored(words);
  const byPairs = scored(pairs);
  const strange = weigh(words.filter((word) => !holders.has(word))) / whole.words;
  const both = (at: number): number => (byWords.get(at) ?? 0) + (byPairs.get(at) ?? 0) / 2;
  const best = [...byWords.keys()].sort((one, other) => both(other) - both(one)).slice(0, MOST);
  return best.flatMap((at) => {
    const found = cards[at];
    if (found === undefined) return [];
    const closest = Math.max(...found.texts.map((text) => dice(terms, new Set(termsOf(text)), weigh)));
    const fit = (byWords.get(at) ?? 0) / whole.words;
    return [{ card: found.card, fit, pairs: (byPairs.get(at) ?? 0) / whole.pairs, closest, strange }];
  });
}

function isPair(term: string): boolean {
  return term.includes(' ');
}

/** Twice what two sets share, as a share of both, by weight. */
function dice(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weigh: (terms: Iterable<string>) => number,
): number {
  const both = [...one].filter((term) => other.has(term));
  return (2 * weigh(both)) / (weigh(one) + weigh(other));
}

function countsOf(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
