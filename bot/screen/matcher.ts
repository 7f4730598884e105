import { UNKNOWN_WORD, type Machine } from './machine.ts';
import { stepperOf, type Stepper } from './stepper.ts';

/** That a pattern was found, and the last word it covers; `firstOf` finds the first. */
export interface Hit {
  readonly pattern: number;
  readonly last: number;
}

/** A hit with its first word. */
export interface Match extends Hit {
  readonly first: number;
}

/** Reads lists of words for all patterns at once. */
export interface Matcher {
  /** Every pattern that ends somewhere in the text, in the order of the text; the same pattern at most 200 times. */
  readonly hits: (words: readonly string[]) => readonly Hit[];
  /** The first word a hit covers: the nearest one from which its pattern reads up to the last. */
  readonly firstOf: (words: readonly string[], hit: Hit) => number;
}

// A set of states that were reached together, remembered so that ordinary text is read at one look-up a word.
interface Place {
  readonly states: Int32Array;
  readonly accepts: readonly number[];
  readonly next: Map<number, Place>;
}

const MOST_HITS_OF_ONE = 200;

/** The most words one match is looked for in. */
export const LONGEST_MATCH = 40;

/**
 * A matcher that reads a text once, whatever the number of patterns of its machine. It remembers so many places, some 600
 * bytes each: long texts are read three times as fast by it, short ones no faster.
 */
export function matcherOf(machine: Machine, mostPlaces = 2000): Matcher {
  const stepper = stepperOf(machine);
  const walk = walker(machine, stepper, mostPlaces);
  const idsOf = (words: readonly string[]): readonly number[] =>
    words.map((word) => machine.words.get(word) ?? UNKNOWN_WORD);
  return {
    hits: (words) => {
      const seen = new Map<number, number>();
      const hits: Hit[] = [];
      walk(idsOf(words), (pattern, last) => {
        const count = seen.get(pattern) ?? 0;
        seen.set(pattern, count + 1);
        if (count < MOST_HITS_OF_ONE) hits.push({ pattern, last });
      });
      return hits;
    },
    firstOf: (words, { pattern, last }) => {
      const from = Math.max(0, last - LONGEST_MATCH);
      const near = idsOf(words.slice(from, last + 1));
      const start = stepper.close([machine.starts[pattern] ?? 0]);
      for (let first = near.length - 1; first >= 0; first -= 1) {
        if (reads(machine, stepper, start, near.slice(first), pattern)) return from + first;
      }
      return last;
    },
  };
}

function walker(
  machine: Machine,
  stepper: Stepper,
  mostPlaces: number,
): (ids: readonly number[], found: (pattern: number, last: number) => void) => void {
  const begun = beginningsByWord(machine, stepper);
  const nowhere = new Int32Array();
  const places = new Map<string, Place>();
  const placeOf = (states: Int32Array): Place => {
    const name = nameOf(states);
    const known = places.get(name);
    if (known) return known;
    const accepts = [...states].map((index) => machine.accepts[index] ?? -1).filter((pattern) => pattern >= 0);
    const made: Place = { states, accepts, next: new Map() };
    places.set(name, made);
    return made;
  };
  const after = (place: Place, word: number): Place => {
    const next = placeOf(stepper.step(place.states, word, begun.get(word)));
    place.next.set(word, next);
    return next;
  };
  return (ids, found) => {
    if (places.size > mostPlaces) places.clear();
    let place = placeOf(nowhere);
    ids.forEach((id, at) => {
      place = place.next.get(id) ?? after(place, id);
      for (const pattern of place.accepts) found(pattern, at);
    });
  };
}

// Where each word leads from the beginnings of all patterns: no pattern begins with a gap.
function beginningsByWord({ edges, starts }: Machine, stepper: Stepper): ReadonlyMap<number, Int32Array> {
  const next = new Map<number, number[]>();
  for (const index of stepper.close(starts)) {
    for (let at = edges.from[index] ?? 0; at < (edges.from[index + 1] ?? 0); at += 1) {
      const word = edges.words[at] ?? 0;
      const states = next.get(word) ?? [];
      states.push(edges.to[at] ?? 0);
      next.set(word, states);
    }
  }
  return new Map([...next].map(([word, states]) => [word, stepper.close(states)]));
}

// A set as one string of its bytes: far cheaper than writing the numbers out.
function nameOf(states: Int32Array): string {
  return Buffer.from(states.buffer, states.byteOffset, states.byteLength).toString('latin1');
}

function reads(
  machine: Machine,
  stepper: Stepper,
  start: Int32Array,
  ids: readonly number[],
  pattern: number,
): boolean {
  let states = start;
  for (const id of ids) {
    states = stepper.step(states, id);
    if (states.length === 0) return false;
  }
  return states.some((index) => machine.accepts[index] === pattern);
}
