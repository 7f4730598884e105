import { countKey, NO_PRESSES, type ShiftPresses } from './shift-exit.ts';

/** Listens for Shift three times; `onStep` hears how many presses are left, 0 when a started count was broken off. */
export function listenForShift(target: EventTarget, onStep: (left: number) => void, onExit: () => void): () => void {
  let presses: ShiftPresses = NO_PRESSES;
  const listen = (event: Event): void => {
    const before = presses.count;
    presses = countKey(presses, event as KeyboardEvent, performance.now());
    if (presses.count === 3) {
      presses = NO_PRESSES;
      onExit();
    } else if (presses.count !== before) onStep(presses.count === 0 ? 0 : 3 - presses.count);
  };
  target.addEventListener('keydown', listen);
  target.addEventListener('keyup', listen);
  return () => {
    target.removeEventListener('keydown', listen);
    target.removeEventListener('keyup', listen);
  };
}
