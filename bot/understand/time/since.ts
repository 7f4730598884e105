import { daysAfter } from '../../../content/london-clock.ts';
import { findDates, type DateHit } from './dates.ts';
import { addMonths, type LondonTime } from './london.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { sliceOf, tokenise, type Token } from '../text/tokens.ts';
import {
  FEASTS,
  FOR_WORDS,
  LIFE_SINCE,
  LONG_TIMES,
  SINCE_STOPS,
  SINCE_WORDS,
  UNITS,
  VAGUE_AMOUNTS,
} from '../words/en/since.ts';
import { AMOUNTS } from '../words/en/numbers.ts';

/** From when something has gone on. Without `date` it was said in words that name no day ("since half term"). */
export interface SinceHit {
  readonly date?: string; // yyyy-mm-dd
  readonly dated?: DateHit; // the day, month or year that was named
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const FEAST_INDEX = indexPhrases(FEASTS, { slips: 'matter', apart: true });
const KEPT_TOGETHER = new Set(['moved in', 'march on', 'moved to']);
const LENGTH_OPENINGS = new Set(['for', 'past', 'last', 'over']);
const SINGLE_UNITS = new Set(['week', 'month', 'year', 'fortnight']);
const LONGEST = 6; // words after "since" that may belong to it

/** The first "since …", "from … onwards" or "for three weeks" of a text. */
export function findSince(text: string, tokens: readonly Token[], now: LondonTime): SinceHit | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = namedStart(text, tokens, at, now) ?? runningLength(text, tokens, at, now);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

/** Every "since …" or "from … onwards" of a text that names a day, a month or a year; also "in December, and … since". */
export function findSinces(text: string, tokens: readonly Token[], now: LondonTime): readonly SinceHit[] {
  const hits = tokens.flatMap(
    (_token, at) =>
      namedStart(text, tokens, at, now) ?? whole(text, tokens, at, now) ?? started(text, tokens, at, now) ?? [],
  );
  return hits.some(({ dated }) => dated !== undefined) ? hits : [...hits, ...trailing(text, tokens, now)];
}

/** "it started in October", "began on the 3rd of March". */
function started(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  if (!STARTED.has(wordAt(tokens, at))) return undefined;
  if (wordAt(tokens, at + 1) === 'when') return startedWhen(text, tokens, at, now);
  const to = Math.min(tokens.length, at + LONGEST + 1);
  const [dated] = findDates(sliceOf(text, tokens, at, to), now);
  const start = tokens[at]?.start ?? 0;
  if (
    dated === undefined ||
    !/^\p{L}+ (?:(?:up|back|again|off|all|in|on|around|about|the|sometime|early|late)\s){0,4}$/u.test(
      text.slice(start, start + dated.start),
    )
  )
    return undefined;
  return { date: dated.from, dated, words: dated.words, start: start + dated.start, end: start + dated.end };
}

/** "it started when she bought it him for his birthday, 9th of February". */
function startedWhen(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  const start = tokens[at]?.start ?? 0;
  const [clause = ''] = text.slice(start, start + 120).split(/[.!?;\n]/u);
  const [dated] = findDates(clause, now);
  return dated === undefined
    ? undefined
    : { date: dated.from, dated, words: dated.words, start: start + dated.start, end: start + dated.end };
}
const STARTED = new Set(['started', 'began', 'begun', 'starting', 'beginning', 'start', 'begin']);
const UNTIL = new Set(['to', 'till', 'until', 'til']);

/** "from last November" is all that was said. */
function whole(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  if (at > 0 || wordAt(tokens, 0) !== 'from' || tokens.length > LONGEST) return undefined;
  if (tokens.some(({ word }) => UNTIL.has(word))) return undefined;
  const dated = findDates(text, now)[0];
  return dated === undefined ? undefined : { ...hitOf(text, tokens, 0, tokens.length, dated.from), dated };
}

/** "moved in in December and has held a party every week since": the day that was named before. */
function trailing(text: string, tokens: readonly Token[], now: LondonTime): readonly SinceHit[] {
  const at = tokens.findLastIndex(
    ({ word }, index) =>
      (word === 'since' &&
        !AWAY.has(wordAt(tokens, index - 1)) &&
        (endOfPhrase(text, tokens, index) === index + 1 || wordAt(tokens, index + 1) === 'then')) ||
      (word === 'when' && STARTED.has(wordAt(tokens, index + 2))),
  );
  const dated =
    at === -1
      ? undefined
      : findDates(text.slice(0, tokens[at]?.start ?? 0), now).findLast(
          ({ start }) => !/(?:every|each|most)\s{1,2}$/iu.test(text.slice(0, start)),
        );
  return dated === undefined
    ? []
    : [{ date: dated.from, dated, words: dated.words, start: dated.start, end: dated.end }];
}

/** "Not been seen since". */
const AWAY = new Set(['seen', 'heard', 'back', 'again', 'returned']);

function namedStart(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  const opening = wordAt(tokens, at);
  if (!SINCE_WORDS.has(opening)) return undefined;
  const to = endOfPhrase(text, tokens, at);
  if (to === at + 1 || isOfOther(tokens, at)) return undefined;
  const words = sliceOf(text, tokens, at, to);
  if (opening === 'from' && !IS.has(wordAt(tokens, at - 1)) && !/\b(?:onwards?|on)$/iu.test(words)) return undefined;
  const dated = findDates(words, now)[0] ?? feastIn(words, now);
  if (dated !== undefined) return { ...hitOf(text, tokens, at, to, dated.from), dated };
  return eventIn(text, tokens, at, now) ?? hitOf(text, tokens, at, to);
}

/** "It is from March", as many say who learned English later. */
const IS = new Set(['is', 'its', 'was', 'been']);

/** "Since they opened in January": the day of what happened. */
function eventIn(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  if (wordAt(tokens, at) === 'from' || !EVENT_OPENINGS.has(wordAt(tokens, at + 1))) return undefined;
  const start = tokens[at]?.start ?? 0;
  const [clause = ''] = text.slice(start, start + 70).split(/[.,;:!?\n]|\b(?:and|but)\b/u);
  const [dated] = findDates(clause, now);
  if (dated === undefined || !/\b(?:in|on|last) $/iu.test(clause.slice(0, dated.start))) return undefined;
  const end = start + dated.end;
  return { date: dated.from, dated, words: text.slice(start, end), start, end };
}
const EVENT_OPENINGS = new Set('i we he she they it my our his her the their someone new'.split(' '));

/** "since Christmas": the latest that has been. */
function feastIn(words: string, { date: today }: LondonTime): DateHit | undefined {
  const [feast] = findPhrases(tokenise(words), FEAST_INDEX);
  if (feast === undefined) return undefined;
  const year = Number(today.slice(0, 4)) - (feast.code > today.slice(5) ? 1 : 0);
  return { from: `${String(year)}-${feast.code}`, words, start: 0, end: words.length };
}

function isOfALife(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 7), at).map(({ word }) => word);
  return (
    ['i', 'ive', 'we', 'weve'].some((word) => before.includes(word)) && before.some((word) => LIFE_SINCE.has(word))
  );
}

/** Of a life, or of an end. */
const isOfOther = (tokens: readonly Token[], at: number): boolean => isOfALife(tokens, at) || hasEnded(tokens, at);

/** "He has stopped now since last week." */
function hasEnded(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => ENDED.has(word));
}
const ENDED = new Set(['stopped', 'ended', 'finished', 'quiet']);

function endOfPhrase(text: string, tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to - at <= LONGEST && !stopsAt(text, tokens, at, to)) to += 1;
  return to;
}

function stopsAt(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  const [before, here] = [tokens[to - 1], tokens[to]];
  if (before === undefined || here === undefined) return true;
  if (/[,.;:!?()\n]/u.test(text.slice(before.end, here.start))) return true;
  return to > at + 1 && SINCE_STOPS.has(here.word) && !KEPT_TOGETHER.has(`${before.word} ${here.word}`);
}

function runningLength(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  const opened = lengthOpens(tokens, at);
  const to = opened === undefined ? at : afterForWords(tokens, opened);
  if (wordAt(tokens, at) === 'for' && LONG_TIMES.has(wordAt(tokens, to))) return hitOf(text, tokens, at, to + 1);
  const length = lengthAt(tokens, to, opened !== undefined && to > opened);
  if (length === undefined || isPast(tokens, length.to)) return undefined;
  const isNow = wordAt(tokens, length.to) === 'now' && !COUNTS.has(wordAt(tokens, at - 1)); // "6 months now", but not "once a week now"
  return opened === undefined && !isNow ? undefined : hitOf(text, tokens, at, length.to, startOf(length, now));
}

const COUNTS = new Set('once twice thrice times nights days per'.split(' '));

function afterForWords(tokens: readonly Token[], from: number): number {
  let to = from;
  while (FOR_WORDS.has(wordAt(tokens, to))) to += 1;
  return to;
}

function startOf({ number, unit }: { readonly number?: number; readonly unit: Unit }, { date }: LondonTime) {
  return number === undefined ? undefined : before(date, number, unit);
}

/** Where a length may stand after "for", "going on" or "it has been". */
function lengthOpens(tokens: readonly Token[], at: number): number | undefined {
  const opening = wordAt(tokens, at);
  if (LENGTH_OPENINGS.has(opening)) return at + 1;
  if (opening === 'going' && wordAt(tokens, at + 1) === 'on') return at + 2;
  return opening === 'been' && HAS.has(wordAt(tokens, at - 1)) ? at + 1 : undefined;
}
const HAS = new Set(['its', 'has', 'thats']); // "it's been about 6 months"

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

function isPast(tokens: readonly Token[], at: number): boolean {
  return ['ago', 'back', 'since'].includes(wordAt(tokens, at));
}

interface Unit {
  readonly days?: number;
  readonly months?: number;
}

/** An amount and its unit: "three weeks", "a few months"; `mayBeOne` where the unit may stand alone ("the last year"). */
function lengthAt(
  tokens: readonly Token[],
  from: number,
  mayBeOne: boolean,
): { readonly to: number; readonly unit: Unit; readonly number?: number } | undefined {
  const { to, number } =
    mayBeOne && SINGLE_UNITS.has(wordAt(tokens, from)) ? { to: from, number: 1 } : amountAt(tokens, from);
  const unit = UNITS[wordAt(tokens, to)];
  if (unit === undefined || (to === from && number === undefined)) return undefined;
  return { to: to + 1, unit, ...(number === undefined ? {} : { number }) };
}

function amountAt(tokens: readonly Token[], from: number): { readonly to: number; readonly number?: number } {
  const word = wordAt(tokens, from);
  const number = /^\d{1,3}$/.test(word) ? Number(word) : AMOUNTS[word];
  if (number !== undefined && !VAGUE_AMOUNTS.has(wordAt(tokens, from + 1))) return { to: from + 1, number };
  let to = number === undefined ? from : from + 1;
  while (VAGUE_AMOUNTS.has(wordAt(tokens, to))) to += 1;
  return { to };
}

function before(today: string, amount: number, { days, months = 0 }: Unit): string {
  return days === undefined ? addMonths(today, -amount * months) : daysAfter(today, -amount * days);
}

function hitOf(text: string, tokens: readonly Token[], from: number, to: number, date?: string): SinceHit {
  const words = sliceOf(text, tokens, from, to);
  const start = tokens[from]?.start ?? 0;
  return { words, start, end: start + words.length, ...(date === undefined ? {} : { date }) };
}
