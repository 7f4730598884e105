import { z } from 'zod';

import { hoursSchema } from './hours.ts';
import type { Hours } from './hours.ts';

const number = z.string().regex(/^\d[\d ]{1,18}\d$/, 'expected digits and single spaces');
const link = z.string().regex(/^https:\/\/[^\s"<>]+$/, 'expected an https address');
const day = z.iso.date();

const phoneSchema = z.object({
  number,
  label: z.string().min(1),
  hours: hoursSchema.nullable(),
  free: z.boolean().nullable(),
});
const smsSchema = z.object({
  number,
  send: z.string().min(1).nullable(), // the word to send, when the line asks for one
  label: z.string().min(1),
  hours: hoursSchema.nullable(),
});

const serviceSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().min(1),
    needs: z.array(z.string()),
    audience: z.array(z.string()).min(1),
    area: z.enum(['national', 'derbyshire', 'south-derbyshire']),
    confidence: z.enum(['high', 'medium', 'low']),
    status: z.enum(['confirmed', 'sourced', 'unconfirmed']),
    confirmedBy: z.object({ role: z.string().min(1), on: day }).optional(),
    phones: z.array(phoneSchema),
    sms: smsSchema.nullable(),
    email: z.email().nullable(),
    url: link.nullable(),
    unverifiedNumbers: z.array(z.string()), // for a person to check; never shown
    source: z.string().nullable(),
    sourceDate: z.string().nullable(),
  })
  .refine(
    (service) => service.status !== 'sourced' || service.confidence !== 'low',
    'a contact of low confidence cannot be sourced (S13)',
  )
  .refine(
    (service) => service.status !== 'confirmed' || service.confirmedBy !== undefined,
    'confirmed needs a role and a date (S13)',
  )
  .readonly();

/** The register of services, checked. Refuses two services of one id, and a register without the numbers that danger needs. */
export const directorySchema = z
  .object({ compiledOn: day, reviewBy: day, source: z.string().min(1), services: z.array(serviceSchema).readonly() })
  .refine(
    (directory) => new Set(directory.services.map((one) => one.id)).size === directory.services.length,
    'two services have one id',
  )
  .refine((directory) => directory.compiledOn < directory.reviewBy, 'review must come after it was compiled')
  .refine(
    (directory) =>
      NEVER_WITHOUT.every((id) =>
        directory.services.some((one) => one.id === id && isShown(one) && one.phones.length > 0),
      ),
    'a number that danger needs is missing or not shown',
  )
  .readonly();

/** Services whose number the bot's sentences quote: a register without one of them is refused. */
export const NEVER_WITHOUT: readonly string[] = [
  'emergency-999',
  'police-101',
  'samaritans',
  'childline',
  'national-da-helpline',
  'nhs-111-mental-health',
  'call-159',
  'sddc-customer-services',
];

export type Service = z.infer<typeof serviceSchema>;
export type Directory = z.infer<typeof directorySchema>;

/** One way to reach a service that may be shown to a resident. Numbers and addresses are byte-equal to the register. */
export type Contact =
  | {
      readonly kind: 'phone';
      readonly number: string;
      readonly label: string;
      readonly hours: Hours | null;
      readonly free: boolean | null;
    }
  | {
      readonly kind: 'sms';
      readonly number: string;
      readonly send: string | null;
      readonly label: string;
      readonly hours: Hours | null;
    }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'url'; readonly address: string };

/** Finds a service by its id; `undefined` when the register has none. */
export function serviceById(directory: Directory, id: string): Service | undefined {
  return directory.services.find((service) => service.id === id);
}

/** Every way to reach a service that a resident may see, phone first; none while the service is unconfirmed (S13). */
export function shownContacts(service: Service): readonly Contact[] {
  if (!isShown(service)) return [];
  const { phones, sms, email, url } = service;
  return [
    ...phones.map((phone) => ({ kind: 'phone' as const, ...phone })),
    ...(sms ? [{ kind: 'sms' as const, ...sms }] : []),
    ...(email === null ? [] : [{ kind: 'email' as const, address: email }]),
    ...(url === null ? [] : [{ kind: 'url' as const, address: url }]),
  ];
}

/** The first phone number of a service that may be shown. Throws `MissingNumberError` when there is none. */
export function numberOf(directory: Directory, id: string): string {
  const service = serviceById(directory, id);
  const phone = service && isShown(service) ? service.phones[0] : undefined;
  if (!phone) throw new MissingNumberError(id);
  return phone.number;
}

/** A sentence asked for the number of a service that has none to show. */
export class MissingNumberError extends Error {
  override readonly name = 'MissingNumberError';
  constructor(id: string) {
    super(`The register has no number to show for ${id}`);
  }
}

/**
 * The services to show for some ids, in that order, each once. Unconfirmed ones are left out; once the register's review
 * is overdue (`today` is yyyy-mm-dd), local ones but the police are replaced by the council's main number (S13).
 */
export function servicesToShow(directory: Directory, ids: readonly string[], today: string): readonly Service[] {
  const overdue = today > directory.reviewBy;
  const wanted = ids.flatMap((id) => {
    const service = serviceById(directory, id);
    if (!service || shownContacts(service).length === 0) return [];
    return [overdue && !staysWhenOverdue(service) ? COUNCIL_MAIN : id];
  });
  return [...new Set(wanted)].flatMap((id) => serviceById(directory, id) ?? []);
}

const COUNCIL_MAIN = 'sddc-customer-services';

function staysWhenOverdue(service: Service): boolean {
  return service.area === 'national' || service.id === 'police-101' || service.status === 'confirmed';
}

function isShown(service: { readonly status: Service['status'] }): boolean {
  return service.status !== 'unconfirmed';
}
