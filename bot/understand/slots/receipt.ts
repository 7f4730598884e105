import { normaliseReceipt } from '../../../dialogs/reference.ts';
import type { Reading } from '../../../dialogs/topic.ts';
import type { Reader } from './reader.ts';

const SHAPE = /(?<![0-9a-z])(?:[0-9a-z][\s._\p{Pd}]{0,3}){15}[0-9a-z](?![0-9a-z])/giu;
const LONGEST = 100;

/**
 * The secret receipt of a report. Asked, anything short is tried, so that a slip looks like any wrong receipt (S10);
 * unasked, only what carries a right check character. Its words are never kept (S19).
 */
export const receipt: Reader = {
  read: (text) => find(text) ?? (text === '' || text.length > LONGEST ? undefined : { value: text, words: '' }),
  find,
};

function find(text: string): Reading | undefined {
  for (const [candidate] of text.slice(0, 2000).matchAll(SHAPE)) {
    const value = normaliseReceipt(candidate);
    if (value !== undefined) return { value, words: '' };
  }
  return undefined;
}
