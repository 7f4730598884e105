import { likeliest, type Thresholds } from '../../bot/understand/topics/ranked.ts';
import { areMetAlike, isNeed } from '../../dialogs/needs.ts';
import type { Ranked } from '../../dialogs/heard.ts';
import type { Scored } from './scored.ts';

const SURE = 0.95; // of the needs that are taken as named
const PART = 0.98; // of those taken from a part of a message, which is read without the rest
const OFFERED = 0.5; // of the lists of three that are offered hold the right one
const MOST_OFFERED = 3;

interface Judged {
  readonly score: number;
  readonly isNone: boolean;
  readonly isRight: boolean;
  readonly isAmong: boolean;
}

/** Fits from which likelihood on a need counts, on the phrases of a language as they were ranked by models that had not learnt from them. */
export function fitTopics(phrases: readonly Scored[]): Thresholds {
  const named = phrases
    .map(({ labels: truth, scores }): Judged => {
      const ranked = scores
        .map(({ label, score }) => ({ topic: topicOf(label), score }))
        .sort((one, other) => other.score - one.score);
      const best = likeliest(ranked);
      return {
        score: best?.score ?? 0,
        isNone: best?.topic === 'none',
        isRight: isRight(best?.topic, truth),
        isAmong: ranked.slice(0, MOST_OFFERED).some(({ topic }) => isRight(topic, truth)),
      };
    })
    .filter(({ isNone }) => !isNone);
  const sure = lowest(named, SURE, ({ isRight: right }) => right);
  return {
    sure,
    unsure: Math.min(
      sure,
      lowest(named, OFFERED, ({ isAmong }) => isAmong, sure),
    ),
    part: lowest(named, PART, ({ isRight: right }) => right),
  };
}

function topicOf(label: string): Ranked['topic'] {
  return isNeed(label) ? label : 'none';
}

function isRight(found: string | undefined, truth: readonly string[]): boolean {
  return truth.some(
    (one) => one === found || (found !== undefined && isNeed(one) && isNeed(found) && areMetAlike(one, found)),
  );
}

/** The lowest score from which on the given share is right, up to `below`; in hundredths. */
function lowest(judged: readonly Judged[], wanted: number, isGood: (one: Judged) => boolean, below = 2): number {
  for (let hundredths = 10; hundredths < 100; hundredths += 1) {
    const over = judged.filter(({ score }) => score >= hundredths / 100 && score < below);
    if (over.length > 0 && over.filter(isGood).length / over.length >= wanted) return hundredths / 100;
  }
  return 1;
}
