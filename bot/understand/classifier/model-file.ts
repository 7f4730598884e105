import { z } from 'zod';

import { openNumbers, printNumbers } from '../../numbers-file.ts';
import { once } from '../../running/once.ts';
import { makeConcepts, type Concepts } from './concepts.ts';
import { readFamilies } from './families.ts';
import { makeGroups, type Groups } from './groups.ts';
import type { LinearModel } from './linear-model.ts';
import { makeRowTable } from './row-table.ts';
import { sharing } from './shared.ts';

/** Raised whenever a model trained by older code would be read wrongly by this code. */
export const MODEL_FORMAT = 6;

const sharedGroups = sharing<Groups>();
const sharedConcepts = sharing<Concepts>();

const Head = z.object({
  format: z.literal(MODEL_FORMAT),
  trainedFrom: z.string(),
  labels: z.array(z.string()).min(1),
  link: z.enum(['one', 'any']),
  families: z.string().transform(readFamilies),
});
const listOf = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind), length: z.number() });
const Lists = z
  .object({
    keys: listOf('Int32Array'),
    groupKeys: listOf('Int32Array'),
    groupNames: listOf('Int32Array'),
    conceptKeys: listOf('Int32Array'),
    conceptNames: listOf('Int32Array'),
    rarity: listOf('Float32Array'),
    weights: listOf('Int8Array'),
    scales: listOf('Float32Array'),
    biases: listOf('Float32Array'),
    slopes: listOf('Float32Array'),
    offsets: listOf('Float32Array'),
  })
  .refine(({ keys, rarity }) => keys.length === rarity.length)
  .refine(({ groupKeys, groupNames }) => groupKeys.length === groupNames.length);

/**
 * Opens a model; throws an error where the file is none of this format, or not whole. Its words are there at once, its
 * weights are read when they are first asked for: most nodes hear few of the languages.
 */
export function openModel(file: string): LinearModel {
  const { head, lists, read } = openNumbers(file);
  const { labels, link, families, trainedFrom } = Head.parse(head);
  const { rarity, weights, ...rest } = Lists.parse(Object.fromEntries(lists));
  const byLabel = [rest.scales, rest.biases, rest.slopes, rest.offsets];
  if (weights.length !== rarity.length * labels.length || byLabel.some(({ length }) => length !== labels.length))
    throw new RangeError('The numbers of the model do not fit its labels.');
  const integers = (name: string) => read(name) as Int32Array; // Lists says so, and so of the others
  const fractions = (name: string) => read(name) as Float32Array;
  const groups = once(() => sharedGroups(makeGroups(integers('groupKeys'), integers('groupNames'))));
  const concepts = once(() => sharedConcepts(makeConcepts(integers('conceptKeys'), integers('conceptNames'))));
  const weightsOnce = once(() => read('weights') as Int8Array);
  const rarityOnce = once(() => fractions('rarity'));
  return {
    labels,
    link,
    families,
    trainedFrom,
    table: makeRowTable(integers('keys')),
    scales: fractions('scales'),
    biases: fractions('biases'),
    slopes: fractions('slopes'),
    offsets: fractions('offsets'),
    get groups() {
      return groups();
    },
    get concepts() {
      return concepts();
    },
    get weights() {
      return weightsOnce();
    },
    get rarity() {
      return rarityOnce();
    },
  };
}

/** Writes a model as a file of numbers; `openModel` gives the same model back. */
export function printModel({
  table,
  labels,
  link,
  families,
  groups,
  concepts,
  trainedFrom,
  ...numbers
}: LinearModel): Buffer {
  const head = { format: MODEL_FORMAT, trainedFrom, labels, link, families: families.text };
  return printNumbers(head, {
    keys: table.keys,
    groupKeys: groups.table.keys,
    groupNames: groups.names,
    conceptKeys: concepts.table.keys,
    conceptNames: concepts.names,
    ...numbers,
  });
}
