import type { Contact } from '../../content/contact-schema.ts';
import { shownContacts, type Service } from '../../content/directory.ts';
import { lineName } from '../../content/line-name.ts';
import { serviceName } from '../../content/service-name.ts';
import { isCopyKey, words, type SpokenLanguage } from '../../locales/index.ts';
import type { PhrasedContact, PhrasedService } from '../../locales/phrased.ts';
import type { Card } from '../../locales/say.ts';
import { phraseHours, phraseOpening } from './phrase-hours.ts';
import { phraseNotes } from './phrase-notes.ts';

/** In which language, at what moment (ISO 8601) and on which card a service is shown. */
interface Shown {
  readonly language: SpokenLanguage;
  readonly now: string;
  readonly card: Extract<Card, { kind: 'services' }>;
}

/**
 * Words one service of the register: its name, what to know before a contact, and every way to reach it that may be shown,
 * numbers as links. A card of danger says no more than that; another one also what the service offers.
 */
export function phraseService(service: Service, { language, now, card }: Shown): PhrasedService {
  const { name, contacts, safe, offered } = once(service, language);
  const hours = shownContacts(service).flatMap((contact) => ('hours' in contact ? [contact.hours] : []));
  const opening = hours[0] === undefined ? undefined : phraseOpening(hours[0], now, language);
  const about = [opening ?? [], safe, card.urgent ? [] : offered].flat().join('\n');
  const reasons = (card.why?.[service.id] ?? []).map((reason) => words(language, `contact:why.${reason}`));
  return {
    name,
    ...(about === '' ? {} : { about }),
    ...(reasons.length === 0 ? {} : { why: { ask: words(language, 'contact:why-ask'), reasons: reasons.join(' ') } }),
    contacts: card.notByPhone === true ? contacts.filter(({ href }) => !href.startsWith('tel:')) : contacts,
  };
}

interface Lasting {
  readonly name: string;
  readonly contacts: readonly PhrasedContact[];
  readonly safe: readonly string[];
  readonly offered: readonly string[];
}
const lasting = new WeakMap<Service, Readonly<Partial<Record<SpokenLanguage, Lasting>>>>(); // a register's entry never changes

function once(service: Service, language: SpokenLanguage): Lasting {
  const before = lasting.get(service)?.[language];
  if (before !== undefined) return before;
  const contacts = shownContacts(service).map((contact) => phraseContact(contact, language, service.prepared));
  const now = { name: serviceName(service, language), contacts, ...phraseNotes(service, language) };
  lasting.set(service, { ...lasting.get(service), [language]: now });
  return now;
}

/** A way to reach it. A text or an e-mail opens with its first words in place, for somebody in a hurry. */
function phraseContact(contact: Contact, language: SpokenLanguage, prepared: string | undefined): PhrasedContact {
  switch (contact.kind) {
    case 'phone':
      return withHours(phraseHours(contact.hours, language), {
        label: lineName(contact.label, language),
        text: contact.number,
        href: `tel:${digits(contact.number)}`,
      });
    case 'sms':
      return withHours(phraseHours(contact.hours, language), {
        label: lineName(contact.label, language),
        text:
          contact.send === null
            ? contact.number
            : words(language, 'contact:text-with-word', { number: contact.number, word: contact.send }),
        href: `sms:${digits(contact.number)}${query({ body: contact.send ?? preparedWords(prepared, 'text') })}`,
      });
    case 'email':
      return {
        label: words(language, 'contact:email'),
        text: contact.address,
        href: `mailto:${contact.address}${query({
          subject: preparedWords(prepared, 'subject'),
          body: preparedWords(prepared, 'text'),
        })}`,
      };
    case 'url':
      return withHours(contact.chat === null ? undefined : phraseHours(contact.chat.hours, language), {
        label: words(language, contact.chat === null ? 'contact:website' : 'contact:website-chat'),
        text: new URL(contact.address).hostname,
        href: contact.address,
      });
  }
}

/** The first words of a message to a service: in English, whatever the chat is in, because that is what it reads. */
function preparedWords(prepared: string | undefined, part: 'subject' | 'text'): string | undefined {
  const key = `prepared:${prepared ?? ''}.${part}`;
  return isCopyKey(key) ? words('en', key) : undefined;
}

function query(parts: Readonly<Record<string, string | undefined>>): string {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  const written = known.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

function withHours(hours: string | undefined, contact: PhrasedContact): PhrasedContact {
  return hours === undefined ? contact : { ...contact, hours };
}

function digits(number: string): string {
  return number.replaceAll(' ', '');
}
