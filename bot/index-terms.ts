import { isValid as isPostcode } from 'postcode';
import { z } from 'zod';

import { normaliseReference } from '../dialogs/reference.ts';
import type { Report } from '../dialogs/topic.ts';
import { parsePhoneNumberFromString } from './phone-numbers.ts';

/** The terms a report can be found by, exactly; the store keeps only a keyed hash of each. */
export function indexTerms(report: Pick<Report, 'type' | 'ward' | 'find'>): readonly string[] {
  return [
    `type:${report.type}`,
    ...(report.ward === undefined ? [] : [`ward:${report.ward}`]),
    ...contactTerms(report.find),
  ];
}

const Findable = z
  .object({
    find: z.object({
      postcode: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      registrations: z.array(z.string()).optional(),
    }),
  })
  .catch({ find: {} });

/** The terms of a stored report that say something when another has them too: place, contact, registration. */
export function sharedTerms(body: unknown): readonly string[] {
  const { postcode, phone, email, registrations = [] } = Findable.parse(body).find;
  return contactTerms({
    ...(postcode === undefined ? {} : { postcode }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    registrations,
  });
}

function contactTerms({ postcode, phone, email, registrations = [] }: Report['find']): readonly string[] {
  return [
    ...(postcode === undefined ? [] : [`postcode:${squeeze(postcode)}`]),
    ...(phone === undefined ? [] : [`phone:${phone}`]),
    ...(email === undefined ? [] : [`email:${email.toLowerCase()}`]),
    ...registrations.map((registration) => `registration:${squeeze(registration)}`),
  ];
}

function squeeze(code: string): string {
  return code.replaceAll(/\s/g, '').toUpperCase();
}

/** What staff typed into the search: one report's reference, or terms that reports are found by. */
export type Search =
  | { readonly kind: 'reference'; readonly reference: string }
  | { readonly kind: 'terms'; readonly terms: readonly string[] };

/** Reads a search as a reference if it can be one, else as a postcode, phone number, e-mail address or registration. */
export function indexTermsOfSearch(typed: string): Search {
  const text = typed.trim();
  const reference = normaliseReference(text);
  if (reference !== undefined) return { kind: 'reference', reference };
  if (text === '') return { kind: 'terms', terms: [] };
  return { kind: 'terms', terms: [termOf(text)] };
}

function termOf(text: string): string {
  if (text.includes('@')) return `email:${text.toLowerCase()}`;
  const phone = parsePhoneNumberFromString(text, 'GB');
  if (phone?.isValid() === true) return `phone:${phone.number}`;
  return isPostcode(text) ? `postcode:${squeeze(text)}` : `registration:${squeeze(text)}`;
}
