import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseNumbers } from '../../numbers-file.ts';
import { once } from '../../running/once.ts';
import { ModelError } from '../classifier/model-error.ts';
import { readGloss, type GlossEntries } from './gloss.ts';
import { openGlossary, type Glossary } from './glossary.ts';

const loaded = new Map<string, Glossary>(); // by file: whoever reads a language reads the same words, kept once

/**
 * The everyday words of a language with what they are in English, as the build made them ready. They are read when a text
 * of that language first comes, since most nodes hear few of the languages. Throws a ModelError where they were not made.
 */
export function loadGlossary(root: string, language: string): Glossary {
  const file = glossaryFile(root, language);
  const known = loaded.get(file) ?? reading(file);
  loaded.set(file, known);
  return known;
}

function reading(file: string): Glossary {
  if (!existsSync(file)) throw new ModelError(`${file} is missing. Run "npm run build", which makes it.`);
  const glossary = once(() => openGlossary(parseNumbers(readFileSync(file))));
  return {
    words: (words) => glossary().words(words),
    at: (words, at) => glossary().at(words, at),
    holds: (word) => glossary().holds(word),
  };
}

/** Where the build keeps the everyday words of a language. */
export function glossaryFile(root: string, language: string): string {
  return path.join(root, 'build/models', language, 'gloss.numbers');
}

/** Reads the everyday words of a language from its folder; without a file no word is known. */
export function readGlossIn(root: string, language: string): GlossEntries {
  const file = path.join(root, 'locales', language, 'gloss.txt');
  return readGloss(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
