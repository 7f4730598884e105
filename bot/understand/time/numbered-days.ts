import { daysAfter } from '../../../content/london-clock.ts';
import type { DateHit } from './dates.ts';
import { lastOfMonth, latestWeekday, type LondonTime } from './london.ts';
import { SMALL_NUMBERS } from '../words/en/numbers.ts';
import { ORDINAL_WORDS } from '../words/en/times.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const WEEKDAY = 'mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun';
const MONTH_NEXT = '(?!\\s{1,2}(?:of|floor|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|time|year|avenue|street))';
const ORDINAL_WORD = Object.keys(ORDINAL_WORDS).join('|');

const WITH_WEEKDAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:last\\s{1,2})?(?:${WEEKDAY})(?:day)?,?\\s{1,2}(?:the\\s{1,2})?(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?![\\p{L}\\p{N}])${MONTH_NEXT}`,
  'giu',
);
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:on|was|from|since|it's|its)\\s{1,2})?the\\s{1,2}(?:(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)|(?<dayWord>${ORDINAL_WORD}))(?=\\s*$|\\s*[.,;!?)]|\\s{1,2}(?:at|about|around|in the|i|we|they|he|she|and|it|my|when|between|just)(?!\\p{L}))`,
  'giu',
);
const WHOLE = /^\s{0,2}(?<day>[12]?\d|3[01])(?:st|nd|rd|th)\s{0,2}$/giu;
const ON_THE = new RegExp(
  `(?<![\\p{L}\\p{N}])on the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?![\\p{L}\\p{N}])${MONTH_NEXT}`,
  'giu',
);
const OF_THE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the )?(?:(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)|(?<dayWord>${ORDINAL_WORD})) of (?:the (?:(?<month>1[0-2]|0?[1-9])(?:st|nd|rd|th)|(?<monthWord>${ORDINAL_WORD}))|(?<near>this|last) month)(?![\\p{L}\\p{N}])`,
  'giu',
);
const DOTTED =
  /(?<![\p{L}\p{N}.£])(?<day>[12]?\d|3[01])[.](?<month>1[0-2]|0?[1-9])[.](?<year>20\d\d|\d\d)(?![\p{L}\p{N}])/giu;
const YEAR_FIRST =
  /(?<![\p{L}\p{N}.£])(?<year>20\d\d)[./](?<month>1[0-2]|0?[1-9])[./](?<day>[12]\d|3[01]|0?[1-9])(?![\p{L}\p{N}])/gu;
const OF_LAST_WEEK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<weekday>${WEEKDAY})(?:day)?(?:\\s{1,2}(?:night|morning|evening|afternoon))?,?\\s{1,2}(?:of\\s{1,2})?last\\s{1,2}week|last\\s{1,2}week,?\\s{1,2}(?:on\\s{1,2})?(?<late>${WEEKDAY})(?:day)?)(?!\\p{L})`,
  'giu',
);
const DAY_AND_MONTH =
  /(?<![\p{L}\p{N}.£])(?:(?<day>2[4-9]|3[01])[.](?<month>1[0-2]|0?[1-9])|(?<=(?<!\p{L})on )(?<early>[0-2]?\d)[.](?<late>1[0-2]|0[1-9]))(?![\p{L}\p{N}]|[.:]\d|\s?(?:pounds?|quid|am|pm|%))/giu;
const NIGHT_BEFORE = /(?<!\p{L})(?:the )?(?:night|evening) before last(?!\p{L})/giu;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Days that are named by their number, or by their place in last week: "on the 6th", "Friday the 6th", "the fourth of the third", "Tuesday last week". */
export function numberedDays(text: string, now: LondonTime): readonly DateHit[] {
  const found: DateHit[] = [];
  const readers: readonly (readonly [RegExp, (groups: Groups) => string | undefined])[] = [
    [OF_LAST_WEEK, (groups) => ofLastWeek(groups, now)],
    [
      OF_THE,
      ({ day, dayWord, month, monthWord, near }) =>
        dayOfMonth(
          day ?? ordinal(dayWord),
          near === undefined ? (month ?? ordinal(monthWord)) : monthNear(near, now),
          now,
        ),
    ],
    ...[DOTTED, YEAR_FIRST].map(
      (pattern) =>
        [
          pattern,
          ({ day = '', month = '', year = '' }: Groups) =>
            existing(`20${year.slice(-2)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
        ] as const,
    ),
    [DAY_AND_MONTH, ({ day, month, early = '', late = '' }) => dayOfMonth(day ?? early, month ?? late, now)],
    [NIGHT_BEFORE, () => daysAfter(now.date, -2)],
    ...[WITH_WEEKDAY, ON_THE, ALONE, WHOLE].map(
      (pattern) => [pattern, ({ day, dayWord }: Groups) => latestNumbered(day ?? ordinal(dayWord), now)] as const,
    ),
  ];
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const from = read(match.groups ?? {});
      const [start, end] = [match.index, match.index + match[0].length];
      if (from === undefined || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ from, words: match[0], start, end });
    }
  return found;
}

function ordinal(word: string | undefined): string {
  return String(ORDINAL_WORDS[word?.toLowerCase() ?? ''] ?? SMALL_NUMBERS[word ?? ''] ?? '');
}

/** The number of this month or of the last. */
function monthNear(near: string, now: LondonTime): string {
  const month = Number(now.date.slice(5, 7)) - (near.toLowerCase() === 'last' ? 1 : 0);
  return String(month === 0 ? 12 : month);
}

/** The latest day that has been with this number. */
function latestNumbered(number: string, now: LondonTime): string | undefined {
  const day = number.padStart(2, '0');
  const [year = 0, month = 1] = now.date.split('-').map(Number);
  const months = Array.from({ length: 3 }, (_none, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
  if (day === '00') return undefined;
  return months.map((one) => `${one}-${day}`).find((date) => date <= now.date && date <= lastOfMonth(date.slice(0, 7)));
}

function dayOfMonth(day: string, month: string, now: LondonTime): string | undefined {
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const year = Number(now.date.slice(0, 4));
  return existing(`${String(rest <= now.date.slice(5) ? year : year - 1)}-${rest}`);
}

function existing(date: string): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(date) && date <= lastOfMonth(date.slice(0, 7))
    ? date
    : undefined;
}

function ofLastWeek({ weekday, late }: Groups, now: LondonTime): string | undefined {
  const day = WEEKDAYS.indexOf((weekday ?? late ?? '').toLowerCase().slice(0, 3));
  if (day === -1) return undefined;
  const monday = daysAfter(latestWeekday(now.date, 1), -7);
  return daysAfter(monday, (day + 6) % 7);
}
