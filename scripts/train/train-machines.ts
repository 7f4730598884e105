import { makeChance, shuffled } from './chance.ts';
import { addProducts, type Vectors } from './vectors.ts';

/** One linear machine a label, side by side: weights by row, then by label. */
export interface Machines {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** What the machines are taught: `truths` is 1 or 0 by text, then by label; `costs` what a mistake there costs. */
export interface Lesson {
  readonly vectors: Vectors;
  readonly width: number; // number of labels
  readonly rows: number; // number of features
  readonly truths: Uint8Array;
  readonly costs: Float32Array;
}

const ROUNDS = 15;
const CLOSE_ENOUGH = 0.05; // a gradient that is no further from where it should be
const FEW = 0.05; // of the texts that still have one further away: more rounds change hardly anything

/**
 * Trains one-vs-rest linear support vector machines with squared hinge loss by dual coordinate descent (Hsieh and
 * others, 2008), all labels in one pass over the texts because the reading of the vectors is what takes the time. The
 * same lesson gives the same machines.
 */
export function trainMachines(lesson: Lesson): Machines {
  const { vectors, width, rows } = lesson;
  const count = vectors.starts.length - 1;
  const state = {
    weights: new Float32Array((rows + 1) * width), // the last row is the bias
    duals: new Float32Array(count * width),
    sums: new Float64Array(width),
    steps: new Float64Array(width),
  };
  const chance = makeChance(20_261_125);
  for (let round = 0; round < ROUNDS; round += 1) {
    let away = 0;
    for (const text of shuffled(count, chance)) if (learn(lesson, state, text) > CLOSE_ENOUGH) away += 1;
    if (away <= FEW * count) break;
  }
  return { weights: state.weights.subarray(0, rows * width), biases: state.weights.slice(rows * width) };
}

interface State {
  readonly weights: Float32Array;
  readonly duals: Float32Array;
  readonly sums: Float64Array;
  readonly steps: Float64Array;
}

/** Moves every label's machine to where this text is right by a margin of 1, as far as its cost allows. */
function learn(lesson: Lesson, state: State, text: number): number {
  const { vectors, width, rows } = lesson;
  state.sums.set(state.weights.subarray(rows * width));
  addProducts(vectors, text, state.weights, state.sums);
  const furthest = decide(lesson, state, text);
  if (furthest > 0) move(lesson, state, text);
  return furthest;
}

function decide({ width, truths, costs }: Lesson, { duals, sums, steps }: State, text: number): number {
  let furthest = 0;
  for (let label = 0; label < width; label += 1) {
    const place = text * width + label;
    const side = truths[place] === 1 ? 1 : -1;
    const slack = 0.5 / (costs[place] ?? 1);
    const dual = duals[place] ?? 0;
    const gradient = side * (sums[label] ?? 0) - 1 + slack * dual;
    const moved = Math.max(0, dual - gradient / (2 + slack)); // 2: a vector of length 1, and the bias
    steps[label] = (moved - dual) * side;
    duals[place] = moved;
    if (moved !== dual) furthest = Math.max(furthest, Math.abs(gradient));
  }
  return furthest;
}

function move({ vectors, width, rows }: Lesson, { weights, steps }: State, text: number): void {
  add(weights, rows * width, steps, 1);
  const end = vectors.starts[text + 1] ?? 0;
  for (let at = vectors.starts[text] ?? 0; at < end; at += 1)
    add(weights, (vectors.rows[at] ?? 0) * width, steps, vectors.values[at] ?? 0);
}

/** Adds the steps, times a value, to the weights of a row. All of them: to ask which are 0 takes longer. */
function add(weights: Float32Array, place: number, steps: Float64Array, value: number): void {
  for (let label = 0; label < steps.length; label += 1)
    weights[place + label] = (weights[place + label] ?? 0) + value * (steps[label] ?? 0);
}
