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
