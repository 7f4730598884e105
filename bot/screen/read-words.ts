import { FILLERS } from './markers.ts';
import { wordsOfText } from './normalise.ts';
import { BREAK } from './pattern.ts';
import { VOCABULARY } from './patterns.ts';

const MOST = 25_000; // words and breaks; more than people write in 100,000 characters. Of more, the beginning and the end are read

/**
 * The words of a raw text as the rules and the trained detector read them, with a break between sentences: spellings,
 * disguises and look-alikes undone, words that say little left out.
 */
export function readWords(text: string): readonly string[] {
  const words = wordsOfText(text, VOCABULARY).filter((word) => !FILLERS.has(word));
  return words.length <= MOST ? words : [...words.slice(0, MOST / 2), BREAK, ...words.slice(-MOST / 2)];
}
