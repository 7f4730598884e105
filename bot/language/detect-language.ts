import { byWords } from './by-words.ts';
import { scoreGrams, type GramTable } from './gram-table.ts';
import { hashGrams } from './hash-grams.ts';
import { UNSURE, type Written } from './languages.ts';
import { languageOfLetters, NEIGHBOURS, scriptOf, type Script } from './letters.ts';
import { countedWords, ownLanguages, type Own, type Vocabularies } from './own-words.ts';
import { clearest, sure, type Scored } from './ranking.ts';

/** What languages are told by: the words of ours, and the pieces of words of all. */
export interface LanguageData extends Vocabularies {
  readonly table: GramTable;
}

const READ_LIMIT = 1000; // characters; a language shows itself long before
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;
const LETTERS_OF_A_SIGN = 3; // what one Chinese sign counts for: it is a word or half of one
const ALL_ENGLISH = 0.9; // of the words that English knows: the others are names and slips

const NOT_WORDS = /[A-Za-z]+:\S+|www\.\S*|\S+@\S+|\S*\d\S*|[A-Z]+(?:-[A-Z]+)+/gu; // an address of any kind, a number or a code is no language

/**
 * Tells in which language a message is written: by what English and our other languages know of its words, by its script
 * and letters, by frequent words, then by the pieces of its words. Pure; same text, same answer. Too little text, a mixture
 * and a close call are `unsure`.
 */
export function detectLanguage(text: string, data: LanguageData): Written {
  const short = text.slice(0, READ_LIMIT).normalize('NFC').replace(NOT_WORDS, ' ');
  const words = countedWords(short, data.others);
  const isStrange = words.map((word) => !data.english(word));
  const english = 1 - isStrange.filter(Boolean).length / words.length;
  if (english >= ALL_ENGLISH && words.length >= FEWEST_WORDS && words.join('').length >= FEWEST_LETTERS)
    return sure('en');
  return byScript(short, english, () => ownLanguages(words, isStrange, data.others), data);
}

function byScript(read: string, english: number, own: () => readonly Own[], { table, others }: LanguageData): Written {
  const most = scriptOf(read);
  if (most === undefined) return UNSURE;
  const words = read.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const isHan = most.script === 'han';
  const count = isHan ? most.letters : words.length;
  const letters = isHan ? most.letters * LETTERS_OF_A_SIGN : most.letters;
  if (count < FEWEST_WORDS || letters < FEWEST_LETTERS) return UNSURE;
  const given = languageOfLetters(most.script, read.toLowerCase());
  if (given !== undefined) return given === 'none' ? UNSURE : sure(given);
  const plain = withoutNames(words);
  const byPieces = (): readonly Scored[] => rankByTable(most.script, plain, table);
  if (most.script !== 'latin') return clearest(byPieces());
  const ours = (language: string): boolean => others.some((other) => other.language === language);
  return byWords({ words: plain, english, own: own(), ours, byPieces });
}

/** The words in lower case, without those with a capital where enough others are left: names are the same in any language. */
function withoutNames(words: readonly string[]): readonly string[] {
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  return (small.length < FEWEST_WORDS ? words : small).map((word) => word.toLowerCase());
}

function rankByTable(script: Script, words: readonly string[], table: GramTable): readonly Scored[] {
  const pieces = hashGrams(words);
  const scores = scoreGrams(table, pieces);
  return (NEIGHBOURS[script] ?? [])
    .map((language) => ({ language, score: (scores[table.languages.indexOf(language)] ?? 0) / pieces.size }))
    .sort((one, other) => other.score - one.score);
}
