import { daleChall } from 'dale-chall';
import { syllable } from 'syllable';

/** What a text asks of whoever reads it. `grade` is the Flesch-Kincaid school grade: five more is the age in years. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  readonly longest: number; // words in the longest sentence
  readonly grade: number;
}

const WORD = /[a-z][a-z'’-]*/gi;
const NAME = 'Ann'; // stands for a name, a number, a link or what fills a placeholder: one short word that all know
const HARD = 3; // syllables

/**
 * Measures a text. Names, numbers, links and placeholders count as one short word; so do `terms`, which are
 * names of matters that are not written with capitals.
 */
export function readingOf(text: string, terms: readonly string[] = []): Reading {
  const sentences = sentencesOf(neutral(text, terms));
  const counts = sentences.map((sentence) => wordsOf(sentence).length);
  const words = counts.reduce((sum, count) => sum + count, 0);
  const syllables = sentences.flatMap(wordsOf).reduce((sum, word) => sum + syllable(word), 0);
  const grade = words === 0 ? 0 : 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
  return { sentences: sentences.length, words, longest: Math.max(0, ...counts), grade };
}

/**
 * The words of a text that are long and that a child of ten may not know: of three syllables or more, and neither in Dale
 * and Chall's list of familiar words nor in `known`, whatever their ending.
 */
export function hardWordsOf(
  text: string,
  terms: readonly string[] = [],
  known: ReadonlySet<string> = new Set(),
): readonly string[] {
  const parts = wordsOf(neutral(text, terms)).flatMap((word) => word.toLowerCase().split('-'));
  const words = [...new Set(parts.map((part) => part.replace(/['’]s?$/, '')))];
  return words.filter((word) => syllable(word) >= HARD && !isFormOf(word, FAMILIAR) && !isFormOf(word, known));
}

/** Tells whether a word is one of a list, as it is or with an ending that leaves it familiar (the list's own rules). */
export function isFormOf(word: string, list: ReadonlySet<string>): boolean {
  const american = word.replace('our', 'or'); // as the list spells
  const stems = ENDINGS.map(([ending, instead]) => word.replace(ending, instead));
  return [word, american, ...stems].some((stem) => list.has(stem));
}

const FAMILIAR: ReadonlySet<string> = new Set(daleChall.map((word) => word.toLowerCase()));
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:s|d|r)$/, ''],
  [/(?:es|ed|ing|ly|er|est)$/, ''],
  [/(?:ing|est)$/, 'e'],
  [/(?:ies|ied|ier|iest|ily)$/, 'y'],
];

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?:;]["”’)]?)\s+|\n+/).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function neutral(text: string, terms: readonly string[]): string {
  const withoutTerms = terms.reduce(
    (sum, term) => sum.replace(new RegExp(`\\b${term}(?:s|es)?\\b`, 'gi'), NAME),
    text.replace(/\{\{[^}]*\}\}|https?:\S+|\S+@\S+/g, NAME),
  );
  return withoutTerms.replace(/[\w-]*\d[\w-]*/g, NAME).replace(/(?<=[\w,’'")] )(?!I\b)[A-Z][\w’'-]*/g, NAME); // a capital inside a sentence is a name's
}
