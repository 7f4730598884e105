import { BREAK, type Part } from './pattern.ts';

// One state while the machine is built: where each word leads, where any word leads, and where it leads without a word.
interface State {
  readonly on: Map<number, number[]>;
  readonly free: number[];
  any: number; // -1: no word at all leads on
  overBreaks: boolean; // `any` takes the end of a sentence too
  accepts: number; // number of the pattern that is complete here, else -1
}

interface Draft {
  readonly states: State[];
  readonly starts: number[];
  readonly words: Map<string, number>;
}

/**
 * All patterns as one machine, its states numbered and laid out side by side: as objects they took 16 MB more.
 * A word that no pattern names has the id 0.
 */
export interface Machine {
  readonly starts: Int32Array; // first state of each pattern, by its number
  readonly words: ReadonlyMap<string, number>;
  readonly accepts: Int32Array; // by state: number of the pattern that is complete there, else -1
  readonly any: Int32Array; // by state: where any word leads, else -1
  readonly overBreaks: Uint8Array; // by state: 1 where `any` takes the end of a sentence too
  readonly edges: Edges;
  readonly reached: Reached;
}

/** Where words lead. Those of state `n` lie from `from[n]` up to, not including, `from[n + 1]`, sorted by word. */
export interface Edges {
  readonly from: Int32Array;
  readonly words: Int32Array;
  readonly to: Int32Array;
}

/** What a state reaches without a word, itself included, as far as it reads a word or completes a pattern; laid out as {@link Edges}. */
export interface Reached {
  readonly from: Int32Array;
  readonly states: Int32Array;
}

export const UNKNOWN_WORD = 0;
export const BREAK_WORD = 1;

/** Builds the machine that reads all these patterns at once. */
export function buildMachine(patterns: readonly (readonly Part[])[]): Machine {
  const machine: Draft = { states: [], starts: [], words: new Map([[BREAK, BREAK_WORD]]) };
  patterns.forEach((parts, number) => {
    const start = addState(machine);
    const end = parts.reduce(
      (from, part) => (part.kind === 'gap' ? addGap(machine, part, from) : addWords(machine, part, from)),
      start,
    );
    stateAt(machine, end).accepts = number;
    machine.starts.push(start);
  });
  return layOut(machine);
}

function layOut({ states, starts, words }: Draft): Machine {
  return {
    starts: Int32Array.from(starts),
    words,
    accepts: Int32Array.from(states, ({ accepts }) => accepts),
    any: Int32Array.from(states, ({ any }) => any),
    overBreaks: Uint8Array.from(states, ({ overBreaks }) => (overBreaks ? 1 : 0)),
    edges: layOutEdges(states),
    reached: layOutReached(states),
  };
}

function layOutEdges(states: readonly State[]): Edges {
  const from = new Int32Array(states.length + 1);
  const words: number[] = [];
  const to: number[] = [];
  states.forEach(({ on }, index) => {
    for (const word of [...on.keys()].sort((one, other) => one - other)) {
      for (const next of on.get(word) ?? []) {
        words.push(word);
        to.push(next);
      }
    }
    from[index + 1] = to.length;
  });
  return { from, words: Int32Array.from(words), to: Int32Array.from(to) };
}

function layOutReached(states: readonly State[]): Reached {
  const from = new Int32Array(states.length + 1);
  const all: number[] = [];
  states.forEach((_, index) => {
    all.push(...reachedFrom(states, index));
    from[index + 1] = all.length;
  });
  return { from, states: Int32Array.from(all) };
}

// Only states that read a word or complete a pattern are worth keeping.
function reachedFrom(states: readonly State[], from: number): readonly number[] {
  const reached = new Set([from]);
  for (const index of reached) for (const next of states[index]?.free ?? []) reached.add(next);
  return [...reached].filter((index) => {
    const state = states[index];
    return state !== undefined && (state.on.size > 0 || state.any >= 0 || state.accepts >= 0);
  });
}

// A state by its number. Throws when there is none: the machine is broken.
function stateAt(machine: Draft, index: number): State {
  const state = machine.states[index];
  if (!state) throw new Error(`The pattern machine has no state ${String(index)}`);
  return state;
}

// Alternatives that begin with the same words share the states of that beginning.
function addWords(machine: Draft, part: Part & { kind: 'words' }, from: number): number {
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

function addGap(machine: Draft, part: Part & { kind: 'gap' }, from: number): number {
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

function connect(machine: Draft, from: number, word: string, to: number): void {
  const id = machine.words.get(word) ?? machine.words.size + 1;
  machine.words.set(word, id);
  const on = stateAt(machine, from).on;
  const known = on.get(id) ?? [];
  if (!known.includes(to)) on.set(id, [...known, to]);
}

function addState(machine: Draft): number {
  return machine.states.push({ on: new Map(), free: [], any: -1, overBreaks: false, accepts: -1 }) - 1;
}
