import type { Ranked } from '../../../dialogs/topic.ts';
import type { SearchAskings } from './index-askings.ts';

/** A card and how likely it is the answer, from 0 to 1. */
export interface RankedCard {
  readonly card: string;
  readonly score: number;
}

/** Ranks the cards that may answer a question, the likeliest first; none where nothing fits at all. */
export type FindCards = (text: string) => readonly RankedCard[];

/** What each sign of a right card is worth, and from which likelihood on a card answers. Fitted by test/eval/fit-knowledge.ts. */
export interface CardWeights {
  readonly weights: readonly number[]; // of the signs below, in their order; the first is the constant
  readonly sure: number;
}

/** What a card is judged by. */
export interface Signs {
  readonly card: string;
  readonly signs: readonly number[];
}

/** The signs that each card is the answer: how it fits, how far ahead of the next it is, and what the message is about. */
export function signsOf(
  text: string,
  searchAskings: SearchAskings,
  rank: (text: string) => readonly Ranked[],
  needOf: (card: string) => string | undefined,
): readonly Signs[] {
  const matches = searchAskings(text);
  if (matches.length === 0) return [];
  const ranked = rank(text);
  const likely = (need: string | undefined): number => ranked.find(({ topic }) => topic === need)?.score ?? 0;
  return matches.map(({ card, fit, closest }, at) => {
    const others = matches.filter((_match, other) => other !== at);
    const ahead = fit - Math.max(0, ...others.map((other) => other.fit));
    const closer = closest - Math.max(0, ...others.map((other) => other.closest));
    return { card, signs: [1, fit, closest, ahead, closer, likely(needOf(card)), likely('none')] };
  });
}

/** How likely a card with these signs is the answer. */
export function likelihood(signs: readonly number[], weights: readonly number[]): number {
  const margin = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-margin));
}

/** Ranks cards by their likelihood. */
export function rankCards(found: readonly Signs[], { weights }: CardWeights): readonly RankedCard[] {
  return found
    .map(({ card, signs }) => ({ card, score: likelihood(signs, weights) }))
    .sort((one, other) => other.score - one.score);
}
