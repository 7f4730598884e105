import { daysAfter } from '../../../content/london-clock.ts';
import type { Moment } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { withoutCounted } from '../time/counted-times.ts';
import { findDates, type DateHit } from '../time/dates.ts';
import { endingInNow } from '../time/ending-in-now.ts';
import { londonTime } from '../time/london.ts';
import { pastMidnight } from '../time/past-midnight.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { isDenied, REACH, stretchAt, type Stretch } from '../text/denied.ts';
import { findRates } from '../time/rates.ts';
import { runningHours } from '../time/running-hours.ts';
import { findSince, type SinceHit } from '../time/since.ts';
import { joinSpans, spanOf, type Span } from '../text/spans.ts';
import { findTimes, type TimeHit } from '../time/times.ts';
import { besideTimes } from '../time/times-of-day.ts';
import { tokenise, wordAt, wordsIn, type Token } from '../text/tokens.ts';
import { ENDS, ON_BY_NOW, ONGOING, OVER_BY_NOW, SAYS_NO_TIME, TIME_CLAUSES, VAGUE_MOMENTS } from '../words/en/times.ts';
import { tellsMore, type Shown } from './moment-in-words.ts';
import type { Listening, Reader } from './reader.ts';

const ONGOING_INDEX = indexPhrases(ONGOING);
const VAGUE_INDEX = indexPhrases({ vague: VAGUE_MOMENTS });

const BRIDGE =
  /^[\s,.;:()-]{0,3}(?:(?:at|about|around|between|on|in|the|and|to|from|till|til|until|again)\s{1,2}){0,3}$/iu;

const LONGEST_UNASKED = 62; // days
const LONGEST_CLAUSE = 14; // words

interface Traces {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateHit[];
  readonly times: readonly TimeHit[];
  readonly since: readonly SinceHit[]; // one at most
  readonly ongoing: readonly PhraseHit<'now' | 'still'>[];
  readonly rates: readonly PhraseHit[];
  readonly running: readonly Span[]; // up to this moment
  readonly today: string;
}

/** When it happened: days in words or figures, a time, "since", "right now". A day that is still to come, or is history, is not read. */
export const moment: Reader = {
  read: (text, listening) => {
    if (SAYS_NO_TIME.test(text)) return undefined;
    if (saysOnlyOver(text)) return { value: { ongoing: false } satisfies Moment, words: text };
    if (ON_WHOLE.has(wordsIn(text).join(' '))) return { value: { ongoing: true } satisfies Moment, words: text };
    const traces = traced(text, listening, true);
    return readingOf(traces, true) ?? vague(traces);
  },
  find: (text, listening) => readingOf(traced(text, listening, false), false),
  correct: (text) => timeAlone(findTimes(text)),
};

/** Whether all that is said of when it was is that it is over: "not anymore", "they've gone now". */
export function saysOnlyOver(text: string): boolean {
  return OVER_WHOLE.has(wordsIn(text).join(' '));
}
/** Whether all that is said of when it was is hardly known: "a while back", "the other night". */
export function saysVaguely(text: string): boolean {
  return VAGUE_WHOLE.has(wordsIn(text).join(' '));
}
const VAGUE_WHOLE: ReadonlySet<string> = new Set(VAGUE_MOMENTS);
const OVER_WHOLE: ReadonlySet<string> = new Set(OVER_BY_NOW);
const ON_WHOLE: ReadonlySet<string> = new Set(ON_BY_NOW);

/** "It was about 10": the time of a day that is known. */
function timeAlone([first]: readonly TimeHit[]): Reading | undefined {
  const time = first?.time ?? first?.likely;
  if (first === undefined || time === undefined) return undefined;
  return { value: { time, ongoing: false } satisfies Moment, words: first.words };
}

function traced(text: string, { facts }: Listening, asked: boolean): Traces {
  const now = londonTime(facts.now);
  const tokens = tokenise(text);
  const since = [findSince(text, tokens, now)].filter((hit) => hit !== undefined);
  const rates = findRates(text, tokens).filter(({ code }) => code !== 'once');
  const found = findDates(text, now, asked);
  const routine = withNextDays(
    text,
    rates.map((hit) => spanOf(tokens, hit)), // "every Friday" is a habit, not last Friday
    found,
  );
  const apart = (span: Span): boolean =>
    ![...routine, ...since].some((other) => span.start < other.end && other.start < span.end);
  const isNot = (stretch: Stretch): boolean => isDenied({ text, tokens }, stretch, REACH.time); // "not today"
  return {
    text,
    tokens,
    dates: withoutCounted(found, tokens).filter(
      (date) => apart(date) && !isNot(stretchAt(tokens, date.start)) && (asked || isOneTime(date, text)),
    ),
    times: findTimes(text),
    since,
    ongoing: findPhrases(tokens, ONGOING_INDEX).filter((hit) => !isNot(hit)),
    rates,
    running: runningHours(text, tokens),
    today: now.date,
  };
}

/** "Every Saturday and Sunday": the days named after the first are of the same habit. */
function withNextDays(text: string, habits: readonly Span[], dates: readonly DateHit[]): readonly Span[] {
  return dates
    .toSorted((one, other) => one.start - other.start)
    .reduce((all, { start, end }) => {
      const isNext = all.some((span) => span.end <= start && ALSO.test(text.slice(span.end, start)));
      return isNext ? [...all, { start, end }] : all;
    }, habits);
}
const ALSO = /^\s{0,2}(?:,|&|\/|\+|and|n|or|to)(?: and| or)?\s{1,2}$|^\s{0,2}[,&/+]$/iu;

/** Told in passing, "the fourth time this year" is no time at which it happened, nor is "I'm home now". */
function isOneTime({ from, to, start, end }: DateHit, text: string): boolean {
  const isNow = text.slice(start, end).toLowerCase() === 'now';
  return !isNow && (to === undefined || to <= daysAfter(from, LONGEST_UNASKED));
}

function readingOf(traces: Traces, asked: boolean): Reading | undefined {
  const { text, times, tokens, rates } = traces;
  const ongoing = asked ? traces.ongoing : traces.ongoing.filter((hit) => isTelling(traces, hit));
  const habits = [...[...ongoing, ...rates].map((hit) => spanOf(tokens, hit)), ...traces.running];
  const anchors = [...traces.dates, ...traces.since, ...habits];
  if (anchors.length === 0 && !asked) return undefined;
  const { dates, shown, begins } = timed(traces);
  const known = momentOf({ ...traces, dates }, ongoing, begins);
  if (!saysWhen(known)) return undefined;
  const parts = dates.length > 0 ? besideTimes(text, tokens, [...dates, ...times]) : [];
  const words = asked
    ? text
    : joinSpans(text, [...anchors, ...times.map((time) => inFull(text, time)), ...parts], BRIDGE);
  const others = [
    ...traces.since.filter(({ date }) => date !== undefined),
    ...habits,
    ...begins
      .filter(hasTime)
      .slice(0, 1)
      .map((time) => inFull(text, time)),
  ];
  return { value: withWords(known, words, { days: shown, others }, traces), words };
}

/** "1 in the morning." */
function inFull(text: string, { start, end }: Span): Span {
  const part =
    /^ (?:in the (?:morning|afternoon|evening)|at night)(?!\p{L})/iu.exec(text.slice(end, end + 20))?.[0] ?? '';
  return { start, end: end + part.length };
}

/** "Shouting outside now", but not "I'm home now". */
function isTelling({ text, tokens }: Traces, { code, from, to }: PhraseHit<'now' | 'still'>): boolean {
  return to - from > 1 || code === 'still' || endingInNow(text, tokens).some((hit) => hit.from === from);
}

function momentOf(traces: Traces, ongoing: Traces['ongoing'], begins: readonly TimeHit[]): Moment {
  const isOn = goesOn(traces, ongoing);
  const { from, to } = days(traces, ongoing);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined || isOn ? {} : { to }), // what still goes on has not ended
    ...timeOf(isTwofold(traces) ? [] : traces.dates, begins),
    ongoing: isOn,
  };
}

/** "Since March, the last time was yesterday at 7." */
function isTwofold({ since: [since], dates }: Traces): boolean {
  return since?.date !== undefined && dates.length > 0;
}

/** The days and the times at which it was or began, and the days that their dates show as they were told. */
function timed(traces: Traces): {
  readonly dates: readonly DateHit[];
  readonly shown: readonly DateHit[];
  readonly begins: readonly TimeHit[];
} {
  const { text, dates, today } = traces;
  if (isTwofold(traces)) return { dates, shown: [], begins: [] };
  const begins = beginnings(traces);
  const moved = pastMidnight(text, dates, begins.find(hasTime), today);
  return { dates: moved, shown: dates.filter((date) => moved.includes(date)), begins };
}

/** The times of day at which it was or began, and not those at which it ended: "till 2". */
function beginnings({ times, tokens }: Traces): readonly TimeHit[] {
  return times.filter(({ start }) => {
    const at = tokens.findIndex((token) => token.end > start);
    const isUpTo = wordAt(tokens, at - 2) === 'up' && wordAt(tokens, at - 1) === 'to';
    return !isUpTo && !ENDS.has(wordAt(tokens, at - 1)) && !ENDS.has(wordAt(tokens, at));
  });
}

const hasTime = ({ time }: TimeHit): boolean => time !== undefined;

function goesOn(traces: Traces, ongoing: readonly PhraseHit[]): boolean {
  const { since, rates, dates, running } = traces;
  if (hasEnded(traces)) return false;
  return [...since, ...ongoing, ...running].length > 0 || (rates.length > 0 && dates.length === 0);
}

/** "It started at 8 last night and finished at 2." */
function hasEnded({ text, dates, since, rates, running }: Traces): boolean {
  return dates.length > 0 && [...since, ...rates, ...running].length === 0 && BEGAN_AND_ENDED.test(text);
}
const BEGAN_AND_ENDED =
  /(?<!\p{L})(?:started|began|kicked off)(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:finished|ended|stopped|went quiet|packed (?:it )?in|gave over|left)(?!\p{L})(?! (?:me|us|him|her|it running|rubbish|litter))/iu;

/** The words of a habit stand with how often it happens. */
function withWords(known: Moment, words: string, shown: Shown, { tokens, rates, dates }: Traces): Moment {
  const isHabit = rates.length > 0 && dates.length === 0;
  return !isHabit && tellsMore(words, shown, known, tokens) ? { ...known, words } : known;
}

function saysWhen({ from, time, ongoing }: Moment): boolean {
  return ongoing || from !== undefined || time !== undefined;
}

function days(
  { dates, since: [since], today }: Traces,
  ongoing: readonly PhraseHit<'now' | 'still'>[],
): Pick<Moment, 'from' | 'to'> {
  if (since?.date !== undefined) return { from: since.date };
  const first = dates.map(({ from }) => from).sort()[0];
  if (first === undefined)
    return since === undefined && ongoing.some(({ code }) => code === 'now') ? { from: today } : {};
  const last = dates
    .map(({ from, to }) => to ?? from)
    .sort()
    .at(-1);
  return last === undefined || last <= first ? { from: first } : { from: first, to: last };
}

function timeOf(dates: readonly DateHit[], times: readonly TimeHit[]): Pick<Moment, 'time'> {
  const time = [...times, ...dates].find((hit) => hit.time !== undefined)?.time;
  return time === undefined ? {} : { time };
}

/** "From 22 to 2", "od 22 do 2", "22-2": nothing but two hours and short words, in any language. */
const HOURS_ALONE =
  /^\W*(?:\p{L}{1,7} ){0,2}(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?: ?[-–] ?| (?:\p{L}{1,5} ){1,2})(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?\W*$/u;

/** "After dark", "when the pubs shut", "about 10": only the words themselves say when. */
function vague({ text, tokens, times }: Traces): Reading | undefined {
  const isClause = (TIME_CLAUSES.test(text) && tokens.length <= LONGEST_CLAUSE) || HOURS_ALONE.test(text);
  if (!isClause && findPhrases(tokens, VAGUE_INDEX).length === 0 && times.length === 0) return undefined;
  return { value: { ongoing: false } satisfies Moment, words: text };
}
