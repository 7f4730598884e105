import { heardIn, type DangerThresholds, type Heard } from '../../bot/screen/detector.ts';
import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import { lowestSure } from './lowest-sure.ts';
import type { Scored } from './scored.ts';

// Of harmless phrases, many of which were written to sound dangerous. Much more than of English, in which no word is lost:
// a question too many is better than a danger missed (S3).
const FALSE_ALARMS = 0.18;
const PASSAGES = 4; // of a harmless message of several sentences, the loudest of which must stay below

type Judged = Pick<Heard, 'whole' | 'kinds'> & { readonly bears: readonly string[] };

/**
 * Fits from where on what the detector hears in a language counts, on its phrases as they were scored by models that had
 * not learnt from them: the thresholds that find the most dangers at a given share of false alarms.
 */
export function fitDanger(phrases: readonly Scored[]): DangerThresholds {
  const judged = phrases.map(({ labels, scores }): Judged => {
    const detected = scores.map(({ label, score }) => ({ kind: label, score }));
    return { ...heardIn(detected, []), bears: labels };
  });
  const whole = above(harmlessOf(judged), FALSE_ALARMS);
  return {
    whole,
    passage: above(harmlessOf(judged), 1 - (1 - FALSE_ALARMS) ** (1 / PASSAGES)),
    support: 100, // no rule of English is made plausible by what is heard in another language
    certain: certainOf(judged.filter((one) => one.whole >= whole)),
  };
}

function harmlessOf(judged: readonly Judged[]): readonly number[] {
  return judged.filter(({ bears }) => bears.length === 0).map(({ whole }) => whole);
}

/** What all but the given share stay below, in hundredths. */
function above(evidence: readonly number[], share: number): number {
  const loudest = evidence.toSorted((one, other) => other - one);
  return Math.ceil(100 * ((loudest[Math.floor(share * loudest.length)] ?? 0) + 0.01)) / 100;
}

function certainOf(found: readonly Judged[]): DangerThresholds['certain'] {
  const each = DANGER_KINDS.map((kind) => {
    const scored = found.map(({ kinds, bears }) => ({
      score: kinds.find((one) => one.kind === kind)?.score ?? 0,
      bears: bears.includes(kind),
    }));
    return [kind, lowestSure(scored.sort((one, other) => other.score - one.score))] as const;
  });
  return Object.fromEntries(each) as Record<DangerKind, number>;
}
