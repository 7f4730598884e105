import { foldedWords } from './folded-words.ts';
import { hashFeatures } from './hash-features.ts';
import type { LinearModel } from './linear-model.ts';
import { marginsOf, rowsOf } from './margins.ts';
import { roomFor } from './room.ts';
import { scoresOf } from './scores.ts';

const WINDOW = 40; // words
const STEP = 20;
const PENALTY = 0.3; // of the margin: a part is short and strays further than a whole message, more so the more parts

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
  const rows = rowsOf(model, hashFeatures(words, model.families));
  const counts = roomFor(model);
  const best = new Float64Array(model.labels.length).fill(-Infinity);
  for (const { from, to, penalty } of windows(words.length)) {
    marginsOf(model, rows, { from, to, counts }).forEach((margin, label) => {
      best[label] = Math.max(best[label] ?? margin, margin - penalty);
    });
  }
  const scores = scoresOf(model, best);
  return model.labels
    .map((kind, at) => ({ kind, score: scores[at] ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/** The whole, then windows of equal length; the last one ends with the text. */
function windows(words: number): readonly { readonly from: number; readonly to: number; readonly penalty: number }[] {
  const whole = { from: 0, to: words, penalty: 0 };
  if (words <= WINDOW) return [whole];
  const count = Math.ceil((words - WINDOW) / STEP) + 1;
  const parts = Array.from({ length: count }, (_, at) => {
    const from = Math.min(at * STEP, words - WINDOW);
    return { from, to: from + WINDOW, penalty: PENALTY };
  });
  return [whole, ...parts];
}
