import type { WrittenLanguage } from '../../language/languages.ts';
import { wordsIn } from '../text/tokens.ts';
import { EASIER_WORDS, ENGLISH_NAMES } from '../words/en/language-names.ts';

const MOST_WORDS = 12; // a longer message tells of something, and asks for no easier words

/** The languages that a message names in English, in the order of the names. */
export function languagesMentioned(text: string): readonly WrittenLanguage[] {
  const words = wordsIn(text);
  const named = words.flatMap((word) =>
    ENGLISH_NAMES.flatMap(([language, names]) => (names.includes(word) ? [language] : [])),
  );
  return [...new Set(named)];
}

/** "Can you use easier words", "easy read please". */
export function wantsEasierWords(text: string): boolean {
  const words = wordsIn(text);
  return words.length <= MOST_WORDS && EASIER_WORDS.test(words.join(' '));
}
