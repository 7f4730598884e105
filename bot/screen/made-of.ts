/** Makes what tells whether a text is made of these phrases alone, one behind another, and of words that pass. All are given folded. */
export function madeOf(phrases: Iterable<string>, passes: (word: string) => boolean): (text: string) => boolean {
  const known = new Set(phrases);
  const longest = Math.max(1, ...[...known].map((phrase) => phrase.split(' ').length));
  return (text) => {
    const words = text.split(' ');
    const endsAt = (from: number): readonly number[] =>
      Array.from({ length: Math.min(longest, words.length - from) }, (_, more) => from + more + 1).filter((to) =>
        known.has(words.slice(from, to).join(' ')),
      );
    const reached = new Set([0]);
    for (const [from, word] of words.entries()) {
      if (!reached.has(from)) continue;
      if (passes(word)) reached.add(from + 1);
      for (const to of endsAt(from)) reached.add(to);
    }
    return reached.has(words.length);
  };
}
