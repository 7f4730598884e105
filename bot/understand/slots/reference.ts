import { findReferences, referenceAnswered } from '../../../dialogs/codes-in-text.ts';
import { normaliseReference } from '../../../dialogs/reference.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Reader } from './reader.ts';

const SEARCHED = 4000;

/** The reference of a report. Asked, the letters may be spaced out; unasked, it stands with its dashes, or in capitals with a digit. */
export const reference: Reader = {
  read: (text) => {
    const whole = normaliseReference(text);
    if (whole !== undefined) return { value: whole, words: text };
    const found = referenceAnswered(text.slice(0, SEARCHED));
    return found && { value: found.value, words: text.slice(found.start, found.end) };
  },
  find: (text) =>
    candidates(text).find(({ words }) => /\p{Pd}/u.test(words) || (/^[0-9A-Z]{8}$/u.test(words) && /\d/u.test(words))),
};

function candidates(text: string): readonly Reading[] {
  const searched = text.slice(0, SEARCHED);
  return findReferences(searched).map(({ value, start, end }) => ({ value, words: searched.slice(start, end) }));
}
