import { isWithoutWords } from '../text/normalise.ts';
import { isOfScam } from '../scam/check-text.ts';
import { isToBeChecked, readingOf } from '../telling/to-be-checked.ts';
import type { Reader } from './reader.ts';

/** A text to be checked for signs of a scam. Asked: any words. Unasked: only what has signs enough, was pasted or is asked about, since a report may be worded like a scam. The text itself is not handed on. */
export const suspectText: Reader = {
  read: (text) => (text === '' || isWithoutWords(text) ? undefined : { value: readingOf(text), words: '' }),
  find: (text) => (isToBeChecked(text) || isOfScam(text) ? { value: readingOf(text), words: '' } : undefined),
};
