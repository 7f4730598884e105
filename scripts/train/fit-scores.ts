import { scoresOf, type Scoring } from '../../bot/understand/classifier/scores.ts';

/** Margins of texts that the machines had not seen, and which labels those texts bear: both by text, then by label. */
export interface Trial {
  readonly width: number;
  readonly margins: Float64Array;
  readonly truths: Uint8Array;
}

/** The scores that texts get by what machines said of them that had not seen them: `count` texts from the one at `from` on. */
export function heldOutScores(
  model: ScoringModel,
  trial: Trial,
  from: number,
  count: number,
): readonly (readonly Score[])[] {
  return Array.from({ length: count }, (_, at) => {
    const margins = trial.margins.subarray((from + at) * trial.width, (from + at + 1) * trial.width);
    const scores = scoresOf(model, margins);
    return model.labels.map((label, place) => ({ label, score: scores[place] ?? 0 }));
  });
}
type ScoringModel = Scoring & { readonly labels: readonly string[] };
interface Score {
  readonly label: string;
  readonly score: number;
}

/** Finds the slopes and offsets with which scores tell how often a text bears the label, judged by texts not learnt from. */
export function fitScores(trial: Trial, link: Scoring['link']): Scoring {
  return link === 'one' ? fitShares(trial) : fitEach(trial);
}

/** One slope for all labels: the one under which the true labels were the likeliest. */
function fitShares(trial: Trial): Scoring {
  const scoring = (slope: number): Scoring => ({
    link: 'one',
    slopes: new Float32Array(trial.width).fill(slope),
    offsets: new Float32Array(trial.width),
  });
  let low = Math.log(0.1);
  let high = Math.log(100);
  while (high - low > 0.01) {
    const third = (high - low) / 3;
    if (surpriseOf(trial, scoring(Math.exp(low + third))) < surpriseOf(trial, scoring(Math.exp(high - third))))
      high -= third;
    else low += third;
  }
  return scoring(Math.exp((low + high) / 2));
}

function surpriseOf({ width, margins, truths }: Trial, scoring: Scoring): number {
  let surprise = 0;
  for (let text = 0; text < margins.length; text += width) {
    const scores = scoresOf(scoring, margins.subarray(text, text + width));
    scores.forEach((score, label) => {
      if (truths[text + label] === 1) surprise -= Math.log(Math.max(score, 1e-9));
    });
  }
  return surprise;
}

/** A slope and an offset for each label (Platt scaling, with the targets of Lin and others, 2007). */
function fitEach(trial: Trial): Scoring {
  const fits = Array.from({ length: trial.width }, (_, label) => fitLabel(trial, label));
  return {
    link: 'any',
    slopes: Float32Array.from(fits, ([slope]) => slope),
    offsets: Float32Array.from(fits, ([, offset]) => offset),
  };
}

function fitLabel({ width, margins, truths }: Trial, label: number): readonly [number, number] {
  const count = margins.length / width;
  let bearing = 0;
  for (let text = 0; text < count; text += 1) bearing += truths[text * width + label] ?? 0;
  const high = (bearing + 1) / (bearing + 2);
  const low = 1 / (count - bearing + 2);
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 100; round += 1) {
    const sums = { slope: 0, offset: 0, slopes: 1e-9, both: 0, offsets: 1e-9 };
    for (let text = 0; text < count; text += 1) {
      const margin = margins[text * width + label] ?? 0;
      const score = 1 / (1 + Math.exp(-(slope * margin + offset)));
      const wrong = (truths[text * width + label] === 1 ? high : low) - score;
      const weight = Math.max(1e-6, score * (1 - score));
      sums.slope += wrong * margin;
      sums.offset += wrong;
      sums.slopes += weight * margin * margin;
      sums.both += weight * margin;
      sums.offsets += weight;
    }
    const determinant = sums.slopes * sums.offsets - sums.both * sums.both;
    const stepSlope = (sums.offsets * sums.slope - sums.both * sums.offset) / determinant;
    const stepOffset = (sums.slopes * sums.offset - sums.both * sums.slope) / determinant;
    slope += limited(stepSlope);
    offset += limited(stepOffset);
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-6) break;
  }
  return [slope, offset];
}

function limited(step: number): number {
  return Math.max(-2, Math.min(2, step)); // far from the answer Newton's step overshoots
}
