import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

import type { Hours } from '../hours.ts';
import { hoursOf } from './hours.ts';
import { valuesOf, type Referral, type ReferralPhone } from './shapes.ts';

/** A number to call or to text. */
export interface Line {
  readonly number: string;
  readonly label: string;
  readonly hours: Hours | null;
  readonly free: boolean | null;
}

const OURS = /^\d[\d ]{1,18}\d$/;
const RELAY = /^1800[012] /; // dialled before a number by who types what they say
const SHORT = 6; // digits of numbers such as 999 or 116 123, which belong to no area
const PREMIUM = /^(?:\+44|0044|0)[\s(0)]*9/; // a call that costs by the minute
const IS_TEXT = /^(?:sms|text)$/i;

/** The numbers of a service, of its contacts and of where it is, each once; the first to text stands apart. */
export function linesOf(
  row: Referral,
  today: string,
): { readonly phones: readonly Line[]; readonly sms: (Line & { readonly send: string | null }) | null } {
  const own = (row.phones ?? []).map((phone) => ({ phone, name: null }));
  const contacts = (row.contacts ?? []).flatMap(({ name, title, phones }) =>
    (phones ?? []).map((phone) => ({ phone, name: firstOf(title, name) })),
  );
  const places = (row.service_at_locations ?? []).flatMap(({ location }) =>
    (location?.phones ?? []).map((phone) => ({ phone, name: location?.name })),
  );
  const seen = new Set<string>();
  const lines = [...own, ...contacts, ...places].flatMap(({ phone, name }) => {
    const line = { ...lineOf(phone, name, row, today), isText: IS_TEXT.test(phone.type ?? '') };
    const key = `${String(line.isText)} ${line.number.replaceAll(' ', '')}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...line, send: valuesOf(phone.attributes, 'send')[0] ?? null }];
  });
  const text = lines.find(({ isText }) => isText);
  const { isText: _, ...sms } = text ?? { isText: true };
  return { phones: lines.filter(({ isText }) => !isText), sms: 'number' in sms ? sms : null };
}

function firstOf(...texts: readonly (string | null | undefined)[]): string | undefined {
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

function lineOf(phone: ReferralPhone, name: string | null | undefined, row: Referral, today: string): Line {
  const schedules = phone.schedules ?? row.schedules ?? [];
  const free = valuesOf(phone.attributes, 'free')[0];
  return {
    number: tidyNumber(phone.number),
    label: firstOf(phone.description, name) ?? row.name,
    hours: hoursOf(schedules, today),
    free: free === undefined ? null : free === 'true',
  };
}

/** A number in the way of the register: as it stands when it is digits and spaces, else in the national way; as it is when it is none. */
export function tidyNumber(written: string): string {
  const number = written.trim();
  if (PREMIUM.test(number)) return `not a number: ${number.slice(0, 30)}`;
  const dialled = number.replace(RELAY, '');
  const parsed = parsePhoneNumberFromString(dialled, 'GB');
  if (OURS.test(number)) {
    const isShort = !dialled.startsWith('0') && dialled.replaceAll(' ', '').length <= SHORT;
    return isShort || parsed?.isPossible() === true ? number : `not a number: ${number.slice(0, 30)}`;
  }
  return parsed?.isValid() === true && parsed.country === 'GB'
    ? parsed.formatNational()
    : `not a number: ${number.slice(0, 30)}`;
}
