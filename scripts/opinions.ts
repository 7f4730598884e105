import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { readTrainingTexts } from '../bot/understand/classifier/training-texts.ts';
import { OPINIONS, opinionsFile, printOpinions, type Opinions } from '../bot/understand/encoder/opinion.ts';
import { encodeTexts } from './opinions/encode-texts.ts';
import { trainNetwork, type Network } from './opinions/train-network.ts';
import { quantisedByRow } from './train/quantised.ts';
import type { Example } from './train/example.ts';
import { dangerExamples, topicExamples } from './train/examples.ts';
import { ENGLISH, readerOf } from './train/reader-of.ts';

/*
 * Learns again what phrases of English mean by their labels: `npm run opinions [-- danger | topics]`, about a quarter of an hour.
 * Writes bot/understand/encoder/<model>.opinions, which is kept in the repository: no fresh clone could wait for it.
 */
const SIZES = { danger: { hidden: 384, rounds: 10 }, topics: { hidden: 192, rounds: 10 } } as const;

const root = path.resolve(import.meta.dirname, '..');
const { phrases } = readTrainingTexts(path.join(root, 'locales', ENGLISH));
const EXAMPLES: Readonly<Record<keyof typeof SIZES, () => readonly Example[]>> = {
  danger: () => dangerExamples(phrases, readerOf(ENGLISH)),
  topics: () => topicExamples(phrases),
};
const asked = process.argv.slice(2);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

for (const model of OPINIONS.filter((one) => asked.length === 0 || asked.includes(one))) {
  const examples = EXAMPLES[model]();
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  tell(`${model}: ${String(examples.length)} texts`);
  const meanings = await encodeTexts(root, examples.map(({ text }) => text)); // prettier-ignore
  const truths = new Uint8Array(examples.length * labels.length);
  examples.forEach((example, text) => {
    for (const label of example.labels) truths[text * labels.length + labels.indexOf(label)] = 1;
  });
  const lesson = { meanings, depth: meanings.length / examples.length, truths, width: labels.length };
  const network = trainNetwork(lesson, { ...SIZES[model], tell });
  writeFileSync(opinionsFile(root, model), printOpinions(opinionsOf(network, labels)));
}

function opinionsOf({ inner, innerBiases, outer, outerBiases }: Network, labels: readonly string[]): Opinions {
  const hidden = innerBiases.length;
  const depth = inner.length / hidden;
  const byHidden = inner.map((_, at) => inner[(at % depth) * hidden + Math.floor(at / depth)] ?? 0);
  return {
    labels,
    hidden: { ...quantisedByRow(byHidden, depth), depth, channels: hidden, biases: innerBiases },
    weights: outer.map((_, at) => outer[(at % hidden) * labels.length + Math.floor(at / hidden)] ?? 0),
    biases: outerBiases,
  };
}
