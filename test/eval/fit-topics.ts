import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { loadModels } from '../../bot/models.ts';
import { likeliest, type Thresholds } from '../../bot/understand/topics/ranked.ts';
import { areMetAlike, isNeed } from '../../dialogs/needs.ts';
import { line, share } from './print.ts';
import { topicPhrases } from './phrase-sets.ts';

/*
 * Fits from which likelihood on a need is taken as named, offered among others, or taken from a part of a message, on
 * phrases that trained nothing (the tune set), and writes bot/understand/topics/thresholds.json. Fit again after new phrases.
 */
const SURE = 0.95; // of the needs that are taken as named
const PART = 0.98; // of those taken from a part of a message, which is read without the rest
const OFFERED = 0.5; // of the lists of three that are offered hold the right one
const MOST_OFFERED = 3;

const root = path.resolve(import.meta.dirname, '../..');
const { rank } = loadModels(root).en;
const judged = topicPhrases('tune').map(({ text, topic, also }) => {
  const ranked = rank(text);
  const isRight = (found: string): boolean =>
    [topic, ...also].some((one) => one === found || (isNeed(one) && isNeed(found) && areMetAlike(one, found)));
  const best = likeliest(ranked);
  return {
    score: best?.score ?? 0,
    isNone: best?.topic === 'none',
    isRight: isRight(best?.topic ?? ''),
    isAmong: ranked.slice(0, MOST_OFFERED).some((one) => isRight(one.topic)),
  };
});
const named = judged.filter(({ isNone }) => !isNone);

const sure = lowest(SURE, ({ isRight }) => isRight);
const thresholds: Thresholds = {
  sure,
  unsure: Math.min(
    sure,
    lowest(OFFERED, ({ isAmong }) => isAmong, sure),
  ),
  part: lowest(PART, ({ isRight }) => isRight),
};
writeFileSync(
  path.join(root, 'bot/understand/topics/thresholds.json'),
  `${JSON.stringify({ en: thresholds }, null, 2)}\n`,
);
const taken = named.filter(({ score }) => score >= thresholds.sure);
line(`${JSON.stringify(thresholds)}: ${share(taken.length / judged.length)} of messages are taken as sure`);

/** The lowest score from which on the given share is right, up to `below`; in hundredths. */
function lowest(wanted: number, isGood: (one: (typeof judged)[number]) => boolean, below = 2): number {
  for (let score = 0.1; score < 1; score += 0.01) {
    const over = named.filter((one) => one.score >= score && one.score < below);
    if (over.length > 0 && over.filter(isGood).length / over.length >= wanted) return Number(score.toFixed(2));
  }
  return 1;
}
