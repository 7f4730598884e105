/** What is to be told, and what by. */
export interface Row {
  readonly is: boolean;
  readonly by: readonly number[];
}

const ROUNDS = 2000;
const STEP = 0.1;

/**
 * The weights of a logistic regression, the constant first, then one for each number of a row. By gradient descent over all
 * rows, on numbers brought to one scale; the same rows give the same weights.
 */
export function fitLogistic(rows: readonly Row[]): readonly number[] {
  const width = rows[0]?.by.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) => Math.hypot(...rows.map(({ by }) => by[at] ?? 0)) / Math.sqrt(rows.length) || 1); // prettier-ignore
  const inputs = rows.map(({ by }) => [1, ...by.map((value, at) => value / (scales[at] ?? 1))]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Float64Array(width + 1);
    inputs.forEach((input, row) => {
      const sum = input.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const wrong = (rows[row]?.is === true ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      input.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + wrong * value));
    });
    weights = weights.map((weight, at) => weight + (STEP * (slopes[at] ?? 0)) / rows.length);
  }
  return weights.map((weight, at) => (at === 0 ? weight : weight / (scales[at - 1] ?? 1)));
}
