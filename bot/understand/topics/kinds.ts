import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { toldKinds } from './told-kinds.ts';
import { GENERAL_KINDS, KIND_OF_WHOM, KINDS } from '../words/en/kinds.ts';

const INDEX = indexPhrases(KINDS);

/** The kinds of anti-social behaviour that a message names, the most telling first. */
export function findKinds(tokens: readonly Token[]): readonly PhraseHit[] {
  const hits = [...findPhrases(tokens, INDEX), ...toldKinds(tokens)];
  return hits.toSorted((left, right) => weightOf(right) - weightOf(left) || left.from - right.from);
}

/** How telling the words of an option are: more words, a kind that is no general one, and what was done before whose doing it is. */
export function weightOf({ code, from, to }: Pick<PhraseHit, 'code' | 'from' | 'to'>): number {
  return to - from + (GENERAL_KINDS.includes(code) ? 0 : 2) - (code === KIND_OF_WHOM ? 0.5 : 0);
}
