import { makeLayers, type Layer } from './multiply.ts';
import type { Room } from './room.ts';

/**
 * The layers of the encoder, in the order in which they are gone through, and the digits in which numbers go in: one where
 * that does a meaning the least harm (measured layer by layer), which is where most is multiplied.
 */
const DIGITS = {
  attend0: 2,
  attended0: 2,
  adjust: 2, // of the first block: what goes past attention is widened
  widen0: 1,
  narrow0: 1,
  attend1: 1,
  attended1: 2,
  widen1: 1,
  narrow1: 2,
  last: 2,
} as const;
type LayerName = keyof typeof DIGITS;
export const LAYERS = Object.keys(DIGITS) as readonly LayerName[];
/** Before attention and before widening, the numbers of a piece are brought to a mean of 0 and a deviation of 1, times and plus what was learnt. */
export const NORMS = ['norm0', 'normWide0', 'norm1', 'normWide1'] as const;

/** What is learnt of a norm, number by number. */
export interface Norm {
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** All that the encoder has learnt. */
export interface EncoderParts {
  readonly layers: Readonly<Record<LayerName, Layer>>;
  readonly norms: Readonly<Record<(typeof NORMS)[number], Norm>>;
  readonly meanings: Int8Array; // by piece: its numbers in steps
  readonly steps: Float32Array; // by piece
  readonly waves: Float32Array; // how fast the waves are by which a place in the text is told
}

/** Gives the meaning of a text from the numbers of its pieces, one or more: a list of length 1. */
export type Encode = (pieces: readonly number[]) => Float32Array;

const HEADS = 4;
const together = (count: number): number => Math.ceil(count / 4) * 4; // rows are read in fours

/**
 * Lays what was learnt into a room, and gives what encodes there up to `most` pieces. A meaning has as many numbers as
 * `last` has channels. Two blocks of attention and widening (Vaswani and others, 2017; the Universal Sentence Encoder,
 * lite, Cer and others, 2018). Rows are narrowed after the last widening when their mean is taken, which gives the same.
 */
export function makeEncode(room: Room, parts: EncoderParts, most: number): Encode {
  const { machine } = room;
  const layers = makeLayers(room, parts.layers, { most, digits: DIGITS });
  const rows = (width: number): number => room.take(4 * together(most) * width);
  const { depth, channels: width } = parts.layers.adjust;
  const wideness = parts.layers.widen0.channels;
  const [begin, normed, asked, taken] = [rows(depth), rows(width), rows(3 * width), rows(width)];
  const [numbers, more, wide] = [rows(width), rows(width), rows(wideness)];
  const [shares, mean, meanWide] = [rows(1), rows(width), rows(wideness)];
  const learnt = new Map(NORMS.map((name) => [name, room.put(inOneList(parts.norms[name]))]));
  const places = placesOf(parts.waves, most);

  const norm = (name: (typeof NORMS)[number], from: number, count: number): void => {
    machine.norm(from, normed, learnt.get(name) ?? 0, count, parts.norms[name].scales.length);
  };
  const attend = (name: 'attend0' | 'attend1', count: number): void => {
    const each = parts.layers[name].channels / 3;
    layers[name]({ from: normed, to: asked, count });
    machine.attend(asked, taken, shares, count, each, each / HEADS);
  };
  const add = (count: number): void => {
    machine.add(numbers, more, count * width);
  };

  return (pieces) => {
    const count = pieces.length;
    place(room.at(begin, count * depth), pieces, parts, places);
    norm('norm0', begin, count);
    attend('attend0', count);
    layers.attended0({ from: taken, to: numbers, count });
    layers.adjust({ from: begin, to: more, count });
    add(count);
    norm('normWide0', numbers, count);
    layers.widen0({ from: normed, to: wide, count, least: 0 });
    layers.narrow0({ from: wide, to: more, count });
    add(count);
    norm('norm1', numbers, count);
    attend('attend1', count);
    layers.attended1({ from: taken, to: more, count });
    add(count);
    norm('normWide1', numbers, count);
    layers.widen1({ from: normed, to: wide, count, least: 0 });
    machine.mean(wide, meanWide, count, wideness);
    machine.mean(numbers, mean, count, width);
    layers.narrow1({ from: meanWide, to: more, count: 1 });
    machine.add(mean, more, width);
    layers.last({ from: mean, to: more, count: 1 });
    return ofLengthOne(room.at(more, parts.layers.last.channels).map(Math.tanh));
  };
}

/** Each piece's numbers, twice, and its place as waves. */
function place(
  into: Float32Array,
  pieces: readonly number[],
  { meanings, steps }: EncoderParts,
  places: Float32Array,
): void {
  const width = into.length / pieces.length;
  for (const [row, piece] of pieces.entries()) {
    const step = 2 * (steps[piece] ?? 0);
    for (let at = 0; at < width; at += 1)
      into[row * width + at] = step * (meanings[piece * width + at] ?? 0) + (places[row * width + at] ?? 0);
  }
}

/** What tells each place in a text: the sines of its waves, then their cosines. */
function placesOf(waves: Float32Array, most: number): Float32Array {
  const places = Array.from({ length: most }, (_, row) => [
    ...waves.map((wave) => Math.sin(row * wave)),
    ...waves.map((wave) => Math.cos(row * wave)),
  ]);
  return Float32Array.from(places.flat());
}

function inOneList({ scales, biases }: Norm): Float32Array {
  return Float32Array.from([...scales, ...biases]);
}

function ofLengthOne(numbers: Float32Array): Float32Array {
  const length = Math.sqrt(numbers.reduce((square, number) => square + number * number, 0)) || 1;
  return numbers.map((number) => number / length);
}
