import { isWithoutWords } from '../normalise.ts';
import { checkText } from '../scam/check-text.ts';
import type { Reader } from './reader.ts';

/** A text to be checked for signs of a scam. Asked: any words. Unasked: only what has signs enough. The text itself is not handed on. */
export const suspectText: Reader = {
  read: (text) => (text === '' || isWithoutWords(text) ? undefined : { value: checkText(text), words: '' }),
  find: (text) => {
    const value = checkText(text);
    return value.suspicious ? { value, words: '' } : undefined;
  },
};
