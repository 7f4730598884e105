import { z } from 'zod';

import { parseNumbers, printNumbers } from '../../numbers-file.ts';
import { readFamilies } from './families.ts';
import type { LinearModel } from './linear-model.ts';

/** Raised whenever a model trained by older code would be read wrongly by this code. */
export const MODEL_FORMAT = 3;

const Head = z.object({
  format: z.literal(MODEL_FORMAT),
  trainedFrom: z.string(),
  labels: z.array(z.string()).min(1),
  link: z.enum(['one', 'any']),
  families: z.string().transform(readFamilies),
});
const Lists = z
  .object({
    keys: z.instanceof(Int32Array),
    slots: z.instanceof(Int32Array),
    rarity: z.instanceof(Float32Array),
    weights: z.instanceof(Int8Array),
    scales: z.instanceof(Float32Array),
    biases: z.instanceof(Float32Array),
    slopes: z.instanceof(Float32Array),
    offsets: z.instanceof(Float32Array),
  })
  .refine(({ keys, slots }) => slots.length > keys.length && Number.isInteger(Math.log2(slots.length)))
  .refine(({ keys, rarity }) => keys.length === rarity.length);

/** Reads a model from the bytes of its file; throws an error where it is none of this format. */
export function parseModel(bytes: Buffer): LinearModel {
  const { head, lists } = parseNumbers(bytes);
  const { labels, link, families, trainedFrom } = Head.parse(head);
  const { keys, slots, ...numbers } = Lists.parse(Object.fromEntries(lists));
  const { rarity, weights, scales, biases, slopes, offsets } = numbers;
  const byLabel = [scales, biases, slopes, offsets];
  if (weights.length !== rarity.length * labels.length || byLabel.some(({ length }) => length !== labels.length))
    throw new RangeError('The numbers of the model do not fit its labels.');
  const table = { keys, slots, shift: 32 - Math.log2(slots.length) };
  return { labels, link, families, trainedFrom, table, ...numbers };
}

/** Writes a model as a file of numbers; `parseModel` gives the same model back. */
export function printModel({ table, labels, link, families, trainedFrom, ...numbers }: LinearModel): Buffer {
  const head = { format: MODEL_FORMAT, trainedFrom, labels, link, families: families.text };
  return printNumbers(head, { keys: table.keys, slots: table.slots, ...numbers });
}
