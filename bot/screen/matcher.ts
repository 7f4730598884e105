import { buildMachine, closureOf, stateAt, stepOf, UNKNOWN_WORD } from './machine.ts';
import type { Machine } from './machine.ts';
import type { Part } from './pattern.ts';

/** A pattern that was found: its number and the words it covers, both ends included. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

// A set of states that were reached together, remembered so that ordinary text is read at one look-up a word.
interface Place {
  readonly states: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, Place>;
}

const MOST_PLACES = 10_000;
const MOST_MATCHES_OF_ONE = 30;
const LONGEST_MATCH = 48;

/** Compiles patterns into a finder that reads a list of words once, whatever the number of patterns. */
export function compileMatcher(patterns: readonly (readonly Part[])[]): (words: readonly string[]) => readonly Match[] {
  const machine = buildMachine(patterns);
  const walk = walker(machine);
  return (words) => {
    const ids = words.map((word) => machine.words.get(word) ?? UNKNOWN_WORD);
    const seen = new Map<number, number>();
    const matches: Match[] = [];
    walk(ids, (pattern, last) => {
      const count = seen.get(pattern) ?? 0;
      seen.set(pattern, count + 1);
      if (count < MOST_MATCHES_OF_ONE) matches.push({ pattern, first: firstOf(machine, pattern, ids, last), last });
    });
    return matches;
  };
}

type Found = (pattern: number, last: number) => void;

function walker(machine: Machine): (ids: readonly number[], found: Found) => void {
  const beginnings = closureOf(machine, machine.starts);
  const begun = new Map<number, readonly number[]>(); // where each word leads from the beginnings, worked out once
  const begin = (word: number): readonly number[] => {
    const known = begun.get(word) ?? closureOf(machine, stepOf(machine, beginnings, word));
    begun.set(word, known);
    return known;
  };
  const places = new Map<string, Place>();
  const placeOf = (states: readonly number[]): Place => {
    const name = states.join();
    const known = places.get(name);
    if (known) return known;
    const accepts = states.map((index) => stateAt(machine, index).accepts).filter((pattern) => pattern >= 0);
    const made: Place = { states, accepts, next: new Map() };
    places.set(name, made);
    return made;
  };
  const after = (place: Place, word: number): Place => {
    const known = place.next.get(word);
    if (known) return known;
    const stepped = closureOf(machine, stepOf(machine, place.states, word));
    const next = placeOf([...new Set([...stepped, ...begin(word)])].sort((one, other) => one - other));
    place.next.set(word, next);
    return next;
  };
  return (ids, found) => {
    if (places.size > MOST_PLACES) places.clear();
    let place = placeOf([]);
    ids.forEach((id, at) => {
      place = after(place, id);
      for (const pattern of place.accepts) found(pattern, at);
    });
  };
}

// The nearest beginning from which the one pattern reads up to `last`: the shortest reading, so that a gap never reaches back.
function firstOf(machine: Machine, pattern: number, ids: readonly number[], last: number): number {
  const start = machine.starts[pattern] ?? 0;
  for (let first = last; first > last - LONGEST_MATCH && first >= 0; first -= 1) {
    if (reads(machine, start, ids, first, last, pattern)) return first;
  }
  return last;
}

function reads(
  machine: Machine,
  start: number,
  ids: readonly number[],
  first: number,
  last: number,
  pattern: number,
): boolean {
  let states = closureOf(machine, [start]);
  for (let at = first; at <= last; at += 1) {
    states = closureOf(machine, stepOf(machine, states, ids[at] ?? UNKNOWN_WORD));
    if (states.length === 0) return false;
  }
  return states.some((index) => stateAt(machine, index).accepts === pattern);
}
