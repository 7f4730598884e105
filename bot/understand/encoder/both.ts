import type { Detected } from '../classifier/detect.ts';
import type { RankedLabel } from '../classifier/rank.ts';
import type { Opinion } from './opinion.ts';

/*
 * What the words of a text say and what its meaning says, weighed together: each errs where the other does not. The
 * shares were chosen on the tune set.
 */
const OF_DANGER = 0.3; // of the evidence that is the opinion's
const OF_TOPICS = 0.3;
const SURE = 0.5; // of a topic by words alone: more doubts weighed again are no more topics right on the tune set
const LEAST = 1e-6;

/** The scores of dangers, which may be any number at once, by words and by meaning. */
export function dangersByBoth(scores: readonly Detected[], opinion: Opinion, text: string): readonly Detected[] {
  const evidence = opinion(text);
  if (evidence === undefined) return scores;
  return scores
    .map(({ kind, score }) => {
      const odds = Math.log(Math.max(LEAST, score) / Math.max(LEAST, 1 - score));
      const both = (1 - OF_DANGER) * odds + OF_DANGER * (evidence.get(kind) ?? odds);
      return { kind, score: 1 / (1 + Math.exp(-both)) };
    })
    .sort((one, other) => other.score - one.score);
}

/** The ranks of topics, of which a text bears one, by words and, where they are not sure, by meaning. */
export function topicsByBoth(ranks: readonly RankedLabel[], opinion: Opinion, text: string): readonly RankedLabel[] {
  const evidence = (ranks[0]?.score ?? 0) < SURE ? opinion(text) : undefined;
  if (evidence === undefined) return ranks;
  const whole = logarithmOfSum([...evidence.values()]);
  const both = ranks.map(({ label, score }) => {
    const first = Math.log(Math.max(LEAST, score));
    const second = Math.max(Math.log(LEAST), (evidence.get(label) ?? -Infinity) - whole);
    return { label, score: (1 - OF_TOPICS) * first + OF_TOPICS * second };
  });
  const sum = logarithmOfSum(both.map(({ score }) => score));
  return both
    .map(({ label, score }) => ({ label, score: Math.exp(score - sum) }))
    .sort((one, other) => other.score - one.score);
}

function logarithmOfSum(logarithms: readonly number[]): number {
  const most = Math.max(...logarithms);
  return most + Math.log(logarithms.reduce((sum, one) => sum + Math.exp(one - most), 0));
}
