import { foldedWords } from '../classifier/folded-words.ts';

const ENDINGS = /(?:ing|ed|es|s|e|y|ies)$/u;
const SHORTEST_STEM = 3; // letters

/** The terms that two questions are compared by: every word without its ending, and every two words that stand together. */
export function termsOf(text: string): readonly string[] {
  const stems = foldedWords(text).map(stem);
  return [...stems, ...stems.slice(1).map((word, at) => `${stems[at] ?? ''} ${word}`)];
}

function stem(word: string): string {
  const rest = word.replace(ENDINGS, '');
  return rest.length < SHORTEST_STEM ? word : rest;
}
