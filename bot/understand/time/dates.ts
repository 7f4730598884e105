import { GB } from 'chrono-node/en';

import { daysAfter } from '../../../content/london-clock.ts';
import { addMonths, lastOfMonth, latestWeekday, londonTime, weekdayOf, type LondonTime } from './london.ts';
import { mendWords } from '../text/mend.ts';
import { namedDays } from './named-days.ts';
import { inNamedYear, type Days } from './named-year.ts';
import { numberedDays } from './numbered-days.ts';
import { plainDays } from './plain-days.ts';
import { relativeDays } from './relative-days.ts';
import { remembering } from '../text/remember.ts';
import { tokenise } from '../text/tokens.ts';
import { DATE_WORDS, MISSPELT_DAYS, ORDINAL_WORDS } from '../words/en/times.ts';

/** A day, or a run of days, that a text names. Always in the past or today: what is not yet cannot have happened. */
export interface DateHit {
  readonly from: string; // yyyy-mm-dd
  readonly to?: string; // last day of the run, when it is more than one
  readonly time?: string; // HH:mm, only when counted from now ("an hour ago")
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

type Parsed = ReturnType<typeof GB.parse>[number];
type Components = Parsed['start'];

const EARLIEST_YEARS = 50; // before that it is a slip of the finger, or history
const SEARCHED = 4000; // characters
const SHORT_WORDS = new Set([
  'jan',
  'april',
  'june',
  'august',
  'nov',
  'oct',
  'feb',
  'sept',
  'sep',
  'sat',
  'sun',
  'mon',
  'wed',
  'may',
  'march',
  'mar',
  'second',
  'min',
  'dec',
]);
const MAY_BEFORE = /\b(?:i|you|we|they|he|she|it|this|that|there|who)\s+$/iu;
const ROUGHLY_AGO =
  /(?<amount>few|couple|several)\s{1,2}(?:of\s{1,2})?(?<unit>days?|weeks?|months?|years?)\s{1,3}(?:ago|back)/u;
const LEADS_TO_A_DAY =
  /(?:^|[^\p{L}])(?:on|last|in|since|this|every|until|till|from|by|of|and|to|about|around|roughly|early|late|mid|before|after|past|\d(?:st|nd|rd|th)?)\s{1,2}$/iu;

/**
 * Every past day or run of days that a text names, in order. "Friday" and "5 November" mean the latest that has been. With
 * `anyYear` also days still to come and those of long ago, so that whoever asked can say what is wrong with them.
 */
export function findDates(text: string, now: LondonTime, anyYear = false): readonly DateHit[] {
  return (anyYear ? anyDates : pastDates)(text.slice(0, SEARCHED), now);
}

const anyDates = remembering((text: string, now: LondonTime) => datesOf(text, now, true));
const pastDates = remembering((text: string, now: LondonTime) => datesOf(text, now, false));

function datesOf(text: string, now: LondonTime, anyYear: boolean): readonly DateHit[] {
  const { text: mended, back } = mendWords(text, (word) => MISSPELT_DAYS[word] ?? word);
  const days = daysIn(plainDays(mended), now, anyYear);
  return days.map((hit) => {
    const start = back(hit.start);
    const words = text.slice(start, back(hit.end)).replace(/[\s,]+$/u, '');
    return { ...hit, words, start, end: start + words.length };
  });
}

function daysIn(searched: string, now: LondonTime, anyYear: boolean): readonly DateHit[] {
  const tokens = tokenise(searched);
  if (!tokens.some(({ word }) => DATE_WORDS.has(word) || Object.hasOwn(ORDINAL_WORDS, word) || /\d/.test(word)))
    return namedDays(searched, now.date);
  const relative = relativeDays(searched, now);
  const numbered = numberedDays(searched, now).filter((hit) => !relative.some((other) => overlaps(hit, other)));
  const named = [
    ...namedDays(searched, now.date),
    ...relative,
    ...numbered,
    ...yearsAlone(searched, now, anyYear),
    ...fortnightsAgo(searched, now),
  ];
  const parsed = GB.parse(searched, { instant: now.wall, timezone: 0 }).flatMap((one) => hitOf(searched, one, now));
  const apart = parsed.filter((hit, at) => ![...named, ...parsed.slice(0, at)].some((other) => overlaps(hit, other)));
  const earliest = `${String(Number(now.date.slice(0, 4)) - EARLIEST_YEARS)}${now.date.slice(4)}`;
  return [...named, ...apart]
    .filter(({ from }) => anyYear || (from <= now.date && from >= earliest))
    .sort((left, right) => left.start - right.start);
}

function overlaps(one: DateHit, other: DateHit): boolean {
  return one.start < other.end && other.start < one.end;
}

function hitOf(text: string, one: Parsed, now: LondonTime): readonly DateHit[] {
  const around = withNeighbours(text, one);
  const days = daysOf(one, around.words.toLowerCase(), now);
  const isMore = around.words.length > one.text.length || /\d/u.test(one.text); // "3 march", "june last year"
  if (days === undefined || (!isMore && isStrayWord(text, one))) return [];
  return [{ ...clipped(days, now.date), ...around }];
}

/** A run that has begun but not ended is over today; one day is not a run. */
function clipped(days: Days, today: string): Days {
  const { to, ...rest } = days;
  const last = to !== undefined && to > today && days.from <= today ? today : to;
  return last === undefined || last <= days.from ? rest : { ...rest, to: last };
}

/** chrono leaves words beside its find that change its meaning: "the day before yesterday", "the weekend before last". */
function withNeighbours(
  text: string,
  { index, text: found }: Parsed,
): { readonly words: string; readonly start: number; readonly end: number } {
  const before =
    /(?:the\s{1,2})?(?:day|night)\s{1,2}before\s{1,2}$/iu.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  const after =
    /^\s{1,2}(?:before\s{1,2}last|just\s{1,2}gone|gone|(?:of\s{1,2})?(?:last|this|next)\s{1,2}year|the\s{1,2}year\s{1,2}before\s{1,2}last)(?!\p{L})/iu.exec(
      text.slice(index + found.length, index + found.length + 30),
    )?.[0] ?? '';
  const start = index - before.length;
  const end = index + found.length + after.length;
  return { words: text.slice(start, end), start, end };
}

function isStrayWord(text: string, { index, text: found }: Parsed): boolean {
  if (/^may\W*$/iu.test(found) && MAY_BEFORE.test(text.slice(Math.max(0, index - 20), index))) return true; // "if I may, Thursday"
  return (
    SHORT_WORDS.has(found.toLowerCase().replace(/^[^\p{L}]+/u, '')) &&
    found.length < text.trim().length &&
    !LEADS_TO_A_DAY.test(text.slice(Math.max(0, index - 20), index))
  );
}

function daysOf(one: Parsed, words: string, now: LondonTime): Days | undefined {
  if (/^(?:for|in|within|over)\s/u.test(words) && one.start.date() > now.wall) return undefined; // "for 3 weeks" is no day
  if (one.tags().has('result/relativeDateAndTime')) return elapsed(one, now);
  const from = londonDate(one.start, words, now);
  const to = one.end ? londonDate(one.end, words, now) : undefined;
  if (from === undefined || to === undefined) return from;
  return { from: from.from <= to.from ? from.from : daysAfter(from.from, -7), to: to.to ?? to.from };
}

/** "an hour ago" is counted in real hours, so that the night the clocks change is right too. */
function elapsed(one: Parsed, now: LondonTime): Days {
  const then = londonTime(new Date(now.instant.getTime() - (now.wall.getTime() - one.start.date().getTime())));
  return { from: then.date, time: then.time };
}

function londonDate(part: Components, words: string, now: LondonTime): Days | undefined {
  const days = part.isCertain('month') ? inNamedYear(singleDay(part, words, now), words, now.date) : undefined;
  return days ?? current(words, now.date) ?? stretch(part, words, now.date) ?? singleDay(part, words, now);
}

/** "this week", as far as it has gone. */
function current(words: string, today: string): Days | undefined {
  const unit = /\bthis (week|month|year)\b/u.exec(words)?.[1] ?? '';
  return CURRENT[unit]?.(today);
}
const CURRENT: Readonly<Record<string, (today: string) => Days>> = {
  week: weekOf,
  month: monthOf,
  year: (today) => yearOf(today.slice(0, 4)),
};

/** "last weekend", "a few weeks ago", "last month", "last year". */
function stretch(part: Components, words: string, today: string): Days | undefined {
  if (words.includes('weekend')) return weekend(words, today);
  const roughly = ROUGHLY_AGO.exec(words);
  if (roughly !== null) return roughlyAgo(roughly, today);
  if (/\bweeks?\b/u.test(words) && part.isCertain('day')) return weekOf(written(part));
  if (/\bmonths?\b/u.test(words)) return monthOf(written(part));
  return /\byears?\b/u.test(words) ? yearOf(String(part.get('year'))) : undefined;
}

function singleDay(part: Components, words: string, now: LondonTime): Days | undefined {
  if (part.isCertain('day')) return exactDay(part, words, now);
  if (part.isCertain('weekday')) return weekday(part.get('weekday') ?? 0, words, now.date);
  if (part.isCertain('month'))
    return dayAfterMonth(part, words, now.date) ?? monthOf(latest(written(part), part.isCertain('year'), now.date));
  return /^(?:this|tonight)|\bthis (?:morning|afternoon|evening)$/u.test(words) ? { from: now.date } : undefined;
}

/** "Feb 20" is a day of this year, not a February of 2020. */
function dayAfterMonth(part: Components, words: string, today: string): Days | undefined {
  const day = /^\p{L}{3,9}\.? (\d{1,2})$/u.exec(words)?.[1];
  if (day === undefined || Number(day) === 0 || Number(day) > 31 || part.isCertain('day')) return undefined;
  return { from: latest(`${written(part).slice(0, 8)}${day.padStart(2, '0')}`, false, today) };
}

function exactDay(part: Components, words: string, now: LondonTime): Days {
  if (/(?:day|night) before (?:yesterday|last)/u.test(words)) return { from: daysAfter(now.date, -2) };
  if (words.includes('last night')) return lastNight(part, now.date);
  return { from: latest(written(part), part.isCertain('year'), now.date) };
}

/** Last night began yesterday; its small hours are today's. chrono judges this by the server's own clock, so it is not asked. */
function lastNight(part: Components, today: string): Days {
  const smallHours = part.isCertain('hour') && (part.get('hour') ?? 12) < 6;
  return { from: smallHours ? today : daysAfter(today, -1) };
}

function weekday(day: number, words: string, today: string): Days {
  const latestOne = latestWeekday(today, day, /\b(?:last|gone)\b/u.test(words));
  if (words.includes('next')) return { from: daysAfter(latestOne, 7) };
  return { from: words.includes('before last') ? daysAfter(latestOne, -7) : latestOne };
}

function weekend(words: string, today: string): Days {
  const inWeekend = weekdayOf(today) === 6 || weekdayOf(today) === 0;
  const saturday = latestWeekday(today, 6);
  const back = (words.includes('last') && inWeekend ? 7 : 0) + (words.includes('before last') && !inWeekend ? 7 : 0);
  const from = daysAfter(saturday, -back);
  return { from, to: daysAfter(from, 1) };
}

/** "a few weeks ago" is a stretch of time, not a day. */
function roughlyAgo({ groups: { amount, unit = '' } = {} }: RegExpExecArray, today: string): Days {
  const [most, least] = amount === 'couple' ? [3, 1] : [6, 2];
  const back = (count: number): string => {
    if (unit.startsWith('month') || unit.startsWith('year'))
      return addMonths(today, -count * (unit.startsWith('year') ? 12 : 1));
    return daysAfter(today, -count * (unit.startsWith('week') ? 7 : 1));
  };
  return { from: back(most), to: back(least) };
}

function weekOf(day: string): Days {
  const monday = latestWeekday(day, 1);
  return { from: monday, to: daysAfter(monday, 6) };
}

function monthOf(day: string): Days {
  const month = day.slice(0, 7);
  return { from: `${month}-01`, to: lastOfMonth(month) };
}

function yearOf(year: string): Days {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function written(part: Components): string {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')].map((one) => String(one ?? 1));
  return `${(year ?? '').padStart(4, '0')}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** A day without a year is the latest that has been. */
function latest(day: string, yearIsCertain: boolean, today: string): string {
  const month = day.slice(4);
  const year = Number(today.slice(0, 4));
  if (yearIsCertain) return day;
  return `${String(month <= today.slice(4) ? year : year - 1)}${month}`;
}

function fortnightsAgo(text: string, now: LondonTime): readonly DateHit[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{N}])(?:(?:a|one|about a) |(?<=^\W*(?:about |bout |roughly )?))fortnight ago(?!\p{L})/giu,
    ),
  ].map((match) => ({
    ...weekOf(daysAfter(now.date, -14)),
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "1430" alone is a time of day; 2000 to 2029 are years. */
const TIME_WRITTEN_AS_YEAR = /^\s{0,2}(?!20[0-2]\d)(?:[01]\d|2[0-3])[0-5]\d\s{0,2}$/u;

function yearsAlone(text: string, now: LondonTime, anyYear: boolean): readonly DateHit[] {
  const years = text.matchAll(
    /(?<=^\s{0,3}|(?:in|since|from|during|of|spring|summer|autumn|winter)\s{1,2})(?<year>[12]\d{3})(?![\p{L}\p{N}/-]|\.\d|\s?h(?:ou)?rs?\b)/giu,
  );
  return [...years].flatMap((match) => {
    if (!anyYear && !/^(?:19|20)/.test(match[0])) return [];
    if (TIME_WRITTEN_AS_YEAR.test(text)) return [];
    const days = clipped(yearOf(match.groups?.['year'] ?? ''), now.date);
    return /[a-z]{3}\s{1,2}of\s{1,2}$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+$/iu.test(
      text.slice(Math.max(0, match.index - 20), match.index),
    )
      ? []
      : [{ ...days, words: match[0], start: match.index, end: match.index + 4 }];
  });
}
