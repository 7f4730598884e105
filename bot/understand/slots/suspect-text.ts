import { isWithoutWords } from '../text/normalise.ts';
import { checkText, hasSignsEnough } from '../scam/check-text.ts';
import { isPastedScam } from '../scam/pasted-scam.ts';
import type { Reader } from './reader.ts';

/** A text to be checked for signs of a scam. Asked: any words. Unasked: only what has signs enough or was pasted, since a report may be worded like a scam. The text itself is not handed on. */
export const suspectText: Reader = {
  read: (text) => (text === '' || isWithoutWords(text) ? undefined : { value: checkText(text), words: '' }),
  find: (text) => {
    const value = hasSignsEnough(text) || isPastedScam(text) ? checkText(text) : undefined;
    return value?.suspicious ? { value, words: '' } : undefined;
  },
};
