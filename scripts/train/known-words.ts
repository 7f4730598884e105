import { BREAK } from '../../bot/screen/pattern.ts';
import { foldedWords } from '../../bot/understand/classifier/folded-words.ts';
import { fewestOf } from './vectors.ts';

/**
 * The folded words that the phrases of a language hold, in more phrases than one: as they were written, and as the screen
 * reads them (`read`).
 */
export function knownWords(phrases: readonly string[], read: (text: string) => readonly string[]): readonly string[] {
  const spread = new Map<string, number>();
  for (const text of phrases)
    for (const word of new Set([...foldedWords(text), ...read(text)])) spread.set(word, (spread.get(word) ?? 0) + 1);
  spread.delete(BREAK);
  const fewest = fewestOf(phrases);
  return [...spread].filter(([, count]) => count >= fewest).map(([word]) => word);
}
