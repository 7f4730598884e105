import { addDays } from '../../dialogs/days.ts';
import { findDates } from './dates.ts';
import { addMonths, type LondonTime } from './london.ts';
import { sliceOf, type Token } from './tokens.ts';
import { FOR_WORDS, LONG_TIMES, SINCE_STOPS, SINCE_WORDS, UNITS, VAGUE_AMOUNTS } from './words/en/since.ts';
import { NUMBERS } from './words/en/times.ts';

/** From when something has gone on. Without `date` it was said in words that name no day ("since half term"). */
export interface SinceHit {
  readonly date?: string; // yyyy-mm-dd
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const KEPT_TOGETHER = new Set(['moved in', 'march on', 'moved to']);
const LONGEST = 6; // words after "since" that may belong to it

/** The first "since …", "from … onwards" or "for three weeks" of a text. */
export function findSince(text: string, tokens: readonly Token[], now: LondonTime): SinceHit | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = namedStart(text, tokens, at, now) ?? runningLength(text, tokens, at, now);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function namedStart(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  const opening = tokens[at]?.word ?? '';
  if (!SINCE_WORDS.has(opening)) return undefined;
  const to = endOfPhrase(text, tokens, at);
  if (to === at + 1) return undefined;
  const words = sliceOf(text, tokens, at, to);
  if (opening === 'from' && !/\b(?:onwards?|on)$/iu.test(words)) return undefined;
  const dated = findDates(words, now)[0];
  return hitOf(text, tokens, at, to, dated?.from);
}

function endOfPhrase(text: string, tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to - at <= LONGEST) {
    const gap = text.slice(tokens[to - 1]?.end, tokens[to]?.start);
    const word = tokens[to]?.word ?? '';
    if (/[,.;:!?()\n]/u.test(gap) || (to > at + 1 && SINCE_STOPS.has(word) && !KEPT_TOGETHER.has(`${tokens[to - 1]?.word ?? ''} ${word}`))) break;
    to += 1;
  }
  return to;
}

function runningLength(text: string, tokens: readonly Token[], at: number, now: LondonTime): SinceHit | undefined {
  const opening = tokens[at]?.word ?? '';
  if (opening !== 'for' && opening !== 'past' && opening !== 'last' && opening !== 'over') return undefined;
  let to = at + 1;
  while (FOR_WORDS.has(tokens[to]?.word ?? '')) to += 1;
  if (opening === 'for' && LONG_TIMES.has(tokens[to]?.word ?? '')) return hitOf(text, tokens, at, to + 1);
  const amount = amountAt(tokens, to, to > at + 1);
  const unit = UNITS[tokens[amount.to]?.word ?? ''];
  if (unit === undefined || (amount.to === to && amount.number === undefined) || isAgo(tokens, amount.to + 1)) return undefined;
  return hitOf(text, tokens, at, amount.to + 1, amount.number === undefined ? undefined : before(now.date, amount.number, unit));
}

function isAgo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'ago' || tokens[at]?.word === 'back';
}

function amountAt(tokens: readonly Token[], from: number, mayBeOne: boolean): { readonly to: number; readonly number?: number } {
  const word = tokens[from]?.word ?? '';
  if (mayBeOne && ['week', 'month', 'year', 'fortnight'].includes(word)) return { to: from, number: 1 }; // "for the last year"
  const number = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS[word];
  const next = tokens[from + 1]?.word ?? '';
  if (number !== undefined && !VAGUE_AMOUNTS.has(next)) return { to: from + 1, number };
  let to = from;
  while (VAGUE_AMOUNTS.has(tokens[to]?.word ?? '') || (to === from && number !== undefined)) to += 1;
  return { to };
}

function before(today: string, amount: number, unit: { readonly days?: number; readonly months?: number }): string {
  return unit.days === undefined ? addMonths(today, -amount * (unit.months ?? 0)) : addDays(today, -amount * unit.days);
}

function hitOf(text: string, tokens: readonly Token[], from: number, to: number, date?: string): SinceHit {
  const words = sliceOf(text, tokens, from, to);
  const start = tokens[from]?.start ?? 0;
  return { words, start, end: start + words.length, ...(date === undefined ? {} : { date }) };
}
