import path from 'node:path';

import { z } from 'zod';

import { openNumbers, type OpenNumbers } from '../../numbers-file.ts';
import { remembering } from '../text/remember.ts';
import { LAYERS, makeEncode, NORMS, type EncoderParts } from './encode.ts';
import type { Layer } from './multiply.ts';
import { makeCut } from './pieces.ts';
import { makeRoom } from './room.ts';

/** Gives the meaning of a text in numbers, of length 1; of a longer text that of its first pieces. Nothing where there are no words. */
export type Encoder = (text: string) => Float32Array | undefined;

/** Where the build puts what was learnt. */
export const ENCODER_FILE = 'build/encoder/en.numbers';
const MOST_PIECES = 48; // of a passage, which is up to 36 words, nearly always all
const Head = z.object({ pieces: z.array(z.string()).min(1) });

/** Loads the encoder of English from `root`. Throws where it is missing or not whole. */
export function loadEncoder(root: string): Encoder {
  const file = openNumbers(path.join(root, ENCODER_FILE));
  const { pieces } = Head.parse(file.head);
  const cut = makeCut({ pieces, likelihoods: fractions(file, 'likelihoods') });
  const layers = LAYERS.map((name) => [name, layerIn(file, name)] as const);
  const norms = NORMS.map((name) => [name, normIn(file, name)] as const);
  const parts: EncoderParts = {
    layers: Object.fromEntries(layers) as EncoderParts['layers'],
    norms: Object.fromEntries(norms) as EncoderParts['norms'],
    meanings: file.read('meanings') as Int8Array,
    steps: fractions(file, 'steps'),
    waves: fractions(file, 'waves'),
  };
  const encode = makeEncode(makeRoom(root), parts, MOST_PIECES);
  return (text) => {
    const numbers = cut(text, MOST_PIECES);
    return numbers.length === 0 ? undefined : encode(numbers);
  };
}

const loaded = new Map<string, Encoder>();

/** The same encoder for all who ask for it: it holds 9 MB. It remembers the last text. Throws as `loadEncoder` does. */
export function sharedEncoder(root: string): Encoder {
  const known = loaded.get(root) ?? remembering(loadEncoder(root));
  loaded.set(root, known);
  return known;
}

function layerIn(file: OpenNumbers, name: string): Layer {
  const weights = file.read(name) as Int8Array;
  const scales = fractions(file, `${name}.scales`);
  return {
    depth: weights.length / scales.length,
    channels: scales.length,
    weights,
    scales,
    biases: fractions(file, `${name}.biases`),
  };
}

function normIn(file: OpenNumbers, name: string): EncoderParts['norms'][(typeof NORMS)[number]] {
  return { scales: fractions(file, `${name}.scales`), biases: fractions(file, `${name}.biases`) };
}

function fractions(file: OpenNumbers, name: string): Float32Array {
  return file.read(name) as Float32Array;
}
