import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';

import { textOf } from '../../bot/screen/detector.ts';
import { readFamilies } from '../../bot/understand/classifier/families.ts';
import { readGroups } from '../../bot/understand/classifier/groups.ts';
import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import { loadModel } from '../../bot/understand/classifier/load-model.ts';
import { printModel } from '../../bot/understand/classifier/model-file.ts';
import { hashOfTexts, readTrainingTexts, type PhraseFile } from '../../bot/understand/classifier/training-texts.ts';
import { makeGlossary, type Gloss } from '../../bot/understand/gloss.ts';
import { readGlossIn } from '../../bot/understand/load-gloss.ts';
import type { Example } from './example.ts';
import { actExamples, dangerExamples, scamExamples, topicExamples } from './examples.ts';
import { fitDanger } from './fit-danger.ts';
import { fitTopics } from './fit-topics.ts';
import { ENGLISH, englishBeside, moreHarmless, moreNeeds, readerFor } from './other-language.ts';
import { trainModel, type Trained } from './train-model.ts';

/** Fits what a language counts by, on its own phrases and on what the model of English makes of them word for word. */
type Fit = (examples: readonly Example[], trained: Trained, english: LinearModel, gloss: Gloss) => object;

interface Lesson {
  readonly examplesFrom: (
    files: readonly PhraseFile[],
    read: (text: string) => readonly string[],
  ) => readonly Example[];
  readonly link: 'one' | 'any'; // a text bears one of the labels, or any number of them
  readonly beside: readonly string[]; // labels of English among the phrases of another language
  readonly more?: (files: readonly PhraseFile[]) => readonly Example[]; // that another language has beside
  readonly fit?: Fit; // thresholds, where no set was written to fit them on
}

/** What each model learns from. Languages beside English have those with thresholds fitted here. */
export const LESSONS = {
  topics: { examplesFrom: topicExamples, link: 'one', beside: ['none'], more: moreNeeds, fit: fitTopics }, // what a message is about
  danger: { examplesFrom: dangerExamples, link: 'any', beside: [], more: moreHarmless, fit: fitDanger }, // which danger it tells of
  acts: { examplesFrom: actExamples, link: 'one', beside: [] }, // what it does in a conversation
  scams: { examplesFrom: scamExamples, link: 'any', beside: [] }, // whether it is worded like a scam
} as const satisfies Readonly<Record<string, Lesson>>;

/** Which model of which language to train from the phrases under `root`. */
export interface Order {
  readonly root: string;
  readonly language: string;
  readonly model: keyof typeof LESSONS;
}

/** The models that a language has: English all, another those whose thresholds its own phrases can fit. */
export function modelsOf(language: string): readonly Order['model'][] {
  const all = Object.keys(LESSONS) as Order['model'][];
  return all.filter((model) => language === ENGLISH || 'fit' in LESSONS[model]);
}

/** Trains a model and writes it. Without a phrase that bears a label there is no model, and whoever needs one says so. */
function writeModel({ root, language, model }: Order): void {
  const file = path.join(root, 'build/models', language, `${model}.model`);
  const fitted = `${file.slice(0, -'.model'.length)}.thresholds.json`;
  for (const old of [file, fitted]) rmSync(old, { force: true });
  const texts = readTrainingTexts(path.join(root, 'locales', language));
  const { examplesFrom, link, beside, more, fit }: Lesson = LESSONS[model];
  const read = readerFor(language);
  const own = examplesFrom(texts.phrases, read);
  if (own.every(({ labels }) => labels.length === 0)) return;
  const english = englishBeside(language, root).map((text) => ({ text: textOf(read(text)), labels: beside }));
  const examples = language === ENGLISH ? own : [...own, ...(more?.(texts.phrases) ?? []), ...english];
  const lexicon = { families: readFamilies(texts.families), groups: readGroups(texts.groups) };
  const training = { examples, link, ...lexicon, trainedFrom: hashOfTexts(texts) };
  const trained = trainModel(training);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printModel(trained.model));
  if (language === ENGLISH || fit === undefined) return;
  const inEnglish = loadModel(path.join(root, 'build/models', ENGLISH, `${model}.model`));
  const gloss = makeGlossary(readGlossIn(root, language)).words;
  writeFileSync(fitted, `${JSON.stringify(fit(own, trained, inEnglish, gloss))}\n`);
}

if (!isMainThread && isOrder(workerData)) writeModel(workerData);

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'model' in data && 'language' in data;
}
