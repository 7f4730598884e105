import { foldedWords } from './classifier/folded-words.ts';
import type { RankedLabel } from './classifier/rank.ts';
import type { Gloss } from './gloss.ts';

type RankLabels = (text: string) => readonly RankedLabel[];

/** What the model of English makes of a text of another language, put into English word for word. */
export function rankInEnglish(english: RankLabels, gloss: Gloss): RankLabels {
  return (text) => english(gloss(foldedWords(text)).join(' '));
}

/** The mean of two rankings: each language errs where the other does not. A label that one does not know counts as 0 there. */
export function meanOf(own: readonly RankedLabel[], english: readonly RankedLabel[]): readonly RankedLabel[] {
  const scores = new Map(own.map(({ label, score }) => [label, score / 2]));
  for (const { label, score } of english) scores.set(label, (scores.get(label) ?? 0) + score / 2);
  return [...scores].map(([label, score]) => ({ label, score })).sort((one, other) => other.score - one.score);
}
