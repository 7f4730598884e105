const MOST_WORDS = 25; // of a sentence
const HIGHEST_GRADE = 6; // of a passage: the reading age of 11
const PASSAGE = 15; // words from which on one sentence is measured like several
const WORD = /[a-z][a-z'’-]*/gi;

/** Whether no sentence of a text has more than 25 words. */
export function hasShortSentences(text: string): boolean {
  return sentencesOf(text).every((words) => words.length <= MOST_WORDS);
}

/**
 * Whether a text can be read at the age of 11, by Flesch and Kincaid, with syllables estimated from the vowels. What fills a
 * placeholder counts as one short word; a short sentence by itself is not measured.
 */
export function isPlainEnglish(text: string): boolean {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0 || (sentences.length === 1 && words.length < PASSAGE)) return true;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 <= HIGHEST_GRADE;
}

function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll(/\{\{[^}]*\}\}|\S*\d\S*/g, 'Ann')
    .split(/(?<=[.?:])\s+/)
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((words) => words.length > 0);
}

function syllablesOf(word: string): number {
  const silent = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, 'x');
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 0);
}
