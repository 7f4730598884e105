import { partOf } from './make-lesson.ts';
import { trainMachines, type Lesson } from './train-machines.ts';
import { addProducts } from './vectors.ts';

const FOLDS = 3;
const FEWEST_RUNS = 30; // of neighbours, where there are few texts

/**
 * Margins of every text, by text and then by label, from machines that did not learn from it: three trainings, each without
 * a third. As many neighbours as `together` says of each text have one writer, and are held out together.
 */
export function heldOutMargins(lesson: Lesson, together: (text: number) => number): Float64Array {
  const { vectors, width } = lesson;
  const count = vectors.starts.length - 1;
  const margins = new Float64Array(count * width);
  const most = Math.ceil(count / FEWEST_RUNS);
  const folds = Int32Array.from(
    { length: count },
    (_, text) => Math.floor(text / Math.min(most, together(text))) % FOLDS,
  );
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const texts = [...folds.keys()];
    const machines = trainMachines(
      partOf(
        lesson,
        texts.filter((text) => folds[text] !== fold),
      ),
    );
    for (const text of texts.filter((one) => folds[one] === fold)) {
      const own = margins.subarray(text * width, (text + 1) * width);
      own.set(machines.biases);
      addProducts(vectors, text, machines.weights, own);
    }
  }
  return margins;
}
