import { z } from 'zod';

import { findRegistrations } from '../../dialogs/registrations.ts';
import type { WholeReport } from '../../store/reports.ts';
import { contactTerms, indexTerms, termsIn } from './index-terms.ts';
import { correctionsOf, wardNow } from './report-corrections.ts';

const Body = z.object({
  type: z.string().catch('other'),
  ward: z.string().optional().catch(undefined),
  fields: z.array(z.object({ field: z.string(), value: z.unknown(), words: z.string() })).catch([]),
  find: z
    .object({
      postcode: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      registrations: z.array(z.string()).optional(),
    })
    .catch({}),
});
const NO_BODY = { type: 'other', fields: [], find: {} };
const Added = z.object({ words: z.string() }).catch({ words: '' });
const PlaceRow = z.object({ district: z.string() });

/** A stored report as far as it matters here: what was sent, what staff corrected and what was added later. */
export type Stored = Pick<WholeReport, 'body' | 'edits' | 'added'>;

/** Everything that a stored report is found by now, in the order in which the store keeps it. */
export function foundBy(stored: Stored): readonly string[] {
  const { type } = Body.catch(NO_BODY).parse(stored.body);
  const ward = wardOfReport(stored);
  return [...indexTerms({ type, ...(ward === undefined ? {} : { ward }), find: {} }), ...sharedTerms(stored)];
}

/** The ward of a stored report as it is known now, as its ONS code. */
export function wardOfReport({ body, edits }: Pick<Stored, 'body' | 'edits'>): string | undefined {
  return wardNow(Body.catch(NO_BODY).parse(body).ward, correctionsOf(edits));
}

/**
 * The terms of a stored report that say something when another has them too. What staff corrected counts as it is now, and
 * no longer as it was sent; what the resident added counts as well.
 */
export function sharedTerms({ body, edits: lines, added }: Stored): readonly string[] {
  const { fields, find } = Body.catch(NO_BODY).parse(body);
  const edits = new Map(correctionsOf(lines).map(({ field, value }) => [field, value]));
  const edited = fields.filter(({ field }) => edits.has(field));
  const lost = registrationsOf(edited);
  const kept = registrationsOf(fields.filter(({ field }) => !edits.has(field)));
  const { postcode, phone, email, registrations = [] } = find;
  const still = {
    ...(postcode === undefined || edited.some(isPlace) ? {} : { postcode }),
    ...(phone === undefined || edits.has('contact-phone') ? {} : { phone }),
    ...(email === undefined || edits.has('contact-email') ? {} : { email }),
    registrations: registrations.filter((one) => kept.has(one) || !lost.has(one)),
  };
  const later = [...edits.values(), ...added.map((addition) => Added.parse(addition.body).words)];
  return [...new Set([...contactTerms(still), ...later.flatMap(termsIn)])];
}

function isPlace({ value }: { readonly value?: unknown }): boolean {
  return PlaceRow.safeParse(value).success;
}

function registrationsOf(fields: readonly { readonly words: string }[]): ReadonlySet<string> {
  return new Set(findRegistrations(fields.map(({ words }) => words).join('\n')).map((one) => one.registration));
}
