import { bestOf, findServices, type ServiceQuery } from '../content/find-services.ts';
import type { Card } from '../locales/say.ts';
import type { Facts } from './facts.ts';

/** Services by their ids in the register, or what is looked for. */
export type WantedServices = readonly string[] | ServiceQuery;

const MOST_FOUND = 8; // a longer list is not read

/**
 * The card of what is wanted. What was looked for is found now, and goes into the card with its reasons, so that the
 * message can be worded again without looking anew. Undefined when there is nothing to show.
 */
export function servicesCard(wanted: WantedServices, { directory, now }: Facts, urgent: boolean): Card | undefined {
  if (isList(wanted)) return wanted.length === 0 ? undefined : { kind: 'services', services: wanted, urgent };
  const found = bestOf(findServices(directory, wanted, now), MOST_FOUND);
  if (found.length === 0) return undefined;
  return {
    kind: 'services',
    services: found.map(({ service }) => service.id),
    urgent,
    why: Object.fromEntries(found.map(({ service, why }) => [service.id, why])),
    ...(wanted.notByPhone === true ? { notByPhone: true } : {}),
  };
}

function isList(wanted: WantedServices): wanted is readonly string[] {
  return Array.isArray(wanted);
}
