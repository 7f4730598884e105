import { findKinds } from '../topics/kinds.ts';
import { isWithoutWords } from '../text/normalise.ts';
import { everydayTokens } from '../speech/everyday-tokens.ts';
import type { Token } from '../text/tokens.ts';
import { REQUEST_WORDS } from '../words/en/topics.ts';
import type { Reader } from './reader.ts';

const FEWEST_WORDS = 2; // beside "I want to report"; one says what kind it is, but not what happened

/** A resident's own words, whole. Asked: anything with a letter or a digit. Unasked: a message that describes anti-social behaviour. */
export const ownWords: Reader = {
  read: (text) => (text === '' || isWithoutWords(text) ? undefined : { value: text, words: text }),
  find: (text, { speech }) => {
    const tokens = everydayTokens(text, speech);
    return tellingWords(tokens) >= FEWEST_WORDS && findKinds(tokens).length > 0
      ? { value: text, words: text }
      : undefined;
  },
};

/** How many words of a message tell something, beside "I want to report". */
export function tellingWords(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => !REQUEST_WORDS.has(word)).length;
}
