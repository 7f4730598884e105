/** Knows a set of words and gives the one a misspelt word was most likely meant to be. */
export interface Spelling {
  /** The known word that is one slip away (a letter missing, added, wrong or swapped) and begins alike, else the word itself. */
  readonly correct: (word: string) => string;
}

const SHORTEST = 6; // shorter words have too many real neighbours
const LONGEST = 30;

function withoutOneLetter(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_none, at) => word.slice(0, at) + word.slice(at + 1));
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

/** Prepares a set of words for correcting. A lookup costs a handful of map reads, whatever the size of the set. */
export function makeSpelling(words: readonly string[]): Spelling {
  const known = new Set(words);
  const neighbours = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    for (const key of [word, ...withoutOneLetter(word)]) neighbours.set(key, [...(neighbours.get(key) ?? []), word]);
  }
  return {
    correct: (word) => {
      if (known.has(word) || word.length < SHORTEST || word.length > LONGEST) return word;
      for (const key of [word, ...withoutOneLetter(word)]) {
        const meant = neighbours
          .get(key)
          ?.find((other) => other.startsWith(word.charAt(0)) && isOneSlipApart(other, word));
        if (meant !== undefined) return meant;
      }
      return word;
    },
  };
}
