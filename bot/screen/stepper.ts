import { BREAK_WORD, stateAt, type Machine } from './machine.ts';

/** Moves sets of states over words. A set is sorted, each state once, and holds all that it reaches without a word. */
export interface Stepper {
  readonly close: (states: readonly number[]) => Int32Array;
  readonly step: (states: Int32Array, word: number, also?: Int32Array) => Int32Array;
}

/** A stepper over one machine. What a state reaches is worked out once; sets are made without hashing their members. */
export function stepperOf(machine: Machine): Stepper {
  const reached = machine.states.map((_, index) => reachedFrom(machine, index));
  const mark = new Uint32Array(machine.states.length);
  let turn = 0;
  const collected: number[] = [];

  function begin(): void {
    turn += 1;
    collected.length = 0;
  }
  function add(states: Int32Array | readonly number[] | undefined): void {
    for (const index of states ?? []) {
      if (mark[index] === turn) continue;
      mark[index] = turn;
      collected.push(index);
    }
  }
  return {
    close: (states) => {
      begin();
      for (const index of states) add(reached[index]);
      return Int32Array.from(collected).sort();
    },
    step: (states, word, also) => {
      begin();
      for (const index of states) {
        const state = stateAt(machine, index);
        for (const next of state.on.get(word) ?? []) add(reached[next]);
        if (state.any >= 0 && (word !== BREAK_WORD || state.overBreaks)) add(reached[state.any]);
      }
      add(also);
      return Int32Array.from(collected).sort();
    },
  };
}

// Only states that read a word or complete a pattern are worth keeping.
function reachedFrom(machine: Machine, from: number): Int32Array {
  const reached = new Set([from]);
  for (const index of reached) for (const next of stateAt(machine, index).free) reached.add(next);
  const useful = [...reached].filter((index) => {
    const { on, any, accepts } = stateAt(machine, index);
    return on.size > 0 || any >= 0 || accepts >= 0;
  });
  return Int32Array.from(useful);
}
