import { contactsOf, type Service } from '../directory.ts';
import type { Contact } from '../contact-schema.ts';

/** What names a contact within its service: its kind and its number or address, however that is spaced. */
export function keyOf(contact: Contact): string {
  return `${contact.kind}:${valueOf(contact).replaceAll(' ', '')}`;
}

/** The number or the address of a contact. */
export function valueOf(contact: Contact): string {
  return 'number' in contact ? contact.number : contact.address;
}

/** The contact of a service that a key names; `undefined` when it has none. */
export function contactNamed(service: Service, key: string): Contact | undefined {
  return contactsOf(service).find((contact) => keyOf(contact) === key);
}

/** A service with other contacts; `undefined` where it would have two of a kind of which it can hold one. */
export function withContacts(service: Service, contacts: readonly Contact[]): Service | undefined {
  const [sms, ...otherSms] = contacts.flatMap((one) => (one.kind === 'sms' ? [bare(one)] : []));
  const [email, ...otherEmail] = contacts.flatMap((one) => (one.kind === 'email' ? [one.address] : []));
  const [url, ...otherUrl] = contacts.flatMap((one) => (one.kind === 'url' ? [one] : []));
  if (otherSms.length + otherEmail.length + otherUrl.length > 0) return undefined;
  return {
    ...service,
    phones: contacts.flatMap((one) => (one.kind === 'phone' ? [bare(one)] : [])),
    sms: sms ?? null,
    email: email ?? null,
    url: url?.address ?? null,
    chat: url?.chat ?? null,
  };
}

function bare<Line extends { readonly kind: string }>(contact: Line): Omit<Line, 'kind'> {
  const { kind: _, ...rest } = contact;
  return rest;
}
