import { z } from 'zod';

import type { Contact } from './contact-schema.ts';
import { serviceSchema } from './service-schema.ts';

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

/** The register of services, checked. Refuses two services of one id, and a register without the numbers that danger needs. */
export const directorySchema = z
  .object({ compiledOn: z.iso.date(), source: z.string().min(1), services: z.array(serviceSchema).readonly() })
  .superRefine(({ services }, context) => {
    services.forEach(({ id }, place) => {
      if (services.findIndex((other) => other.id === id) < place)
        context.addIssue({ code: 'custom', path: ['services', place, 'id'], message: 'another service has this id' });
    });
    for (const id of NEVER_WITHOUT)
      if (!services.some((one) => one.id === id && isShown(one) && one.phones.length > 0))
        context.addIssue({
          code: 'custom',
          path: ['services'],
          message: `${id}: a number that danger needs is missing or not shown`,
        });
  })
  .readonly();
export type Directory = z.infer<typeof directorySchema>;
export type Service = z.infer<typeof serviceSchema>;

/** Finds a service by its id; `undefined` when the register has none. */
export function serviceById(directory: Directory, id: string): Service | undefined {
  return directory.services.find((service) => service.id === id);
}

/** Every way to reach a service that a resident may see, phone first; none while the service is unconfirmed (S13). */
export function shownContacts(service: Service): readonly Contact[] {
  return isShown(service) ? contactsOf(service) : [];
}

/** Every way to reach a service, phone first, shown or not. What somebody has marked as wrong is none of them. */
export function contactsOf({ phones, sms, email, url, chat }: Service): readonly Contact[] {
  return [
    ...phones.map((phone) => ({ kind: 'phone' as const, ...phone })),
    ...(sms ? [{ kind: 'sms' as const, ...sms }] : []),
    ...(email === null ? [] : [{ kind: 'email' as const, address: email }]),
    ...(url === null ? [] : [{ kind: 'url' as const, address: url, chat }]),
  ];
}

/** Whether a service may be shown to residents at all (S13). */
export function isShown({ status }: Pick<Service, 'status'>): boolean {
  return status !== 'unconfirmed';
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
 * The services to show for some ids, in that order, each once. Unconfirmed ones are left out; what is overdue for review
 * (`today` is yyyy-mm-dd) is replaced by the council's main number, unless it is national, the police or confirmed (S13).
 */
export function servicesToShow(directory: Directory, ids: readonly string[], today: string): readonly Service[] {
  const wanted = ids.flatMap((id) => {
    const service = serviceById(directory, id);
    if (!service || shownContacts(service).length === 0) return [];
    return [isOverdue(service, today) && !staysWhenOverdue(service) ? COUNCIL_MAIN : id];
  });
  return [...new Set(wanted)].flatMap((id) => serviceById(directory, id) ?? []);
}

/** Whether a service should have been reviewed before `today` (yyyy-mm-dd). */
export function isOverdue({ reviewBy }: Pick<Service, 'reviewBy'>, today: string): boolean {
  return today > reviewBy;
}

/** How many services that residents may see are overdue for review on `today` (yyyy-mm-dd). */
export function countOverdue({ services }: Directory, today: string): number {
  return services.filter((service) => isShown(service) && isOverdue(service, today)).length;
}

const COUNCIL_MAIN = 'sddc-customer-services';

function staysWhenOverdue(service: Service): boolean {
  return service.area === 'national' || service.id === 'police-101' || service.status === 'confirmed';
}
