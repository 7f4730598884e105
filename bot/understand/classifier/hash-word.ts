const PRIME = 0x01000193; // FNV-1a
const OF_WORDS = 0x811c9dc5;

/** The hash of one word. Odd hashes are of whole words, even ones of letters: the two are weighed apart in training. */
export function hashWord(word: string): number {
  return hashOn(OF_WORDS, word) | 1;
}

/** The hash of each word. A loop, since to make numbers of a list with a function takes several times as long. */
export function hashWords(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at += 1) hashes[at] = hashWord(words[at] ?? '');
  return hashes;
}

/** The hash of a word that follows on another hash. */
export function hashOn(start: number, word: string): number {
  let hash = start;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** Adds one code to a hash (FNV-1a). */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** The hash of two hashes of words, one after the other. Those alone are too alike to be told on letter by letter, so the bits of both are spread. */
export function follow(before: number, after: number, apart = 0): number {
  const first = Math.imul(before ^ (apart << 1), 0x9e3779b1);
  const both = Math.imul(first ^ (first >>> 15) ^ after, 0x85ebca6b);
  return (both ^ (both >>> 13)) | 1;
}
