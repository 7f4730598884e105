import { isValid as isPostcode } from 'postcode';

import { normaliseReference } from '../../dialogs/reference.ts';
import type { Report } from '../../dialogs/outcome.ts';
import { findRegistrations } from '../../dialogs/registrations.ts';
import { findPostcodes } from '../understand/place/postcodes.ts';
import { findEmails } from '../understand/slots/email.ts';
import { findPhones } from '../understand/slots/phone.ts';

/** The terms a report can be found by, exactly; the store keeps only a keyed hash of each. */
export function indexTerms(report: Pick<Report, 'type' | 'ward' | 'find'>): readonly string[] {
  return [
    `type:${report.type}`,
    ...(report.ward === undefined ? [] : [`ward:${report.ward}`]),
    ...contactTerms(report.find),
  ];
}

/** The terms that say something when two reports have them: place, contact, registration. */
export function contactTerms({ postcode, phone, email, registrations = [] }: Report['find']): readonly string[] {
  const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return contactTermsOf({ postcodes: one(postcode), phones: one(phone), emails: one(email), registrations });
}

/** Every such term that a free text holds. */
export function termsIn(text: string): readonly string[] {
  return contactTermsOf({
    postcodes: findPostcodes(text, NO_OUTCODES).flatMap(({ postcode }) => postcode ?? []),
    phones: findPhones(text).map(({ phone }) => phone),
    emails: findEmails(text).map(({ email }) => email),
    registrations: findRegistrations(text).map(({ registration }) => registration),
  });
}

const NO_OUTCODES: ReadonlySet<string> = new Set();

interface Contact {
  readonly postcodes: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly registrations: readonly string[];
}

function contactTermsOf({ postcodes, phones, emails, registrations }: Contact): readonly string[] {
  return [
    ...postcodes.map((postcode) => `postcode:${squeeze(postcode)}`),
    ...phones.map((phone) => `phone:${phone}`),
    ...emails.map((email) => `email:${email.toLowerCase()}`),
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
  const [found] = findPhones(text);
  if (found !== undefined) return `phone:${found.phone}`;
  return isPostcode(text) ? `postcode:${squeeze(text)}` : `registration:${squeeze(text)}`;
}
