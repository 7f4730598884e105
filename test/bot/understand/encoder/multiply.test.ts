import path from 'node:path';

import { makeLayers, type Digits, type Layer } from '../../../../bot/understand/encoder/multiply.ts';
import { makeRoom } from '../../../../bot/understand/encoder/room.ts';
import { makeChance } from '../../../../scripts/train/chance.ts';

const root = path.join(import.meta.dirname, '../../../..');
const chance = makeChance(7);
const drawn = (length: number): Float32Array => Float32Array.from({ length }, () => 2 * chance() - 1);
const layer = (depth: number, channels: number): Layer => ({
  depth,
  channels,
  weights: Int8Array.from({ length: depth * channels }, () => Math.round(254 * chance()) - 127),
  scales: drawn(channels),
  biases: drawn(channels),
});
const LAYERS = { narrow: layer(8, 8), wide: layer(64, 24), deep: layer(1536, 16) };
const NAMES = ['deep', 'narrow', 'wide', 'deep'] as const; // the rows of one lie where those of another lay

/** Puts rows through a layer, one after another, and gives what comes out. */
function putter(
  digits: Digits,
  most: number,
): (name: keyof typeof LAYERS, rows: Float32Array, least?: number) => number[] {
  const room = makeRoom(root);
  const through = makeLayers(room, LAYERS, { most, digits: { narrow: digits, wide: digits, deep: digits } });
  const [from, to] = [room.take(4 * 1536 * most), room.take(4 * 24 * most)];
  return (name, rows, least) => {
    const { depth, channels } = LAYERS[name];
    const count = rows.length / depth;
    room.at(from, rows.length).set(rows);
    through[name]({ from, to, count, ...(least !== undefined && { least }) });
    return [...room.at(to, count * channels)];
  };
}

/** What a layer makes of rows, worked out number by number. */
function plainly(rows: Float32Array, { depth, channels, weights, scales, biases }: Layer): readonly number[] {
  return Array.from({ length: (rows.length / depth) * channels }, (_, at) => {
    const [row, channel] = [Math.floor(at / channels), at % channels];
    const sum = rows
      .subarray(row * depth, (row + 1) * depth)
      .reduce((total, number, place) => total + number * (weights[channel * depth + place] ?? 0), 0);
    return sum * (scales[channel] ?? 0) + (biases[channel] ?? 0);
  });
}

/** How far the farthest number is from what is wanted, as a part of the largest. */
function farthest(found: readonly number[], wanted: readonly number[]): number {
  expect(found).toHaveLength(wanted.length);
  const far = wanted.map((number, at) => Math.abs((found[at] ?? Infinity) - number));
  return Math.max(...far) / Math.max(...wanted.map(Math.abs));
}

test.each([1, 3, 4, 7])('%i rows come out of each layer as if they had been multiplied one by one', (count) => {
  const [coarse, fine] = [putter(1, 7), putter(2, 7)];
  for (const name of NAMES) {
    const rows = drawn(count * LAYERS[name].depth);
    const wanted = plainly(rows, LAYERS[name]);
    expect(farthest(coarse(name, rows), wanted)).toBeLessThan(0.02);
    expect(farthest(fine(name, rows), wanted)).toBeLessThan(0.0002);
  }
});

test('numbers of any size and on any side of nothing are as exact as small ones around it', () => {
  const put = putter(2, 1);
  const large = drawn(64).map((number) => 1e6 * number);
  expect(farthest(put('wide', large), plainly(large, LAYERS.wide))).toBeLessThan(0.0002);
  const above = drawn(64).map((number) => 5 + number);
  expect(farthest(put('wide', above), plainly(above, LAYERS.wide))).toBeLessThan(0.0002);
});

test('nothing comes of nothing but what is added', () => {
  for (const digits of [1, 2] as const)
    expect(putter(digits, 1)('narrow', new Float32Array(8))).toEqual([...LAYERS.narrow.biases]);
});

test('nothing below the least comes out, and what is above it is untouched', () => {
  const put = putter(2, 2);
  const rows = drawn(2 * 64);
  expect(put('wide', rows, 0.5)).toEqual(put('wide', rows).map((number) => Math.max(0.5, number)));
});

test('the largest numbers and weights of all do not overflow', () => {
  const depth = 1536;
  const ends = { depth, channels: 8, weights: new Int8Array(8 * depth).fill(-127), scales: new Float32Array(8).fill(1), biases: new Float32Array(8) }; // prettier-ignore
  const room = makeRoom(root);
  const { alone } = makeLayers(room, { alone: ends }, { most: 1, digits: { alone: 2 } });
  const [from, to] = [room.take(4 * depth), room.take(4 * 8)];
  const rows = new Float32Array(depth).fill(1).fill(-1, 0, 1);
  room.at(from, depth).set(rows);
  alone({ from, to, count: 1 });
  expect(farthest([...room.at(to, 8)], plainly(rows, ends))).toBeLessThan(0.0002);
});

test('a layer that cannot be multiplied is refused', () => {
  const refused = { alone: layer(8, 4) };
  expect(() => makeLayers(makeRoom(root), refused, { most: 1, digits: { alone: 1 } })).toThrow(RangeError);
});
