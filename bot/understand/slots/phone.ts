import { findPhoneNumbersInText, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js';

import type { Reading } from '../../../dialogs/topic.ts';
import type { Reader } from './reader.ts';

const SEARCHED = 1200;
const ENOUGH_DIGITS = /(?:\d[\s().+-]{0,3}){9}/;

/** A phone number that can exist, British unless it says otherwise, as E.164. */
export const phone: Reader = {
  read: (text) => find(text) ?? whole(text),
  find,
};

function find(text: string): Reading | undefined {
  const searched = text.slice(0, SEARCHED);
  if (!ENOUGH_DIGITS.test(searched)) return undefined;
  const hit = findPhoneNumbersInText(searched, 'GB').find(({ number }) => isUsable(number));
  return hit === undefined ? undefined : { value: hit.number.number, words: searched.slice(hit.startsAt, hit.endsAt) };
}

/** Numbers that exist, and those that Ofcom keeps free for drama, so that the service can be tried without ringing anyone. */
function isUsable(number: PhoneNumber): boolean {
  return number.isValid() || /^\+447700900\d{3}$/.test(number.number);
}

/** Asked for a number, people also write "o7700 900 123" and stray signs. */
function whole(text: string): Reading | undefined {
  const digits = text
    .slice(0, 60)
    .replace(/o/giu, '0')
    .replace(/[^\d+]/gu, '');
  const number = parsePhoneNumberFromString(digits, 'GB');
  return number !== undefined && isUsable(number) ? { value: number.number, words: text } : undefined;
}
