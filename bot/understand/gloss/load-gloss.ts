import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ModelError } from '../classifier/model-error.ts';
import { makeGlossary, readGloss, type Glossary, type GlossEntries } from './gloss.ts';

const MADE = 'gloss.json';
const loaded = new Map<string, Glossary>(); // by file: whoever reads a language reads the same words, kept once

/**
 * The everyday words of a language with what they are in English, as the build made them ready. They are read when a text
 * of that language first comes, since most nodes hear few of the languages. Throws a ModelError where they were not made.
 */
export function loadGlossary(root: string, language: string): Glossary {
  const file = path.join(root, 'build/models', language, MADE);
  const known = loaded.get(file) ?? openGlossary(file);
  loaded.set(file, known);
  return known;
}

function openGlossary(file: string): Glossary {
  if (!existsSync(file)) throw new ModelError(`${file} is missing. Run "npm run build", which makes it.`);
  let kept: Glossary | undefined;
  const glossary = (): Glossary => (kept ??= makeGlossary(JSON.parse(readFileSync(file, 'utf8')) as GlossEntries)); // our own build wrote it
  return {
    words: (words) => glossary().words(words),
    at: (words, at) => glossary().at(words, at),
    holds: (word) => glossary().holds(word),
  };
}

/** Reads the everyday words of a language from its folder; without a file no word is known. */
export function readGlossIn(root: string, language: string): GlossEntries {
  const file = path.join(root, 'locales', language, 'gloss.txt');
  return readGloss(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
