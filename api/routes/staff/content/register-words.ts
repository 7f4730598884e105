import { dangerName } from '../../../../bot/desk/desk-messages.ts';
import { phraseHours } from '../../../../bot/phrasing/phrase-hours.ts';
import type { Contact } from '../../../../content/contact-schema.ts';
import { contactsOf, type Service } from '../../../../content/directory.ts';
import { keyOf, valueOf } from '../../../../content/review/contact-list.ts';
import type { LeftWithout } from '../../../../content/review/left-without.ts';
import { isCopyKey, words } from '../../../../locales/index.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import type { ShownContact, ShownService } from '../../../../web/pages/staff/service-page.ts';
import { dayInWords } from '../london-time.ts';

/** Who people are, by the name that the audit has for them; nothing for who works here no more. */
export type NameOf = (by: string) => string | undefined;

/** A service as its page shows it, to whoever the audit calls `me`. */
export function serviceInWords(service: Service, nameOf: NameOf, me: string): ShownService {
  const { id, name, needs, status, confidence, confirmedBy, source, sourceDate, compiledOn, reviewBy } = service;
  const who = (by: string): string => nameOf(by) ?? words('en', 'staff-register:left');
  const confirmed = confirmedBy && { role: confirmedBy.role, on: dayInWords(confirmedBy.on) };
  return {
    ...{ id, name, owner: ownerInWords(service, nameOf), source: sourceInWords(source, sourceDate) },
    needs: needs.map(needInWords),
    status: words('en', `staff-register:status-name.${status}`),
    confidence: words('en', `staff-register:confidence-name.${confidence}`),
    compiledOn: dayInWords(compiledOn),
    reviewBy: dayInWords(reviewBy),
    ...(status === 'confirmed' && confirmed !== undefined
      ? { confirmed: words('en', 'staff-register:service.confirmed', confirmed) }
      : {}),
    contacts: contactsOf(service).map(contactInWords),
    unverified: service.unverifiedNumbers,
    aside: (service.setAside ?? []).map(({ contact, by, on, why }) => ({
      ...contactInWords(contact),
      line: words('en', 'staff-register:service.aside-line', { by: who(by), on: dayInWords(on), why }),
    })),
    proposed: (service.proposed ?? []).map(({ contact, inPlaceOf, by, on, how }) => ({
      ...contactInWords(contact),
      ...(inPlaceOf === undefined ? {} : { instead: inPlaceOf.slice(inPlaceOf.indexOf(':') + 1) }),
      line: words('en', 'staff-register:service.waiting-line', { by: who(by), on: dayInWords(on), how }),
      own: by === me,
    })),
    checks: (service.checks ?? []).map(({ found, by, on, how }) => {
      const what = words('en', `staff-register:found.${found}`);
      return words('en', 'staff-register:service.check-line', { on: dayInWords(on), by: who(by), found: what, how });
    }),
  };
}

/** A contact in words. */
export function contactInWords(contact: Contact): ShownContact {
  const label = 'label' in contact ? contact.label : undefined;
  const hours = 'hours' in contact ? phraseHours(contact.hours, 'en') : undefined;
  return {
    key: keyOf(contact),
    kind: words('en', `staff-register:kind.${contact.kind}`),
    value: valueOf(contact),
    ...(label === undefined ? {} : { label }),
    ...(hours === undefined ? {} : { hours }),
  };
}

/** Who owns a service. */
export function ownerInWords({ owner }: Service, nameOf: NameOf): string {
  if (owner === null) return words('en', 'staff-register:nobody');
  return owner.startsWith('staff:') ? (nameOf(owner) ?? words('en', 'staff-register:left')) : owner;
}

/** A need as residents are offered it. */
export function needInWords(need: string): string {
  const key = `answers:need.${need}`;
  if (need === 'emergency') return words('en', 'staff-register:service.emergency');
  return isCopyKey(key) ? words('en', key) : need;
}

/** Why a change is refused that would leave somebody without help. */
export function leftInWords(left: LeftWithout, field: string): Fault {
  const text =
    left.kind === 'card'
      ? words('en', 'staff-register:fault.left-card', { what: dangerName(left.danger) })
      : words('en', 'staff-register:fault.left-need', { what: needInWords(left.need) });
  return { field, text };
}

function sourceInWords(source: string | null, date: string | null): string {
  if (source === null) return words('en', 'staff-register:no-source');
  return date === null ? source : `${source} (${date})`;
}
