import { conceptsOf, type Told } from './concepts.ts';
import { groupOf } from './groups.ts';
import { follow, hashOn, hashWords, mix } from './hash-word.ts';
import type { Lexicon } from './lexicon.ts';

const OF_LETTERS = 0x1b873593;
const SPACE = 32;
const LONGEST = 5;
const RUNS = 4; // lengths of letter runs: 2, 3, 4 and 5
const FURTHEST = 3; // words from one to the other of a pair of groups
const OF_GROUPS = FURTHEST + 2; // pairs, the group and three in a row
const NEAR = 6; // words from one to the other of a pair of concepts
const OF_CONCEPTS = FURTHEST + 1; // beside how far groups are apart
const NONE: readonly number[] = [];

/** What the classifier sees of a text: hashes of its signs. Those of word `n` lie from `starts[n]` to `starts[n + 1]`. */
export interface Features {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Hashes words, pairs of neighbouring words, the families of words, their groups (where the language has any) with those of
 * the three words before, the concepts of words and phrases with those of the six words before, and every run of 2 to 5
 * letters of a word with its edges marked. No string is built: a hash goes on from the one before it.
 */
export function hashFeatures(words: readonly string[], { families, groups, concepts }: Lexicon): Features {
  const starts = new Int32Array(words.length + 1);
  const hashed = hashWords(words);
  const told = conceptsOf(concepts, hashed);
  const most = words.reduce(
    (sum, word) => sum + 2 + OF_GROUPS + families.most + RUNS * (word.length + 2),
    mostOfConcepts(told),
  );
  const hashes = new Int32Array(most);
  const grouped = new Int32Array(words.length);
  const isGrouped = groups.names.length > 0;
  let filled = 0;
  let before = 0;
  words.forEach((word, at) => {
    starts[at] = filled;
    const hash = hashed[at] ?? 0;
    hashes[filled++] = hash;
    if (at > 0) hashes[filled++] = hashOn(mix(before, SPACE), word) | 1;
    before = hash;
    for (const family of families.ofWord.get(hash) ?? NONE) hashes[filled++] = family;
    grouped[at] = groupOf(groups, hash);
    if (grouped[at] !== hash) hashes[filled++] = grouped[at];
    if (isGrouped) filled = hashRuns(grouped, at, hashes, filled);
    filled = hashConcepts(told, at, hashes, filled);
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
    hashes[filled++] = follow(grouped[at - back] ?? 0, last, back);
  if (at > 1) hashes[filled++] = follow(follow(grouped[at - 2] ?? 0, grouped[at - 1] ?? 0, 0), last, 0);
  return filled;
}

/** Concepts that a word or a phrase ending with it stands for, and their pairs with those before, in any order. */
function hashConcepts({ names, starts }: Told, at: number, hashes: Int32Array, from: number): number {
  let filled = from;
  const first = starts[at] ?? 0;
  for (let own = first; own < (starts[at + 1] ?? 0); own += 1) {
    const name = names[own] ?? 0;
    hashes[filled++] = name;
    for (let other = reachOf(starts, at); other < first; other += 1) {
      const before = names[other] ?? 0;
      if (before !== name) hashes[filled++] = follow(Math.min(before, name), Math.max(before, name), OF_CONCEPTS);
    }
  }
  return filled;
}

/** Features of all concepts, at most. */
function mostOfConcepts({ starts }: Told): number {
  let most = 0;
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const first = starts[at] ?? 0;
    most += ((starts[at + 1] ?? 0) - first) * (1 + first - reachOf(starts, at));
  }
  return most;
}

/** The first concept that one of word `at` makes a pair with. */
function reachOf(starts: Int32Array, at: number): number {
  return starts[Math.max(0, at - NEAR)] ?? 0;
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
