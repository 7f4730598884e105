import type { LinearModel } from '../../bot/understand/classifier/linear-model.ts';
import type { Example } from './example.ts';
import type { Lesson } from './train-machines.ts';
import type { Vectors } from './vectors.ts';

const COST = { one: 0.3, any: 1 }; // of a mistake, by link; chosen on the tune set
const OF_OTHERS = 0.3; // of the cost: one who is beaten may also be threatened, though the phrase stands in one file

/** Lays out examples and their vectors for the machines; a rare label's phrases cost more, so that it is not drowned. */
export function makeLesson(
  examples: readonly Example[],
  vectors: Vectors,
  { labels, link, rows }: Pick<LinearModel, 'labels' | 'link'> & { readonly rows: number },
): Lesson {
  const width = labels.length;
  const truths = new Uint8Array(examples.length * width);
  const costs = new Float32Array(examples.length * width);
  labels.forEach((label, at) => {
    const bearing = examples.filter((example) => example.labels.includes(label)).length;
    const rare = Math.sqrt((examples.length - bearing) / bearing);
    examples.forEach((example, text) => {
      const place = text * width + at;
      const bears = example.labels.includes(label);
      if (bears) truths[place] = 1;
      costs[place] = COST[link] * (bears ? rare : link === 'any' && example.labels.length > 0 ? OF_OTHERS : 1);
    });
  });
  return { vectors, width, rows, truths, costs };
}
