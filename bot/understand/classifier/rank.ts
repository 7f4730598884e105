import { foldedWords } from './folded-words.ts';
import { hashFeatures } from './hash-features.ts';
import type { LinearModel } from './linear-model.ts';
import { marginsOf, rowsOf } from './margins.ts';
import { roomFor } from './room.ts';
import { scoresOf } from './scores.ts';

/** A label and how likely it is, from 0 to 1. */
export interface RankedLabel {
  readonly label: string;
  readonly score: number;
}

/** Ranks all labels of a model for a text, the likeliest first. Any text of any length; the same text, the same ranks. */
export function rank(model: LinearModel, text: string): readonly RankedLabel[] {
  const words = foldedWords(text);
  const rows = rowsOf(model, hashFeatures(words, model));
  const scores = scoresOf(model, marginsOf(model, rows, { from: 0, to: words.length, counts: roomFor(model) }));
  return model.labels
    .map((label, at) => ({ label, score: scores[at] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}
