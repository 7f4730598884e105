import { makeRowTable, rowOf } from '../classifier/row-table.ts';
import { stem } from './stem.ts';
import { REAL_WORDS } from '../words/en/real-words.ts';

/** Knows a set of words and gives the one a misspelt word was most likely meant to be. */
export interface Spelling {
  /** The known word that is one slip away (a letter missing, added, wrong or swapped) and begins alike, else the word itself; so is a real word that only looks like one. */
  readonly correct: (word: string) => string;
}

const SHORTEST = 6; // shorter words have too many real neighbours
const LONGEST = 30;
const REAL: ReadonlySet<string> = new Set([...REAL_WORDS, ...REAL_WORDS.map(stem)]);

const PRIME = 16_777_619;
const POWERS = new Int32Array(LONGEST + 2).fill(1);
for (let at = 1; at < POWERS.length; at += 1) POWERS[at] = Math.imul(POWERS[at - 1] ?? 1, PRIME);
const room = new Int32Array(LONGEST + 2);

/** Hashes of a word and of what is left of it without each of its letters; good until the next call. No string is made, since every word of a message is asked about in every list. */
function keysOf(word: string): Int32Array {
  const { length } = word;
  let whole = 0;
  let left = 0; // without the first letter
  for (let at = 0; at < length; at += 1) {
    const letter = word.charCodeAt(at);
    whole = (whole + Math.imul(letter, POWERS[at] ?? 0)) | 0;
    if (at > 0) left = (left + Math.imul(letter, POWERS[at - 1] ?? 0)) | 0;
  }
  room[0] = whole;
  for (let at = 0; at < length; at += 1) {
    room[at + 1] = left;
    left = (left + Math.imul(word.charCodeAt(at) - word.charCodeAt(at + 1), POWERS[at] ?? 0)) | 0;
  }
  return room.subarray(0, length + 1);
}

/** Tells whether two words are one slip apart: a letter missing, added, wrong, or two neighbours swapped. */
export function isOneSlipApart(left: string, right: string): boolean {
  const least = Math.min(left.length, right.length);
  if (Math.max(left.length, right.length) - least > 1) return false;
  let head = 0;
  while (head < least && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < least - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const leftRest = left.slice(head, left.length - tail);
  const rightRest = right.slice(head, right.length - tail);
  return Math.max(leftRest.length, rightRest.length) <= 1 || (leftRest.length === 2 && leftRest === swapped(rightRest));
}

function swapped(pair: string): string {
  return pair.length === 2 ? pair.charAt(1) + pair.charAt(0) : '';
}

/** Prepares a set of words for correcting. A lookup costs a handful of reads, whatever the size of the set. */
export function makeSpelling(words: readonly string[]): Spelling {
  const known = new Set(words);
  const near = neighboursOf([...known].filter(({ length }) => length >= SHORTEST && length <= LONGEST + 1));
  return {
    correct: (word) => {
      if (word.length < SHORTEST || word.length > LONGEST || known.has(word) || REAL.has(word)) return word;
      for (const key of keysOf(word)) {
        const meant = near(key, (other) => other.startsWith(word.charAt(0)) && isOneSlipApart(other, word));
        if (meant !== undefined) return meant;
      }
      return word;
    },
  };
}

/** Every known word that is one slip away from a word and begins alike; none for words that are too short or too long. */
export type Near = (word: string) => readonly string[];

/** Prepares a set of words for finding all that a word may be a slip of. */
export function makeNear(words: readonly string[]): Near {
  const near = neighboursOf(words.filter(({ length }) => length >= SHORTEST && length <= LONGEST + 1));
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return [];
    const meant: string[] = [];
    for (const key of keysOf(word))
      near(key, (other) => {
        if (other.startsWith(word.charAt(0)) && isOneSlipApart(other, word)) meant.push(other);
        return false;
      });
    return meant;
  };
}

type Lookup = (key: number, fits: (word: string) => boolean) => string | undefined;

/** The words by their keys, as two lists of numbers: as a map they would hold a dozen times as much memory. */
function neighboursOf(words: readonly string[]): Lookup {
  const pairs = words.flatMap((word, place) => Array.from(keysOf(word), (key) => [key, place] as const));
  pairs.sort(([one], [other]) => one - other); // stable: of words that fit alike the first counts
  const table = makeRowTable(Int32Array.from(pairs, ([key]) => key));
  const places = Uint32Array.from(pairs, ([, place]) => place);
  return (key, fits) => {
    for (let row = rowOf(table, key); row >= 0 && table.keys[row] === key; row += 1) {
      const word = words[places[row] ?? 0];
      if (word !== undefined && fits(word)) return word;
    }
    return undefined;
  };
}
