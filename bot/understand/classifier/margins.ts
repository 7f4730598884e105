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
): Float64Array {
  const span: Span = { rows, first: starts[from] ?? 0, end: starts[to] ?? 0 };
  const margins = new Float64Array(model.labels.length);
  count(span, counts);
  const length = addRows(model, span, counts, margins);
  const { scales, biases } = model;
  for (let label = 0; label < margins.length; label += 1)
    margins[label] = ((margins[label] ?? 0) * (scales[label] ?? 0)) / length + (biases[label] ?? 0);
  return margins;
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

/** Adds each row once, by how often it was counted, and gives the length of all. Counts are 0 again. */
function addRows(
  { rarity, weights }: LinearModel,
  { rows, first, end }: Span,
  counts: Uint16Array,
  margins: Float64Array,
): number {
  let square = 0;
  for (let at = first; at < end; at += 1) {
    const row = rows[at] ?? 0;
    const times = counts[row] ?? 0;
    if (times === 0) continue; // added already
    counts[row] = 0;
    const value = (LOGARITHMS[times] ?? 0) * (rarity[row] ?? 0);
    square += value * value;
    addRow(margins, weights, row, value);
  }
  return Math.sqrt(square) || 1;
}

function addRow(margins: Float64Array, weights: Int8Array, row: number, value: number): void {
  const width = margins.length;
  const place = row * width;
  for (let label = 0; label < width; label += 1)
    margins[label] = (margins[label] ?? 0) + value * (weights[place + label] ?? 0);
}
