import { foldedWords } from '../classifier/folded-words.ts';
import { READ_LIMIT } from '../text/normalise.ts';
import { remembering } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';

const WORD = /\p{sc=Han}|[[\p{L}\p{N}]--\p{sc=Han}][[\p{L}\p{M}\p{N}'’‘ʼ`]--\p{sc=Han}]*/gv; // Chinese puts no space between words
const CAPITAL = /^\p{Lu}/u;

/**
 * Splits a tidied text in any language into words, folded as the classifier folds them: without accents, letter variants
 * as one, a Chinese sign a word. Reads at most {@link READ_LIMIT} characters.
 */
export function ownTokens(text: string): readonly Token[] {
  return tokensOf(text.slice(0, READ_LIMIT));
}

const tokensOf = remembering((text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map((match) => ({
    word: foldedWords(match[0]).join(''),
    start: match.index,
    end: match.index + match[0].length,
    capital: CAPITAL.test(match[0]),
  })),
);
