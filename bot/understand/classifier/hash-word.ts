const PRIME = 0x01000193; // FNV-1a
const OF_WORDS = 0x811c9dc5;

/** The hash of one word. Odd hashes are of whole words, even ones of letters: the two are weighed apart in training. */
export function hashWord(word: string): number {
  return hashOn(OF_WORDS, word) | 1;
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
