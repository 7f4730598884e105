import type { Numbers, NumbersFile } from '../../numbers-file.ts';
import { hashOn } from '../classifier/hash-word.ts';
import { makeRowTable, rowOf } from '../classifier/row-table.ts';

/** Finds the number that a text stands for; undefined where it stands for none. */
export type FindNumber = (text: string) => number | undefined;

const START = 0x811c9dc5;
const SPREAD = 0x85ebca6b;

/**
 * Texts with the number that each stands for, as lists to print under a name: twelve bytes a text, where a map holds a
 * hundred. Of two texts that are the same the first counts.
 */
export function printWords(
  name: string,
  entries: readonly (readonly [text: string, stands: number])[],
): Readonly<Record<string, Numbers>> {
  const rows = entries
    .map(([text, stands]) => ({ key: keyOf(text), check: checkOf(text), stands }))
    .sort((one, other) => one.key - other.key); // stable
  return {
    [`${name}.keys`]: Int32Array.from(rows, ({ key }) => key),
    [`${name}.checks`]: Int32Array.from(rows, ({ check }) => check),
    [`${name}.stands`]: Uint32Array.from(rows, ({ stands }) => stands),
  };
}

/** What looks up the texts that `printWords` printed under a name; undefined where there are none. */
export function openWords(name: string, { lists }: NumbersFile): FindNumber | undefined {
  const keys = lists.get(`${name}.keys`) as Int32Array; // as they were printed
  const checks = lists.get(`${name}.checks`) as Int32Array;
  const stands = lists.get(`${name}.stands`) as Uint32Array;
  if (keys.length === 0) return undefined;
  const table = makeRowTable(keys);
  return (text) => {
    const key = keyOf(text);
    const first = rowOf(table, key);
    if (first < 0) return undefined;
    const check = checkOf(text);
    for (let row = first; keys[row] === key; row += 1) if (checks[row] === check) return stands[row];
    return undefined;
  };
}

function keyOf(text: string): number {
  return hashOn(START, text) | 0;
}

/** Another hash, since two texts of a hundred thousand share one. */
function checkOf(text: string): number {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, SPREAD) + text.charCodeAt(at)) | 0;
  return hash;
}
