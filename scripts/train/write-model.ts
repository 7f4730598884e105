import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';

import { readFamilies } from '../../bot/understand/classifier/families.ts';
import { printModel } from '../../bot/understand/classifier/model-file.ts';
import { hashOfTexts, readTrainingTexts } from '../../bot/understand/classifier/training-texts.ts';
import { actExamples, dangerExamples, scamExamples, topicExamples } from './examples.ts';
import { trainModel } from './train-model.ts';

/** What each model learns from, and whether a text bears one of its labels or any number of them. */
export const LESSONS = {
  topics: { examplesFrom: topicExamples, link: 'one' }, // what a message is about
  danger: { examplesFrom: dangerExamples, link: 'any' }, // which danger it tells of
  acts: { examplesFrom: actExamples, link: 'one' }, // what it does in a conversation
  scams: { examplesFrom: scamExamples, link: 'any' }, // whether it is worded like a scam
} as const;

/** Which model of which language to train from the phrases under `root`. */
export interface Order {
  readonly root: string;
  readonly language: string;
  readonly model: keyof typeof LESSONS;
}

/** Trains a model and writes it. Without a phrase that bears a label there is no model, and whoever needs one says so. */
function writeModel({ root, language, model }: Order): void {
  const file = path.join(root, 'build/models', language, `${model}.model`);
  rmSync(file, { force: true });
  const texts = readTrainingTexts(path.join(root, 'locales', language));
  const { examplesFrom, link } = LESSONS[model];
  const examples = examplesFrom(texts.phrases);
  if (examples.every(({ labels }) => labels.length === 0)) return;
  const training = { examples, link, families: readFamilies(texts.families), trainedFrom: hashOfTexts(texts) };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printModel(trainModel(training).model));
}

if (!isMainThread && isOrder(workerData)) writeModel(workerData);

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'model' in data && 'language' in data;
}
