import path from 'node:path';

import { detect } from '../classifier/detect.ts';
import type { LinearModel } from '../classifier/linear-model.ts';
import { loadModel } from '../classifier/load-model.ts';
import { wordedText } from './worded-text.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../build/models/en');
const models = new Map<string, LinearModel>(); // loaded when first asked: whoever trains the models imports this before there are any

/** How likely a text is what a trained model knows one kind of, from 0 to 1, by its wording alone. */
export function likelihoodBy(name: 'scams' | 'messages', text: string): number {
  const model = models.get(name) ?? loadModel(path.join(FOLDER, `${name}.model`));
  models.set(name, model);
  return detect(model, wordedText(text))[0]?.score ?? 0;
}
