import type { Contact } from '../../content/contact-schema.ts';
import { numberOf, serviceById, shownContacts, type Directory } from '../../content/directory.ts';
import type { Hours } from '../../content/hours.ts';
import { lineName } from '../../content/line-name.ts';
import { serviceName } from '../../content/service-name.ts';
import type { Language } from '../../locales/index.ts';
import { html, type Fill, type Html } from './html.ts';
import { speaker } from './layout.ts';

/** A number as a link that a phone can ring; digits stay left to right in every language (S15). */
export function phoneLink(number: string): Html {
  return html`<a href="tel:${number.replaceAll(' ', '')}"><bdi dir="ltr">${number}</bdi></a>`;
}

/** The line that stands on every page where something could be lost: 999, and what to do when speaking is unsafe. */
export function emergencyLine(directory: Directory, language: Language): Html {
  const number = numberOf(directory, 'emergency-999');
  const say = speaker(language);
  return html`<div class="emergency">
    <p><strong>${say('web:emergency.title')}</strong> ${say('web:emergency.call')} ${phoneLink(number)}</p>
    <p>${say('web:emergency.silent', { number })}</p>
  </div>`;
}

/** Cards of services by their ids, each with the ways to reach it by phone or text; ids that may not be shown are left out. */
export function numberCards(directory: Directory, ids: readonly string[], language: Language): Html {
  const cards = ids.flatMap((id) => {
    const service = serviceById(directory, id);
    if (service === undefined) return [];
    const contacts = shownContacts(service).flatMap((contact) => contactItem(contact, language) ?? []);
    if (contacts.length === 0) return [];
    return [
      html`<li class="service">
        <h2 class="service-name"><bdi>${serviceName(service, language)}</bdi></h2>
        <ul class="contacts">
          ${contacts}
        </ul>
      </li>`,
    ];
  });
  return html`<ul class="services">
    ${cards}
  </ul>`;
}

function contactItem(contact: Contact, language: Language): Html | undefined {
  if (contact.kind === 'phone')
    return item(
      `tel:${compact(contact.number)}`,
      lineName(contact.label, language),
      contact.number,
      contact.hours,
      language,
    );
  if (contact.kind === 'sms') {
    const say = speaker(language);
    const label = contact.send === null ? say('web:text') : say('web:textWord', { word: contact.send });
    return item(`sms:${compact(contact.number)}`, label, contact.number, contact.hours, language);
  }
  return undefined;
}

function item(href: string, label: Fill, number: string, hours: Hours | null, language: Language): Html {
  return html`<li class="contact">
    <a class="contact-link" href="${href}"
      ><span class="contact-label">${label}</span> <bdi class="contact-text" dir="ltr">${number}</bdi></a
    >
    ${hoursNote(hours, language)}
  </li>`;
}

function hoursNote(hours: Hours | null, language: Language): Html | undefined {
  if (hours === null || hours.kind === 'weekly') return undefined;
  const key = hours.kind === 'always' ? 'web:allDay' : 'web:everyDay';
  return html`<span class="contact-hours">${speaker(language)(key)}</span>`;
}

const compact = (number: string): string => number.replaceAll(' ', '');
