import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { LinearModel } from '../bot/understand/classifier/linear-model.ts';
import { printModel } from '../bot/understand/classifier/model-file.ts';
import { hashOfPhrases, phraseFiles } from '../bot/understand/classifier/phrase-files.ts';
import type { Example } from './train/example.ts';
import { dangerExamples, topicExamples } from './train/examples.ts';
import { trainModel } from './train/train-model.ts';

/**
 * Trains the models of every language that has phrases (locales/<language>/*.phrases.txt) into build/models: which
 * topic a message is about, and which danger it tells of.
 */
export function trainModels(root: string): void {
  const entries = readdirSync(path.join(root, 'locales'), { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const files = phraseFiles(path.join(root, 'locales', name));
    const folder = path.join(root, 'build/models', name);
    const trainedFrom = hashOfPhrases(files);
    write(path.join(folder, 'topics.json'), topicExamples(files), { link: 'one', trainedFrom });
    write(path.join(folder, 'danger.json'), dangerExamples(files), { link: 'any', trainedFrom });
  }
}

/** Without a phrase that bears a label there is no model, and whoever needs one says so. */
function write(file: string, examples: readonly Example[], kind: Pick<LinearModel, 'link' | 'trainedFrom'>): void {
  rmSync(file, { force: true });
  if (examples.every(({ labels }) => labels.length === 0)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printModel(trainModel(examples, kind).model));
}

if (import.meta.main) trainModels(path.resolve(import.meta.dirname, '..'));
