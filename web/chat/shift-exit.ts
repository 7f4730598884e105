/** How far the resident has come with the three presses of Shift. */
export interface ShiftPresses {
  readonly count: number;
  readonly since: number; // milliseconds, when the first press ended
  readonly chord: boolean; // Shift is down together with another key: its release is no press
}

/** A key that went down or was let go. */
export interface KeyMove {
  readonly type: string; // 'keydown' or 'keyup'
  readonly key: string;
  readonly shiftKey: boolean;
}

export const NO_PRESSES: ShiftPresses = { count: 0, since: 0, chord: false };
const WITHIN = 5000;

/** Counts Shift alone, each time it is let go: the third within five seconds, no other key between, makes 3 (S5). */
export function countKey(presses: ShiftPresses, move: KeyMove, now: number): ShiftPresses {
  if (move.key !== 'Shift') return move.type === 'keydown' ? { ...NO_PRESSES, chord: move.shiftKey } : presses;
  if (move.type !== 'keyup') return presses;
  if (presses.chord) return NO_PRESSES;
  const late = presses.count === 0 || now - presses.since > WITHIN;
  return late ? { count: 1, since: now, chord: false } : { ...presses, count: presses.count + 1 };
}
