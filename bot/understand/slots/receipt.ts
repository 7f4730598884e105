import { findReceipts } from '../../../dialogs/codes-in-text.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Reader } from './reader.ts';

const LONGEST = 100;
const SEARCHED = 4000;
/** What is tried where something else than a receipt answers the question for one: it opens nothing. */
export const NO_RECEIPT = 'none';

/**
 * The secret receipt of a report. Asked, anything short is tried, so that a slip looks like any wrong receipt (S10);
 * unasked, only what carries a right check character. Its words are never kept (S19).
 */
export const receipt: Reader = {
  read: (text) => find(text) ?? (text === '' || text.length > LONGEST ? undefined : { value: NO_RECEIPT, words: '' }),
  find,
};

function find(text: string): Reading | undefined {
  const first = findReceipts(text.slice(0, SEARCHED)).find(({ value }) => value !== undefined);
  return first === undefined ? undefined : { value: first.value, words: '' };
}
