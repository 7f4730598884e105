import { FILLERS } from './markers.ts';
import { wordsOfText } from './normalise.ts';
import { VOCABULARY } from './patterns.ts';

/**
 * The words of a raw text as the rules and the trained detector read them, with a break between sentences: spellings,
 * disguises and look-alikes undone, words that say little left out.
 */
export function readWords(text: string): readonly string[] {
  return wordsOfText(text, VOCABULARY).filter((word) => !FILLERS.has(word));
}
