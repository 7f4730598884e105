import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { modelsOf, type Order } from './train/write-model.ts';

/**
 * Trains the models of every language that has phrases (locales/<language>/*.phrases.txt) into build/models, all at the
 * same time: see LESSONS for what each learns, and modelsOf for which a language has.
 */
export async function trainModels(root: string): Promise<void> {
  const entries = readdirSync(path.join(root, 'locales'), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await Promise.all(
    languages.flatMap((language) => modelsOf(language).map((model) => train({ root, language, model }))),
  );
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

if (import.meta.main) await trainModels(path.resolve(import.meta.dirname, '..'));
