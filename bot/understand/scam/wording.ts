import path from 'node:path';

import { detect } from '../classifier/detect.ts';
import { loadModel } from '../classifier/load-model.ts';

const MODEL = loadModel(path.resolve(import.meta.dirname, '../../../build/models/en/scams.model'));
const LEAST = 1e-6;

/** How much a text is worded like scams rather than like genuine messages, whatever its signs: log odds, 0 for even. */
export function wordingOf(text: string): number {
  const score = Math.min(1 - LEAST, Math.max(LEAST, detect(MODEL, text)[0]?.score ?? 0));
  return Math.log(score / (1 - score));
}
