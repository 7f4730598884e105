import { normaliseReference } from '../../../dialogs/reference.ts';
import type { Reading } from '../../../dialogs/topic.ts';
import type { Reader } from './reader.ts';

const CANDIDATE = /(?<![\p{L}\p{N}-])[0-9a-z]{4}(?<gap>[ \p{Pd}.]{0,3})[0-9a-z]{3}\k<gap>[0-9a-z](?![\p{L}\p{N}]|\p{Pd}[\p{L}\p{N}])/giu;

/** The reference of a report. Asked, the letters may be spaced out; unasked, it stands as it was given or all in capitals and digits. */
export const reference: Reader = {
  read: (text) => {
    const whole = normaliseReference(text);
    return whole === undefined ? candidates(text).find(Boolean) : { value: whole, words: text };
  },
  find: (text) => candidates(text).find(({ words }) => /\p{Pd}/u.test(words) || (/^[0-9A-Z]{8}$/u.test(words) && /\d/u.test(words))),
};

function candidates(text: string): readonly Reading[] {
  return [...text.slice(0, 2000).matchAll(CANDIDATE)].flatMap(([words]) => {
    const value = normaliseReference(words);
    return value === undefined ? [] : [{ value, words }];
  });
}
