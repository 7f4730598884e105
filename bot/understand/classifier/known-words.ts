import path from 'node:path';

import { openNumbers, printNumbers } from '../../numbers-file.ts';
import { hashWord } from './hash-word.ts';
import { ModelError } from './model-error.ts';
import { makeRowTable, rowOf } from './row-table.ts';

/** Tells of a folded text whether a language holds it. */
export type Knows = (text: string) => boolean;

/** What is known of a language: `words` that its phrases hold, more than once, and whole phrases of small requests (`acts`). */
export type Known = 'words' | 'acts';

const KEYS = 'keys';

/** Writes folded words or phrases; `loadKnown` tells which they are. Only their hashes are kept. */
export function printKnown(texts: Iterable<string>): Buffer {
  const keys = new Set(Array.from(texts, hashWord));
  return printNumbers(null, { [KEYS]: Int32Array.from(keys).sort() });
}

/** What the build gathered of a language; throws a ModelError that says what to do where it has not. */
export function loadKnown(root: string, language: string, what: Known): Knows {
  const file = knownFile(root, language, what);
  try {
    const table = makeRowTable(openNumbers(file).read(KEYS) as Int32Array); // our own build wrote it
    return (text) => rowOf(table, hashWord(text)) >= 0;
  } catch (cause) {
    throw new ModelError(`The file ${file} cannot be read. Run "npm run build", which makes it.`, { cause });
  }
}

/** Where the build keeps what is known of a language. */
export function knownFile(root: string, language: string, what: Known): string {
  return path.join(root, 'build/models', language, `${what}.numbers`);
}
