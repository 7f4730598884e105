import type { Ranked } from '../../../dialogs/heard.ts';
import type { SearchAskings } from './index-askings.ts';

/** A card and how likely it is the answer, from 0 to 1. */
export interface RankedCard {
  readonly card: string;
  readonly score: number;
  readonly isSure: boolean; // likely enough to answer
  readonly isLikely: boolean; // likely enough to be offered
  readonly isOutright: boolean; // likely enough to answer what is told and not asked
}

/** Ranks the cards that may answer a question, the likeliest first; none where nothing fits at all. */
export type FindCards = (text: string) => readonly RankedCard[];

/** What each sign of a right card is worth, and from which likelihood on a card answers. Fitted by test/eval/fit-questions.ts. */
export interface CardWeights {
  readonly words: readonly number[]; // of the signs by words, in their order; the first is the constant
  readonly both: readonly number[]; // of the same and of those by meaning
  readonly sure: number; // of either
  readonly outright: number; // the same of what is no question; set by hand, over 1 where it never does
  readonly likely: number; // from which likelihood on a card is offered where none answers
}

/** What a card is judged by. */
export interface Signs {
  readonly card: string;
  readonly signs: readonly number[];
}

/** What is known of the needs that cards are about. */
export interface Needs {
  readonly of: (card: string) => string | undefined;
  readonly cards: (need: string) => number; // how many cards are about it: the more, the less it tells
}

const ELSEWHERE = ['none', 'other-council']; // what is likely no matter of ours

/** How a question is read: its words in English, where it is in another language word for word, and what ranks its needs. */
export interface ReadQuestion {
  readonly text: string;
  readonly rank: () => readonly Ranked[];
}

/**
 * The signs that each card is the answer: how it fits, how far ahead of the next it is, and what the message is about.
 * Questions that no card answers are looked for too, so that a card is only ahead when it fits better than they do.
 */
export function signsOf({ text, rank }: ReadQuestion, searchAskings: SearchAskings, needs: Needs): readonly Signs[] {
  const matches = searchAskings(text);
  if (matches.length === 0) return [];
  const ranked = rank();
  const likely = (need: string): number => ranked.find(({ topic }) => topic === need)?.score ?? 0;
  const elsewhere = ELSEWHERE.reduce((sum, need) => sum + likely(need), 0);
  return matches.flatMap(({ card, fit, pairs, closest, strange }, at): readonly Signs[] => {
    const need = needs.of(card);
    if (need === undefined) return [];
    const others = matches.filter((_match, other) => other !== at);
    const ahead = fit - Math.max(0, ...others.map((other) => other.fit));
    const further = pairs - Math.max(0, ...others.map((other) => other.pairs));
    const closer = closest - Math.max(0, ...others.map((other) => other.closest));
    const about = ELSEWHERE.includes(need) ? 0 : likely(need);
    const told = about / Math.sqrt(Math.max(1, needs.cards(need)));
    return [{ card, signs: [1, fit, pairs, closest, ahead, further, closer, about, told, elsewhere, strange] }];
  });
}

/** The same signs and those of what the question means: how near each card is, how much nearer than the next, and whether it is the nearest. */
export function withMeaning(found: readonly Signs[], near: ReadonlyMap<string, number>): readonly Signs[] {
  const [first, second] = [...near].sort(([, one], [, other]) => other - one);
  return found.map(({ card, signs }) => {
    const nearest = near.get(card) ?? 0;
    const isFirst = card === first?.[0];
    return { card, signs: [...signs, nearest, nearest - ((isFirst ? second : first)?.[1] ?? 0), isFirst ? 1 : 0] };
  });
}

/** How likely a card with these signs is the answer. */
export function likelihood(signs: readonly number[], weights: readonly number[]): number {
  const margin = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-margin));
}

/** Ranks cards by their likelihood. */
export function rankCards(
  found: readonly Signs[],
  weights: readonly number[],
  { sure, likely, outright }: Pick<CardWeights, 'sure' | 'likely' | 'outright'>,
): readonly RankedCard[] {
  return found
    .map(({ card, signs }) => ({ card, score: likelihood(signs, weights) }))
    .map((one) => ({
      ...one,
      isSure: one.score >= sure,
      isLikely: one.score >= likely,
      isOutright: one.score >= outright,
    }))
    .sort((one, other) => other.score - one.score);
}
