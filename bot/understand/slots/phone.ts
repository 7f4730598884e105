import type { PhoneNumber } from 'libphonenumber-js';

import type { Reading } from '../../../dialogs/heard.ts';
import { findPhoneNumbersInText, parsePhoneNumberFromString } from '../../phone-numbers.ts';
import { mask } from '../text/mask.ts';
import type { Span } from '../text/spans.ts';
import { findSpokenCodes } from '../text/spoken-codes.ts';
import { tokenise } from '../text/tokens.ts';
import type { Reader } from './reader.ts';

const SEARCHED = 4000;
const SAID_FIGURES = /(?:zero|oh|nought|double)\s\p{L}+\s\p{L}+\s\p{L}+\s/iu;
const CANDIDATE = /(?<![\p{L}\p{N}])(?:\+44|0044|0)(?:[ ().\u2010-\u2013-]{0,2}\d){9,11}(?![\p{L}\p{N}])/gu;
const FOR_DRAMA =
  /^\+44(?:7700900|1632960|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|2079460|2890180|2920180|8081570|3069990)\d{3}$/;
const ENOUGH_DIGITS = /(?:\d[\s().+\u2010-\u2013-]{0,3}){9}/;

/** A phone number that can exist, British unless it says otherwise, as E.164. */
export const phone: Reader = {
  read: (text) => find(text) ?? whole(text),
  find,
};

function find(text: string): Reading | undefined {
  const [first] = findPhones(text);
  return first === undefined ? undefined : { value: first.phone, words: text.slice(first.start, first.end) };
}

/** Every phone number of a text that can exist, in E.164 form, also those said figure by figure. */
export function findPhones(text: string): readonly (Span & { readonly phone: string })[] {
  const searched = text.slice(0, SEARCHED);
  if (!ENOUGH_DIGITS.test(searched) && !SAID_FIGURES.test(searched)) return [];
  const candidates = [...searched.matchAll(CANDIDATE)].flatMap((match) => {
    const number = parsePhoneNumberFromString(match[0], 'GB');
    const span = { start: match.index, end: match.index + match[0].length };
    return number !== undefined && isUsable(number) ? [{ phone: number.number, ...span }] : [];
  });
  const others = findPhoneNumbersInText(mask(searched, candidates), 'GB')
    .filter(({ number }) => isUsable(number))
    .map(({ number, startsAt, endsAt }) => ({ phone: number.number, start: startsAt, end: endsAt }));
  const found = [...candidates, ...others];
  const said = findSpokenCodes(tokenise(mask(searched, found))).flatMap(({ code, start, end }) => {
    const number = /^0\d{9,10}$/u.test(code) ? parsePhoneNumberFromString(code, 'GB') : undefined;
    return number !== undefined && isUsable(number) ? [{ phone: number.number, start, end }] : [];
  });
  return [...found, ...said];
}

/** Numbers that exist, and those that Ofcom keeps free for drama, so that the service can be tried without ringing anyone. */
function isUsable(number: PhoneNumber): boolean {
  return number.isValid() || FOR_DRAMA.test(number.number);
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
