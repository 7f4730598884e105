import { trainMachines, type Lesson, type Machines } from './train-machines.ts';
import { addProducts } from './vectors.ts';

const RARE = 0.02; // what a feature counts in texts where it was not seen

/**
 * Trains the support vector machines and, beside each, naive Bayes over the same vectors, and adds the two up as equals:
 * both are linear, so the sum is a machine like any other. They err in different places, the one where a phrase stands
 * alone, the other where many weak signs agree.
 */
export function trainBlend(lesson: Lesson): Machines {
  const machines = trainMachines(lesson);
  const bayes = trainBayes(lesson);
  const spread = spreadOf(lesson, machines);
  const other = spreadOf(lesson, bayes);
  const { width } = lesson;
  const sizes = Float64Array.from(spread, (size, label) => size / (other[label] || 1)); // eslint-disable-line
  return {
    weights: machines.weights.map((weight, at) => weight + (sizes[at % width] ?? 0) * (bayes.weights[at] ?? 0)),
    biases: machines.biases.map((bias, label) => bias + (sizes[label] ?? 0) * (bayes.biases[label] ?? 0)),
  };
}

/** How much likelier each feature is in texts that bear the label, as a logarithm; the bias centres the margins. */
function trainBayes({ vectors, width, rows, truths }: Lesson): Machines {
  const bearing = new Float64Array(rows * width).fill(RARE);
  const others = new Float64Array(rows * width).fill(RARE);
  const count = vectors.starts.length - 1;
  for (let text = 0; text < count; text += 1) {
    const end = vectors.starts[text + 1] ?? 0;
    for (let at = vectors.starts[text] ?? 0; at < end; at += 1) {
      const place = (vectors.rows[at] ?? 0) * width;
      const value = vectors.values[at] ?? 0;
      for (let label = 0; label < width; label += 1) {
        const side = truths[text * width + label] === 1 ? bearing : others;
        side[place + label] = (side[place + label] ?? 0) + value;
      }
    }
  }
  const logShares = (sums: Float64Array): Float64Array => {
    const wholes = new Float64Array(width);
    sums.forEach((sum, at) => (wholes[at % width] = (wholes[at % width] ?? 0) + sum));
    return sums.map((sum, at) => Math.log(sum / (wholes[at % width] ?? 1)));
  };
  const [ours, theirs] = [logShares(bearing), logShares(others)];
  return {
    weights: Float32Array.from(ours, (value, at) => value - (theirs[at] ?? 0)),
    biases: new Float32Array(width),
  };
}

/** The standard deviation of each label's margins over the texts of the lesson. */
function spreadOf({ vectors, width }: Lesson, { weights, biases }: Machines): Float64Array {
  const count = vectors.starts.length - 1;
  const margins = new Float64Array(width);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let text = 0; text < count; text += 1) {
    margins.set(biases);
    addProducts(vectors, text, weights, margins);
    margins.forEach((margin, label) => {
      sums[label] = (sums[label] ?? 0) + margin;
      squares[label] = (squares[label] ?? 0) + margin * margin;
    });
  }
  return squares.map((square, label) => Math.sqrt(Math.max(0, square / count - ((sums[label] ?? 0) / count) ** 2)));
}
