import { countKey, NO_PRESSES, type KeyMove } from '../../../web/chat/shift-exit.ts';

const down = (key: string, shiftKey = false): KeyMove => ({ type: 'keydown', key, shiftKey });
const up = (key: string): KeyMove => ({ type: 'keyup', key, shiftKey: false });
const SHIFT = [down('Shift', true), up('Shift')];

/** The highest count that a row of moves reaches, each so many milliseconds after the one before. */
function reached(moves: readonly KeyMove[], apart = 100): number {
  let presses = NO_PRESSES;
  return Math.max(
    ...moves.map((move, index) => {
      presses = countKey(presses, move, index * apart);
      return presses.count;
    }),
  );
}

test.each([
  ['three times', [...SHIFT, ...SHIFT, ...SHIFT], 3],
  ['twice', [...SHIFT, ...SHIFT], 2],
  ['with a key between', [...SHIFT, ...SHIFT, down('a'), up('a'), ...SHIFT], 2],
  [
    'while writing capitals',
    ['A', 'B', 'C', 'D'].flatMap((key) => [down('Shift', true), down(key, true), up(key), up('Shift')]),
    0,
  ],
  [
    'when the letter is let go last',
    ['A', 'B', 'C'].flatMap((key) => [down('Shift', true), down(key, true), up('Shift'), up(key)]),
    0,
  ],
  [
    'with Shift and Tab',
    [...SHIFT, down('Shift', true), down('Tab', true), up('Tab'), up('Shift'), ...SHIFT, ...SHIFT],
    2,
  ],
  ['held down', [down('Shift', true), down('Shift', true), down('Shift', true), up('Shift')], 1],
])('S5: Shift %s', (_name, moves, count) => {
  expect(reached(moves)).toBe(count);
});

test('S5: counts three presses within five seconds and not beyond', () => {
  const thrice = [...SHIFT, ...SHIFT, ...SHIFT]; // the third is let go four steps after the first
  expect(reached(thrice, 1250)).toBe(3);
  expect(reached(thrice, 1251)).toBe(2);
});
