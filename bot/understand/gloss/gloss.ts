import { foldedWords } from '../classifier/folded-words.ts';
import type { EarName } from '../text/spelt-by-ear.ts';

type Entry = readonly [words: string, english: string];

/** What a file of everyday words says, folded. */
export interface GlossEntries {
  readonly exact: readonly Entry[]; // the first of two counts
  readonly begins: readonly Entry[];
  readonly joined: readonly string[];
  readonly sounds?: Pick<GlossEntries, 'exact' | 'begins'>; // single words by how they sound (see latinSound), where they have other letters
  readonly heard?: { readonly ear: EarName; readonly exact: readonly Entry[] }; // single words in Latin letters by how they sound (see soundByEar)
}

/** Letters of the shortest beginning of a word that may have any ending. */
export const BEGINNING = 2;

/**
 * Reads the everyday words of a language with what they are in English (`locales/<tag>/gloss.txt`): `words = english` a
 * line, `one|other` for words that mean the same, `begin*` for any ending, `begin-` alone on a line for what may be
 * written together with the word behind it, `#` for a comment. It is no translation for people: it lets the models and
 * readers of English, which know many more phrases, have their say. Throws where a line says nothing.
 */
export function readGloss(text: string): GlossEntries {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const entries = lines.filter((line) => line.includes('=')).flatMap(entriesOf);
  const isOpen = ([words]: Entry): boolean => words.endsWith('*');
  return {
    exact: entries.filter((entry) => !isOpen(entry)).map(([words, english]) => [foldedWords(words).join(' '), english]),
    begins: entries.filter(isOpen).map(([words, english]) => [beginOf(words, '*'), english]),
    joined: lines.filter((line) => !line.includes('=')).map((line) => beginOf(line, '-')),
  };
}

function entriesOf(line: string): readonly Entry[] {
  const [words = '', meaning = ''] = line.split('=');
  const english = meaning.trim();
  if (words.trim() === '' || english === '') throw new Error(`No word with what it is in English: "${line}".`);
  return words.split('|').map((one) => [one.trim(), english]);
}

function beginOf(word: string, sign: string): string {
  const begin = foldedWords(word).join('');
  if (!word.trim().endsWith(sign) || begin.length < (sign === '*' ? BEGINNING : 1))
    throw new Error(`No beginning of a word: "${word}".`);
  return begin;
}
