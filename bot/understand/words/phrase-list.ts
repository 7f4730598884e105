/** Phrases written one after another, parted by semicolons, over as many lines as it takes. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
