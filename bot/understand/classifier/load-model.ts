import type { LinearModel } from './linear-model.ts';
import { openModel } from './model-file.ts';
import { hashOfTexts, readTrainingTexts } from './training-texts.ts';

/** A model that the service cannot be without is missing, damaged, or older than its phrases. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

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

/** The models of one language, from `models` (build/models/en); throws a ModelError where one was trained from other phrases than those in `phrases` (locales/en). */
export function loadModels<Name extends 'topics' | 'danger' | 'acts'>(
  names: readonly Name[],
  models: string,
  phrases: string,
): Readonly<Record<Name, LinearModel>> {
  const trainedFrom = hashOfTexts(readTrainingTexts(phrases));
  const load = (name: Name): LinearModel => {
    const model = loadModel(`${models}/${name}.model`);
    if (model.trainedFrom === trainedFrom) return model;
    throw new ModelError(
      `The trained model ${models}/${name}.model is older than the phrases in ${phrases}. Run "npm run build", which trains it.`,
    );
  };
  return Object.fromEntries(names.map((name) => [name, load(name)])) as Record<Name, LinearModel>;
}
