import { makeCardIndex, type CardIndex } from './card-index.ts';
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

/** Gives the cards that fit a question best, the best first, of those that may be found where not all may. Any text of any length. */
export type SearchAskings = (text: string, mayBe?: (card: string) => boolean) => readonly Match[];

const MOST = 8; // cards
const MOST_READ = 600; // characters: a question is short

/** Makes ways of asking searchable: each card is one text of all of them, so that what every question says counts little. */
export function indexAskings(askings: readonly Asking[]): SearchAskings {
  const index = makeCardIndex(askings);
  const isSaid = new Uint8Array(index.terms.size); // by term; all 0 before and after
  return (text, mayBe = () => true) =>
    search(readQuestion(termsOf(text.slice(0, MOST_READ)), index), mayBe, index, isSaid);
}

/** The terms of a question by number, as far as any card has them, and how rare all are together. */
interface Question {
  readonly words: readonly number[];
  readonly pairs: readonly number[];
  readonly ofWords: number;
  readonly ofPairs: number;
  readonly ofStrange: number; // words that no card has
  readonly ofAll: number;
}

function readQuestion(said: readonly string[], { terms, rarity, unknown }: CardIndex): Question {
  const words: number[] = [];
  const pairs: number[] = [];
  let [ofWords, ofPairs, ofStrange, ofAll] = [0, 0, 0, 0];
  for (const term of new Set(said)) {
    const isPair = term.includes(' ');
    const number = terms.get(term);
    const rare = number === undefined ? unknown : (rarity[number] ?? 0);
    ofAll += rare;
    if (!isPair) ofWords += rare;
    if (number !== undefined) {
      (isPair ? pairs : words).push(number);
      if (isPair) ofPairs += rare;
    } else if (!isPair) ofStrange += rare;
  }
  return { words, pairs, ofWords, ofPairs, ofStrange, ofAll };
}

function search(
  question: Question,
  mayBe: (card: string) => boolean,
  index: CardIndex,
  isSaid: Uint8Array,
): readonly Match[] {
  const { words, pairs, ofWords, ofPairs, ofStrange, ofAll } = question;
  const met: number[] = [];
  const byWords = scoresOf(words, index, met);
  const byPairs = scoresOf(pairs, index, []);
  const best = highest(
    met.filter((card) => mayBe(index.cards[card] ?? '')),
    byWords.map((score, card) => score + (byPairs[card] ?? 0) / 2),
  );
  for (const term of [...words, ...pairs]) isSaid[term] = 1;
  const matches = best.map((card) => ({
    card: index.cards[card] ?? '',
    fit: (byWords[card] ?? 0) / ofWords,
    pairs: (byPairs[card] ?? 0) / Math.max(1, ofPairs),
    closest: closestOf(card, ofAll, index, isSaid),
    strange: ofStrange / ofWords,
  }));
  for (const term of [...words, ...pairs]) isSaid[term] = 0;
  return matches;
}

/** By card: what these terms say for it. The cards are added to `met` in the order in which they are met. */
function scoresOf(terms: readonly number[], { cards, rarity, holders }: CardIndex, met: number[]): Float64Array {
  const scores = new Float64Array(cards.length);
  for (const term of terms) {
    const end = holders.from[term + 1] ?? 0;
    for (let at = holders.from[term] ?? 0; at < end; at += 1) {
      const card = holders.cards[at] ?? 0;
      const score = scores[card] ?? 0;
      if (score === 0) met.push(card);
      scores[card] = score + (holders.worths[at] ?? 0) * (rarity[term] ?? 0);
    }
  }
  return scores;
}

/** The cards with the highest scores, the highest first; of equal ones those that were met first. */
function highest(met: readonly number[], scores: Float64Array): readonly number[] {
  const best: number[] = [];
  for (const card of met) {
    const score = scores[card] ?? 0;
    const place = best.findIndex((other) => score > (scores[other] ?? 0));
    if (place >= 0) best.splice(place, 0, card);
    else if (best.length < MOST) best.push(card);
    if (best.length > MOST) best.pop();
  }
  return best;
}

/** Of the ways of asking for a card the closest: twice what it shares with the question, as a share of both, by rarity. */
function closestOf(card: number, ofQuestion: number, index: CardIndex, isSaid: Uint8Array): number {
  const { ofCard, weights } = index.texts;
  let closest = 0;
  const end = ofCard[card + 1] ?? 0;
  for (let text = ofCard[card] ?? 0; text < end; text += 1) {
    const both = ofQuestion + (weights[text] ?? 0);
    closest = Math.max(closest, (2 * sharedBy(text, index, isSaid)) / both);
  }
  return closest;
}

/** How rare the terms are together that a way of asking shares with the question. */
function sharedBy(text: number, { rarity, texts }: CardIndex, isSaid: Uint8Array): number {
  let shared = 0;
  const end = texts.from[text + 1] ?? 0;
  for (let at = texts.from[text] ?? 0; at < end; at += 1) {
    const term = texts.terms[at] ?? 0;
    if (isSaid[term] === 1) shared += rarity[term] ?? 0;
  }
  return shared;
}
