import type { Families } from './families.ts';

const PRIME = 0x01000193; // FNV-1a
const OF_WORDS = 0x811c9dc5;
const OF_LETTERS = 0x1b873593;
const SPACE = 32;
const LONGEST = 5;
const RUNS = 4; // lengths of letter runs: 2, 3, 4 and 5
const NONE: readonly number[] = [];

/** What the classifier sees of a text: hashes of its signs. Those of word `n` lie from `starts[n]` to `starts[n + 1]`. */
export interface Features {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Hashes words, pairs of neighbouring words, the families of words, and every run of 2 to 5 letters of a word with its
 * edges marked. No string is built: a hash goes on from the one before it.
 */
export function hashFeatures(words: readonly string[], families: Families): Features {
  const starts = new Int32Array(words.length + 1);
  const most = words.reduce((sum, word) => sum + 2 + families.most + RUNS * (word.length + 2), 0);
  const hashes = new Int32Array(most);
  let filled = 0;
  let before = 0;
  words.forEach((word, at) => {
    starts[at] = filled;
    const hash = hashWord(word);
    hashes[filled++] = hash;
    if (at > 0) hashes[filled++] = hashOn(mix(before, SPACE), word) | 1;
    before = hash;
    for (const family of families.ofWord.get(hash) ?? NONE) hashes[filled++] = family;
    if (word.length > 1) filled = hashLetters(word, hashes, filled); // one letter is the word again
  });
  starts[words.length] = filled;
  return { hashes: hashes.subarray(0, filled), starts };
}

/** The hash of one word. Odd hashes are of whole words, even ones of letters: the two are weighed apart in training. */
export function hashWord(word: string): number {
  return hashOn(OF_WORDS, word) | 1;
}

/** Tells whether a hash is of words (one, a pair, a family) and not of letters. */
export function isOfWords(hash: number): boolean {
  return (hash & 1) === 1;
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

function hashOn(start: number, word: string): number {
  let hash = start;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}
