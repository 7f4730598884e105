import { foldedWords } from './folded-words.ts';
import { hashWord } from './hash-word.ts';

/** Families of words that say nearly the same (husband, boyfriend, ex): what is learnt of one helps with the others. */
export interface Families {
  readonly text: string; // the file they were read from
  readonly ofWord: ReadonlyMap<number, readonly number[]>; // hash of a word to the hashes of its families
  readonly most: number; // families of one word
}

const KNOWN = new Map<string, Families>();

/**
 * Reads a file of families, `name: word word word` a line; lines that begin with `#` are comments. A word may be in
 * several. Each text is read once: the models of a language have theirs in common. Throws where a line is none of these.
 */
export function readFamilies(text: string): Families {
  const families = KNOWN.get(text) ?? familiesIn(text);
  KNOWN.set(text, families);
  return families;
}

function familiesIn(text: string): Families {
  const ofWord = new Map<number, number[]>();
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [name, list] = line.split(':');
    if (name === undefined || list === undefined) throw new Error(`No family of words: "${line}".`);
    const family = hashWord(`${name.trim()}:`); // no word has a colon
    for (const word of new Set(foldedWords(list))) {
      const hash = hashWord(word);
      ofWord.set(hash, [...(ofWord.get(hash) ?? []), family]);
    }
  }
  return { text, ofWord, most: Math.max(0, ...[...ofWord.values()].map(({ length }) => length)) };
}
