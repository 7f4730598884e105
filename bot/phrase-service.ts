import { shownContacts, type Contact, type Service } from '../content/directory.ts';
import { DAYS, type Hours } from '../content/hours.ts';
import { words, type SpokenLanguage } from '../locales/index.ts';
import type { PhrasedContact, PhrasedService } from '../locales/phrased.ts';
import { dayFormat, listFormat } from './formats.ts';

/** Words one service of the register: its name and every way to reach it that may be shown, numbers as links. */
export function phraseService(service: Service, language: SpokenLanguage): PhrasedService {
  const before = phrased.get(service)?.[language];
  if (before !== undefined) return before;
  const contacts = shownContacts(service).map((contact) => phraseContact(contact, language));
  const now = { name: service.name, contacts };
  phrased.set(service, { ...phrased.get(service), [language]: now });
  return now;
}

const phrased = new WeakMap<Service, Readonly<Partial<Record<SpokenLanguage, PhrasedService>>>>(); // a register's entry never changes

function phraseContact(contact: Contact, language: SpokenLanguage): PhrasedContact {
  switch (contact.kind) {
    case 'phone':
      return {
        label: contact.label,
        text: contact.number,
        href: `tel:${digits(contact.number)}`,
        ...hoursOf(contact.hours, language),
      };
    case 'sms':
      return {
        label: contact.label,
        text:
          contact.send === null
            ? contact.number
            : words(language, 'contact:text-with-word', { number: contact.number, word: contact.send }),
        href: `sms:${digits(contact.number)}`,
        ...hoursOf(contact.hours, language),
      };
    case 'email':
      return { label: words(language, 'contact:email'), text: contact.address, href: `mailto:${contact.address}` };
    case 'url':
      return {
        label: words(language, 'contact:website'),
        text: new URL(contact.address).hostname,
        href: contact.address,
      };
  }
}

function digits(number: string): string {
  return number.replaceAll(' ', '');
}

function hoursOf(hours: Hours | null, language: SpokenLanguage): { readonly hours?: string } {
  if (hours === null) return {};
  if (hours.kind !== 'weekly') return { hours: words(language, `contact:hours.${hours.kind}`) };
  const spans = hours.open.map(({ days, from, to }) =>
    words(language, 'contact:hours.span', { days: daysInWords(days, language), from, to }),
  );
  return { hours: spans.join('; ') };
}

function daysInWords(days: readonly (typeof DAYS)[number][], language: SpokenLanguage): string {
  const places = days.map((day) => DAYS.indexOf(day)).sort((one, other) => one - other);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  const unbroken = places.length > 2 && last - first === places.length - 1;
  if (!unbroken) return listFormat(language).format(places.map((place) => dayInWords(place, language)));
  return words(language, 'contact:hours.range', {
    first: dayInWords(first, language),
    last: dayInWords(last, language),
  });
}

function dayInWords(place: number, language: SpokenLanguage): string {
  return dayFormat(language).format(new Date(Date.UTC(2024, 0, 1 + place))); // 1 January 2024 was a Monday
}
