import type { Moment, Recurrence } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { houseNumber } from '../place/whole-place.ts';
import { readerOf } from '../slots/readers.ts';
import { tokenise } from '../text/tokens.ts';
import { findTimes } from '../time/times.ts';
import { FILLERS } from '../words/en/acts.ts';
import { BESIDE_AN_AMENDMENT } from '../words/en/corrections.ts';
import { SAYS_OVER } from '../words/en/times.ts';
import type { Understanding } from '../understanding.ts';
import type { Answered } from './answered.ts';
import type { Correction } from './corrections.ts';
import { retold } from './place-put-right.ts';

const BESIDE = new Set([...FILLERS, ...BESIDE_AN_AMENDMENT]);
const NUMBER = /(?<![\p{L}\p{N}])\d{1,4}[a-z]?(?![\p{L}\p{N}])/iu;
const HOUSE =
  /(?<![\p{L}\p{N}])(?:number|no|nr|house|flat|plot|unit)\.?\s{0,2}(?<house>\d{1,4}[a-z]?)(?![\p{L}\p{N}:/])/iu;
const ABOUT =
  /^(?:(?:it was|it['’]?s|i think|maybe|about|around|at|roughly|gone|just after|just before)\s){1,3}(?<hour>\d{1,2})(?:ish)?[.!]?$/iu;

/** A number in an answer that stands: the house number of a place, or the hour of what was told last. */
export function findNumber(text: string, context: Understanding): Correction | undefined {
  const before = (context.answered ?? []).filter(({ step }) => step.field !== context.asked?.field);
  const place = before.find(({ step }) => step.answer.kind === 'place');
  const house = HOUSE.exec(text)?.groups?.['house'];
  if (house !== undefined) return place && housed(place, house, text, context);
  const number = numberAlone(text);
  if (number === undefined) return undefined;
  return place !== undefined && NUMBER.test(place.words) && !hasHour(before[0])
    ? renumbered(place, number, context)
    : hourOf(before, number, context);
}

/** The house that a text names by its number: "number 14". */
export function houseIn(text: string): string | undefined {
  return HOUSE.exec(text)?.[0];
}

/** The house of a place that was told, where it is named beside what is put right: "it was Tuesday, and it's number 14". */
export function withHouse(correction: Correction, text: string, context: Understanding): Correction {
  const house = houseIn(text) === undefined ? undefined : findNumber(text, context);
  const field = house?.corrects ?? '';
  if (house === undefined || namesPlace(correction.values[field])) return correction;
  return { ...correction, values: { ...correction.values, ...house.values } };
}

/** A place that is more than the number of a house. */
function namesPlace(reading: Reading | undefined): boolean {
  return reading !== undefined && houseNumber(tokenise(reading.words)) === undefined;
}

function hourOf(before: readonly Answered[], hour: string, context: Understanding): Correction | undefined {
  const moment = before.find(({ step }) => step.answer.kind === 'moment');
  return moment && atHour(moment, hour, context);
}

function numberAlone(text: string): string | undefined {
  const number = NUMBER.exec(text)?.[0];
  const isAlone = tokenise(text).every(({ word }) => word === number?.toLowerCase() || BESIDE.has(word));
  return isAlone ? number : undefined;
}

/** Tells whether an answer is a time of day. */
function hasHour(answered: Answered | undefined): boolean {
  return answered?.step.answer.kind === 'moment' && (answered.value as Moment).time !== undefined;
}

/** "It's flat 3" comes before the number of the house; any other number takes its place. */
function housed(answered: Answered, house: string, text: string, context: Understanding): Correction | undefined {
  const part = PART_OF_HOUSE.exec(text)?.[0];
  if (part === undefined || PART_OF_HOUSE.test(answered.words)) return renumbered(answered, house, context);
  const { step, words } = answered;
  const reading = readerOf(step).read(`${part}, ${words}`, { ...context, step });
  return reading && { corrects: step.field, values: { [step.field]: retold(answered, reading) } };
}
const PART_OF_HOUSE = /(?<!\p{L})(?:flat|unit|plot)\s\d{1,4}[a-z]?(?![\p{L}\p{N}])/iu;

function renumbered(answered: Answered, number: string, context: Understanding): Correction | undefined {
  const { step, words } = answered;
  const put = NUMBER.test(words) ? words.replace(NUMBER, number) : `${number} ${words}`;
  const reading = readerOf(step).read(put, { ...context, step });
  return reading && { corrects: step.field, values: { [step.field]: retold(answered, reading) } };
}

function atHour({ step }: Answered, hour: string, context: Understanding): Correction | undefined {
  const reading = readerOf(step).correct?.(`at ${hour}`, { ...context, step });
  return reading && { corrects: step.field, values: { [step.field]: reading } };
}

/** "About 11", where the last answer was when it happened. */
export function hourOfLast(text: string, [last]: readonly Answered[], context: Understanding): Correction | undefined {
  const hour = ABOUT.exec(text)?.groups?.['hour'];
  return hour !== undefined && last?.step.answer.kind === 'moment' ? atHour(last, hour, context) : undefined;
}

/** "3 March", of what still goes on: since then. "It was 3 March" says that it is over. */
export function withOngoing(before: Moment, reading: Reading, said: string): Reading {
  const { from, to, time, ongoing } = reading.value as Moment;
  const isDay = from !== undefined && to === undefined && time === undefined && !ongoing;
  return before.ongoing && isDay && !SAYS_OVER.test(said) ? { ...reading, value: { from, ongoing: true } } : reading;
}

/** The usual times of what happens again and again, where the time of it is put right. */
export function withUsualTimes(correction: Correction, { answered = [] }: Understanding): Correction {
  const often = answered.find(({ step }) => step.answer.kind === 'recurrence');
  const timed = Object.values(correction.values).find(({ value }) => (value as Partial<Moment>).time !== undefined);
  if (often === undefined || timed === undefined) return correction;
  const before = often.value as Recurrence;
  const times = withTime(before.times ?? '', timed.words);
  if (times === undefined) return correction;
  const reading = { value: { ...before, times }, words: times };
  return { ...correction, values: { ...correction.values, [often.step.field]: reading } };
}

/** The usual times in words with the time of other words in place of theirs, the last where there are two. */
function withTime(usual: string, words: string): string | undefined {
  const [before] = findTimes(usual);
  const now = findTimes(words).at(-1);
  return before === undefined || now === undefined
    ? undefined
    : `${usual.slice(0, before.start)}${now.words}${usual.slice(before.end)}`;
}
