import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { AMONG_EVIDENCE, EVIDENCE_NAMES, EVIDENCE_TOLD } from '../words/en/evidence.ts';

const EVIDENCE = indexPhrases(EVIDENCE_TOLD, { plurals: 'matter', slips: 'matter' });

/** What there is to show for it, by its kind: "I have it on CCTV". */
export function findEvidence(tokens: readonly Token[]): readonly PhraseHit[] {
  const hits = findPhrases(tokens, EVIDENCE);
  return [...hits, ...hits.flatMap(({ to }) => namedAfter(tokens, to))];
}

/** "I have photos and video": what is named behind it is had as well. */
function namedAfter(tokens: readonly Token[], from: number): readonly PhraseHit[] {
  const next = tokens.findIndex(({ word }, at) => at >= from && !AMONG_EVIDENCE.has(word));
  const code = EVIDENCE_NAMES.get(tokens[next]?.word ?? '');
  return code === undefined ? [] : [{ code, from: next, to: next + 1 }, ...namedAfter(tokens, next + 1)];
}

/** Tells whether a message says what there is to show for it, and hardly more: "I have ring doorbell footage". */
export function onlyShows(text: string): boolean {
  const tokens = tokenise(text);
  return tokens.length <= MOST_OF_EVIDENCE && findEvidence(tokens).length > 0;
}
const MOST_OF_EVIDENCE = 8; // words
