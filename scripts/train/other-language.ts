import path from 'node:path';

import { plainWords } from '../../bot/screen/plain-words.ts';
import { readWords } from '../../bot/screen/read-words.ts';
import { readTrainingTexts } from '../../bot/understand/classifier/training-texts.ts';
import { readPhrases } from './read-phrases.ts';

/** The language of the danger rules and of the phrases that all others are held against. */
export const ENGLISH = 'en';

const ORDINARY: readonly string[] = ['none', 'act.answer', 'danger.harmless'];
const MOST = 900; // phrases: they are to be told from the language's own, not learnt

/** How the screen reads a message for the detector of a language, and so how its phrases are read in training. */
export function readerFor(language: string): (text: string) => readonly string[] {
  return language === ENGLISH ? readWords : plainWords;
}

/**
 * Ordinary English phrases, evenly from the files that hold them: what every other language's models are taught to leave
 * alone, so that a stray English word in a Polish ear stays English. None for English itself.
 */
export function englishBeside(language: string, root: string): readonly string[] {
  if (language === ENGLISH) return [];
  const { phrases } = readTrainingTexts(path.join(root, 'locales', ENGLISH));
  const all = phrases.filter(({ name }) => ORDINARY.includes(name)).flatMap(readPhrases);
  const step = Math.max(1, all.length / MOST);
  return Array.from({ length: Math.min(MOST, all.length) }, (_, at) => all[Math.floor(at * step)] ?? '');
}
