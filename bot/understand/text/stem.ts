/** Singular and plural compare as one: the last `s` of a longer word is dropped. */
export function stem(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
