import { foldedWords } from './folded-words.ts';
import { hashFeatures } from './hash-features.ts';
import type { LinearModel } from './linear-model.ts';
import { marginsOf, rowsOf } from './margins.ts';
import { roomFor } from './room.ts';
import { scoresOf } from './scores.ts';

/** A kind of danger and how likely a text tells of it, from 0 to 1. */
export interface Detected {
  readonly kind: string;
  readonly score: number;
}

/** Scores every kind of danger in a text, the likeliest first. The text is read as one: listenForDanger reads a long one in passages. */
export function detect(model: LinearModel, text: string): readonly Detected[] {
  const words = foldedWords(text);
  const rows = rowsOf(model, hashFeatures(words, model));
  const scores = scoresOf(model, marginsOf(model, rows, { from: 0, to: words.length, counts: roomFor(model) }));
  return model.labels
    .map((kind, at) => ({ kind, score: scores[at] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}
