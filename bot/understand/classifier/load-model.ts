import path from 'node:path';

import type { LinearModel } from './linear-model.ts';
import { ModelError } from './model-error.ts';
import { openModel } from './model-file.ts';
import { hashOfTexts, readTrainingTexts } from './training-texts.ts';

/** Loads one model; throws a ModelError that says what to do where there is none or it cannot be read. */
export function loadModel(file: string): LinearModel {
  try {
    return openModel(file);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new ModelError(
      `The trained model ${file} ${isMissing ? 'is missing' : 'cannot be read'}. Run "npm run build", which trains it.`,
      { cause },
    );
  }
}

/** The models of a checkout; throws a ModelError where one was trained from other phrases of English than those that are there. */
export function loadModels<Name extends 'topics' | 'danger' | 'danger-elsewhere' | 'acts'>(
  names: readonly Name[],
  root: string,
): Readonly<Record<Name, LinearModel>> {
  const phrases = path.join(root, 'locales/en');
  const trainedFrom = hashOfTexts(readTrainingTexts(phrases));
  const load = (name: Name): LinearModel => {
    const file = path.join(root, 'build/models/en', `${name}.model`);
    const model = loadModel(file);
    if (model.trainedFrom === trainedFrom) return model;
    throw new ModelError(
      `The trained model ${file} is older than the phrases in ${phrases}. Run "npm run build", which trains it.`,
    );
  };
  return Object.fromEntries(names.map((name) => [name, load(name)])) as Record<Name, LinearModel>;
}
