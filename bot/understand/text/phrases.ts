import { triggersFor } from './phrase-triggers.ts';
import { remembering } from './remember.ts';
import { makeSpelling, type Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { tokenise, type Token } from './tokens.ts';

/** Phrases by the code they stand for, as the words files hold them. */
export type PhraseBook<Code extends string = string> = Readonly<Partial<Record<Code, readonly string[]>>>;

/** A phrase found in a message, as a range of its tokens, the last not included. */
export interface PhraseHit<Code extends string = string> {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
}

interface Entry<Code extends string> {
  readonly code: Code;
  readonly words: readonly string[];
}

/** A phrase book made ready for searching. */
export interface PhraseIndex<Code extends string = string> {
  readonly find: (tokens: readonly Token[]) => readonly PhraseHit<Code>[];
}

const EXACT: Spelling = { correct: (word) => word };

interface Manner {
  readonly guards?: readonly string[]; // real words that must not be taken for a misspelt one
  readonly slips?: 'matter'; // a misspelt word is not put right; for phrases of short everyday words
  readonly plurals?: 'matter'; // "on Fridays" is not "on Friday"; left out, singular and plural are one
  readonly apart?: true; // made while the service runs, or asked about single words: not among the shared triggers
}

/** Makes a phrase book searchable: done once, when a words file is loaded. */
export function indexPhrases<Code extends string>(
  book: PhraseBook<Code>,
  { guards = [], plurals, slips, apart }: Manner = {},
): PhraseIndex<Code> {
  const formOf = plurals === 'matter' ? (word: string) => word : stem;
  const entries = Object.entries<readonly string[] | undefined>(book).flatMap(([code, phrases]) =>
    (phrases ?? []).map((phrase) => ({
      code: code as Code,
      words: tokenise(phrase).map(({ word }) => kept(formOf(word))),
    })),
  );
  const byFirst = new Map<string, Entry<Code>[]>();
  for (const entry of entries) {
    const first = entry.words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  const spelling =
    slips === 'matter' ? EXACT : makeSpelling([...entries.flatMap(({ words }) => words), ...guards.map(formOf)]);
  const search = remembering((tokens: readonly Token[]) =>
    hitsIn(
      tokens.map(({ word }) => spelling.correct(formOf(word))),
      byFirst,
    ),
  );
  if (apart === true) return { find: search };
  const mayHold = triggersFor([...byFirst.keys()], { isStemmed: plurals !== 'matter', maySlip: slips !== 'matter' });
  return { find: (tokens) => (mayHold(tokens) ? search(tokens) : NONE) };
}
const NONE: readonly never[] = [];

/** The same word as one string for all books: a hundred thousand words of phrases are some ten thousand. */
function kept(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, word);
  return word;
}
const words = new Map<string, string>();

/** Every phrase of the book in the message, in order; of those that begin at one word only the longest of each code. Time grows with the length of the message. */
export function findPhrases<Code extends string>(
  tokens: readonly Token[],
  index: PhraseIndex<Code>,
): readonly PhraseHit<Code>[] {
  return index.find(tokens);
}

function hitsIn<Code extends string>(
  words: readonly string[],
  byFirst: ReadonlyMap<string, readonly Entry<Code>[]>,
): readonly PhraseHit<Code>[] {
  const hits: PhraseHit<Code>[] = [];
  words.forEach((word, from) => {
    const entries = byFirst.get(word);
    if (entries === undefined) return;
    const longest = new Map<Code, number>();
    for (const entry of entries) {
      if (entry.words.length > 1 && entry.words[1] !== words[from + 1]) continue; // most end here
      const fits = entry.words.every((expected, offset) => words[from + offset] === expected);
      if (fits && entry.words.length > (longest.get(entry.code) ?? 0)) longest.set(entry.code, entry.words.length);
    }
    for (const [code, length] of longest) hits.push({ code, from, to: from + length });
  });
  return hits;
}
