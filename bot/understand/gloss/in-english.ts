import { foldedWords } from '../classifier/folded-words.ts';
import type { Gloss } from './gloss.ts';

/** A text of another language word for word in English, as the ranking of needs reads and learns it. */
export function inEnglish(text: string, gloss: Gloss): string {
  return gloss(foldedWords(text)).join(' ');
}
