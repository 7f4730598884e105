import { daysAfter } from '../../../content/london-clock.ts';
import { findDates, type DateHit } from '../time/dates.ts';
import { findDurations } from '../time/durations.ts';
import { endingInNow } from '../time/ending-in-now.ts';
import { lastOfMonth, londonTime, type LondonTime } from '../time/london.ts';
import { isDenied, REACH } from '../text/denied.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { findRates } from '../time/rates.ts';
import { runningHours } from '../time/running-hours.ts';
import { findSinces } from '../time/since.ts';
import { spanOf, type Span } from '../text/spans.ts';
import { findTimes, type TimeHit } from '../time/times.ts';
import type { Token } from '../text/tokens.ts';
import {
  ARE,
  AT_THIS_MOMENT,
  DOINGS,
  NOT_THEN,
  TELLING_VERBS,
  THERE_IS,
  THEY,
  THEY_ARE,
  TO_COME,
} from '../words/en/when.ts';
import { ORDINAL_WORDS } from '../words/en/times.ts';
import { BEFORE, isOtherTime, lastClause } from './other-times.ts';
import type { Sighting } from './read-slots.ts';

const NOW_INDEX = indexPhrases({ now: AT_THIS_MOMENT }, { plurals: 'matter', slips: 'matter' });
const BESIDE = 6; // signs between two names of one day

/** When it happened, for how long, since when and how often, as far as a text says so. */
export function readWhen(text: string, tokens: readonly Token[], instant: string): readonly Sighting[] {
  const now = londonTime(instant);
  const rates = findRates(text, tokens).map((hit) => ({ rate: hit.code, ...spanOf(tokens, hit) }));
  const durations = findDurations(text, tokens).filter((span) => !rates.some((rate) => overlaps(rate, span)));
  const sinces = findSinces(text, tokens, now);
  const taken: readonly Span[] = [...rates, ...durations, ...sinces];
  const dates = datesOf(text, now).filter(
    (date) =>
      !taken.some(
        (span) =>
          overlaps(span, date) ||
          (rates.some((rate) => rate === span) && date.start - span.end < 2 && date.start >= span.end),
      ),
  );
  const all = findTimes(text);
  const times = all.filter((time, at) => !isOtherTime(text, time, all[at - 1]) && !isLooseAnd(time, all[at - 1]));
  return [
    ...dates.map(({ from, to, start, end }): Sighting => ({
      name: 'date',
      value: to === undefined ? from : `${from}/${to}`,
      start,
      end,
    })),
    ...times.flatMap(({ time, likely, start, end }): readonly Sighting[] => {
      const value = time ?? likely;
      return value === undefined ? [] : [{ name: 'time', value, start, end }];
    }),
    ...ongoing(text, tokens, [...taken, ...dates]),
    ...durations.map(({ duration, start, end }): Sighting => ({ name: 'duration', value: duration, start, end })),
    ...sinces.flatMap(({ dated, start, end }): readonly Sighting[] =>
      dated === undefined ? [] : [{ name: 'since', value: beginningOf(dated, now.date), start, end }],
    ),
    ...rates
      .filter((rate) => isHabit(text, rate, durations))
      .toSorted((left, right) => right.end - right.start - (left.end - left.start))
      .map(({ rate, start, end }): Sighting => ({ name: 'recurrence', value: rate, start, end })),
  ];
}

/** How often it happens: not "36 hours non stop", "the first time", or when an office is open. */
function isHabit(text: string, { start, end }: Span, durations: readonly Span[]): boolean {
  return (
    !/^(?:the )?first time$/iu.test(text.slice(start, end)) &&
    !OWN_HABIT.test(lastClause(text.slice(Math.max(0, start - BEFORE), start))) &&
    !/(?<!\p{L})open $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    !durations.some((duration) => start >= duration.end && start - duration.end < 2)
  );
}

const OWN_HABIT =
  /(?<!\p{L})(?:i|we) (?:(?:always|usually|only|just|still|do) )?(?:work|walk|teach|drive|swim|clean|volunteer|visit|train|jog|run|cycle|commute|do the|take (?:the|my|our)|go to (?:work|the|my|church|bed)|go (?:for|out|swimming|running|dancing)|catch|get (?:paid|the|up))(?!\p{L})(?! (?:up|past|round|around|by)(?!\p{L}))/iu;

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Days on which it happened: not those on which somebody was told; of two names of one day the one with a number. */
function datesOf(text: string, now: LondonTime): readonly DateHit[] {
  const dates = findDates(text, now).filter(
    (date) =>
      !/^(?:right now|now|this (?:minute|second|instant|hour))$/iu.test(date.words) && !isHistory(text, date, now.date),
  );
  const apart = ranged(text, dates).filter((date, at, all) => {
    const next = all[at + 1];
    return !(
      next !== undefined &&
      next.start - date.end <= BESIDE &&
      NUMBERED.test(next.words) &&
      !NUMBERED.test(date.words)
    );
  });
  return apart.filter((date) => {
    const before = text.slice(Math.max(0, date.start - BEFORE), date.start);
    if (TELLING_VERBS.test(lastClause(before)) || NOT_THEN.test(before)) return false;
    return !isToCome(text, date, lastClause(before)) && !isLongStretch(text, date);
  });
}

/** "On Saturday the council will come". */
function isToCome(text: string, { end }: DateHit, before: string): boolean {
  const [after = ''] = text.slice(end, end + AFTER).split(/[.,;!?\n]/u);
  return TO_COME.test(before) || TO_COME.test(after);
}
const AFTER = 25; // characters

/** "In January", "this year": no day, unless it is all that is said. */
function isLongStretch(text: string, { from, to, words }: DateHit): boolean {
  if (to === undefined || text.length <= words.length + 12) return false;
  return to > daysAfter(from, DAYS_OF_A_WEEK) || /^this/iu.test(words);
}
const DAYS_OF_A_WEEK = 7;

const NUMBERED = new RegExp(`\\d|\\b(?:${Object.keys(ORDINAL_WORDS).join('|')})\\b`, 'iu');

/** A whole year that is long over, where more is said: "bought it in 1988". */
function isHistory(text: string, { from, to, words }: DateHit, today: string): boolean {
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return isYear && Number(today.slice(0, 4)) - Number(from.slice(0, 4)) > 1 && text.length > words.length + 12;
}

/** "between Monday and Wednesday" is one run of days. */
function ranged(text: string, dates: readonly DateHit[]): readonly DateHit[] {
  return dates.reduce<readonly DateHit[]>((runs, date) => {
    const before = runs.at(-1);
    if (before === undefined || !isRun(text, before, date)) return [...runs, date];
    const { from, start } = before;
    const run = { from, to: date.to ?? date.from, words: text.slice(start, date.end), start, end: date.end };
    return [...runs.slice(0, -1), run];
  }, []);
}

function isRun(text: string, one: DateHit, next: DateHit): boolean {
  if (one.to !== undefined || one.from >= next.from) return false;
  const gap = text.slice(one.end, next.start);
  const opens = /\b(?:between|from)\s{1,2}$/iu.test(text.slice(Math.max(0, one.start - 10), one.start));
  if (/^ (?:to|till|until|through) $/iu.test(gap) || (opens && /^ and $/iu.test(gap))) return true;
  return daysAfter(one.from, 1) === next.from && /^(?: and | & |, |\/| and again )(?:on )?(?:the )?$/iu.test(gap);
}

/** "1 for yes and 2 for no": an "and" leads to a time only behind another. */
function isLooseAnd({ words, start }: TimeHit, before: TimeHit | undefined): boolean {
  return /^and /iu.test(words) && (before === undefined || start - before.end > 2);
}

/** "He's kicking the door in": a present doing, where nothing says when or how often. */
function doing(tokens: readonly Token[], told: readonly Span[]): readonly Pick<PhraseHit, 'from' | 'to'>[] {
  if (told.length > 0) return [];
  return tokens.flatMap(({ word }, at) =>
    DOINGS.has(word) && isPresent(tokens, at) ? [{ from: at - 1, to: at + 1 }] : [],
  );
}

function isPresent(tokens: readonly Token[], at: number): boolean {
  const [subject, verb] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  const before = tokens.slice(Math.max(0, at - THERE_REACH), at).map((token) => token.word);
  const isThere = before.some(
    (word, place) => THERE_IS.has(word) || (word === 'there' && ARE.has(before[place + 1] ?? '')),
  );
  return THEY_ARE.has(verb) || (ARE.has(verb) && THEY.has(subject)) || (isThere && THEY.has(verb));
}

const THERE_REACH = 5; // words of "there's two big blokes shouting"

function ongoing(text: string, tokens: readonly Token[], told: readonly Span[]): readonly Sighting[] {
  const named = [...findPhrases(tokens, NOW_INDEX), ...endingInNow(text, tokens), ...doing(tokens, told)]
    .filter((hit) => !isDenied({ text, tokens }, hit, REACH.time))
    .map((hit) => spanOf(tokens, hit));
  return [...named, ...runningHours(text, tokens)].map(({ start, end }) => ({
    name: 'ongoing',
    value: true,
    start,
    end,
  }));
}

/** A month or a year that was named whole stays one: "since September" is 2025-09. */
function beginningOf({ from, to }: DateHit, today: string): string {
  if (to === undefined) return from;
  const isYear =
    from.endsWith('-01-01') && (to === `${from.slice(0, 4)}-12-31` || (to === today && today.slice(5, 7) > '01'));
  if (isYear) return from.slice(0, 4);
  const isMonth = from.endsWith('-01') && (to === lastOfMonth(from.slice(0, 7)) || to === today);
  return isMonth ? from.slice(0, 7) : from;
}
