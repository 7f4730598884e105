import { groupOf } from './groups.ts';
import { hashOn, hashWord, mix } from './hash-word.ts';
import type { Lexicon } from './lexicon.ts';

const OF_LETTERS = 0x1b873593;
const SPACE = 32;
const LONGEST = 5;
const RUNS = 4; // lengths of letter runs: 2, 3, 4 and 5
const FURTHEST = 3; // words from one to the other of a pair of groups
const OF_GROUPS = FURTHEST + 2; // pairs, the group and three in a row
const NONE: readonly number[] = [];

/** What the classifier sees of a text: hashes of its signs. Those of word `n` lie from `starts[n]` to `starts[n + 1]`. */
export interface Features {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Hashes words, pairs of neighbouring words, the families of words, their groups (where the language has any) with those of
 * the three words before, and every run of 2 to 5 letters of a word with its edges marked. No string is built: a hash goes on
 * from the one before it.
 */
export function hashFeatures(words: readonly string[], { families, groups }: Lexicon): Features {
  const starts = new Int32Array(words.length + 1);
  const most = words.reduce((sum, word) => sum + 2 + OF_GROUPS + families.most + RUNS * (word.length + 2), 0);
  const hashes = new Int32Array(most);
  const grouped = new Int32Array(words.length);
  const isGrouped = groups.names.length > 0;
  let filled = 0;
  let before = 0;
  words.forEach((word, at) => {
    starts[at] = filled;
    const hash = hashWord(word);
    hashes[filled++] = hash;
    if (at > 0) hashes[filled++] = hashOn(mix(before, SPACE), word) | 1;
    before = hash;
    for (const family of families.ofWord.get(hash) ?? NONE) hashes[filled++] = family;
    grouped[at] = groupOf(groups, hash);
    if (grouped[at] !== hash) hashes[filled++] = grouped[at];
    if (isGrouped) filled = hashRuns(grouped, at, hashes, filled);
    if (word.length > 1) filled = hashLetters(word, hashes, filled); // one letter is the word again
  });
  starts[words.length] = filled;
  return { hashes: hashes.subarray(0, filled), starts };
}

/** Tells whether a hash is of words (one, a pair, a family) and not of letters. */
export function isOfWords(hash: number): boolean {
  return (hash & 1) === 1;
}

/** Of the groups up to a word: pairs with what stands one to three words before, whatever is between, and three in a row. */
function hashRuns(grouped: Int32Array, at: number, hashes: Int32Array, from: number): number {
  let filled = from;
  const last = grouped[at] ?? 0;
  for (let back = 1; back <= Math.min(FURTHEST, at); back += 1)
    hashes[filled++] = join(grouped[at - back] ?? 0, last, back);
  if (at > 1) hashes[filled++] = join(join(grouped[at - 2] ?? 0, grouped[at - 1] ?? 0, 0), last, 0);
  return filled;
}

/** Hashes alone are too alike to be told on letter by letter, so the bits of both are spread. */
function join(one: number, other: number, apart: number): number {
  const first = Math.imul(one ^ (apart << 1), 0x9e3779b1);
  const both = Math.imul(first ^ (first >>> 15) ^ other, 0x85ebca6b);
  return (both ^ (both >>> 13)) | 1;
}

function hashLetters(word: string, hashes: Int32Array, from: number): number {
  let filled = from;
  const last = word.length + 1;
  for (let first = 0; first < last; first += 1) {
    const end = Math.min(last, first + LONGEST - 1);
    let hash = mix(OF_LETTERS, letterAt(word, first));
    for (let at = first + 1; at <= end; at += 1) {
      hash = mix(hash, letterAt(word, at));
      hashes[filled++] = hash & ~1;
    }
  }
  return filled;
}

/** A word stands between two spaces, so that its beginning and its end are features too. */
function letterAt(word: string, at: number): number {
  return at === 0 || at > word.length ? SPACE : word.charCodeAt(at - 1);
}
