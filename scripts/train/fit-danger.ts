import { heardIn, type DangerThresholds, type Heard } from '../../bot/screen/detector.ts';
import { scoresOf } from '../../bot/understand/classifier/scores.ts';
import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import type { Example } from './example.ts';
import type { Trained } from './train-model.ts';

const FALSE_ALARMS = 0.05; // of harmless phrases, most of which were written to sound dangerous (S3)
const SURE = 0.95; // of those that reach the threshold of a card at once bear the kind
const PASSAGES = 4; // of a harmless message of several sentences, the loudest of which must stay below

type Judged = Pick<Heard, 'whole' | 'kinds'> & { readonly bears: readonly string[] };

/**
 * Fits the thresholds of a detector on phrases as models judged them that had not learnt from them (the first examples,
 * in order), by the same measure as English ones are on their tune set: the most dangers at a given share of false alarms.
 */
export function fitDanger(examples: readonly Example[], { model, trial }: Trained): DangerThresholds {
  const judged = examples.map(({ labels }, text): Judged => {
    const scores = scoresOf(model, trial.margins.subarray(text * trial.width, (text + 1) * trial.width));
    const detected = model.labels.map((kind, at) => ({ kind, score: scores[at] ?? 0 }));
    return { ...heardIn(detected, []), bears: labels };
  });
  const harmless = judged.filter(({ bears }) => bears.length === 0).map(({ whole }) => whole);
  const whole = above(harmless, FALSE_ALARMS);
  return {
    whole,
    passage: above(harmless, 1 - (1 - FALSE_ALARMS) ** (1 / PASSAGES)),
    support: 100, // no rule of English is made plausible by what another language's detector hears
    certain: certainOf(judged.filter((one) => one.whole >= whole)),
  };
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
    return [kind, lowest(scored.sort((one, other) => other.score - one.score))] as const;
  });
  return Object.fromEntries(each) as Record<DangerKind, number>;
}

/** The lowest score from which on as good as all bear the kind. */
function lowest(scored: readonly { readonly score: number; readonly bears: boolean }[]): number {
  let right = 0;
  let threshold = 1;
  scored.forEach(({ score, bears }, at) => {
    if (bears) right += 1;
    if (bears && right / (at + 1) >= SURE) threshold = score;
  });
  return Math.floor(1000 * threshold) / 1000;
}
