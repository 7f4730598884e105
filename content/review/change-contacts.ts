import type { Contact } from '../contact-schema.ts';
import { contactsOf, type Service } from '../directory.ts';
import type { Hours } from '../hours.ts';
import { contactNamed, keyOf, withContacts } from './contact-list.ts';
import type { Proposed } from './record-schema.ts';

/** Who did something, and on which day (yyyy-mm-dd). */
export interface Doing {
  readonly by: string; // as the audit names them
  readonly on: string;
}

/** A changed service, or why it can't be changed. */
export type Changed =
  | { readonly kind: 'changed'; readonly service: Service }
  | { readonly kind: 'refused'; readonly because: 'missing' | 'known' | 'one-of-a-kind' | 'same-person' };

/** Marks a contact as wrong: it is kept apart from then on, where nothing shows it. */
export function setAside(service: Service, key: string, { why, ...doing }: Doing & { readonly why: string }): Changed {
  const contact = contactNamed(service, key);
  if (contact === undefined) return refused('missing');
  const left = contactsOf(service).filter((one) => keyOf(one) !== key);
  return changed(withContacts(service, left), (made) => ({
    ...made,
    setAside: [...(service.setAside ?? []), { contact, ...doing, why }],
  }));
}

/** Proposes a contact, new or in place of another one. It is shown to nobody until a second person confirms it. */
export function propose(service: Service, proposal: Proposed): Changed {
  const { contact, inPlaceOf } = proposal;
  const key = keyOf(contact);
  const aside = (service.setAside ?? []).some((one) => keyOf(one.contact) === inPlaceOf);
  if (inPlaceOf !== undefined && !aside && contactNamed(service, inPlaceOf) === undefined) return refused('missing');
  const waits = (service.proposed ?? []).some((one) => keyOf(one.contact) === key);
  if (waits || contactNamed(service, key) !== undefined) return refused('known');
  if (placed(service, proposal) === undefined) return refused('one-of-a-kind');
  return { kind: 'changed', service: { ...service, proposed: [...(service.proposed ?? []), proposal] } };
}

/** Confirms a proposed contact, which then takes its place. Never by the person who proposed it. */
export function confirm(service: Service, key: string, { how, ...doing }: Doing & { readonly how: string }): Changed {
  const proposal = (service.proposed ?? []).find((one) => keyOf(one.contact) === key);
  if (proposal === undefined) return refused('missing');
  if (proposal.by === doing.by) return refused('same-person');
  const mended = [proposal.inPlaceOf, key];
  return changed(placed(service, proposal), (made) => ({
    ...withdrawn(made, key),
    setAside: (service.setAside ?? []).filter((one) => !mended.includes(keyOf(one.contact))),
    checks: [{ found: 'contact', ...doing, how }, ...(service.checks ?? [])],
  }));
}

/** Takes a proposal back; what is shown stays as it is. */
export function withdraw(service: Service, key: string): Changed {
  const waits = (service.proposed ?? []).some((one) => keyOf(one.contact) === key);
  return waits ? { kind: 'changed', service: withdrawn(service, key) } : refused('missing');
}

/** Gives a line of a service other hours; they need no second person. */
export function giveHours(service: Service, key: string, hours: Hours | null): Changed {
  const contact = contactNamed(service, key);
  if (contact === undefined || !('hours' in contact)) return refused('missing');
  const next = contactsOf(service).map((one) => (keyOf(one) === key && 'hours' in one ? { ...one, hours } : one));
  return changed(withContacts(service, next), (made) => made);
}

function withdrawn(service: Service, key: string): Service {
  return { ...service, proposed: (service.proposed ?? []).filter((one) => keyOf(one.contact) !== key) };
}

/** The service with the proposal in its place among the contacts. */
function placed(service: Service, { contact, inPlaceOf }: Proposed): Service | undefined {
  const now = contactsOf(service);
  const isThere = now.some((one) => keyOf(one) === inPlaceOf);
  const next: readonly Contact[] = isThere
    ? now.map((one) => (keyOf(one) === inPlaceOf ? contact : one))
    : [...now, contact];
  return withContacts(service, next);
}

function changed(made: Service | undefined, more: (made: Service) => Service): Changed {
  return made === undefined ? refused('one-of-a-kind') : { kind: 'changed', service: more(made) };
}

function refused(because: Extract<Changed, { kind: 'refused' }>['because']): Changed {
  return { kind: 'refused', because };
}
