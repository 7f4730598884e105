import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { EVIDENCE_TOLD } from '../words/en/evidence.ts';

const EVIDENCE = indexPhrases(EVIDENCE_TOLD, { plurals: 'matter', slips: 'matter' });

/** What there is to show for it, by its kind: "I have it on CCTV". */
export function findEvidence(tokens: readonly Token[]): readonly PhraseHit[] {
  return findPhrases(tokens, EVIDENCE);
}

/** Tells whether a message says what there is to show for it, and hardly more: "I have ring doorbell footage". */
export function onlyShows(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.length <= MOST_OF_EVIDENCE && findEvidence(tokens).length > 0;
}
const MOST_OF_EVIDENCE = 8; // words
