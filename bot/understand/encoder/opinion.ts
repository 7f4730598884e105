import path from 'node:path';

import { z } from 'zod';

import { openNumbers, printNumbers } from '../../numbers-file.ts';
import { sharedEncoder } from './load-encoder.ts';
import { makeLayers, type Layer } from './multiply.ts';
import { makeRoom } from './room.ts';

/** Which labels a text bears, by what it means: the evidence for each, as a logarithm of odds. Nothing where it has no words. */
export type Opinion = (text: string) => ReadonlyMap<string, number> | undefined;

/** What was learnt of the labels of a model by the meaning of its phrases: a network of one hidden layer. */
export interface Opinions {
  readonly labels: readonly string[];
  readonly hidden: Layer; // by what is hidden, then by the numbers of a meaning
  readonly weights: Float32Array; // by label, then by what is hidden
  readonly biases: Float32Array; // by label
}

const Head = z.object({ labels: z.array(z.string()).min(1) });

/** The models of which there is a second opinion. */
export const OPINIONS = ['danger', 'topics'] as const;

/** Where what was learnt is kept: made by `npm run opinions`, not by the build, because it takes a quarter of an hour. */
export const opinionsFile = (root: string, model: (typeof OPINIONS)[number]): string =>
  path.join(root, 'bot/understand/encoder', `${model}.opinions`);

/** Loads the opinion on the labels of a model from `root`. Throws where it is missing or not whole. */
export function loadOpinion(root: string, model: (typeof OPINIONS)[number]): Opinion {
  const encoder = sharedEncoder(root);
  const { labels, hidden, weights, biases } = openOpinions(opinionsFile(root, model));
  const room = makeRoom(root);
  const { through } = makeLayers(room, { through: hidden }, { most: 1, digits: { through: 2 } });
  const [from, to] = [room.take(4 * hidden.depth), room.take(4 * hidden.channels)];
  return (text) => {
    const meaning = encoder(text);
    if (meaning === undefined) return undefined;
    room.at(from, hidden.depth).set(meaning);
    through({ from, to, count: 1, least: 0 });
    const seen = room.at(to, hidden.channels);
    const evidence = (label: number): number =>
      seen.reduce((sum, number, at) => sum + number * (weights[label * seen.length + at] ?? 0), biases[label] ?? 0);
    return new Map(labels.map((label, at) => [label, evidence(at)]));
  };
}

/** Writes what was learnt as a file of numbers. */
export function printOpinions({ labels, hidden, weights, biases }: Opinions): Buffer {
  return printNumbers(
    { labels },
    { hidden: hidden.weights, scales: hidden.scales, hiddenBiases: hidden.biases, weights, biases },
  );
}

function openOpinions(file: string): Opinions {
  const { head, read } = openNumbers(file);
  const hidden = read('hidden') as Int8Array;
  const scales = read('scales') as Float32Array;
  return {
    labels: Head.parse(head).labels,
    hidden: {
      depth: hidden.length / scales.length,
      channels: scales.length,
      weights: hidden,
      scales,
      biases: read('hiddenBiases') as Float32Array,
    },
    weights: read('weights') as Float32Array,
    biases: read('biases') as Float32Array,
  };
}
