/** Signs, of which the first is always 1, and whether what they are signs of is true. */
export interface Example {
  readonly signs: readonly number[];
  readonly isTrue: boolean;
}

const ROUNDS = 1500;
const STEP = 1;
const SHRINK = 0.001; // how strongly weights are held back, of signs brought to a deviation of 1

/** What each sign is worth (logistic regression): weights of the signs as they are, the first the constant. */
export function fitLogistic(examples: readonly Example[]): readonly number[] {
  const columns = (examples[0]?.signs ?? []).map((_, at) => spreadOf(examples.map(({ signs }) => signs[at] ?? 0)));
  const rows = examples.map(({ signs, isTrue }) => ({
    even: columns.map(({ mean, deviation }, at) => (at === 0 ? 1 : ((signs[at] ?? 0) - mean) / deviation)),
    truth: isTrue ? 1 : 0,
  }));
  let weights = columns.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeOf(weights, rows);
    weights = weights.map((weight, at) => weight + STEP * ((slope[at] ?? 0) - (at === 0 ? 0 : SHRINK * weight)));
  }
  const plain = columns.map(({ deviation }, at) => (weights[at] ?? 0) / (at === 0 ? 1 : deviation));
  const moved = columns.reduce((sum, { mean }, at) => (at === 0 ? sum : sum + (plain[at] ?? 0) * mean), 0);
  return plain.map((weight, at) => (at === 0 ? weight - moved : weight));
}

function spreadOf(numbers: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = meanOf(numbers);
  return { mean, deviation: Math.sqrt(meanOf(numbers.map((number) => (number - mean) ** 2))) || 1 };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** In which direction, and how steeply, the weights would fit better. */
function slopeOf(
  weights: readonly number[],
  rows: readonly { readonly even: readonly number[]; readonly truth: number }[],
): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { even, truth } of rows) {
    const margin = even.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
    const off = (truth - 1 / (1 + Math.exp(-margin))) / rows.length;
    for (const [at, sign] of even.entries()) slope[at] = (slope[at] ?? 0) + off * sign;
  }
  return slope;
}
