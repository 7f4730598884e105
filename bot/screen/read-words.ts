import { FILLERS } from './markers.ts';
import { wordsOfText } from './normalise.ts';
import { BREAK } from './pattern.ts';
import { VOCABULARY } from './patterns.ts';

const MOST = 25_000; // words and breaks; more than people write in 100,000 characters. Of more, the beginning and the end are read

/** "netflix-billing.help" is an address, and no cry for help. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/\S{8,300}/gu, (word) => (isAddress(word) ? ' ' : word));
}

function isAddress(word: string): boolean {
  const isNamed = /^[^.]{5,}\.[a-z]{2}/iu.test(word) && /[/-]/u.test(word); // "me.Help/now" may be two sentences
  return isNamed || /^(?:https?:\/\/|www\.)/iu.test(word);
}

/**
 * The words of a raw text as the rules and the trained detector read them, with a break between sentences: spellings,
 * disguises and look-alikes undone, words that say little left out.
 */
export function readWords(text: string): readonly string[] {
  const words = wordsOfText(withoutAddresses(text), VOCABULARY).filter((word) => !FILLERS.has(word));
  return words.length <= MOST ? words : [...words.slice(0, MOST / 2), BREAK, ...words.slice(-MOST / 2)];
}
