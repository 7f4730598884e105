import { z } from 'zod';

import { readFamilies } from './families.ts';
import type { LinearModel } from './linear-model.ts';
import { makeRowTable } from './row-table.ts';

/** Raised whenever a model trained by older code would be read wrongly by this code. */
export const MODEL_FORMAT = 2;

const Numbers = z.string().transform((text) => {
  const bytes = Buffer.from(text, 'base64');
  return new Uint8Array(bytes).buffer; // a copy of its own, since views need aligned memory
});
const ModelFile = z
  .object({
    format: z.literal(MODEL_FORMAT),
    trainedFrom: z.string(),
    labels: z.array(z.string()).min(1),
    link: z.enum(['one', 'any']),
    families: z.string().transform(readFamilies),
    hashes: Numbers.transform((bytes) => new Int32Array(bytes)),
    rarity: Numbers.transform((bytes) => new Float32Array(bytes)),
    weights: Numbers.transform((bytes) => new Int8Array(bytes)),
    scales: z.array(z.number()),
    biases: z.array(z.number()),
    slopes: z.array(z.number()),
    offsets: z.array(z.number()),
  })
  .refine(({ hashes, rarity }) => hashes.length === rarity.length)
  .refine(({ weights, rarity, labels }) => weights.length === rarity.length * labels.length)
  .refine(({ labels, scales, biases, slopes, offsets }) =>
    [scales, biases, slopes, offsets].every(({ length }) => length === labels.length),
  );

/** Reads a model from the text of its file; throws a ZodError or SyntaxError where it is none of this format. */
export function parseModel(text: string): LinearModel {
  const { hashes, scales, biases, slopes, offsets, ...rest } = ModelFile.parse(JSON.parse(text));
  return {
    labels: rest.labels,
    link: rest.link,
    families: rest.families,
    table: makeRowTable(hashes),
    rarity: rest.rarity,
    weights: rest.weights,
    scales: Float32Array.from(scales),
    biases: Float32Array.from(biases),
    slopes: Float32Array.from(slopes),
    offsets: Float32Array.from(offsets),
    trainedFrom: rest.trainedFrom,
  };
}

/** Writes a model as JSON, its large arrays in base64; `parseModel` gives the same model back on any little-endian machine. */
export function printModel({ table, rarity, weights, scales, biases, slopes, offsets, ...rest }: LinearModel): string {
  return JSON.stringify({
    format: MODEL_FORMAT,
    trainedFrom: rest.trainedFrom,
    labels: rest.labels,
    link: rest.link,
    families: rest.families.text,
    scales: [...scales],
    biases: [...biases],
    slopes: [...slopes],
    offsets: [...offsets],
    hashes: base64(table.keys),
    rarity: base64(rarity),
    weights: base64(weights),
  });
}

function base64(numbers: Int32Array | Float32Array | Int8Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}
