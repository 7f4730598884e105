import type { Learners } from './train-machines.ts';

const FOLDS = 3;
const FEWEST_RUNS = 30; // of neighbours, where there are few texts

/** Texts that are judged, and by how many labels. */
interface Judged {
  readonly count: number;
  readonly width: number;
  readonly together: (text: number) => number; // as many neighbours have one writer, and are held out together
}

/**
 * Margins of every text, by text and then by label, from machines that did not learn from it: they learn three times, each
 * time without a third.
 */
export function heldOutMargins({ learn, marginsOf }: Learners, { count, width, together }: Judged): Float64Array {
  const margins = new Float64Array(count * width);
  const most = Math.ceil(count / FEWEST_RUNS);
  const texts = Int32Array.from({ length: count }, (_, text) => text);
  const foldOf = (text: number): number => Math.floor(text / Math.min(most, together(text))) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    learn(texts.filter((text) => foldOf(text) !== fold));
    for (const text of texts) if (foldOf(text) === fold) margins.set(marginsOf(text), text * width);
  }
  return margins;
}
