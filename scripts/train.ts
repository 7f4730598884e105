import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { parseNumbers } from '../bot/numbers-file.ts';
import { knownFile, printKnown } from '../bot/understand/classifier/known-words.ts';
import { readTrainingTexts } from '../bot/understand/classifier/training-texts.ts';
import { openGlossary, printGlossary } from '../bot/understand/gloss/glossary.ts';
import { glossaryFile, readGlossIn } from '../bot/understand/gloss/load-gloss.ts';
import { askingsFile, printAskings } from '../bot/understand/knowledge/askings-elsewhere.ts';
import { EARS } from '../bot/understand/text/spelt-by-ear.ts';
import { harmlessActs } from './train/examples.ts';
import { knownWords } from './train/known-words.ts';
import { withPinyin } from './train/pinyin.ts';
import { ENGLISH, readerOf } from './train/reader-of.ts';
import { readPhrases } from './train/read-phrases.ts';
import { withHeard, withSounds } from './train/sounds.ts';
import { MODELS, type Order } from './train/write-model.ts';

/**
 * Trains the models from the phrases of every language (locales/<language>/*.phrases.txt) into build/models, as many at a
 * time as there are processors: see LESSONS for what each learns. Beside them are laid, by language, its everyday words made ready, how its
 * residents ask, the words that its phrases hold and its small requests.
 */
export async function trainModels(root: string): Promise<void> {
  const english = wordsOf(root, ENGLISH);
  for (const language of languagesIn(path.join(root, 'locales'))) {
    const folder = path.join(root, 'build/models', language);
    mkdirSync(folder, { recursive: true });
    const { phrases } = readTrainingTexts(path.join(root, 'locales', language));
    const texts = phrases.flatMap(readPhrases);
    const spelt = withPinyin(readGlossIn(root, language), texts, english);
    const glossary = printGlossary(withHeard(withSounds(spelt, english), english, EARS[language]));
    writeFileSync(glossaryFile(root, language), glossary);
    if (language !== ENGLISH)
      writeFileSync(
        askingsFile(root, language),
        printAskings(root, language, openGlossary(parseNumbers(glossary)).words),
      );
    const read = readerOf(language);
    const known = {
      words: knownWords(texts, read),
      acts: harmlessActs(phrases, read).map(({ text }) => text),
    };
    for (const what of ['words', 'acts'] as const)
      writeFileSync(knownFile(root, language, what), printKnown(known[what]));
  }
  const waiting = [...MODELS];
  const trainNext = async (): Promise<void> => {
    for (let model = waiting.shift(); model !== undefined; model = waiting.shift()) await train({ root, model });
  };
  await Promise.all(Array.from({ length: availableParallelism() }, trainNext));
}

function wordsOf(root: string, language: string): ReadonlySet<string> {
  const { phrases } = readTrainingTexts(path.join(root, 'locales', language));
  return new Set(knownWords(phrases.flatMap(readPhrases), readerOf(language)));
}

function languagesIn(locales: string): readonly string[] {
  const entries = readdirSync(locales, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
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
