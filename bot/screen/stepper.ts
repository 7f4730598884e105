import { BREAK_WORD, type Machine } from './machine.ts';

/** Moves sets of states over words. A set is sorted, each state once, and holds all that it reaches without a word. */
export interface Stepper {
  readonly close: (states: Iterable<number>) => Int32Array;
  readonly step: (states: Int32Array, word: number, also?: Int32Array) => Int32Array;
}

/** A stepper over one machine. Sets are made without hashing their members. */
export function stepperOf({ any, overBreaks, edges, reached }: Machine): Stepper {
  const mark = new Uint32Array(any.length);
  let turn = 0;
  const collected = new Int32Array(any.length); // each state at most once
  let count = 0;

  function begin(): void {
    turn += 1;
    count = 0;
  }
  function add(index: number): void {
    if (mark[index] === turn) return;
    mark[index] = turn;
    collected[count] = index;
    count += 1;
  }
  function addReached(index: number): void {
    const end = reached.from[index + 1] ?? 0;
    for (let at = reached.from[index] ?? 0; at < end; at += 1) add(reached.states[at] ?? 0);
  }
  function addRead(index: number, word: number): void {
    const end = edges.from[index + 1] ?? 0;
    for (let at = firstEdge(index, word); at < end && edges.words[at] === word; at += 1) addReached(edges.to[at] ?? 0);
  }
  function firstEdge(index: number, word: number): number {
    let low = edges.from[index] ?? 0;
    let high = edges.from[index + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((edges.words[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return {
    close: (states) => {
      begin();
      for (const index of states) addReached(index);
      return collected.slice(0, count).sort();
    },
    step: (states, word, also) => {
      begin();
      for (const index of states) {
        addRead(index, word);
        const next = any[index] ?? -1;
        if (next >= 0 && (word !== BREAK_WORD || overBreaks[index] === 1)) addReached(next);
      }
      if (also !== undefined) for (const index of also) add(index);
      return collected.slice(0, count).sort();
    },
  };
}
