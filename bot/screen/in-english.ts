import type { Gloss } from '../understand/gloss/glossary.ts';
import { textOf } from './detector.ts';
import { readWords } from './read-words.ts';

/** The words of a text of another language (see plainWords) word for word in English, as the detector reads and learns them: text-speak undone. */
export function dangerInEnglish(text: string, gloss: Gloss): string {
  return textOf(readWords(gloss(text.split(' ')).join(' ')));
}
