import { findKinds } from '../kinds.ts';
import { isWithoutWords } from '../normalise.ts';
import { tokenise } from '../tokens.ts';
import { REQUEST_WORDS } from '../words/en/topics.ts';
import type { Reader } from './reader.ts';

const FEWEST_WORDS = 3; // beside "I want to report"; fewer say what kind it is, but not what happened

/** A resident's own words, whole. Asked: anything with a letter or a digit. Unasked: a message that describes anti-social behaviour. */
export const ownWords: Reader = {
  read: (text) => (text === '' || isWithoutWords(text) ? undefined : { value: text, words: text }),
  find: (text) => {
    const tokens = tokenise(text);
    const telling = tokens.filter(({ word }) => !REQUEST_WORDS.has(word));
    return telling.length >= FEWEST_WORDS && findKinds(tokens).length > 0 ? { value: text, words: text } : undefined;
  },
};
