import type { Room } from './room.ts';

/** Rows of 8-bit weights, one a channel, with what a step of each is worth, and what is added. */
export interface Layer {
  readonly depth: number; // numbers that go in; a multiple of 4
  readonly channels: number; // numbers that come out; a multiple of 8
  readonly weights: Int8Array; // by channel, then by depth
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** In how many digits of seven bits a number goes in: with two a layer takes twice the time and is as good as exact. */
export type Digits = 1 | 2;

/**
 * Puts rows of numbers through a layer: `count` rows of its depth give as many of its channels, none below `least`. Both
 * lie at addresses of a room.
 */
export type Through = (rows: {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly least?: number;
}) => void;

const ROWS = 4; // that are multiplied together
const CHANNELS = 8;
const NUMBERS = 4; // of each row and channel by turns

/** Lays layers into a room, beside what at most `most` rows need, and gives what puts rows through each. Throws a RangeError for what is no multiple. */
export function makeLayers<Name extends string>(
  room: Room,
  layers: Readonly<Record<Name, Layer>>,
  { most, digits }: { readonly most: number; readonly digits: Readonly<Record<Name, Digits>> },
): Readonly<Record<Name, Through>> {
  const each = Object.entries<Layer>(layers).map(([name, layer]) => ({ name, layer, digits: digits[name as Name] }));
  const inputs = room.take(Math.max(...each.map((one) => rowsOf(one.digits, most) * one.layer.depth)));
  const products = room.take(4 * Math.max(...each.map((one) => rowsOf(one.digits, most) * one.layer.channels)));
  const steps = room.take(8 * most);
  const { quantise, multiply, scale } = room.machine;
  const made = each.map(({ name, layer, digits: its }) => {
    const { depth, channels } = layer;
    if (depth % NUMBERS !== 0 || channels % CHANNELS !== 0)
      throw new RangeError(`A layer of ${String(depth)} by ${String(channels)} numbers cannot be multiplied.`);
    const weights = room.take(depth * channels);
    layByTurns(layer, room.wholeAt(weights, (depth * channels) / NUMBERS));
    const known = room.put(Float32Array.from([...layer.scales, ...sums(layer), ...layer.biases]));
    const through: Through = ({ from, to, count, least = -Infinity }) => {
      quantise(from, inputs, steps, count, depth, its);
      multiply(inputs, weights, products, rowsOf(its, count), depth, channels);
      scale(products, steps, known, to, count, channels, its, least);
    };
    return [name, through] as const;
  });
  return Object.fromEntries(made) as Record<Name, Through>;
}

/** Of each digit a row; what lay there before is multiplied in vain, up to the next four. */
function rowsOf(digits: Digits, count: number): number {
  return Math.ceil((count * digits) / ROWS) * ROWS;
}

/** Lays weights in the order in which they are multiplied: of eight channels four numbers each, then the next four. */
function layByTurns({ depth, channels, weights }: Layer, into: Int32Array): void {
  const fours = new Int32Array(weights.buffer, weights.byteOffset, into.length);
  const turns = depth / NUMBERS;
  for (let channel = 0; channel < channels; channel += 1) {
    const begin = (channel - (channel % CHANNELS)) * turns + (channel % CHANNELS);
    for (let turn = 0; turn < turns; turn += 1) into[begin + turn * CHANNELS] = fours[channel * turns + turn] ?? 0;
  }
}

/** What comes out of each channel when every number is 1, without its bias. */
function sums({ depth, weights, scales }: Layer): Float32Array {
  return scales.map(
    (scale, channel) =>
      scale * weights.subarray(channel * depth, (channel + 1) * depth).reduce((sum, weight) => sum + weight, 0),
  );
}
