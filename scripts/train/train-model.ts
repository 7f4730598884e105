import type { Lexicon } from '../../bot/understand/classifier/lexicon.ts';
import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import { quantised } from './quantised.ts';
import type { Example } from './example.ts';
import { fitScores, type Trial } from './fit-scores.ts';
import { heldOutMargins } from './held-out-margins.ts';
import { makeLesson } from './make-lesson.ts';
import { learnersOf } from './train-machines.ts';
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
  const learners = learnersOf(lesson);
  const count = examples.length;
  const together = (text: number): number =>
    examples[text]?.language === undefined ? OF_ONE_WRITER.english : OF_ONE_WRITER.other;
  const width = labels.length;
  const trial = { width, margins: heldOutMargins(learners, { count, width, together }), truths: lesson.truths };
  learners.learn(Int32Array.from({ length: count }, (_, text) => text));
  const { weights, biases } = learners.machines();
  const machines = { ...quantised(weights, biases.length, (at) => at % biases.length), biases };
  return {
    model: { labels, families, groups, concepts, trainedFrom, ...vocabulary, ...machines, ...fitScores(trial, link) },
    trial,
  };
}
