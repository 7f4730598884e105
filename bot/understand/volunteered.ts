import type { Field, Recurrence } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Reading } from '../../dialogs/heard.ts';
import { daysAfter } from '../../content/london-clock.ts';
import { addMonths, londonTime } from './time/london.ts';
import type { Translated } from './speech/speech.ts';
import { sliceOf, tokenise } from './text/tokens.ts';
import type { Understanding } from './understanding.ts';
import { namesOnlyAgencies } from './values/agencies.ts';
import { findEvidence } from './values/evidence.ts';
import { readSlots, type SlotName, type SlotReading } from './slots/read-slots.ts';

/** Fields that no reader of an answer finds in a story, only the values of a whole message. */
export const VOLUNTEERED: ReadonlySet<Field> = new Set([
  'vehicles',
  'who',
  'before',
  'before-details',
  'evidence',
  'told-police',
]);

const LONGEST_WORDS = 400;
const REPORTED_TO: Readonly<Record<string, string>> = {
  police: 'police',
  council: 'council',
  landlord: 'landlord',
  'housing-association': 'landlord',
};

/** What a message tells unasked of vehicles, of how many there were, of whom was told and the reference they gave, and of what there is to show: the answers of the optional groups. */
export function volunteered(
  text: string,
  { facts, speech }: Pick<Understanding, 'facts' | 'speech'>,
): Readonly<Record<Field, Reading>> {
  const translated = speech?.everyday(text) ?? { text, own: (words: string) => words };
  const readings = readSlots(translated.text, facts, ['registration', 'count', 'agencies', 'reference']).map(
    ({ words, ...reading }) => ({ ...reading, words: translated.own(words) }),
  );
  const plates = wordsOf(readings, 'registration');
  const counts = wordsOf(readings, 'count').slice(0, 1);
  return {
    ...(plates.length === 0 ? {} : { vehicles: inWords(plates) }),
    ...(counts.length === 0 ? {} : { who: inWords(counts) }),
    ...shown(translated),
    ...(namesOnlyAgencies(translated.text) ? {} : told(readings)), // they may be those who are to know
  };
}

/** What there is to show for it: "I have it on CCTV". */
function shown({ text, own }: Translated): Readonly<Record<Field, Reading>> {
  const tokens = tokenise(text);
  const hits = findEvidence(tokens);
  if (hits.length === 0) return {};
  const words = hits.map(({ from, to }) => own(sliceOf(text, tokens, from, to))).join(', ');
  return { evidence: { value: [...new Set(hits.map(({ code }) => code))], words } };
}

function wordsOf(readings: readonly SlotReading[], name: SlotName): readonly string[] {
  return [...new Set(readings.filter((reading) => reading.name === name).map(({ words }) => words))];
}

function inWords(words: readonly string[]): Reading {
  const joined = words.join(', ').slice(0, LONGEST_WORDS);
  return { value: joined, words: joined };
}

function told(readings: readonly SlotReading[]): Readonly<Record<Field, Reading>> {
  const found = readings.find(({ name }) => name === 'agencies');
  if (found === undefined || !Array.isArray(found.value)) return {};
  const given = wordsOf(readings, 'reference');
  const codes = found.value.map((agency: unknown) => REPORTED_TO[String(agency)] ?? 'other');
  const before = { value: [...new Set(codes)], words: found.words };
  return {
    before,
    ...(given.length === 0 ? {} : { 'before-details': inWords(given) }),
    ...(codes.includes('police') ? { 'told-police': { value: true, words: found.words } } : {}),
  };
}

/** A habit with its beginning, where the message names one elsewhere: "every night … it's been seven months". */
export function withBeginning(reading: Reading, text: string, facts: Facts): Reading {
  const value = reading.value as Recurrence;
  if (value.rate === 'once' || value.since !== undefined) return reading;
  const readings = readSlots(text, facts, ['since', 'duration']);
  const since = readings.find(({ name }) => name === 'since') ?? readings.find(({ name }) => name === 'duration');
  const day = since === undefined ? undefined : londonDate(String(since.value), londonTime(facts.now).date);
  return day === undefined ? reading : { ...reading, value: { ...value, since: day } };
}

/** The first day of "2025-09", "2025" or a day; of a length of time, counted back from today. Hours are no beginning. */
function londonDate(written: string, today: string): string | undefined {
  const [, amount = '', unit = ''] = /^P(\d{1,3})([DWMY])$/u.exec(written) ?? [];
  if (unit === 'D' || unit === 'W') return daysAfter(today, -Number(amount) * (unit === 'W' ? 7 : 1));
  if (unit !== '') return addMonths(today, -Number(amount) * (unit === 'Y' ? 12 : 1));
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(written) ? `${written}-01-01`.slice(0, 10) : undefined;
}
