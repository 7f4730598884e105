import type { Reason } from '../locales/say.ts';
import { fitOf, meantFor, type Who } from './audiences.ts';
import type { Contact } from './contact-schema.ts';
import { servicesToShow, shownContacts, type Directory, type Service } from './directory.ts';
import { londonClock } from './london-clock.ts';
import { openingAt, type Opening } from './opening.ts';
import { distanceTo, homeArea, type ToldPlace } from './service-areas.ts';

/** The tag of several languages (ISO 639-2): served by whoever has an interpreter, or is there for those who speak no English. One that lists some other language may not speak theirs. */
export const ANY_LANGUAGE = 'mul';

export type Channel = 'call' | 'text' | 'chat' | 'email' | 'in-person';

/** What somebody looks for, as far as they said; what was not said shuts nothing out. */
export interface ServiceQuery {
  readonly need: string; // an id of dialogs/needs.ts, or `emergency`
  readonly among?: readonly string[]; // only these services, whatever their needs: nobody said what it is about
  readonly who?: readonly Who[];
  readonly place?: ToldPlace; // where they live; inside the district when not known
  readonly language?: string; // a language tag; `bfi` is British Sign Language
  readonly channel?: Channel;
  readonly openNow?: boolean; // only what surely answers now
  readonly notByPhone?: boolean; // a call can be heard, or cannot be made
}

/** A service that helps, and why it is shown. */
export interface Found {
  readonly service: Service;
  readonly why: readonly Reason[];
}

/**
 * The services that help with what is looked for at `now` (ISO 8601), the best first: what acts at once, then what is
 * meant for this person, then what is open, then what is near. Somebody who uses abuse is given only what is meant for
 * them, whatever the need. What may not be shown never is, and what is overdue gives way to the council's main number (S13).
 */
export function findServices(directory: Directory, query: ServiceQuery, now: string): readonly Found[] {
  const suited = directory.services.filter((service) => suits(service, query, now));
  const ranked = suited
    .map((service) => ({ service, rank: rankOf(service, query, now) }))
    .toSorted((one, other) => compare(one.rank, other.rank));
  const today = londonClock(now).date;
  const ids = ranked.map(({ service }) => service.id);
  return servicesToShow(directory, ids, today).map((service) => ({
    service,
    why: ids.includes(service.id) ? reasonsFor(service, query, now) : ['stands-in'],
  }));
}

/** As many of the best as are read, and among them one that is for where somebody lives, if there is any. */
export function bestOf(found: readonly Found[], most: number): readonly Found[] {
  const best = found.slice(0, most);
  const near = best.some(isOfTheirOwn) ? undefined : found.find(isOfTheirOwn);
  return near === undefined ? best : [...best.slice(0, -1), near];
}

/** For the city, the county or the district alone. */
function isOfTheirOwn({ service: { area } }: Found): boolean {
  return area !== 'national' && area !== 'derbyshire';
}

function suits(service: Service, query: ServiceQuery, now: string): boolean {
  const { who = [], place } = query;
  const forHarm = who.includes('harming-others'); // whatever they come with, the one line is theirs
  return (
    (forHarm || meets(service, query)) &&
    fitOf(service.audience, who) !== undefined &&
    distanceTo(homeArea(place), service.area) !== undefined &&
    canBeUsed(service, query, now)
  );
}

function meets({ id, needs }: Service, { need, among }: ServiceQuery): boolean {
  return among === undefined ? needs.includes(need) : among.includes(id);
}

/** What acts at once stays, whatever way and time were asked for, unless no call can be made. */
function canBeUsed(service: Service, query: ServiceQuery, now: string): boolean {
  const { channel, openNow, notByPhone } = query;
  if (notByPhone === true && !isReachedQuietly(service)) return false;
  if (service.role === 'urgent' && notByPhone !== true) return true;
  if (channel !== undefined && !offers(service, channel)) return false;
  return openNow !== true || isOpen(openingOf(service, query, now));
}

function isReachedQuietly(service: Service): boolean {
  const quiet = shownContacts(service).filter(isQuiet);
  return quiet.some((contact) => contact.kind !== 'url' || contact.chat !== null || service.role !== 'urgent');
}

function offers(service: Service, channel: Channel): boolean {
  if (channel === 'in-person') return service.address !== null;
  return shownContacts(service).some((contact) => channelOf(contact) === channel);
}

function channelOf(contact: Contact): Channel | undefined {
  if (contact.kind === 'url') return contact.chat === null ? undefined : 'chat';
  return contact.kind === 'phone' ? 'call' : contact.kind === 'sms' ? 'text' : 'email';
}

/** When somebody answers there: the best of its lines that can be used. */
function openingOf(service: Service, { channel, notByPhone }: ServiceQuery, now: string): Opening['kind'] {
  const kinds = shownContacts(service)
    .filter((contact) => notByPhone !== true || isQuiet(contact))
    .filter((contact) => channel === undefined || channel === 'in-person' || channelOf(contact) === channel)
    .flatMap((contact) => openingKind(contact, now));
  return KNOWN_FIRST.find((kind) => kinds.includes(kind)) ?? 'unknown';
}

function openingKind(contact: Contact, now: string): readonly Opening['kind'][] {
  if (contact.kind === 'email') return [];
  if (contact.kind === 'url') return contact.chat === null ? [] : [openingAt(contact.chat.hours, now).kind];
  return [openingAt(contact.hours, now).kind];
}

const isQuiet = ({ kind }: Contact): boolean => kind !== 'phone'; // needs no call

const KNOWN_FIRST = ['always', 'open', 'closed', 'unknown'] as const; // of the lines of one service
const OPEN_FIRST = ['always', 'open', 'unknown', 'closed'] as const;
const ROLES = ['urgent', 'help', 'information'] as const;
const FITS = ['theirs', 'anybody', 'others'] as const;

const isOpen = (kind: Opening['kind']): boolean => kind === 'always' || kind === 'open';

function rankOf(service: Service, query: ServiceQuery, now: string): readonly number[] {
  const { who = [], place } = query;
  const kind = openingOf(service, query, now);
  const suited = fitOf(service.audience, who) ?? 'others';
  const fit = suited === 'anybody' && reaches(service, query) ? 'theirs' : suited;
  return [
    ROLES.indexOf(service.role),
    FITS.indexOf(fit),
    isOpen(kind) ? 0 : OPEN_FIRST.indexOf(kind),
    distanceTo(homeArea(place), service.area) ?? REACHES_NOBODY,
  ];
}

const REACHES_NOBODY = 9;

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((rank, at) => rank !== other[at]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** Whether the service has what a deaf person, or the speaker of another language, needs to be understood. */
function reaches(service: Service, { who = [], language }: ServiceQuery): boolean {
  return (
    speaks(service, wanted(who, language)) ||
    (who.includes('deaf') && HEARD_BY_DEAF.some((way) => service.access.includes(way)))
  );
}

/** The language that is looked for: whoever needs another one, and does not say which, needs any. */
function wanted(who: readonly Who[], language: string | undefined): string | undefined {
  return language ?? (who.includes('other-language') ? ANY_LANGUAGE : undefined);
}

const HEARD_BY_DEAF = ['bsl', 'text-relay', 'text'] as const;

function speaks(service: Service, language: string | undefined): boolean {
  if (language === undefined || /^en\b/.test(language)) return false;
  if (language === 'bfi') return service.access.includes('bsl');
  const [tongue] = language.split('-');
  if (language === ANY_LANGUAGE && service.audience.includes('non-english-speakers')) return true;
  return service.interpreters === true || service.languages.some((tag) => tag.split('-')[0] === tongue);
}

/** Whether a service is meant for somebody who says this of themselves, or speaks with those who need another language. */
export function isMeantFor(service: Service, who: Who): boolean {
  return meantFor(service.audience, [who]).length > 0 || (who === 'other-language' && speaks(service, ANY_LANGUAGE));
}

function reasonsFor(service: Service, query: ServiceQuery, now: string): readonly Reason[] {
  const { who = [] } = query;
  return [
    ...(service.role === 'urgent' ? (['urgent'] as const) : []),
    ...(who.includes('harming-others') || query.among !== undefined ? [] : (['need'] as const)),
    ...personReasons(service, query),
    ...wayReasons(service, query),
    ...timeReasons(openingOf(service, query, now)),
    ...(service.area === 'national' ? [] : (['near'] as const)),
  ];
}

function personReasons(service: Service, query: ServiceQuery): readonly Reason[] {
  const { who = [], language } = query;
  const heard =
    who.includes('deaf') && reaches(service, { need: query.need, who: ['deaf'] }) ? (['deaf'] as const) : [];
  const meant = new Set([...meantFor(service.audience, who), ...heard]);
  return [
    ...[...meant].flatMap((one) => (one === 'other-language' ? [] : [`for-${one}` as const])),
    ...(speaks(service, wanted(who, language)) ? (['language'] as const) : []),
  ];
}

function wayReasons(service: Service, { channel, notByPhone }: ServiceQuery): readonly Reason[] {
  return [
    ...(channel !== undefined && offers(service, channel) ? [`by-${channel}` as const] : []),
    ...(notByPhone === true ? (['not-by-phone'] as const) : []),
  ];
}

function timeReasons(kind: Opening['kind']): readonly Reason[] {
  if (!isOpen(kind)) return [];
  return kind === 'always' ? ['always'] : ['open'];
}
