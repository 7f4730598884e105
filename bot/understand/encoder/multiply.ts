import { readFileSync } from 'node:fs';

/** Rows of 8-bit weights, one a channel, with what a step of each is worth, and what is added. */
export interface Layer {
  readonly depth: number; // numbers that go in
  readonly channels: number; // numbers that come out
  readonly weights: Int8Array; // by channel, then by depth
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** Puts rows of numbers through a layer: `count` rows of its depth give as many of its channels. */
export type Through = (inputs: Float32Array, count: number) => Float32Array;

interface Machine {
  readonly multiply: (
    inputs: number,
    weights: number,
    products: number,
    tokens: number,
    depth: number,
    channels: number,
  ) => void;
}

const PAGE = 65_536; // bytes
const AT_ONCE = 4; // rows that are read together
const FINEST = 1023; // steps of an input to each side of 0: 1,536 products with 127 stay far below 32 bits
const aligned = (bytes: number): number => Math.ceil(bytes / 16) * 16;

/** Lays layers into one memory, beside room for at most `most` rows, and gives what puts rows through each. */
export function makeLayers<Name extends string>(
  layers: Readonly<Record<Name, Layer>>,
  { machine, most }: { readonly machine: string; readonly most: number },
): Readonly<Record<Name, Through>> {
  const each = Object.entries<Layer>(layers);
  const rows = Math.ceil(most / AT_ONCE) * AT_ONCE;
  const deepest = Math.max(...each.map(([, { depth }]) => depth));
  const widest = Math.max(...each.map(([, { channels }]) => channels));
  const productsAt = aligned(2 * rows * deepest);
  const weightsAt = productsAt + aligned(4 * rows * widest);
  const size = each.reduce((sum, [, { weights }]) => sum + aligned(weights.length), weightsAt);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const { multiply } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(machine)), { room: { memory } })
    .exports as unknown as Machine;
  let at = weightsAt;
  const made = each.map(([name, layer]) => {
    const place = at;
    at += aligned(layer.weights.length);
    new Int8Array(memory.buffer, place).set(layer.weights);
    const { depth, channels } = layer;
    const through: Through = (inputs, count) => {
      const steps = quantise(inputs, new Int16Array(memory.buffer, 0, count * depth), depth);
      const padded = Math.ceil(count / AT_ONCE) * AT_ONCE; // what the room held before is multiplied in vain
      multiply(0, place, productsAt, padded, depth, channels);
      return scaled(new Int32Array(memory.buffer, productsAt, count * channels), steps, layer);
    };
    return [name, through] as const;
  });
  return Object.fromEntries(made) as Record<Name, Through>;
}

/** Each row in whole steps of a part of its largest number; gives what a step of each row is worth. */
function quantise(inputs: Float32Array, into: Int16Array, depth: number): Float32Array {
  const steps = new Float32Array(into.length / depth);
  for (let row = 0; row < steps.length; row += 1) {
    const end = (row + 1) * depth;
    const most = largest(inputs, row * depth, end);
    const finer = FINEST / most;
    for (let at = row * depth; at < end; at += 1) {
      const number = (inputs[at] ?? 0) * finer;
      into[at] = number < 0 ? number - 0.5 : number + 0.5; // what is behind the point falls away: rounded
    }
    steps[row] = most / FINEST;
  }
  return steps;
}

function largest(numbers: Float32Array, from: number, end: number): number {
  let most = 1e-9;
  for (let at = from; at < end; at += 1) {
    const number = numbers[at] ?? 0;
    const size = number < 0 ? -number : number;
    if (size > most) most = size;
  }
  return most;
}

function scaled(products: Int32Array, steps: Float32Array, { channels, scales, biases }: Layer): Float32Array {
  const outputs = new Float32Array(products.length);
  for (let row = 0; row < steps.length; row += 1) {
    const step = steps[row] ?? 0;
    const from = row * channels;
    for (let channel = 0; channel < channels; channel += 1)
      outputs[from + channel] =
        (products[from + channel] ?? 0) * step * (scales[channel] ?? 0) + (biases[channel] ?? 0);
  }
  return outputs;
}
