import type { Through } from './multiply.ts';

/** The layers of the encoder, in the order in which they are gone through. */
export const LAYERS = [
  'adjust', // of the first block: what goes past attention is widened
  'attend0',
  'attended0',
  'widen0',
  'narrow0',
  'attend1',
  'attended1',
  'widen1',
  'narrow1',
  'last',
] as const;
/** Before attention and before widening, the numbers of a piece are brought to a mean of 0 and a deviation of 1, times and plus what was learnt. */
export const NORMS = ['norm0', 'normWide0', 'norm1', 'normWide1'] as const;

/** What is learnt of a norm, number by number. */
export interface Norm {
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** All that the encoder has learnt. */
export interface EncoderParts {
  readonly layers: Readonly<Record<(typeof LAYERS)[number], Through>>;
  readonly norms: Readonly<Record<(typeof NORMS)[number], Norm>>;
  readonly meanings: Int8Array; // by piece: its numbers in steps
  readonly steps: Float32Array; // by piece
  readonly waves: Float32Array; // how fast the waves are by which a place in the text is told
}

const HEADS = 4;
const TINY = 1e-6;

/**
 * The meaning of a text, from the numbers of its pieces: as many numbers as `last` has channels, of length 1. Two blocks
 * of attention and widening (Vaswani and others, 2017; the Universal Sentence Encoder, lite, Cer and others, 2018).
 */
export function encode(parts: EncoderParts, pieces: readonly number[]): Float32Array {
  const { layers, norms } = parts;
  const count = pieces.length;
  const begin = placed(parts, pieces);
  const first = attention(layers.attend0(normed(begin, norms.norm0), count), count);
  const one = sum(layers.attended0(first, count), layers.adjust(begin, count));
  const two = sum(widened(one, count, [norms.normWide0, layers.widen0, layers.narrow0]), one);
  const second = attention(layers.attend1(normed(two, norms.norm1), count), count);
  const three = sum(layers.attended1(second, count), two);
  const four = sum(widened(three, count, [norms.normWide1, layers.widen1, layers.narrow1]), three);
  return ofLengthOne(layers.last(mean(four, count), 1).map(Math.tanh));
}

/** Each piece's numbers, twice, and its place as waves. */
function placed({ meanings, steps, waves }: EncoderParts, pieces: readonly number[]): Float32Array {
  const width = 2 * waves.length;
  const numbers = new Float32Array(pieces.length * width);
  pieces.forEach((piece, place) => {
    const step = 2 * (steps[piece] ?? 0);
    for (let at = 0; at < width; at += 1) numbers[place * width + at] = step * (meanings[piece * width + at] ?? 0);
    waves.forEach((wave, at) => {
      const sine = place * width + at;
      numbers[sine] = (numbers[sine] ?? 0) + Math.sin(place * wave);
      numbers[sine + waves.length] = (numbers[sine + waves.length] ?? 0) + Math.cos(place * wave);
    });
  });
  return numbers;
}

function normed(numbers: Float32Array, { scales, biases }: Norm): Float32Array {
  const width = scales.length;
  const result = new Float32Array(numbers.length);
  for (let from = 0; from < numbers.length; from += width) {
    let total = 0;
    for (let at = 0; at < width; at += 1) total += numbers[from + at] ?? 0;
    const middle = total / width;
    let square = 0;
    for (let at = 0; at < width; at += 1) square += ((numbers[from + at] ?? 0) - middle) ** 2;
    const finer = 1 / Math.sqrt(square / width + TINY);
    for (let at = 0; at < width; at += 1)
      result[from + at] = ((numbers[from + at] ?? 0) - middle) * finer * (scales[at] ?? 0) + (biases[at] ?? 0);
  }
  return result;
}

function widened(numbers: Float32Array, count: number, [norm, widen, narrow]: [Norm, Through, Through]): Float32Array {
  const wide = widen(normed(numbers, norm), count);
  for (let at = 0; at < wide.length; at += 1) if ((wide[at] ?? 0) < 0) wide[at] = 0;
  return narrow(wide, count);
}

/** What each piece takes from all, from the questions, keys and values of each side by side. */
function attention(asked: Float32Array, count: number): Float32Array {
  const width = asked.length / count / 3;
  const head = width / HEADS;
  const taken = new Float32Array(count * width);
  const shares = new Float64Array(count);
  for (let from = 0; from < width; from += head)
    for (let piece = 0; piece < count; piece += 1) {
      share(asked, { question: piece * 3 * width + from, keys: width + from, row: 3 * width, head }, shares);
      take(asked, shares, { values: 2 * width + from, row: 3 * width, into: piece * width + from, head }, taken);
    }
  return taken;
}

/** Adds up the values of all pieces, of each as much as its share. */
function take(
  asked: Float32Array,
  shares: Float64Array,
  {
    values,
    row,
    into,
    head,
  }: { readonly values: number; readonly row: number; readonly into: number; readonly head: number },
  taken: Float32Array,
): void {
  for (let other = 0; other < shares.length; other += 1) {
    const part = shares[other] ?? 0;
    const value = values + other * row;
    for (let at = 0; at < head; at += 1) taken[into + at] = (taken[into + at] ?? 0) + part * (asked[value + at] ?? 0);
  }
}

/** How much each key has of what is asked, as shares of 1. */
function share(
  asked: Float32Array,
  {
    question,
    keys,
    row,
    head,
  }: { readonly question: number; readonly keys: number; readonly row: number; readonly head: number },
  shares: Float64Array,
): void {
  const scale = 1 / Math.sqrt(head);
  let most = -Infinity;
  for (let other = 0; other < shares.length; other += 1) {
    const key = keys + other * row;
    let product = 0;
    for (let at = 0; at < head; at += 1) product += (asked[question + at] ?? 0) * (asked[key + at] ?? 0);
    shares[other] = product * scale;
    most = Math.max(most, product * scale);
  }
  let total = 0;
  for (let other = 0; other < shares.length; other += 1) total += shares[other] = Math.exp((shares[other] ?? 0) - most);
  for (let other = 0; other < shares.length; other += 1) shares[other] = (shares[other] ?? 0) / total;
}

/** Adds the other numbers to the first, which are given back. */
function sum(one: Float32Array, other: Float32Array): Float32Array {
  for (let at = 0; at < one.length; at += 1) one[at] = (one[at] ?? 0) + (other[at] ?? 0);
  return one;
}

function mean(numbers: Float32Array, count: number): Float32Array {
  const width = numbers.length / count;
  const result = new Float32Array(width);
  for (let piece = 0; piece < count; piece += 1)
    for (let at = 0; at < width; at += 1) result[at] = (result[at] ?? 0) + (numbers[piece * width + at] ?? 0) / count;
  return result;
}

function ofLengthOne(numbers: Float32Array): Float32Array {
  const length = Math.sqrt(numbers.reduce((square, number) => square + number * number, 0)) || 1;
  return numbers.map((number) => number / length);
}
