import { z } from 'zod';

import { parseNumbers, printNumbers } from '../../numbers-file.ts';
import { readFamilies } from './families.ts';
import type { LinearModel } from './linear-model.ts';
import type { RowTable } from './row-table.ts';

/** Raised whenever a model trained by older code would be read wrongly by this code. */
export const MODEL_FORMAT = 4;

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
    groupKeys: z.instanceof(Int32Array),
    groupSlots: z.instanceof(Int32Array),
    groupNames: z.instanceof(Int32Array),
    rarity: z.instanceof(Float32Array),
    weights: z.instanceof(Int8Array),
    scales: z.instanceof(Float32Array),
    biases: z.instanceof(Float32Array),
    slopes: z.instanceof(Float32Array),
    offsets: z.instanceof(Float32Array),
  })
  .refine(({ keys, slots }) => isTable(keys, slots))
  .refine(({ groupKeys, groupSlots }) => isTable(groupKeys, groupSlots))
  .refine(({ keys, rarity }) => keys.length === rarity.length)
  .refine(({ groupKeys, groupNames }) => groupKeys.length === groupNames.length);

/** Reads a model from the bytes of its file; throws an error where it is none of this format. */
export function parseModel(bytes: Buffer): LinearModel {
  const { head, lists } = parseNumbers(bytes);
  const { labels, link, families, trainedFrom } = Head.parse(head);
  const { keys, slots, groupKeys, groupSlots, groupNames, ...numbers } = Lists.parse(Object.fromEntries(lists));
  const { rarity, weights, scales, biases, slopes, offsets } = numbers;
  const byLabel = [scales, biases, slopes, offsets];
  if (weights.length !== rarity.length * labels.length || byLabel.some(({ length }) => length !== labels.length))
    throw new RangeError('The numbers of the model do not fit its labels.');
  const groups = { table: tableOf(groupKeys, groupSlots), names: groupNames };
  return { labels, link, families, groups, trainedFrom, table: tableOf(keys, slots), ...numbers };
}

function isTable(keys: Int32Array, slots: Int32Array): boolean {
  return slots.length > keys.length && Number.isInteger(Math.log2(slots.length));
}

function tableOf(keys: Int32Array, slots: Int32Array): RowTable {
  return { keys, slots, shift: 32 - Math.log2(slots.length) };
}

/** Writes a model as a file of numbers; `parseModel` gives the same model back. */
export function printModel({ table, labels, link, families, groups, trainedFrom, ...numbers }: LinearModel): Buffer {
  const head = { format: MODEL_FORMAT, trainedFrom, labels, link, families: families.text };
  return printNumbers(head, {
    keys: table.keys,
    slots: table.slots,
    groupKeys: groups.table.keys,
    groupSlots: groups.table.slots,
    groupNames: groups.names,
    ...numbers,
  });
}
