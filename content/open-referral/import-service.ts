import { z } from 'zod';

import type { Service } from '../directory.ts';
import { HIDES_ITS_ADDRESS } from '../service-schema.ts';
import { AREA_NAMES } from './export-service.ts';
import { hoursOf } from './hours.ts';
import { linesOf, type Line } from './phones.ts';
import { scheduleShape, valuesOf, type Referral } from './shapes.ts';

/** What a reader needs to know beside the row: the day (yyyy-mm-dd) and the needs there are. */
export interface Reading {
  readonly today: string;
  readonly needs: ReadonlySet<string>;
}

const REVIEW_AFTER_MONTHS = 6; // S13
const ACCESS: readonly (readonly [string, RegExp])[] = [
  ['bsl', /\bbsl\b|sign language/i],
  ['text-relay', /\brelay\b/i],
  ['easy-read', /easy read/i],
  ['large-print', /large print/i],
  ['braille', /braille/i],
  ['audio', /\baudio\b/i],
];

/**
 * A row of Open Referral UK as a service of the register, for its schema to check. It is never `confirmed`, and `sourced` only
 * with a source and a date; what is not told is not known. Attributes of our own export are read back as they were.
 */
export function importService(row: Referral, reading: Reading): unknown {
  const told: Told = {
    all: (name) => valuesOf(row.attributes, name),
    one: (name) => valuesOf(row.attributes, name)[0] ?? null,
  };
  const needs = orElse(told.all('need'), () => needsOf(row, reading.needs));
  return {
    id: told.one('id') ?? importedId(row.id),
    name: row.name,
    role: told.one('role') ?? 'help',
    needs,
    audience: orElse(told.all('audience'), () => ['everyone']),
    area: told.one('area') ?? areaOf(row) ?? OURS,
    owner: told.one('owner'),
    ...waysOf(row, told, reading.today),
    address: addressOf(row, needs),
    languages: languagesOf(row),
    access: orElse(told.all('access'), () => accessOf(row)),
    ...originOf(row, told, reading.today),
  };
}

/** Where nobody is sent who lives elsewhere. */
const OURS = 'south-derbyshire';

/** The values of our own attributes. */
interface Told {
  readonly all: (name: string) => readonly string[];
  readonly one: (name: string) => string | null;
}

function waysOf(row: Referral, { all, one }: Told, today: string): object {
  const { phones, sms } = linesOf(row, today);
  return {
    phones: phones.map(bare),
    sms,
    chat: chatOf(one('chat'), today),
    email: row.email ?? row.contacts?.find(({ email }) => email)?.email ?? null,
    url: row.url?.startsWith('https://') === true ? row.url : null,
    interpreters: flag(one('interpreters')) ?? (hasWords(row.interpretation_services) ? true : null),
    safeContact: all('safe-contact'),
    ...(one('prepared') === null ? {} : { prepared: one('prepared') }),
    unverifiedNumbers: all('unverified-number'),
  };
}

/** Where it was read and when, how far it may be trusted for that, and when it must be looked at again. */
function originOf(row: Referral, { one }: Told, today: string): object {
  const date = dateOf(row.assured_date);
  const isForeign = one('id') === null;
  const source = one('source') ?? (isForeign ? sourceOf(row) : null);
  const sourceDate = one('source-date') ?? (isForeign ? date : null);
  const compiledOn = one('compiled-on') ?? date ?? today;
  const reviewBy = one('review-by') ?? monthsAfter(compiledOn, REVIEW_AFTER_MONTHS);
  const status = isElsewhere(row, one('area')) ? 'unconfirmed' : one('status');
  return { ...trust(one('confidence'), status, source, sourceDate), source, sourceDate, compiledOn, reviewBy };
}

function orElse(values: readonly string[], other: () => readonly string[]): readonly string[] {
  return values.length > 0 ? values : other();
}

/** The id in the register of a row that was not exported from it; the same at every import. */
export function importedId(id: string): string {
  return `imported-${id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
}

function trust(confidence: string | null, status: string | null, source: string | null, date: string | null): object {
  const known = source !== null && date !== null;
  const sure = confidence ?? (known ? 'medium' : 'low');
  return { confidence: sure, status: known && sure !== 'low' && status !== 'unconfirmed' ? 'sourced' : 'unconfirmed' };
}

function sourceOf({ organization, url }: Referral): string | null {
  return organization?.website ?? organization?.url ?? url ?? organization?.name ?? null;
}

function needsOf({ attributes }: Referral, known: ReadonlySet<string>): readonly string[] {
  const terms = (attributes ?? []).flatMap(({ taxonomy_term: term }) => [term?.name ?? '', term?.code ?? '']);
  const ids = terms.map((term) => term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
  return [...new Set(ids.filter((id) => known.has(id)))];
}

/** The widest area that is named; none where only others are, or nothing is. */
function areaOf({ service_areas: areas }: Referral): string | undefined {
  const names = (areas ?? []).map(({ name }) => (name ?? '').trim().toLowerCase());
  const found = Object.entries(AREA_NAMES).find(([, name]) => names.includes(name.toLowerCase()));
  const national = names.some((name) => /^(?:national|england|uk|great britain)$/.test(name));
  return national ? 'national' : (found?.[0] ?? (names.some((name) => DISTRICT.test(name)) ? OURS : undefined));
}
const DISTRICT = /\bsouth derbyshire\b/u;

/** Tells whether a row names where its service works, and none of it is an area of ours: nobody here is sent there. */
export function isElsewhere(row: Referral, told: string | null): boolean {
  const isNamed = (row.service_areas ?? []).some(({ name }) => hasWords(name));
  return told === null && isNamed && areaOf(row) === undefined;
}

const hasWords = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

function addressOf({ service_at_locations: places }: Referral, needs: readonly string[]): object | null {
  const address = places?.flatMap(({ location }) => location?.addresses ?? [])[0];
  if (address === undefined) return null;
  const [first, middle, city, postcode] = [address.address_1, address.address_2, address.city, address.postal_code].map(
    trimmed,
  );
  const masked = first === '' || needs.some((need) => HIDES_ITS_ADDRESS.has(need));
  if (masked) return city === '' ? null : { kind: 'town', town: city };
  const lines = [first, ...(middle ?? '').split('; '), city].filter((line) => line !== '');
  return { kind: 'public', lines, postcode };
}

function trimmed(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

function languagesOf({ languages }: Referral): readonly string[] {
  const codes = (languages ?? []).flatMap(({ code }) => (code ? [code] : []));
  return codes.length === 0 ? ['en'] : codes;
}

function accessOf({ service_at_locations: places }: Referral): readonly string[] {
  const words = (places ?? [])
    .flatMap(({ location }) => location?.accessibility ?? [])
    .map(({ description, details }) => `${description ?? ''} ${details ?? ''}`)
    .join(' ');
  return ACCESS.flatMap(([code, pattern]) => (pattern.test(words) ? [code] : []));
}

function chatOf(chat: string | null, today: string): object | null {
  if (chat === null) return null;
  return { hours: hoursOf(z.array(scheduleShape).catch([]).parse(parsed(chat)), today) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function bare({ number, label, hours, free }: Line): Service['phones'][number] {
  return { number, label, hours, free };
}

function flag(value: string | null): boolean | null {
  return value === null ? null : value === 'true';
}

function dateOf(text: string | null | undefined): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0] ?? null;
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
