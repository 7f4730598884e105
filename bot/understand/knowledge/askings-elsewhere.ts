import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import type { Gloss } from '../gloss/glossary.ts';
import { inEnglish } from '../gloss/in-english.ts';
import { readAskings, type Asking } from './read-askings.ts';

const MADE = 'askings.json';
const Askings = z.array(z.object({ card: z.string(), text: z.string() }));

/**
 * How residents of a language beside English ask what cards answer (`locales/<tag>/knowledge`), put into English word for
 * word as a question of theirs is, printed for the build to keep.
 */
export function printAskings(root: string, language: string, gloss: Gloss): string {
  const askings = readAskings(path.join(root, 'locales', language, 'knowledge'));
  return JSON.stringify(askings.map(({ card, text }): Asking => ({ card, text: inEnglish(text, gloss) })));
}

/** Where the build keeps them. */
export function askingsFile(root: string, language: string): string {
  return path.join(root, 'build/models', language, MADE);
}

/** What was printed of every language: one way of asking helps another. */
export function loadAskings(root: string, languages: readonly string[]): readonly Asking[] {
  return languages.flatMap((one) => Askings.parse(JSON.parse(readFileSync(askingsFile(root, one), 'utf8'))));
}
