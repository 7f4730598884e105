import { everydayTokens } from '../speech/everyday.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import type { Understanding } from '../understanding.ts';
import { WHERE_THEY_ARE } from '../words/en/safe-to-write.ts';

const INDEX = indexPhrases(WHERE_THEY_ARE);
const SAFE_TO_WRITE = 'da-safe';

/** Tells whether a message says where they are who hurt somebody, while it is asked whether it is safe to write: that is answered by it, and not only whether somebody is in danger. */
export function tellsWhereTheyAre(
  text: string,
  asked: Understanding['asked'],
  speech: Understanding['speech'],
): boolean {
  return asked?.field === SAFE_TO_WRITE && findPhrases(everydayTokens(text, speech), INDEX).length > 0;
}
