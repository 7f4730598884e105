import { applyChange, firstState, type Change, type DeskState } from './desk-state.ts';

/** Holds what the desk shows, and tells who listens when it changes. Lives in memory only. */
export interface Board {
  readonly state: () => DeskState;
  readonly apply: (change: Change) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes an empty desk. */
export function createBoard(now: number): Board {
  let state = firstState(now);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    apply: (change) => {
      const next = applyChange(state, change);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
