import { daysAfter } from '../../../content/london-clock.ts';
import type { DateHit } from './dates.ts';
import { lastOfMonth, latestWeekday, weekdayOf, type LondonTime } from './london.ts';
import { AMOUNTS } from '../words/en/numbers.ts';
import { ORDINAL_WORDS } from '../words/en/times.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Days = Pick<DateHit, 'from' | 'to'>;

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const AMOUNT = '(?:an?|one|two|three|four|five|six|\\d{1,2})';
const ORDINAL = `(?:(?:[12]?\\d|3[01])(?:st|nd|rd|th)|${Object.keys(ORDINAL_WORDS).toReversed().join('|')})`;
const OPEN = '(?<![\\p{L}\\p{N}])';
const SHUT = '(?![\\p{L}\\p{N}])';

/** A way to name days, and how it is read. */
interface Way {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, now: LondonTime) => Days | undefined;
}

const WAYS: readonly Way[] = [
  {
    pattern: new RegExp(`${OPEN}(?<amount>two|three|four|five|[2-5]) (?<weekday>${WEEKDAY})s ago${SHUT}`, 'giu'),
    read: ({ amount = '', weekday = '' }, { date }) => ({
      from: daysAfter(latestWeekday(date, dayNumber(weekday), true), 7 - span({ amount, unit: 'week' })),
    }),
  },
  {
    pattern: new RegExp(`${OPEN}this time last week${SHUT}`, 'giu'),
    read: (_groups, { date }) => ({ from: daysAfter(date, -7) }),
  },
  {
    pattern: new RegExp(`${OPEN}(?:the )?(?<day>${ORDINAL}) (?:(?<last>ult(?:imo)?)|inst(?:ant)?)${SHUT}`, 'giu'),
    read: ({ day = '', last }, { date }) => {
      const number = ORDINAL_WORDS[day.toLowerCase()] ?? Number.parseInt(day, 10);
      const month = monthNear(last === undefined ? 'this' : 'last', date);
      const from = `${month}-${String(number).padStart(2, '0')}`;
      return from > lastOfMonth(month) ? undefined : { from };
    },
  },
  {
    pattern: new RegExp(
      `${OPEN}(?<amount>${AMOUNT}) (?<unit>week|fortnight)s? (?:ago )?(?:last|on|past) (?<weekday>${WEEKDAY})${SHUT}`,
      'giu',
    ),
    read: ({ weekday = '', ...groups }, { date }) => ({
      from: daysAfter(latestWeekday(date, dayNumber(weekday), true), -span(groups)),
    }),
  },
  {
    pattern: new RegExp(
      `${OPEN}(?<weekday>${WEEKDAY}),? (?:(?<amount>${AMOUNT}) )?(?<unit>week|fortnight)s? ago${SHUT}`,
      'giu',
    ),
    read: ({ weekday = '', ...groups }, { date }) => ({
      from: daysAfter(latestWeekday(date, dayNumber(weekday)), -span(groups)),
    }),
  },
  {
    pattern: new RegExp(
      `${OPEN}(?<amount>${AMOUNT}) (?<unit>week|fortnight)s? ago (?:(?:today|tonight|to the day|this \\p{L}+)|(?<yesterday>yesterday|last night))${SHUT}`,
      'giu',
    ),
    read: ({ yesterday, ...groups }, { date }) => ({
      from: daysAfter(date, -span(groups) - (yesterday === undefined ? 0 : 1)),
    }),
  },
  {
    pattern: new RegExp(
      `${OPEN}(?<place>first|second|third|fourth|1st|2nd|3rd|4th|last) (?<weekday>${WEEKDAY}) (?:in|of) (?<month>${MONTH})${SHUT}`,
      'giu',
    ),
    read: ({ place = '', weekday = '', month = '' }, { date }) =>
      nthOfMonth(place, dayNumber(weekday), latestMonth(month, date)),
  },
  {
    pattern: new RegExp(
      `${OPEN}(?:the )?(?<first>${ORDINAL}) ?(?:to|and|till|until|-|–) ?(?:the )?(?<second>${ORDINAL}) (?:of )?(?:(?<month>${MONTH})|(?<near>this|last) month)${SHUT}`,
      'giu',
    ),
    read: ({ first = '', second = '', month, near }, { date }) =>
      run(first, second, month === undefined ? monthNear(near, date) : latestMonth(month, date)),
  },
  {
    pattern: new RegExp(
      `${OPEN}(?<=(?:last|since|in|early|late|mid) )may(?=$|[\\s.,;!?])(?! \\d| (?:be|have|not|I))`,
      'giu',
    ),
    read: (_groups, { date }) => {
      const month = latestMonth('may', date);
      return { from: `${month}-01`, to: lastOfMonth(month) };
    },
  },
];

const MAY_NAME_DAYS = /week|fortnight|s ago|ult|inst|month|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu; // one of these is in every way

/** Days that are named by how far off they are or by their place in a month: "a week last Friday", "the first Friday in February", "the 20th to the 23rd of February". */
export function relativeDays(text: string, now: LondonTime): readonly DateHit[] {
  if (!MAY_NAME_DAYS.test(text)) return [];
  const found: DateHit[] = [];
  for (const { pattern, read } of WAYS)
    for (const match of text.matchAll(pattern)) {
      const days = read(match.groups ?? {}, now);
      const [start, end] = [match.index, match.index + match[0].length];
      if (days === undefined || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ ...days, words: match[0], start, end });
    }
  return found;
}

function dayNumber(weekday: string): number {
  return WEEKDAYS.indexOf(weekday.toLowerCase().slice(0, 3));
}

/** How many days a number of weeks or fortnights is. */
function span({ amount = 'a', unit = '' }: Groups): number {
  const number = AMOUNTS[amount.toLowerCase()] ?? Number(amount);
  return number * (unit.toLowerCase() === 'week' ? 7 : 14);
}

/** The latest month of a name that has begun, as yyyy-mm. */
function latestMonth(name: string, today: string): string {
  const number = String(MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1).padStart(2, '0');
  const year = Number(today.slice(0, 4)) - (number > today.slice(5, 7) ? 1 : 0);
  return `${String(year)}-${number}`;
}

function monthNear(near: string | undefined, today: string): string {
  const thisMonth = today.slice(0, 7);
  return near?.toLowerCase() === 'last' ? daysAfter(`${thisMonth}-01`, -1).slice(0, 7) : thisMonth;
}

function nthOfMonth(place: string, weekday: number, month: string): Days {
  const last = lastOfMonth(month);
  if (place.toLowerCase() === 'last') return { from: latestWeekday(last, weekday) };
  const first = `${month}-01`;
  const number = ORDINAL_WORDS[place.toLowerCase()] ?? Number.parseInt(place, 10);
  return { from: daysAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number - 1)) };
}

function run(first: string, second: string, month: string): Days | undefined {
  const [from, to] = [first, second].map((day) => ORDINAL_WORDS[day.toLowerCase()] ?? Number.parseInt(day, 10));
  if (from === undefined || to === undefined || from >= to) return undefined;
  const [start, end] = [from, to].map((day) => `${month}-${String(day).padStart(2, '0')}`);
  return start === undefined || end === undefined || end > lastOfMonth(month) ? undefined : { from: start, to: end };
}
