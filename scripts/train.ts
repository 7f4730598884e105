import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { readGlossIn } from '../bot/understand/load-gloss.ts';
import { modelsOf, type Order } from './train/write-model.ts';

/**
 * Trains the models of a language from its phrases (locales/<language>/*.phrases.txt) into build/models, all at the same
 * time: see LESSONS for what each learns, and modelsOf for which a language has. Those of English must be there before: how
 * another language counts beside English is fitted on them. Its everyday words are made ready beside them.
 */
export async function trainModels(root: string, language: string): Promise<void> {
  const folder = path.join(root, 'build/models', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'gloss.json'), JSON.stringify(readGlossIn(root, language)));
  await Promise.all(modelsOf(language).map((model) => train({ root, language, model })));
}

/** Trains one model on a processor of its own. */
async function train(workerData: Order): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const worker = new Worker(path.join(import.meta.dirname, 'train/write-model.ts'), { workerData });
    worker.on('error', reject).on('exit', () => {
      resolve();
    });
  });
}
