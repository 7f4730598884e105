import { foldedWords } from '../classifier/folded-words.ts';
import { CLAUSE_END } from '../speech/clauses.ts';
import type { Gloss } from './glossary.ts';

/** A text of another language word for word in English, as the ranking of needs reads and learns it. What is known together stands in one clause. */
export function inEnglish(text: string, gloss: Gloss): string {
  const clauses = text.split(CLAUSE_END).map((clause) => gloss(foldedWords(clause)).join(' '));
  return clauses.filter((clause) => clause !== '').join(' ');
}
