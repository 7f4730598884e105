import type { Lexicon } from '../../bot/understand/classifier/lexicon.ts';
import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import type { Example } from './example.ts';
import { fitScores, type Trial } from './fit-scores.ts';
import { heldOutMargins } from './held-out-margins.ts';
import { makeLesson } from './make-lesson.ts';
import { trainMachines, type Machines } from './train-machines.ts';
import { countFeatures, fewestOf, makeVectors, makeVocabulary } from './vectors.ts';

const OF_ONE_WRITER = { english: 120, other: 40 }; // neighbours in a phrase file, of which another language has fewer

/** What a model is trained from: examples, what is known of words, and what it is to say of them. */
export interface Training extends Pick<LinearModel, keyof Lexicon | 'link' | 'trainedFrom'> {
  readonly examples: readonly Example[];
}

/** A trained model, and how its machines did on examples that they had not seen, in the order given. */
export interface Trained {
  readonly model: LinearModel;
  readonly trial: Trial;
}

/** Trains a model: the same training, the same model. */
export function trainModel({ examples, families, groups, concepts, link, trainedFrom }: Training): Trained {
  const labels = [...new Set(examples.flatMap((example) => example.labels))].sort();
  const counts = examples.map(({ text }) => countFeatures(text, { families, groups, concepts }));
  const vocabulary = makeVocabulary(counts, fewestOf(examples));
  const rows = vocabulary.rarity.length;
  const lesson = makeLesson(examples, makeVectors(vocabulary, counts), { labels, link, rows });
  const trial = {
    width: labels.length,
    margins: heldOutMargins(lesson, (text) =>
      examples[text]?.language === undefined ? OF_ONE_WRITER.english : OF_ONE_WRITER.other,
    ),
    truths: lesson.truths,
  };
  const machines = quantised(trainMachines(lesson));
  return {
    model: { labels, families, groups, concepts, trainedFrom, ...vocabulary, ...machines, ...fitScores(trial, link) },
    trial,
  };
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
