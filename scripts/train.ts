import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { ENGLISH } from './train/other-language.ts';
import { modelsOf, type Order } from './train/write-model.ts';

/**
 * Trains the models of every language that has phrases (locales/<language>/*.phrases.txt) into build/models, those of
 * English first and all others at the same time: see LESSONS for what each learns, and modelsOf for which a language has.
 */
export async function trainModels(root: string): Promise<void> {
  const entries = readdirSync(path.join(root, 'locales'), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const trainAll = async (tags: readonly string[]): Promise<unknown> =>
    Promise.all(tags.flatMap((language) => modelsOf(language).map((model) => train({ root, language, model }))));
  await trainAll(languages.filter((language) => language === ENGLISH));
  await trainAll(languages.filter((language) => language !== ENGLISH)); // how they count beside English is fitted on its models
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
