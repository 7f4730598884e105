import { BREAK, type Part } from './pattern.ts';

/** One state: where each word leads, where any word leads, and where it leads without a word. */
export interface State {
  readonly on: Map<number, number[]>;
  readonly free: number[];
  any: number; // -1: no word at all leads on
  overBreaks: boolean; // `any` takes the end of a sentence too
  accepts: number; // number of the pattern that is complete here, else -1
}

/** All patterns as one machine. A word that no pattern names has the id 0. */
export interface Machine {
  readonly states: State[];
  readonly starts: number[]; // first state of each pattern, by its number
  readonly words: Map<string, number>;
}

export const UNKNOWN_WORD = 0;
export const BREAK_WORD = 1;

/** Builds the machine that reads all these patterns at once. */
export function buildMachine(patterns: readonly (readonly Part[])[]): Machine {
  const machine: Machine = { states: [], starts: [], words: new Map([[BREAK, BREAK_WORD]]) };
  patterns.forEach((parts, number) => {
    const start = addState(machine);
    const end = parts.reduce(
      (from, part) => (part.kind === 'gap' ? addGap(machine, part, from) : addWords(machine, part, from)),
      start,
    );
    stateAt(machine, end).accepts = number;
    machine.starts.push(start);
  });
  return machine;
}

/** A state by its number. Throws when there is none: the machine is broken. */
export function stateAt(machine: Machine, index: number): State {
  const state = machine.states[index];
  if (!state) throw new Error(`The pattern machine has no state ${String(index)}`);
  return state;
}

// Alternatives that begin with the same words share the states of that beginning.
function addWords(machine: Machine, part: Part & { kind: 'words' }, from: number): number {
  const end = addState(machine);
  const shared = new Map<string, number>();
  if (part.optional) stateAt(machine, from).free.push(end);
  for (const words of part.alternatives) {
    let at = from;
    words.forEach((word, position) => {
      const isLast = position === words.length - 1;
      const beginning = words.slice(0, position + 1).join(' ');
      const known = isLast ? end : shared.get(beginning);
      const next = known ?? addState(machine);
      if (!isLast) shared.set(beginning, next);
      if (isLast || known === undefined) connect(machine, at, word, next);
      at = next;
    });
  }
  return end;
}

function addGap(machine: Machine, part: Part & { kind: 'gap' }, from: number): number {
  const end = addState(machine);
  let at = from;
  for (let count = 0; count < part.most; count += 1) {
    const next = addState(machine);
    const waiting = count === 0 ? addState(machine) : at;
    stateAt(machine, at).free.push(...(count === 0 ? [waiting, end] : [end]));
    Object.assign(stateAt(machine, waiting), { any: next, overBreaks: part.overBreaks });
    at = next;
  }
  stateAt(machine, at).free.push(end);
  return end;
}

function connect(machine: Machine, from: number, word: string, to: number): void {
  const id = machine.words.get(word) ?? machine.words.size + 1;
  machine.words.set(word, id);
  const on = stateAt(machine, from).on;
  const known = on.get(id) ?? [];
  if (!known.includes(to)) on.set(id, [...known, to]);
}

function addState(machine: Machine): number {
  return machine.states.push({ on: new Map(), free: [], any: -1, overBreaks: false, accepts: -1 }) - 1;
}
