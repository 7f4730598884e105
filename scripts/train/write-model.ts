import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMainThread, workerData } from 'node:worker_threads';

import { languagesHeard } from '../../bot/language/languages-heard.ts';
import { dangerInEnglish } from '../../bot/screen/in-english.ts';
import { readConcepts } from '../../bot/understand/classifier/concepts.ts';
import { readFamilies } from '../../bot/understand/classifier/families.ts';
import { readGroups } from '../../bot/understand/classifier/groups.ts';
import { printModel } from '../../bot/understand/classifier/model-file.ts';
import { hashOfTexts, readTrainingTexts, type PhraseFile } from '../../bot/understand/classifier/training-texts.ts';
import type { Gloss } from '../../bot/understand/gloss/glossary.ts';
import { inEnglish } from '../../bot/understand/gloss/in-english.ts';
import { readAskings, type Asking } from '../../bot/understand/knowledge/read-askings.ts';
import { readByModel } from '../../bot/understand/gloss/own-words.ts';
import { loadGlossary } from '../../bot/understand/gloss/load-gloss.ts';
import type { Example } from './example.ts';
import {
  actExamples,
  dangerExamples,
  harmlessActs,
  harmlessQuestions,
  messageExamples,
  scamExamples,
  topicExamples,
} from './examples.ts';
import { fitDanger } from './fit-danger.ts';
import { heldOutScores } from './fit-scores.ts';
import { fitTopics } from './fit-topics.ts';
import { ENGLISH, readerOf } from './reader-of.ts';
import type { Scored } from './scored.ts';
import { trainModel } from './train-model.ts';

interface Lesson {
  readonly examplesFrom: (
    files: readonly PhraseFile[],
    read: (text: string) => readonly string[],
  ) => readonly Example[];
  readonly link: 'one' | 'any'; // a text bears one of the labels, or any number of them
  readonly byConcepts: boolean; // it is about matters, and not about how something is said
  readonly elsewhere?: Elsewhere; // what it learns from the phrases of other languages, and is asked about them
}
interface Elsewhere {
  readonly inEnglish: (text: string, gloss: Gloss) => string; // word for word, as a text is read when it comes
  readonly more?: (...from: [...Parameters<Lesson['examplesFrom']>, readonly Asking[]]) => readonly Example[]; // that it learns beside, and is not fitted to
  readonly fit: (phrases: readonly Scored[]) => object; // from where on what it says of a language counts
}

/** What each model learns from; what takes longest comes first. */
const LESSONS = {
  // Which danger it tells of in any other language. English hears itself better without their phrases.
  'danger-elsewhere': {
    examplesFrom: dangerExamples,
    link: 'any',
    byConcepts: true,
    elsewhere: { inEnglish: dangerInEnglish, more: harmlessWords, fit: fitDanger },
  },
  topics: { examplesFrom: topicExamples, link: 'one', byConcepts: true, elsewhere: { inEnglish, fit: fitTopics } }, // what a message is about
  danger: { examplesFrom: dangersAndActs, link: 'any', byConcepts: true }, // which danger it tells of, in English
  acts: { examplesFrom: actExamples, link: 'one', byConcepts: false }, // what it does in a conversation
  scams: { examplesFrom: scamExamples, link: 'any', byConcepts: false }, // whether it is worded like a scam
  messages: { examplesFrom: messageExamples, link: 'any', byConcepts: false }, // whether it is a message or call to look at, and not said to us
} as const satisfies Readonly<Record<string, Lesson>>;

/** Dangers, and what is said in a conversation and tells of none. */
function dangersAndActs(...from: Parameters<Lesson['examplesFrom']>): readonly Example[] {
  return [...dangerExamples(...from), ...harmlessActs(...from)];
}

/** What is said and asked in a conversation and tells of no danger. */
function harmlessWords(...[files, read, askings]: Parameters<NonNullable<Elsewhere['more']>>): readonly Example[] {
  return [...harmlessActs(files, read), ...harmlessQuestions(askings, read)];
}

/** Which model to train from the phrases under `root`. */
export interface Order {
  readonly root: string;
  readonly model: keyof typeof LESSONS;
}

/** The models that there are. */
export const MODELS = Object.keys(LESSONS) as readonly Order['model'][];

/**
 * Trains a model and writes it, with what each language beside English counts by. Without a phrase that bears a label
 * there is no model, and whoever needs one says so.
 */
function writeModel({ root, model }: Order): void {
  const file = path.join(root, 'build/models', ENGLISH, `${model}.model`);
  rmSync(file, { force: true });
  const texts = readTrainingTexts(path.join(root, 'locales', ENGLISH));
  const { examplesFrom, link, byConcepts, elsewhere }: Lesson = LESSONS[model];
  const own = examplesFrom(texts.phrases, readerOf(ENGLISH));
  if (own.every(({ labels }) => labels.length === 0)) return;
  const others = elsewhere === undefined ? [] : languagesHeard(root).map((language) => ({ language, ...elsewhere }));
  const lessons = others.map((other) => examplesIn(root, { ...other, examplesFrom }));
  const { model: trained, trial } = trainModel({
    examples: [...own, ...lessons.flatMap(({ examples, more }) => [...examples, ...more])],
    families: readFamilies(texts.families),
    groups: readGroups(texts.groups),
    concepts: readConcepts(byConcepts ? texts.concepts : ''),
    link,
    trainedFrom: hashOfTexts(texts),
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, printModel(trained));
  let from = own.length;
  for (const { language, hasOwn, fit, examples, more } of lessons) {
    const scores = heldOutScores(trained, trial, from, examples.length);
    const fitted = fit(examples.map(({ labels }, at) => ({ labels, scores: scores[at] ?? [] })));
    const folder = path.join(root, 'build/models', language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${model}.thresholds.json`), `${JSON.stringify({ ...fitted, hasOwn })}\n`);
    from += examples.length + more.length;
  }
}

// Phrases of a language from which on its own words teach more than they spread what its English tells: of fewer, needs were ranked worse with them.
const ENOUGH_OF_ITS_OWN = 4000;

type Other = Elsewhere & Pick<Lesson, 'examplesFrom'> & { readonly language: string };

/** What the phrases of another language say word for word in English. */
function examplesIn(
  root: string,
  { language, examplesFrom, inEnglish: put, more, fit }: Other,
): Pick<Other, 'language' | 'fit'> & {
  readonly hasOwn: boolean;
  readonly examples: readonly Example[];
  readonly more: readonly Example[];
} {
  const { phrases } = readTrainingTexts(path.join(root, 'locales', language));
  const { words } = loadGlossary(root, language);
  const askings = readAskings(path.join(root, 'locales', language, 'knowledge'));
  const read = readerOf(language);
  const own = examplesFrom(phrases, read);
  const hasOwn = own.length >= ENOUGH_OF_ITS_OWN;
  const translated = (examples: readonly Example[]): readonly Example[] =>
    examples.map(({ text, labels }) => ({ text: readByModel(put(text, words), text, hasOwn), labels, language }));
  return {
    language,
    hasOwn,
    fit,
    examples: translated(own),
    more: translated(more?.(phrases, read, askings) ?? []),
  };
}

if (!isMainThread && isOrder(workerData)) writeModel(workerData);

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'model' in data;
}
