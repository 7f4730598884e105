import type { Token } from '../text/tokens.ts';
import { WEEKDAY, type FindWords, type Found, type TimeWords } from './time-words.ts';

const LEAD = /^(?:at|about|since|from|after|before|until)$/;
const KEPT = /^(?:after|before|until)$/;
const SINCE = /^(?:since|from)$/;
const BEHIND = /^until behind$/;
const OCLOCK = /^oclock(?: (?<part>.+))?$/;
const HOUR = /^hour (?<hour>\d{1,2})$/;
const SHIFT = /^(?<side>half to|half past|quarter (?:to|past|into))$/;
const SHIFTS: Readonly<Record<string, number>> = {
  'half to': -30,
  'half past': 30,
  'quarter to': -15,
  'quarter past': 15,
  'quarter into': -45, // Ukrainian "a quarter on ten" is 9:15
};
const HALF_DAY = 12;

interface Hour {
  readonly hour: number;
  readonly isOrdinal: boolean; // a word that is an hour of the clock, or the third of anything
  readonly to: number;
}

/**
 * Finds a time of the clock and says it as English does (`at 8:30 in the evening`): an hour behind what leads to one (`at`),
 * before what ends one (`oclock`), beside a half or a quarter or a part of the day, or, where the word is that of an hour
 * (`hour 3`) or nothing follows, behind what may lead to one (`about`, `since`, `from`). Each language puts them in an
 * order of its own; the part of the day may stand on either side. On which side of the hour it is (`after 5 oclock`) is kept.
 */
export function clockFinder(words: TimeWords): FindWords {
  return (tokens, from) => {
    const first = words.part(tokens, from);
    const clock = rangeAt(words, tokens, from) ?? clockAt(words, tokens, first?.to ?? from, first);
    if (first === undefined || clock !== undefined) return clock;
    const day = words.named(tokens, first.to);
    const isDay = day !== undefined && WEEKDAY.test(day.meaning);
    return isDay ? { meaning: `${day.meaning} ${first.meaning}`, to: day.to } : undefined;
  };
}

/** "From 9 until 17:00": the first hour bears no mark of its own. */
function rangeAt(words: TimeWords, tokens: readonly Token[], from: number): Found {
  const lead = words.role(tokens, from, SINCE);
  const hour = lead && hourAt(words, tokens, lead.to);
  const end = hour && leadAt(words, tokens, hour.to);
  if (hour === undefined || end === undefined || SINCE.test(end.meaning)) return undefined;
  const last = clockAt(words, tokens, hour.to, undefined);
  if (last === undefined) return undefined;
  return { meaning: `from ${String(hour.hour)} ${last.meaning.replace(/^at/u, 'until')}`, to: last.to };
}

function clockAt(words: TimeWords, tokens: readonly Token[], from: number, first: Found): Found {
  const lead = leadAt(words, tokens, from);
  if (first !== undefined && SINCE.test(meaningOf(lead))) return undefined; // "at night, for two months"
  const opening = first ?? partBehind(words, tokens, lead);
  const opens = Math.max(behind(lead, from), behind(opening, from));
  const before = words.role(tokens, opens, SHIFT);
  const hour = hourAt(words, tokens, behind(before, opens));
  if (hour === undefined) return undefined;
  const { end, after, minutes, to } = restOf(words, tokens, hour);
  const part = partOf(end) ?? partBeside(words, tokens, opening, to);
  const isMarked = [before, end, after].some((found) => found !== undefined) || meaningOf(lead) === 'at';
  if (!isMarked && !isMeant(hour, lead, part, to === tokens.length)) return undefined;
  const said = withPart(timeOf(hour.hour, minutesOf(before ?? after, minutes)), part);
  return onItsSide({ meaning: said, to: behind(part, to) }, lead, words.role(tokens, behind(part, to), BEHIND));
}

/** "Until night 2 oclock": the part of the day may stand between. */
function partBehind(words: TimeWords, tokens: readonly Token[], lead: Found): Found {
  return lead && words.part(tokens, lead.to);
}

/** The part of the day that stands before an hour, else behind it. */
function partBeside(words: TimeWords, tokens: readonly Token[], opening: Found, to: number): Found {
  return opening === undefined ? words.part(tokens, to) : { ...opening, to };
}

/** "After 5 oclock", and not at that time; what says so may stand behind it. */
function onItsSide({ meaning, to }: NonNullable<Found>, lead: Found, until: Found): Found {
  const side = until === undefined ? meaningOf(lead) : 'until';
  return { meaning: KEPT.test(side) ? meaning.replace(/^at/u, side) : meaning, to: behind(until, to) };
}

/** An hour alone is said to be one: a place may follow, and "at 9 Newhall" is no time. */
function withPart(time: string, part: Found): string {
  if (part !== undefined) return `${time} ${part.meaning}`;
  return time.includes(':') ? time : `${time} oclock`;
}

function minutesOf(shift: Found, minutes: Found): number {
  return SHIFTS[meaningOf(shift)] ?? Number(meaningOf(minutes));
}

/** What follows an hour: the word that ends it, a half or a quarter, else minutes. */
function restOf(
  words: TimeWords,
  tokens: readonly Token[],
  hour: Hour,
): { readonly end: Found; readonly after: Found; readonly minutes: Found; readonly to: number } {
  const end = words.role(tokens, hour.to, OCLOCK);
  const at = behind(end, hour.to);
  const after = words.role(tokens, at, SHIFT);
  const minutes = end === undefined || after !== undefined ? undefined : words.count(tokens, at);
  return { end, after, minutes, to: behind(minutes, behind(after, at)) };
}

/** A number that nothing marks is an hour beside a part of the day or at the end, where something leads to it; the word of an hour needs one of the two. */
function isMeant({ isOrdinal }: Hour, lead: Found, part: Found, isLast: boolean): boolean {
  if (lead === undefined) return isOrdinal && part !== undefined;
  return isOrdinal || part !== undefined || isLast;
}

function behind(found: Found, at: number): number {
  return found?.to ?? at;
}

function meaningOf(found: Found): string {
  return found?.meaning ?? '';
}

/** The part of the day that the end of an hour names. */
function partOf(end: Found): Found {
  const part = OCLOCK.exec(meaningOf(end))?.groups?.['part'];
  return end === undefined || part === undefined ? undefined : { meaning: part, to: end.to };
}

/** What leads to an hour, of several words the surest: "about at". */
function leadAt(words: TimeWords, tokens: readonly Token[], from: number): Found {
  const lead = words.role(tokens, from, LEAD);
  const next = lead && leadAt(words, tokens, lead.to);
  const isNext = next?.meaning === 'at' && !KEPT.test(meaningOf(lead));
  return next === undefined ? lead : { meaning: isNext ? 'at' : meaningOf(lead), to: next.to };
}

function hourAt(words: TimeWords, tokens: readonly Token[], at: number): Hour | undefined {
  const ordinal = words.role(tokens, at, HOUR);
  const found = ordinal ?? words.count(tokens, at);
  if (found === undefined || isWithMinutes(tokens, found.to)) return undefined;
  const hour = Number(HOUR.exec(found.meaning)?.groups?.['hour'] ?? found.meaning);
  return hour <= 2 * HALF_DAY ? { hour, isOrdinal: ordinal !== undefined, to: found.to } : undefined;
}

/** "7:30" is English as it stands. */
function isWithMinutes(tokens: readonly Token[], at: number): boolean {
  const [hour, next] = [tokens[at - 1], tokens[at]];
  return next !== undefined && /^\d{2}$/u.test(next.word) && next.start - (hour?.end ?? 0) === 1;
}

function timeOf(hour: number, minutes: number): string {
  const all = (hour * 60 + minutes + 24 * 60) % (24 * 60);
  const [hours, rest] = [Math.floor(all / 60), all % 60];
  const shown = hours === 0 && hour === HALF_DAY ? HALF_DAY : hours;
  return rest === 0 && shown <= HALF_DAY && shown > 0
    ? `at ${String(shown)}`
    : `at ${String(shown)}:${String(rest).padStart(2, '0')}`;
}
