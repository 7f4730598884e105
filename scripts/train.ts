import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { readFamilies } from '../bot/understand/classifier/families.ts';
import { printModel } from '../bot/understand/classifier/model-file.ts';
import { hashOfTexts, readTrainingTexts } from '../bot/understand/classifier/training-texts.ts';
import { actExamples, dangerExamples, topicExamples } from './train/examples.ts';
import { trainModel, type Training } from './train/train-model.ts';

/**
 * Trains the models of every language that has phrases (locales/<language>/*.phrases.txt) into build/models: which
 * topic a message is about, which danger it tells of, and what it does in a conversation.
 */
export function trainModels(root: string): void {
  const entries = readdirSync(path.join(root, 'locales'), { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const texts = readTrainingTexts(path.join(root, 'locales', name));
    const folder = path.join(root, 'build/models', name);
    const common = { families: readFamilies(texts.families), trainedFrom: hashOfTexts(texts) };
    write(path.join(folder, 'topics.json'), { examples: topicExamples(texts.phrases), link: 'one', ...common });
    write(path.join(folder, 'danger.json'), { examples: dangerExamples(texts.phrases), link: 'any', ...common });
    write(path.join(folder, 'acts.json'), { examples: actExamples(texts.phrases), link: 'one', ...common });
  }
}

/** Without a phrase that bears a label there is no model, and whoever needs one says so. */
function write(file: string, training: Training): void {
  rmSync(file, { force: true });
  if (training.examples.every(({ labels }) => labels.length === 0)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printModel(trainModel(training).model));
}

if (import.meta.main) trainModels(path.resolve(import.meta.dirname, '..'));
