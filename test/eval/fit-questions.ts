import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { loadModels } from '../../bot/models.ts';
import { likelihood, type CardWeights, type Signs } from '../../bot/understand/knowledge/find-cards.ts';
import { isDoubt, loadSigns } from '../../bot/understand/knowledge/load-find-cards.ts';
import { fitLogistic, type Example } from './fit-logistic.ts';
import { questionPhrases } from './phrase-sets.ts';
import { line, share } from './print.ts';

/*
 * Fits what each sign of a right card is worth, by words and by words and meaning, from which likelihood on a card answers,
 * and from which it is offered where none answers, on questions that stand among no card's ways of asking (the tune set).
 * Writes bot/understand/knowledge/card-weights.json. To be run again when cards, their phrases or the encoder change.
 */
const MOST_WRONG = 0.02; // of all messages may be answered by a wrong card
const MOST_OFFERED = 3; // as in questions.ts
const PARTS = 10;
const HELPFUL = 0.6; // of the offers that are made, so many hold a right card

const root = path.resolve(import.meta.dirname, '../..');
const { byWords, byBoth } = loadSigns(root, 'en', loadModels(root).en.rankByWords);
const judged = questionPhrases('tune').map(({ text, card, also }) => {
  const isRight = (id: string): boolean => id === card || also.includes(id);
  const examples = (signs: readonly Signs[]): readonly Example[] =>
    signs.map(({ card: id, signs: one }) => ({ signs: one, isTrue: isRight(id) }));
  const found = byWords(text);
  return { words: examples(found), both: examples(byBoth(text, found) ?? []), isAnswerable: card !== null };
});

const words = fitLogistic(judged.flatMap((one) => one.words));
const both = fitLogistic(judged.flatMap((one) => one.both));
const best = parts().flatMap(({ kept, left }) => {
  const byOthers = {
    words: fitLogistic(kept.flatMap((one) => one.words)),
    both: fitLogistic(kept.flatMap((one) => one.both)),
  };
  return left.map((one): Best => {
    const first = ranked(one.words, byOthers.words);
    const isAsked = isDoubt(first[0]?.score ?? 0);
    return { ...bestOf(isAsked ? ranked(one.both, byOthers.both) : first), isAsked, isAnswerable: one.isAnswerable };
  });
});
const sure = lowest();
const likely = lowestOffered();
const rounded = (weights: readonly number[]): readonly number[] => weights.map((weight) => Number(weight.toFixed(3)));
const fitted: CardWeights = { words: rounded(words), both: rounded(both), sure, likely };
writeFileSync(
  path.join(root, 'bot/understand/knowledge/card-weights.json'),
  `${JSON.stringify({ en: fitted }, null, 2)}\n`,
);
const answerable = best.filter(({ isAnswerable }) => isAnswerable);
const right = answerable.filter(({ score, isRight }) => score >= sure && isRight).length / answerable.length;
const wrong = best.filter(({ score, isRight }) => score >= sure && !isRight).length / best.length;
const first = answerable.filter(({ isRight }) => isRight).length / answerable.length;
const offers = offersFrom(likely);
const helpful = offers.filter(({ isRight }) => isRight).length;
const doubts = best.filter(({ isAsked }) => isAsked).length / best.length;
line(JSON.stringify(fitted));
line(`tune: cards are offered for ${String(offers.length)} questions, a right one among them for ${String(helpful)}`);
line(`tune: right ${share(right)}, wrong ${share(wrong)}; the right card stands first for ${share(first)}`);
line(`tune: what a question means is asked for ${share(doubts)}`);

interface Offered {
  readonly score: number;
  readonly isRight: boolean;
}

interface Best extends Offered {
  readonly ranked: readonly Offered[];
  readonly isAnswerable: boolean;
  readonly isAsked: boolean; // what it means
}

/** The questions in parts, each left out once, so that no question is judged by weights that were fitted on it. */
function parts(): readonly { readonly kept: typeof judged; readonly left: typeof judged }[] {
  return Array.from({ length: PARTS }, (_, part) => ({
    kept: judged.filter((_one, at) => at % PARTS !== part),
    left: judged.filter((_one, at) => at % PARTS === part),
  }));
}

function ranked(examples: readonly Example[], weights: readonly number[]): readonly Offered[] {
  return examples
    .map(({ signs, isTrue }) => ({ score: likelihood(signs, weights), isRight: isTrue }))
    .sort((one, other) => other.score - one.score);
}

function bestOf(cards: readonly Offered[]): Offered & Pick<Best, 'ranked'> {
  const { score, isRight } = cards[0] ?? { score: 0, isRight: false };
  return { ranked: cards, score, isRight };
}

/**
 * The lowest likelihood from which on few enough messages are answered wrongly; in hundredths. By what the likelihoods
 * themselves say, not by counting: of so few questions a handful is wrong, and one more or less would move it far.
 */
function lowest(): number {
  for (let from = 0.05; from < 1; from += 0.01) {
    const wrongly = best.reduce((sum, { score }) => sum + (score >= from ? 1 - score : 0), 0);
    if (wrongly / best.length <= MOST_WRONG) return Number(from.toFixed(2));
  }
  return 1;
}

/** What is offered where no card answers, when cards of this likelihood are. */
function offersFrom(from: number): readonly { readonly isRight: boolean }[] {
  return best
    .filter(({ score }) => score < sure && score >= from)
    .map((one) => ({
      isRight: one.ranked.slice(0, MOST_OFFERED).some(({ score, isRight }) => score >= from && isRight),
    }));
}

/** The lowest likelihood from which on enough offers help; in hundredths. */
function lowestOffered(): number {
  for (let score = 0.05; score < sure; score += 0.01) {
    const made = offersFrom(score);
    if (made.filter(({ isRight }) => isRight).length >= HELPFUL * made.length) return Number(score.toFixed(2));
  }
  return sure;
}
