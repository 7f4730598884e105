import { heardIn, type DangerThresholds, type Heard } from '../../bot/screen/detector.ts';
import { hearInEnglish, together } from '../../bot/screen/with-english.ts';
import { detect } from '../../bot/understand/classifier/detect.ts';
import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import { scoresOf } from '../../bot/understand/classifier/scores.ts';
import type { Gloss } from '../../bot/understand/gloss.ts';
import { DANGER_KINDS, type DangerKind } from '../../content/danger-cards.ts';
import type { Example } from './example.ts';
import { lowestSure } from './lowest-sure.ts';
import type { Trained } from './train-model.ts';

// Of harmless phrases, many of which were written to sound dangerous. Much more than of English, which learnt from twenty
// times as many phrases: a question too many is better than a danger missed (S3).
const FALSE_ALARMS = 0.25;
const PASSAGES = 4; // of a harmless message of several sentences, the loudest of which must stay below
const SHARES = [0, 0.25, 0.5, 0.75, 1, 1.5, 2];

type Judged = Pick<Heard, 'whole' | 'kinds'> & { readonly bears: readonly string[] };

/** Thresholds of a detector, and by what share the detector of English adds to what it hears. */
export interface FittedDanger extends DangerThresholds {
  readonly english: number;
}

/**
 * Fits how a language hears danger, on phrases as models judged them that had not learnt from them (the first examples, in
 * order): the share of English, and the thresholds that find the most dangers at a given share of false alarms.
 */
export function fitDanger(
  examples: readonly Example[],
  { model, trial }: Trained,
  english: LinearModel,
  gloss: Gloss,
): FittedDanger {
  const hear = hearInEnglish((text) => detect(english, text), gloss);
  const scored = examples.map(({ text, labels }, at) => {
    const scores = scoresOf(model, trial.margins.subarray(at * trial.width, (at + 1) * trial.width));
    const own = model.labels.map((kind, label) => ({ kind, score: scores[label] ?? 0 }));
    return { own, english: hear(text), bears: labels };
  });
  const fits = SHARES.map((share) => {
    const judged = scored.map((one): Judged => ({
      ...heardIn(together(one.own, one.english, share), []),
      bears: one.bears,
    }));
    const whole = above(harmlessOf(judged), FALSE_ALARMS);
    return { share, judged, whole, found: judged.filter((one) => one.bears.length > 0 && one.whole >= whole).length };
  });
  const { share, judged, whole } = fits.reduce((best, fit) => (fit.found > best.found ? fit : best));
  return {
    english: share,
    whole,
    passage: above(harmlessOf(judged), 1 - (1 - FALSE_ALARMS) ** (1 / PASSAGES)),
    support: 100, // no rule of English is made plausible by what another language's detector hears
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
