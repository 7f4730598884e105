import type { Features } from './hash-features.ts';
import type { LinearModel } from './linear-model.ts';
import { rowOf } from './row-table.ts';

const LOGARITHMS = Float32Array.from({ length: 1024 }, (_, count) => 1 + Math.log(Math.max(1, count)));
const MOST = LOGARITHMS.length - 1; // more of the same tells nothing new

/** A text as one model sees it: the rows of its known features in their order. Those of word `n` lie from `starts[n]`. */
export interface Rows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** Looks up the features of a text; those that the model does not know fall away. */
export function rowsOf({ table }: LinearModel, { hashes, starts: begins }: Features): Rows {
  const rows = new Int32Array(hashes.length);
  const starts = new Int32Array(begins.length);
  let filled = 0;
  for (let word = 0; word + 1 < begins.length; word += 1) {
    starts[word] = filled;
    const end = begins[word + 1] ?? 0;
    for (let at = begins[word] ?? 0; at < end; at += 1) {
      const row = rowOf(table, hashes[at] ?? 0);
      if (row >= 0) rows[filled++] = row;
    }
  }
  starts[begins.length - 1] = filled;
  return { rows, starts };
}

/**
 * Gives the evidence for each label in the words `from` up to, not including, `to`: TF-IDF with sublinear counts and
 * length 1, times the weights. `counts` is room to count in, one a row, all 0 before and after.
 */
export function marginsOf(
  model: LinearModel,
  { rows, starts }: Rows,
  { from, to, counts }: { readonly from: number; readonly to: number; readonly counts: Uint16Array },
): readonly number[] {
  const span: Span = { rows, first: starts[from] ?? 0, end: starts[to] ?? 0 };
  const { labels, weights, scales, biases } = model;
  makeRoom(labels.length, span.end - span.first);
  count(span, counts);
  const { length, filled } = fetch(model, span, counts);
  for (let at = 0; at < filled; at += 1) addRest(weights, places[at] ?? 0, labels.length, values[at] ?? 0);
  return labels.map((_, label) => ((sums[label] ?? 0) * (scales[label] ?? 0)) / length + (biases[label] ?? 0));
}

// Room for one text after another: the sum of each label; and what is to be added, row by row: its place among the weights
// and what it counts. A list of numbers of its own is dear to make for a message of ten words.
let sums = new Float64Array(64);
let places = new Int32Array(1024);
let values = new Float64Array(1024);

function makeRoom(labels: number, rows: number): void {
  if (sums.length < labels) sums = new Float64Array(labels);
  sums.fill(0, 0, labels);
  if (values.length >= rows) return;
  places = new Int32Array(2 * rows);
  values = new Float64Array(2 * rows);
}

/** The rows from `first` up to, not including, `end`. */
interface Span {
  readonly rows: Int32Array;
  readonly first: number;
  readonly end: number;
}

function count({ rows, first, end }: Span, counts: Uint16Array): void {
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    counts[row] = Math.min(MOST, (counts[row] ?? 0) + 1);
  }
}

/**
 * Weighs each row by how often it was counted; counts are 0 again. Of its weights only the first is added: rows lie far
 * apart, and a loop that does little else lets the processor fetch many of them at a time.
 */
function fetch(
  { labels, rarity, weights }: LinearModel,
  { rows, first, end }: Span,
  counts: Uint16Array,
): { readonly length: number; readonly filled: number } {
  const width = labels.length;
  let filled = 0;
  let square = 0;
  let sum = 0;
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const times = counts[row] ?? 0;
    if (times === 0) continue; // there already
    counts[row] = 0;
    const value = (LOGARITHMS[times] ?? 0) * (rarity[row] ?? 0);
    const place = row * width;
    square += value * value;
    sum += value * (weights[place] ?? 0);
    places[filled] = place;
    values[filled] = value;
    filled += 1;
  }
  sums[0] = sum;
  return { length: Math.sqrt(square) || 1, filled };
}

/** Adds the weights of a row, but for the first. */
function addRest(weights: Int8Array, place: number, width: number, value: number): void {
  for (let label = 1; label < width; label += 1)
    sums[label] = (sums[label] ?? 0) + value * (weights[place + label] ?? 0);
}
