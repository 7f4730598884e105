import { foldedWords } from './folded-words.ts';
import { hashFeatures } from './hash-features.ts';
import type { LinearModel } from './linear-model.ts';
import { marginsOf, rowsOf } from './margins.ts';
import { roomFor } from './room.ts';
import { scoresOf } from './scores.ts';

const WINDOWS = [40, 16]; // words; each begins where the one before it is half over

/** A kind of danger and how likely a text tells of it, from 0 to 1. */
export interface Detected {
  readonly kind: string;
  readonly score: number;
}

/**
 * Scores every kind of danger in a text, the likeliest first. A long text is read whole and in overlapping windows up
 * to its last word, and each kind gets its highest score: what is said in one sentence of three hundred words counts.
 */
export function detect(model: LinearModel, text: string): readonly Detected[] {
  const words = foldedWords(text);
  const rows = rowsOf(model, hashFeatures(words));
  const counts = roomFor(model);
  const best = new Float64Array(model.labels.length).fill(-Infinity);
  for (const [from, to] of windows(words.length)) {
    marginsOf(model, rows, { from, to, counts }).forEach((margin, label) => {
      best[label] = Math.max(best[label] ?? margin, margin);
    });
  }
  const scores = scoresOf(model, best);
  return model.labels
    .map((kind, at) => ({ kind, score: scores[at] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/** The whole, then windows of equal length; the last of each length ends with the text. */
function windows(words: number): readonly (readonly [number, number])[] {
  const lengths = WINDOWS.filter((length) => length < words);
  return [[0, words], ...lengths.flatMap((length) => windowsOf(length, words))];
}

function windowsOf(length: number, words: number): readonly (readonly [number, number])[] {
  const step = length / 2;
  return Array.from({ length: Math.ceil((words - length) / step) + 1 }, (_, at) => {
    const from = Math.min(at * step, words - length);
    return [from, from + length] as const;
  });
}
