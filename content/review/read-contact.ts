import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

import { contactSchema, type Contact } from '../contact-schema.ts';
import { tidyNumber } from '../open-referral/phones.ts';

/** A contact as a person typed it. */
export interface TypedContact {
  readonly kind: Contact['kind'];
  readonly value: string;
  readonly label: string; // of a number: what it is called
}

const RELAY = /^1800[012] /;
const SHORT = 6; // digits of numbers such as 999 or 116 123, which no plan of numbers lists

/**
 * Reads a typed contact, with what is known beside it of the one whose place it takes. `undefined` when it is none: a number
 * that no line in Great Britain can have, an address of e-mail or of the web that is broken or not https.
 */
export function readContact({ kind, value, label }: TypedContact, instead?: Contact): Contact | undefined {
  const more = { ...instead, kind, label };
  if (kind === 'email') return contactSchema.safeParse({ kind, address: value.trim() }).data;
  if (kind === 'url') return contactSchema.safeParse({ chat: null, ...more, address: value.trim() }).data;
  const number = tidyNumber(value);
  if (!isDialled(number)) return undefined;
  return contactSchema.safeParse({ hours: null, free: null, send: null, ...more, number }).data;
}

function isDialled(number: string): boolean {
  const dialled = number.replace(RELAY, '');
  const isShort = !dialled.startsWith('0') && dialled.replaceAll(' ', '').length <= SHORT;
  return isShort || parsePhoneNumberFromString(dialled, 'GB')?.isValid() === true;
}
