import { findReceipts } from '../../../dialogs/reference.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Reader } from './reader.ts';

const LONGEST = 100;
const SEARCHED = 4000;

/**
 * The secret receipt of a report. Asked, anything short is tried, so that a slip looks like any wrong receipt (S10);
 * unasked, only what carries a right check character. Its words are never kept (S19).
 */
export const receipt: Reader = {
  read: (text) => find(text) ?? (text === '' || text.length > LONGEST ? undefined : { value: text, words: '' }),
  find,
};

function find(text: string): Reading | undefined {
  const [first] = findReceipts(text.slice(0, SEARCHED));
  return first === undefined ? undefined : { value: first.value, words: '' };
}
