import type { Example } from './example.ts';
import type { Lesson } from './train-machines.ts';
import type { Vectors } from './vectors.ts';

const COST = 1;

/** Lays out examples and their vectors for the machines; a rare label's phrases cost more, so that it is not drowned. */
export function makeLesson(
  examples: readonly Example[],
  vectors: Vectors,
  { labels, rows }: { readonly labels: readonly string[]; readonly rows: number },
): Lesson {
  const width = labels.length;
  const truths = new Uint8Array(examples.length * width);
  const costs = new Float32Array(examples.length * width).fill(COST);
  labels.forEach((label, at) => {
    const bearing = examples.map((example) => example.labels.includes(label));
    const count = bearing.filter(Boolean).length;
    const weight = COST * Math.sqrt((examples.length - count) / Math.max(1, count));
    bearing.forEach((bears, text) => {
      if (!bears) return;
      truths[text * width + at] = 1;
      costs[text * width + at] = weight;
    });
  });
  return { vectors, width, rows, truths, costs };
}

/** The part of a lesson that the given texts make. */
export function partOf(lesson: Lesson, texts: readonly number[]): Lesson {
  const { vectors, width } = lesson;
  const spans = texts.map((text) => [vectors.starts[text] ?? 0, vectors.starts[text + 1] ?? 0] as const);
  const size = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const rows = new Int32Array(size);
  const values = new Float32Array(size);
  const starts = new Int32Array(texts.length + 1);
  spans.forEach(([from, to], at) => {
    const place = starts[at] ?? 0;
    rows.set(vectors.rows.subarray(from, to), place);
    values.set(vectors.values.subarray(from, to), place);
    starts[at + 1] = place + to - from;
  });
  const truths = new Uint8Array(texts.length * width);
  const costs = new Float32Array(texts.length * width);
  texts.forEach((text, at) => {
    truths.set(lesson.truths.subarray(text * width, (text + 1) * width), at * width);
    costs.set(lesson.costs.subarray(text * width, (text + 1) * width), at * width);
  });
  return { ...lesson, vectors: { rows, values, starts }, truths, costs };
}
