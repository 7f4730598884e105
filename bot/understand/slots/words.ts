import { findKinds } from '../topics/kinds.ts';
import { isWithoutWords } from '../text/normalise.ts';
import { everydayTokens } from '../speech/everyday.ts';
import type { Token } from '../text/tokens.ts';
import { REQUEST_WORDS } from '../words/en/topics.ts';
import type { Reader } from './reader.ts';

const FEWEST_WORDS = 2; // one says what kind it is, but not what happened
const FEWEST_BESIDE = 3; // beside "I want to report", which names what is to be told

/** A resident's own words, whole. Asked: anything with a letter or a digit. Unasked: a message that describes anti-social behaviour. */
export const ownWords: Reader = {
  read: (text) => (text === '' || isWithoutWords(text) ? undefined : { value: text, words: text }),
  find: (text, { speech }) => {
    const tokens = everydayTokens(text, speech);
    const telling = tellingWords(tokens);
    const isTold = telling >= (telling === tokens.length ? FEWEST_WORDS : FEWEST_BESIDE);
    return isTold && findKinds(tokens).length > 0 ? { value: text, words: text } : undefined;
  },
};

/** How many words of a message tell something, beside "I want to report". */
export function tellingWords(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => !REQUEST_WORDS.has(word)).length;
}
