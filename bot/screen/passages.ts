import { BREAK } from './pattern.ts';

const FEWEST_WORDS = 5; // a shorter sentence is read with the next
const MOST_WORDS = 36; // a longer one is read in overlapping pieces
const PIECE = 24;

/**
 * The passages of a message of several sentences, each short enough that one dangerous sentence among many harmless ones
 * stands out; the last ends with the last word. A message that is one passage has none.
 */
export function passagesOf(words: readonly string[]): readonly (readonly string[])[] {
  const passages = sentencesOf(words).flatMap(inPieces);
  return passages.length > 1 ? passages : [];
}

function sentencesOf(words: readonly string[]): readonly (readonly string[])[] {
  const sentences: string[][] = [[]];
  for (const word of words) {
    const last = sentences.at(-1) ?? [];
    if (word !== BREAK) last.push(word);
    else if (last.length >= FEWEST_WORDS) sentences.push([]);
  }
  const rest = sentences.at(-1) ?? [];
  if (rest.length >= FEWEST_WORDS || sentences.length === 1) return sentences;
  return [...sentences.slice(0, -2), [...(sentences.at(-2) ?? []), ...rest]];
}

function inPieces(sentence: readonly string[]): readonly (readonly string[])[] {
  if (sentence.length <= MOST_WORDS) return [sentence];
  const step = PIECE / 2;
  return Array.from({ length: Math.ceil((sentence.length - PIECE) / step) + 1 }, (_, at) => {
    const from = Math.min(at * step, sentence.length - PIECE);
    return sentence.slice(from, from + PIECE);
  });
}
