import { plainWords } from '../../bot/screen/plain-words.ts';
import { readWords } from '../../bot/screen/read-words.ts';

/** The language of the danger rules and of what the models read. */
export const ENGLISH = 'en';

/** How the screen reads a message in a language, and so how its phrases are read in training. */
export function readerOf(language: string): (text: string) => readonly string[] {
  return language === ENGLISH ? readWords : plainWords;
}
