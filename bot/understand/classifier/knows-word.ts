import { hashWord } from './hash-word.ts';
import type { LinearModel } from './linear-model.ts';
import { rowOf } from './row-table.ts';

/** Gives what tells whether a folded word is one that the phrases of a model hold, more than once. */
export function knowsWord({ table }: LinearModel): (word: string) => boolean {
  return (word) => rowOf(table, hashWord(word)) >= 0;
}
