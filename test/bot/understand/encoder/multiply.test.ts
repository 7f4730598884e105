import path from 'node:path';

import { MACHINE_FILE } from '../../../../bot/understand/encoder/load-encoder.ts';
import { makeLayers, type Layer } from '../../../../bot/understand/encoder/multiply.ts';
import { makeChance } from '../../../../scripts/train/chance.ts';

const machine = path.join(import.meta.dirname, '../../../..', MACHINE_FILE);
const chance = makeChance(7);
const drawn = (length: number): Float32Array => Float32Array.from({ length }, () => 2 * chance() - 1);
const layer = (depth: number, channels: number): Layer => ({
  depth,
  channels,
  weights: Int8Array.from({ length: depth * channels }, () => Math.round(254 * chance()) - 127),
  scales: drawn(channels),
  biases: drawn(channels),
});

/** What a layer makes of a row, worked out number by number. */
function plainly(row: Float32Array, { depth, channels, weights, scales, biases }: Layer): readonly number[] {
  return Array.from({ length: channels }, (_, channel) => {
    const sum = row.reduce((total, number, at) => total + number * (weights[channel * depth + at] ?? 0), 0);
    return sum * (scales[channel] ?? 0) + (biases[channel] ?? 0);
  });
}

test.each([1, 3, 4, 7])('%i rows come out of each layer as if they had been multiplied one by one', (count) => {
  const layers = { narrow: layer(8, 2), wide: layer(64, 24), deep: layer(1536, 16) };
  const through = makeLayers(layers, { machine, most: 7 });
  for (const name of ['deep', 'narrow', 'wide', 'deep'] as const) {
    const { depth, channels } = layers[name];
    const rows = drawn(count * depth);
    const found = through[name](rows, count);
    expect(found).toHaveLength(count * channels);
    const wanted = Array.from({ length: count }, (_, row) =>
      plainly(rows.subarray(row * depth, (row + 1) * depth), layers[name]),
    ).flat();
    const largest = Math.max(...wanted.map(Math.abs));
    for (const [at, number] of wanted.entries())
      expect(Math.abs((found[at] ?? 0) - number)).toBeLessThan(largest / 500);
  }
});

test('numbers of any size are as exact as small ones, and nothing comes of nothing but what is added', () => {
  const one = layer(16, 4);
  const { only } = makeLayers({ only: one }, { machine, most: 1 });
  const large = drawn(16).map((number) => 1e6 * number);
  const wanted = plainly(large, one);
  const largest = Math.max(...wanted.map(Math.abs));
  for (const [at, number] of only(large, 1).entries())
    expect(Math.abs(number - (wanted[at] ?? 0))).toBeLessThan(largest / 500);
  expect([...only(new Float32Array(16), 1)]).toEqual([...one.biases]);
});
