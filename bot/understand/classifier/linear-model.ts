import type { Lexicon } from './lexicon.ts';
import type { RowTable } from './row-table.ts';

/**
 * A linear model over hashed features. A text's margin for a label is `scale * (weights · text) + bias`; its score is
 * that margin times `slope` plus `offset`, through the link: with `one` the labels exclude each other and their scores
 * add up to 1 (softmax), with `any` each applies or not (sigmoid).
 */
export interface LinearModel extends Lexicon {
  readonly labels: readonly string[];
  readonly link: 'one' | 'any';
  readonly table: RowTable; // the known features
  readonly rarity: Float32Array; // by row: inverse document frequency, and what words count beside letters
  readonly weights: Int8Array; // by row, then by label
  readonly scales: Float32Array; // by label, as the next three
  readonly biases: Float32Array;
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
  readonly trainedFrom: string; // hash of the phrases
}
