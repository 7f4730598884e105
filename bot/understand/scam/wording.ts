import path from 'node:path';

import { detect } from '../classifier/detect.ts';
import type { LinearModel } from '../classifier/linear-model.ts';
import { loadModel } from '../classifier/load-model.ts';
import { wordedText } from './worded-text.ts';

const FILE = path.resolve(import.meta.dirname, '../../../build/models/en/scams.model');
let model: LinearModel | undefined; // loaded when first asked: whoever trains the models imports this before there are any

function loaded(): LinearModel {
  model ??= loadModel(FILE);
  return model;
}

const LEAST = 1e-6;
const FEWEST_WORDS = 4; // fewer name something ("romance scams") and are worded like nothing

/** How much a pasted text is worded like scams rather than like genuine messages, whatever its signs: log odds, 0 for even. */
export function wordingOf(pasted: string): number {
  if (pasted.trim().split(/\s+/u, FEWEST_WORDS).length < FEWEST_WORDS) return 0;
  const score = Math.min(1 - LEAST, Math.max(LEAST, detect(loaded(), wordedText(pasted))[0]?.score ?? 0));
  return Math.log(score / (1 - score));
}
