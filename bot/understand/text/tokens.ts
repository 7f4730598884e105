import { foldWord, READ_LIMIT } from './normalise.ts';
import { remembering } from './remember.ts';

/** One word of a message: `word` is folded for comparing, `start` and `end` are its place in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ`][\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Splits a tidied text into words, in order; apostrophes belong to their word, hyphens part two. Reads at most {@link READ_LIMIT} characters. */
export function tokenise(text: string): readonly Token[] {
  return tokensOf(text.slice(0, READ_LIMIT));
}

const tokensOf = remembering((text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map((match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: CAPITAL.test(match[0]),
  })),
);

/** The words of a text, folded, in order. */
export function wordsIn(text: string): readonly string[] {
  return tokenise(text).map(({ word }) => word);
}

/** The resident's own words from one token to another, the last not included. */
export function sliceOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** The word at a place, folded; empty before the first and after the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** What stands between a word and the one before it; `undefined` where one of them is not there. */
export function gapBefore(text: string, tokens: readonly Token[], at: number): string | undefined {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before === undefined || here === undefined ? undefined : text.slice(before.end, here.start);
}

/** The text from the beginning to a word, and what follows it. */
export function aroundWord(text: string, tokens: readonly Token[], at: number): { before: string; after: string } {
  const token = tokens[at];
  return token === undefined
    ? { before: text, after: '' }
    : { before: text.slice(0, token.start), after: text.slice(token.end) };
}
