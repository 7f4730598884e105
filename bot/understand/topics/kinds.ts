import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { GENERAL_KINDS, KINDS } from '../words/en/kinds.ts';

const INDEX = indexPhrases(KINDS);

/** The kinds of anti-social behaviour that a message names, the most telling first. */
export function findKinds(tokens: readonly Token[]): readonly PhraseHit[] {
  const hits = findPhrases(tokens, INDEX);
  return hits.toSorted((left, right) => weightOf(right) - weightOf(left) || left.from - right.from);
}

function weightOf({ code, from, to }: PhraseHit): number {
  return to - from + (GENERAL_KINDS.includes(code) ? 0 : 2);
}
