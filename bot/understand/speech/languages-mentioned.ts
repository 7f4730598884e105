import type { WrittenLanguage } from '../../language/languages.ts';
import { wordsIn } from '../text/tokens.ts';
import { BESIDE_LANGUAGE_WISH, EASIER_WORDS, ENGLISH_NAMES, WISHES_LANGUAGE } from '../words/en/language-names.ts';

const MOST_WORDS = 12; // a longer message tells of something, and asks for no easier words and no language
const OTHERS: ReadonlySet<string> = new Set(
  ENGLISH_NAMES.flatMap(([language, names]) => (language === 'en' ? [] : names)),
);

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

/** "Can we do this in Polish", "do you speak Urdu": a whole message that wishes to go on in another language than English. */
export function wishesLanguage(text: string): boolean {
  const words = wordsIn(text);
  if (words.length > MOST_WORDS || !words.some((word) => WISHES_LANGUAGE.has(word))) return false;
  const isWish = (word: string): boolean =>
    OTHERS.has(word) || WISHES_LANGUAGE.has(word) || BESIDE_LANGUAGE_WISH.has(word);
  return words.some((word) => OTHERS.has(word)) && words.every(isWish);
}
