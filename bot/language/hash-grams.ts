const encoder = new TextEncoder();
const GAP = 32; // a space, before the first and after the last piece of a word
const LONGEST_WORD = 70; // bytes

/**
 * The pieces of text that languages are told apart by, hashed, each once: four bytes of a word in UTF-8, every third
 * byte, and its end. This is how the `eld` package cuts words, whose table of pieces is used.
 */
export function hashGrams(words: readonly string[]): ReadonlySet<number> {
  const grams = new Set<number>();
  for (const word of words) addGrams(grams, encoder.encode(word).subarray(0, LONGEST_WORD));
  return grams;
}

function addGrams(grams: Set<number>, bytes: Uint8Array): void {
  let at = 0;
  for (; at + 4 < bytes.length; at += 3)
    grams.add(hashGram([...(at === 0 ? [GAP] : []), ...bytes.subarray(at, at + 4)]));
  const end = bytes.subarray(bytes.length === 3 ? 0 : Math.max(0, bytes.length - 4));
  grams.add(hashGram([...(at === 0 ? [GAP] : []), ...end, GAP]));
}

/** FNV-1a of some bytes, as a signed number of 32 bits. */
export function hashGram(bytes: readonly number[]): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5 | 0);
}
