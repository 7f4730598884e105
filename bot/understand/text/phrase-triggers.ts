import { remembering } from './remember.ts';
import { makeNear, type Near } from './spelling.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** How a phrase book compares the first words of its phrases. */
interface Manner {
  readonly isStemmed: boolean; // singular and plural are one
  readonly maySlip: boolean; // a misspelt word is put right
}

/** The books by a first word of theirs, as it is compared. */
interface Firsts {
  readonly books: Map<string, number[]>;
  near: Near | undefined; // made of those that may be misspelt when they are first asked for
}

const written: Firsts = { books: new Map(), near: undefined };
const stemmed: Firsts = { books: new Map(), near: undefined };
const slipping = { written: new Set<string>(), stemmed: new Set<string>() };
let count = 0;

/**
 * Enters the first words of a phrase book among those of all, and gives the cheap test whether any of them may stand in a
 * text: one look at each word tells it for all books at once. It may say yes too often, never no where a phrase is found.
 */
export function triggersFor(
  firsts: readonly string[],
  { isStemmed, maySlip }: Manner,
): (tokens: readonly Token[]) => boolean {
  const book = count;
  count += 1;
  const list = isStemmed ? stemmed : written;
  for (const first of firsts) {
    list.books.set(first, [...(list.books.get(first) ?? []), book]);
    if (maySlip) (isStemmed ? slipping.stemmed : slipping.written).add(first);
  }
  list.near = undefined;
  return (tokens) => booksIn(tokens)[book] !== 0;
}

const booksIn = remembering((tokens: readonly Token[]): Uint8Array => {
  const held = new Uint8Array(count);
  const nearWritten = (written.near ??= makeNear([...slipping.written]));
  const nearStemmed = (stemmed.near ??= makeNear([...slipping.stemmed]));
  for (const { word } of tokens) {
    hold(held, written, nearWritten, word);
    hold(held, stemmed, nearStemmed, stem(word));
  }
  return held;
});

function hold(held: Uint8Array, { books }: Firsts, near: Near, word: string): void {
  for (const book of books.get(word) ?? NONE) held[book] = 1;
  for (const meant of near(word)) for (const book of books.get(meant) ?? NONE) held[book] = 1;
}
const NONE: readonly never[] = [];
