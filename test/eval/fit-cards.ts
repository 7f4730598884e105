import { likelihood } from '../../bot/understand/knowledge/find-cards.ts';
import type { Example } from './fit-logistic.ts';

const MOST_OFFERED = 3; // as in questions.ts
const PARTS = 10;
const HELPFUL = 0.6; // of the offers that are made, so many hold a right one

/** What may answer a message: how likely it does, and whether that is so. */
export interface Offered {
  readonly score: number;
  readonly isRight: boolean;
}

/** What is likeliest to answer a message, and all that may. */
export interface Best extends Offered {
  readonly ranked: readonly Offered[];
  readonly isAnswerable: boolean;
}

/** Weights as they are kept. */
export function rounded(weights: readonly number[]): readonly number[] {
  return weights.map((weight) => Number(weight.toFixed(3)));
}

/** The questions in parts, each left out once, so that no question is judged by weights that were fitted on it. */
export function parts<One>(
  judged: readonly One[],
): readonly { readonly kept: readonly One[]; readonly left: readonly One[] }[] {
  return Array.from({ length: PARTS }, (_, part) => ({
    kept: judged.filter((_one, at) => at % PARTS !== part),
    left: judged.filter((_one, at) => at % PARTS === part),
  }));
}

/** Whatever may answer, the likeliest first by these weights. */
export function ranked(examples: readonly Example[], weights: readonly number[]): readonly Offered[] {
  return examples
    .map(({ signs, isTrue }) => ({ score: likelihood(signs, weights), isRight: isTrue }))
    .sort((one, other) => other.score - one.score);
}

/** The likeliest of all. */
export function bestOf(cards: readonly Offered[]): Offered & Pick<Best, 'ranked'> {
  const { score, isRight } = cards[0] ?? { score: 0, isRight: false };
  return { ranked: cards, score, isRight };
}

/**
 * The lowest likelihood from which on no more than such a share of messages is answered wrongly; in hundredths. By what the likelihoods
 * themselves say, not by counting: of so few questions a handful is wrong, and one more or less would move it far.
 */
export function lowest(best: readonly Best[], mostWrong: number): number {
  for (let from = 0.05; from < 1; from += 0.01) {
    const wrongly = best.reduce((sum, { score }) => sum + (score >= from ? 1 - score : 0), 0);
    if (wrongly / best.length <= mostWrong) return Number(from.toFixed(2));
  }
  return 1;
}

/** What is offered where no card answers, when cards of this likelihood are. */
export function offersFrom(
  best: readonly Best[],
  from: number,
  sure: number,
): readonly { readonly isRight: boolean }[] {
  return best
    .filter(({ score }) => score < sure && score >= from)
    .map((one) => ({
      isRight: one.ranked.slice(0, MOST_OFFERED).some(({ score, isRight }) => score >= from && isRight),
    }));
}

/** The lowest likelihood from which on enough offers help; in hundredths. */
export function lowestOffered(best: readonly Best[], sure: number, helpful = HELPFUL): number {
  for (let score = 0.05; score < sure; score += 0.01) {
    const made = offersFrom(best, score, sure);
    if (made.filter(({ isRight }) => isRight).length >= helpful * made.length) return Number(score.toFixed(2));
  }
  return sure;
}
