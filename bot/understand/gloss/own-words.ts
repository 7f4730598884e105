import { foldedWords } from '../classifier/folded-words.ts';

const HAN = /\p{sc=Han}/u;

/** The folded words of a text of another language as they stand, Chinese signs in pairs: what its word-for-word English loses. */
export function ownWords(text: string): string {
  const words = foldedWords(text);
  return words.flatMap((word, at) => (HAN.test(word) ? pairAt(words, at) : [word])).join(' ');
}

function pairAt(words: readonly string[], at: number): readonly string[] {
  const next = words[at + 1] ?? '';
  return HAN.test(next) ? [`${words[at] ?? ''}${next}`] : [];
}

/** What a model reads of a text of another language: its word-for-word English, with its own words behind where it learnt from them. */
export function readByModel(english: string, text: string, hasOwn: boolean): string {
  return hasOwn ? `${english} ${ownWords(text)}` : english;
}
