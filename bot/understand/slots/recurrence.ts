import type { Recurrence } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { londonTime } from '../time/london.ts';
import { findPhrases, indexPhrases, type PhraseHit } from '../text/phrases.ts';
import { dayOf } from '../time/day-spans.ts';
import { BETWEEN_DAYS, findRates } from '../time/rates.ts';
import { findSince, type SinceHit } from '../time/since.ts';
import { joinSpans, mergeSpans, spanOf, type Span } from '../text/spans.ts';
import { findTimes } from '../time/times.ts';
import { besideTimes } from '../time/times-of-day.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import { HABIT_IN_WORDS, RATES_WHEN_ASKED, WEEKDAYS, WEEKLY_DAYS } from '../words/en/rates.ts';
import { DAY_PARTS } from '../words/en/times.ts';
import type { Listening, Reader } from './reader.ts';

type Rate = NonNullable<Recurrence['rate']>;
const BRIDGE =
  /^[\s,]{1,3}(?:(?:and|to|at|or|on|from|the|night|nights|until|till|til|gone|about|around|in the morning|in the evening|in the afternoon|at night)\s{1,2}){0,3}$/iu; // between times that belong together
const LEAD = /(?<!\p{L})(?:(?:from|up to|until|till|til|before|after|gone|past|about|around|between)\s{1,2}){1,2}$/iu;
const TAIL = /^\s{1,2}(?:until|till?|to) (?:late|dark|all hours|closing(?: time)?|whenever|midnight|dawn)(?!\p{L})/iu;
const DAYS_INDEX = indexPhrases({ weekly: WEEKLY_DAYS }, { plurals: 'matter', slips: 'matter' });
const LENIENT = indexPhrases(RATES_WHEN_ASKED, { plurals: 'matter' });

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.filter((day) => !/^w(?:ee)?ks?$/u.test(day)));

/** How often, since when and at what times: "every night about 9 since half term". */
export const recurrence: Reader = {
  read: (text, listening) => {
    const tokens = tokenise(text);
    const rate = longest(findRates(text, tokens)) ?? ofDays(tokens) ?? longest(findPhrases(tokens, LENIENT));
    const reading = readingOf(text, tokens, rate, listening) ?? inWords(text, tokens);
    return reading === undefined ? undefined : { ...reading, words: text };
  },
  find: (text, listening) => {
    const tokens = tokenise(text);
    return readingOf(text, tokens, longest(findRates(text, tokens)), listening);
  },
  correct: (text) => {
    const tokens = tokenise(text);
    const days = findPhrases(tokens, DAYS_INDEX).map((hit) => spanOf(tokens, hit));
    if (days.length === 0) return undefined;
    const times = joinSpans(text, days, BRIDGE);
    return { value: { rate: 'weekly', times } satisfies Recurrence, words: times };
  },
};

/** "In the holidays", "when the pub shuts", "for years": what it goes by, where no rate is told. */
function inWords(text: string, tokens: readonly Token[]): Reading | undefined {
  const isHabit = tokens.length <= LONGEST_HABIT && HABIT_IN_WORDS.test(tokens.map(({ word }) => word).join(' '));
  return isHabit ? { value: { times: text } satisfies Recurrence, words: text } : undefined;
}
const LONGEST_HABIT = 8; // words; what is longer is an account

/** "Sat n sun", "tue thu sat": days and nothing else. */
function ofDays(tokens: readonly Token[]): PhraseHit<Rate> | undefined {
  const days = new Set(tokens.flatMap(({ word }) => dayOf(word) ?? []));
  const isAll = tokens.every(({ word }) => BETWEEN_DAYS.has(word) || dayOf(word) !== undefined);
  return isAll && days.size > 1 ? { code: 'several-a-week', from: 0, to: tokens.length } : undefined;
}

function longest(hits: readonly PhraseHit<Rate>[]): PhraseHit<Rate> | undefined {
  return hits.toSorted((left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from)[0];
}

function readingOf(
  text: string,
  tokens: readonly Token[],
  rate: PhraseHit<Rate> | undefined,
  { facts }: Listening,
): Reading | undefined {
  if (rate === undefined) return undefined;
  const since = rate.code === 'once' ? undefined : findSince(text, tokens, londonTime(facts.now));
  const rateSpan = spanOf(tokens, rate);
  const times = findTimes(text);
  const ofDay = tokens.slice(rate.from, rate.to).some(({ word }) => DAY_PARTS[word] !== undefined || DAYS.has(word));
  const parts = besideTimes(text, tokens, [rateSpan, ...times]);
  const inWords = [...times, ...parts, ...(ofDay ? [rateSpan] : []), ...undated(since)].map((span) => led(text, span));
  const usual = inWords.length === 0 ? undefined : joinSpans(text, inWords, BRIDGE);
  const value: Recurrence = {
    rate: rate.code,
    ...(since?.date === undefined ? {} : { since: since.date }),
    ...(usual === undefined ? {} : { times: usual }),
  };
  const spans = mergeSpans(text, [rateSpan, ...times, ...parts, ...(since === undefined ? [] : [since])]);
  return { value, words: joinSpans(text, spans) };
}

/** With the words that lead to it or say when it ends: "until 4am", "9 til late". */
function led(text: string, { start, end }: Span): Span {
  const lead = LEAD.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const tail = TAIL.exec(text.slice(end, end + 25))?.[0] ?? '';
  return { start: start - lead.length, end: end + tail.length };
}

/** A beginning that names no day, which only the resident's words can tell: "since half term". */
function undated(since: SinceHit | undefined): readonly SinceHit[] {
  return since === undefined || since.date !== undefined ? [] : [since];
}
