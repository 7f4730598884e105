import { foldedWords } from '../understand/classifier/folded-words.ts';
import { BREAK } from './pattern.ts';

const MOST = 12_000; // characters from each end of a longer text; the English rules read more
const SENTENCE_ENDS = /[.!?;\n\r。！？；؟۔।]+/u;

/**
 * The words of a raw text in any language, folded, with a break after every sentence: what the detectors of other
 * languages than English read and learn. English slips and text-speak are left as they stand: "od" is a word of Polish.
 */
export function plainWords(text: string): readonly string[] {
  const read = text.length <= 2 * MOST ? text : `${text.slice(0, MOST)}\n${text.slice(-MOST)}`;
  return read.split(SENTENCE_ENDS).flatMap((sentence) => {
    const words = foldedWords(sentence);
    return words.length === 0 ? [] : [...words, BREAK];
  });
}
