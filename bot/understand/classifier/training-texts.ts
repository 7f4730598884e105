import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { MODEL_FORMAT } from './model-file.ts';

const ENDING = '.phrases.txt';
const FAMILIES = 'word-families.txt';
const GROUPS = 'word-groups.txt';
const CONCEPTS = 'concepts.txt';

/** A phrase file: its name without the ending (a topic, or `danger.` and a kind) and its text. */
export interface PhraseFile {
  readonly name: string;
  readonly text: string;
}

/** All that the models of one language are trained from. */
export interface TrainingTexts {
  readonly phrases: readonly PhraseFile[]; // in the order of their names
  readonly families: string; // see readFamilies; empty where the language has none
  readonly groups: string; // see readGroups; likewise
  readonly concepts: string; // see readConcepts; likewise
}

/** Reads what the models of one language are trained from (`locales/en`). */
export function readTrainingTexts(folder: string): TrainingTexts {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const phrases = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => ({ name: file.slice(0, -ENDING.length), text: read(file) }));
  const readAny = (file: string): string => (existsSync(path.join(folder, file)) ? read(file) : '');
  return { phrases, families: readAny(FAMILIES), groups: readAny(GROUPS), concepts: readAny(CONCEPTS) };
}

/** A hash that tells whether a model was trained from these very texts. */
export function hashOfTexts({ phrases, families, groups, concepts }: TrainingTexts): string {
  const hash = createHash('sha256').update(`${MODEL_FORMAT}\0${families}\0${groups}\0${concepts}\0`);
  for (const { name, text } of phrases) hash.update(`${name}\0${text}\0`);
  return hash.digest('hex');
}
