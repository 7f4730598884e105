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
const NO_NAMES = /(?!)/g;

/** Finds names in a text, also in the plural; one that is written small may stand at the beginning of a sentence. */
export function patternOf(names: readonly string[]): RegExp {
  if (names.length === 0) return NO_NAMES;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const either = longestFirst.map((name) => name.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`));
  return new RegExp(`\\b(?:${either.join('|')})(?:s|es)?\\b`, 'g');
}

/**
 * Measures a text. Names, numbers, links and placeholders count as one short word; so do `names`, which
 * `patternOf` makes of the names that capitals do not show.
 */
export function readingOf(text: string, names: RegExp = NO_NAMES): Reading {
  const sentences = sentencesOf(neutral(text, names));
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
  names: RegExp = NO_NAMES,
  known: ReadonlySet<string> = new Set(),
): readonly string[] {
  const parts = wordsOf(neutral(text, names)).flatMap((word) => word.toLowerCase().split('-'));
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

function neutral(text: string, names: RegExp): string {
  return text
    .replace(/\{\{[^}]*\}\}|https?:\S+|\S+@\S+/g, NAME)
    .replace(names, NAME)
    .replace(/[\w-]*\d[\w-]*/g, NAME)
    .replace(/(?<=[\w,’'")] )(?!I\b)[A-Z][\w’'-]*/g, NAME); // a capital inside a sentence is a name's
}
