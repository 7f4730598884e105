/** How well one label was found: precision, recall and their harmonic mean, each 0 to 1, and how many bear it in truth. */
export interface LabelScore {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

/** Scores each label that occurs in truth, in the order of the alphabet. */
export function scoresByLabel(
  pairs: readonly { readonly truth: string; readonly found: string }[],
): readonly LabelScore[] {
  const labels = [...new Set(pairs.map(({ truth }) => truth))].sort();
  return labels.map((label) => {
    const right = pairs.filter(({ truth, found }) => truth === label && found === label).length;
    const found = pairs.filter((pair) => pair.found === label).length;
    const count = pairs.filter(({ truth }) => truth === label).length;
    return { label, ...harmonic(right, found, count), count };
  });
}

/** Precision, recall and F1 of `right` among what was `found` and what is there in truth (`count`). */
export function harmonic(
  right: number,
  found: number,
  count: number,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = count === 0 ? 0 : right / count;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The mean of the labels' F1, each label counting the same. */
export function macro(scores: readonly LabelScore[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

/** How likely a positive has a higher score than a negative (ties count half): the area under the ROC curve. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly positive: boolean }[]): number {
  const sorted = scored.toSorted((one, other) => one.score - other.score);
  let rank = 0;
  let ranksOfPositives = 0;
  while (rank < sorted.length) {
    const tied = sorted.filter(({ score }, at) => at >= rank && score === sorted[rank]?.score);
    const middle = rank + (tied.length + 1) / 2;
    ranksOfPositives += middle * tied.filter(({ positive }) => positive).length;
    rank += tied.length;
  }
  const positives = scored.filter(({ positive }) => positive).length;
  const negatives = scored.length - positives;
  return (ranksOfPositives - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/**
 * The exact (Clopper-Pearson) 95 % bounds of a share, `right` of `count`: found by bisection on the binomial
 * distribution. Source: Clopper and Pearson, Biometrika 26 (1934).
 */
export function exactBounds(right: number, count: number): readonly [number, number] {
  const tail = 0.025;
  const low = right === 0 ? 0 : bisect((share) => 1 - atMost(right - 1, count, share) >= tail);
  const high = right === count ? 1 : bisect((share) => atMost(right, count, share) < tail);
  return [low, high];
}

/** The smallest share in [0, 1] from which on the (rising) condition holds. */
function bisect(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The chance of at most `right` of `count` when each has the chance `share`; in logarithms, so that nothing underflows. */
function atMost(right: number, count: number, share: number): number {
  if (share <= 0) return 1;
  if (share >= 1) return right >= count ? 1 : 0;
  let logTerm = count * Math.log1p(-share);
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= right; k += 1) {
    logTerm += Math.log((count - k + 1) / k) + Math.log(share / (1 - share));
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
}
