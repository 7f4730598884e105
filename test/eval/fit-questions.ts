import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { loadModels } from '../../bot/models.ts';
import { likelihood, type CardWeights } from '../../bot/understand/knowledge/find-cards.ts';
import { loadSigns } from '../../bot/understand/knowledge/load-find-cards.ts';
import { questionPhrases } from './phrase-sets.ts';
import { line, share } from './print.ts';

/*
 * Fits what each sign of a right card is worth (logistic regression), from which likelihood on a card answers, and
 * from which it is offered where none answers, on questions that stand among no card's ways of asking (the tune set). Writes bot/understand/knowledge/card-weights.json.
 */
const MOST_WRONG = 0.02; // of all messages may be answered by a wrong card
const MOST_OFFERED = 3; // as in questions.ts
const HELPFUL = 0.6; // of the offers that are made, so many hold a right card
const ROUNDS = 4000;
const STEP = 0.5;
const SHRINK = 0.0005; // how strongly weights are held back, since the set is small

const root = path.resolve(import.meta.dirname, '../..');
const signsOf = loadSigns(path.join(root, 'locales/en/knowledge'), 'en', loadModels(root).en.rank);
const judged = questionPhrases('tune').map(({ text, card, also }) => {
  const found = signsOf(text).map(({ card: id, signs }) => ({ signs, isRight: id === card || also.includes(id) }));
  return { found, isAnswerable: card !== null };
});

const weights = fit(judged.flatMap(({ found }) => found));
const best = judged.map(({ found, isAnswerable }) => {
  const ranked = found
    .map(({ signs, isRight }) => ({ score: likelihood(signs, weights), isRight }))
    .sort((one, other) => other.score - one.score);
  const [first] = ranked;
  return { ranked, score: first?.score ?? 0, isRight: first?.isRight ?? false, isAnswerable };
});
const sure = lowest();
const likely = lowestOffered();
const fitted: CardWeights = { weights: weights.map((weight) => Number(weight.toFixed(3))), sure, likely };
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
line(JSON.stringify(fitted));
line(`tune: cards are offered for ${String(offers.length)} questions, a right one among them for ${String(helpful)}`);
line(`tune: right ${share(right)}, wrong ${share(wrong)}; the right card stands first for ${share(first)}`);

function fit(examples: readonly { readonly signs: readonly number[]; readonly isRight: boolean }[]): readonly number[] {
  let now: readonly number[] = (examples[0]?.signs ?? []).map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = now.map(() => 0);
    for (const { signs, isRight } of examples) {
      const off = (isRight ? 1 : 0) - likelihood(signs, now);
      for (const [at, sign] of signs.entries()) slope[at] = (slope[at] ?? 0) + off * sign;
    }
    now = now.map(
      (weight, at) => weight + STEP * ((slope[at] ?? 0) / examples.length - SHRINK * (at === 0 ? 0 : weight)),
    );
  }
  return now;
}

/** The lowest likelihood from which on few enough messages are answered wrongly; in hundredths. */
function lowest(): number {
  for (let score = 0.05; score < 1; score += 0.01) {
    const wrongly = best.filter((one) => one.score >= score && !one.isRight).length;
    if (wrongly / best.length <= MOST_WRONG) return Number(score.toFixed(2));
  }
  return 1;
}

interface Offer {
  readonly isRight: boolean;
}

/** What is offered where no card answers, when cards of this likelihood are. */
function offersFrom(from: number): readonly Offer[] {
  return best
    .filter(({ score }) => score < sure && score >= from)
    .map(({ ranked }) => ({ isRight: ranked.slice(0, MOST_OFFERED).some((one) => one.score >= from && one.isRight) }));
}

/** The lowest likelihood from which on enough offers help; in hundredths. */
function lowestOffered(): number {
  for (let score = 0.05; score < sure; score += 0.01) {
    const made = offersFrom(score);
    if (made.filter(({ isRight }) => isRight).length >= HELPFUL * made.length) return Number(score.toFixed(2));
  }
  return sure;
}
