import type { Contact } from '../contact-schema.ts';
import { contactsOf, serviceById, type Directory, type Service } from '../directory.ts';
import { propose, type Doing } from './change-contacts.ts';
import { keyOf } from './contact-list.ts';

/**
 * An old register as it may stand again: what people recorded since stays, and so do the contacts of now. A contact that the
 * old one had and that nobody has marked as wrong is proposed, for a second person to confirm (S13).
 */
export function restoreRegister(then: Directory, now: Directory, doing: Doing & { readonly how: string }): Directory {
  const services = then.services.map((service) => {
    const current = serviceById(now, service.id);
    return current === undefined ? service : restored(service, current, doing);
  });
  return { ...then, services };
}

function restored(then: Service, now: Service, doing: Doing & { readonly how: string }): Service {
  const { checks, setAside, proposed } = now;
  const { phones, sms, email, url, chat } = now;
  const base: Service = { ...then, checks, setAside, proposed, phones, sms, email, url, chat };
  const wrong = (setAside ?? []).map(({ contact }) => contact);
  const back = without(contactsOf(then), [...contactsOf(now), ...wrong]);
  const spare = [...without(contactsOf(now), contactsOf(then))];
  return back.reduce((service: Service, contact) => {
    const at = spare.findIndex(({ kind }) => kind === contact.kind);
    const [instead] = at === -1 ? [] : spare.splice(at, 1);
    const inPlaceOf = instead === undefined ? {} : { inPlaceOf: keyOf(instead) };
    const changed = propose(service, { contact, ...inPlaceOf, ...doing });
    return changed.kind === 'changed' ? changed.service : service;
  }, base);
}

function without(contacts: readonly Contact[], others: readonly Contact[]): readonly Contact[] {
  const keys = new Set(others.map(keyOf));
  return contacts.filter((contact) => !keys.has(keyOf(contact)));
}
