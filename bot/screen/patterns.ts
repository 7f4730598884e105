import { readFileSync } from 'node:fs';
import path from 'node:path';

import { matcherOf } from './matcher.ts';
import type { Vocabulary } from './normalise.ts';
import { makeTables, parseTables, type Tables } from './tables.ts';

/** Where the build keeps the tables. */
export const TABLES_FILE = path.resolve(import.meta.dirname, '../../build/screen/patterns.tables');

const { machine, namesDenial } = readOrMakeTables();

/** Every word that a pattern names. */
export const VOCABULARY: Vocabulary = machine.words;
/** Whether a pattern names a denial itself, by its number. */
export const namesADenial = (pattern: number): boolean => namesDenial[pattern] === 1;
/** Finds all patterns at once. */
export const MATCHER = matcherOf(machine, 20_000);

/** What the build has made, if it was made from the patterns of this code: the screen works without it, too (S1). */
function readOrMakeTables(): Tables {
  try {
    return parseTables(readFileSync(TABLES_FILE));
  } catch {
    return makeTables();
  }
}
