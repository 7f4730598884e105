import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { signsInGuide } from '../../bot/understand/knowledge/find-in-guide.ts';
import { loadGuideSearch } from '../../bot/understand/knowledge/load-find-cards.ts';
import { bestOf, lowest, lowestOffered, offersFrom, parts, ranked, rounded, type Best } from './fit-cards.ts';
import { fitLogistic, type Example } from './fit-logistic.ts';
import { guidePhrases } from './phrase-sets.ts';
import { line, share } from './print.ts';

/*
 * Fits what each sign is worth that a page or a card answers what is said in an open guide, and from which likelihood on it
 * does, or is offered, on the tune set. Writes bot/understand/knowledge/guide-weights.json. To be run again when pages, cards, their phrases or the encoder change.
 */
const HELPFUL = 0.5; // of the offers: whoever is in a guide may choose among its pages anyway
const OUTRIGHT = 0.7; // what is told and not asked: of the tune set three of four above are right
const MOST_WRONG = 0.13; // of all messages may be answered by a wrong page or card

interface Judged {
  readonly examples: readonly Example[];
  readonly isAnswerable: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');
const search = loadGuideSearch(root);
const judged = guidePhrases('tune').map(({ text, guide, asks, answers }): Judged => {
  const found = signsInGuide(text, guide, search);
  const examples = found.map(({ card, signs }) => ({ signs, isTrue: answers.includes(card) }));
  return { examples, isAnswerable: asks && answers.length > 0 };
});
const best = parts(judged).flatMap(({ kept, left }) => {
  const weights = fitLogistic(kept.flatMap(({ examples }) => examples));
  return left.map(({ examples, isAnswerable }): Best => ({ ...bestOf(ranked(examples, weights)), isAnswerable }));
});
const sure = lowest(best, MOST_WRONG);
const likely = lowestOffered(best, sure, HELPFUL);
const both = rounded(fitLogistic(judged.flatMap(({ examples }) => examples)));
print();
writeFileSync(
  path.join(root, 'bot/understand/knowledge/guide-weights.json'),
  `${JSON.stringify({ both, sure, likely, outright: OUTRIGHT }, null, 2)}\n`,
);

function print(): void {
  const answerable = best.filter(({ isAnswerable }) => isAnswerable);
  const right = answerable.filter(({ score, isRight }) => score >= sure && isRight).length / answerable.length;
  const wrong = best.filter(({ score, isRight }) => score >= sure && !isRight).length / best.length;
  const first = answerable.filter(({ isRight }) => isRight).length / answerable.length;
  const isHeld = ({ isAnswerable, examples }: Judged): boolean => isAnswerable && examples.some(({ isTrue }) => isTrue);
  const held = judged.filter(isHeld).length / answerable.length;
  const offers = offersFrom(best, likely, sure);
  line(`sure from ${String(sure)}, offered from ${String(likely)}: weights ${both.join(' ')}`);
  line(
    `tune: right ${share(right)}, wrong ${share(wrong)}; a right one stands first for ${share(first)}, among all for ${share(held)}`,
  );
  line(
    `tune: ${String(offers.length)} are offered some, ${String(offers.filter(({ isRight }) => isRight).length)} a right one`,
  );
}
