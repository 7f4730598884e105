import { makeChance, shuffled } from './chance.ts';
import { partOf } from './make-lesson.ts';
import { trainMachines, type Lesson } from './train-machines.ts';
import { addProducts } from './vectors.ts';

const FOLDS = 5;

/**
 * Margins of every text, by text and then by label, from machines that did not learn from it: five trainings, each
 * without a fifth. `groups` names texts that belong together (a phrase and its copies with typos) by the same number.
 */
export function heldOutMargins(lesson: Lesson, groups: readonly number[]): Float64Array {
  const margins = new Float64Array(groups.length * lesson.width);
  const folds = foldsOf(groups);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const machines = trainMachines(
      partOf(
        lesson,
        [...groups.keys()].filter((text) => folds[text] !== fold),
      ),
    );
    for (const text of groups.keys()) {
      if (folds[text] !== fold) continue;
      const own = margins.subarray(text * lesson.width, (text + 1) * lesson.width);
      own.set(machines.biases);
      addProducts(lesson.vectors, text, machines.weights, own);
    }
  }
  return margins;
}

function foldsOf(groups: readonly number[]): readonly number[] {
  const folds = shuffled(Math.max(...groups) + 1, makeChance(5)).map((place) => place % FOLDS);
  return groups.map((group) => folds[group] ?? 0);
}
