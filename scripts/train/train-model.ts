import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import { makeChance } from './chance.ts';
import type { Example } from './example.ts';
import { fitScores, type Trial } from './fit-scores.ts';
import { heldOutMargins } from './held-out-margins.ts';
import { makeLesson } from './make-lesson.ts';
import { trainMachines, type Machines } from './train-machines.ts';
import { withTypos } from './typos.ts';
import { countFeatures, makeVectors, makeVocabulary } from './vectors.ts';

const FEWEST_TEXTS = 2; // a feature of one phrase alone teaches nothing
const TYPOS = 0.08; // of the letters, in the copies
const COPIES = 1; // of each phrase, with typos

/** A trained model, and how its machines did on phrases that they had not seen: by phrase in the order given. */
export interface Trained {
  readonly model: LinearModel;
  readonly trial: Trial;
}

/** Trains a model from examples: the same examples, the same model. */
export function trainModel(
  examples: readonly Example[],
  { link, trainedFrom }: Pick<LinearModel, 'link' | 'trainedFrom'>,
): Trained {
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  const chance = makeChance(8);
  const copies = examples.flatMap((example, group) =>
    Array.from({ length: COPIES }, () => ({ ...example, text: withTypos(example.text, TYPOS, chance), group })),
  );
  const all = [...examples.map((example, group) => ({ ...example, group })), ...copies];
  const counts = all.map(({ text }) => countFeatures(text));
  const vocabulary = makeVocabulary(counts, FEWEST_TEXTS);
  const rows = vocabulary.rarity.length;
  const lesson = makeLesson(all, makeVectors(vocabulary, counts), { labels, rows });
  const margins = heldOutMargins(
    lesson,
    all.map(({ group }) => group),
  );
  const size = examples.length * labels.length;
  const trial = { width: labels.length, margins: margins.subarray(0, size), truths: lesson.truths.subarray(0, size) };
  const model = { labels, trainedFrom, ...vocabulary, ...quantised(trainMachines(lesson)), ...fitScores(trial, link) };
  return { model, trial };
}

/** Weights in one byte each, in steps of a 127th of the label's largest. */
function quantised({ weights, biases }: Machines): Pick<LinearModel, 'weights' | 'scales' | 'biases'> {
  const width = biases.length;
  const scales = new Float32Array(width).fill(1e-9);
  weights.forEach((weight, at) => {
    scales[at % width] = Math.max(scales[at % width] ?? 0, Math.abs(weight) / 127);
  });
  return {
    weights: Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % width] ?? 1))),
    scales,
    biases,
  };
}
