import { numberAt } from './numbers.ts';
import type { Span } from './spans.ts';
import { wordAt, type Token } from './tokens.ts';
import {
  DURATION_LEADS,
  DURATION_SOFTENERS,
  DURATION_TAILS,
  DURATION_UNITS,
  LIFE,
  NO_DURATION_AFTER,
  NO_DURATION_BEFORE,
} from './words/en/durations.ts';

/** A length of time that something has gone on, as ISO 8601: "P3W", "PT2H". */
export interface DurationHit extends Span {
  readonly duration: string;
}

const TAILS = [
  'in a row',
  'on the trot',
  'on end',
  'of this',
  'of it',
  'of hell',
  'on the bounce',
  'they were at it',
  'back to back',
  'at a time',
  'at a stretch',
  'non stop',
  'like this',
  'and counting',
  'or so',
  'or more',
].map((tail) => tail.split(' '));

interface Length {
  readonly amount: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const LIFE_REACH = 9; // words around "for thirty years" that tell of a life
const SHORT_MESSAGE = 6; // words: all of it is the answer

/** Every length of time during which something went on: "for three weeks", "it's been there a month", "two hours straight". */
export function findDurations(text: string, tokens: readonly Token[]): readonly DurationHit[] {
  const found: DurationHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = lengthAt(text, tokens, at);
    if (length === undefined) continue;
    const [first, last] = [tokens[length.from], tokens[length.to - 1]];
    const duration = isoOf(length);
    if (duration !== undefined && first !== undefined && last !== undefined && isMeant(tokens, length))
      found.push({ duration, start: first.start, end: last.end });
    at = length.to - 1;
  }
  return found;
}

function lengthAt(text: string, tokens: readonly Token[], from: number): Length | undefined {
  const joined = /^(\d{1,3})(hrs?|h|mins?|days?|wks?|weeks?|months?|mths?|yrs?|years?)$/u.exec(wordAt(tokens, from));
  if (joined !== null) {
    const unit = DURATION_UNITS[joined[2] ?? ''];
    return unit === undefined ? undefined : { amount: Number(joined[1]), unit, from, to: from + 1 };
  }
  return halfAt(tokens, from) ?? numbered(text, tokens, from);
}

/** "half an hour", "half a year", "three quarters of an hour". */
function halfAt(tokens: readonly Token[], from: number): Length | undefined {
  const said = tokens
    .slice(from, from + 5)
    .map(({ word }) => word)
    .join(' ');
  const match = /^(half (?:an? )?|three quarters of an )(hour|day|year)\b/u.exec(said);
  const unit = DURATION_UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) return undefined;
  const to = from + match[0].split(' ').length;
  if (unit === 'H') return { amount: match[0].startsWith('half') ? 30 : 45, unit: 'T', from, to };
  return unit === 'Y' ? { amount: 6, unit: 'M', from, to } : { amount: 12, unit: 'H', from, to };
}

function numbered(text: string, tokens: readonly Token[], from: number): Length | undefined {
  const number = amountAt(text, tokens, from);
  if (number === undefined) return undefined;
  const hasHalf = ['and', 'a', 'half'].every((word, offset) => wordAt(tokens, number.to + offset) === word);
  const at = hasHalf ? number.to + 3 : number.to;
  const unit = DURATION_UNITS[wordAt(tokens, at)];
  if (unit === undefined || number.value <= 0 || !Number.isFinite(number.value)) return undefined;
  const halfAfter = ['and', 'a', 'half'].every((word, offset) => wordAt(tokens, at + 1 + offset) === word);
  const amount = number.value + (hasHalf || halfAfter ? 0.5 : 0);
  return { amount, unit, from, to: at + (halfAfter ? 4 : 1) };
}

function amountAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly to: number } | undefined {
  const number = numberAt(text, tokens, from);
  if (number !== undefined) return number;
  const word = wordAt(tokens, from);
  if (word === 'a' || word === 'an')
    return { value: 1, to: from + (DURATION_SOFTENERS.has(wordAt(tokens, from + 1)) ? 2 : 1) };
  const isLast =
    ['last', 'past', 'whole'].includes(wordAt(tokens, from - 1)) &&
    DURATION_UNITS[word] !== undefined &&
    /(?:^|[^s])$/u.test(word);
  return isLast ? { value: 1, to: from } : undefined;
}

function isoOf({ amount, unit }: Length): string | undefined {
  if (unit === 'F') return isoOf({ amount: amount * 2, unit: 'W', from: 0, to: 0 });
  if (unit === 'T') return `PT${String(amount)}M`;
  if (unit === 'H')
    return Number.isInteger(amount)
      ? `PT${String(amount)}H`
      : `PT${amount > 1 ? `${String(Math.floor(amount))}H` : ''}30M`;
  if (Number.isInteger(amount)) return `P${String(amount)}${unit}`;
  if (unit === 'Y') return `P${String(amount * 12)}M`;
  return unit === 'W' ? `P${String(Math.round(amount * 7))}D` : undefined;
}

/** Said of how long it went on: after "for" or "been", before "now" or "straight", or all that the message says. */
function isMeant(tokens: readonly Token[], length: Length): boolean {
  const { from, to } = length;
  if (isOfALife(tokens, length) || NO_DURATION_AFTER.has(wordAt(tokens, to))) return false;
  let at = from - 1;
  while (DURATION_SOFTENERS.has(wordAt(tokens, at))) at -= 1;
  const lead = wordAt(tokens, at);
  if (NO_DURATION_BEFORE.has(lead)) return false;
  return DURATION_LEADS.has(lead) || hasTail(tokens, to) || wentOn(tokens, at) || isWhole(tokens, length);
}

/** "I was a nurse for thirty years": a part of a life. */
function isOfALife(tokens: readonly Token[], { from, to, amount, unit }: Length): boolean {
  const around = tokens.slice(Math.max(0, from - LIFE_REACH), to + 2);
  return unit === 'Y' && amount > 1 && around.some(({ word }) => LIFE.has(word));
}

function hasTail(tokens: readonly Token[], to: number): boolean {
  const isTail = (tail: readonly string[]): boolean =>
    tail.every((word, offset) => wordAt(tokens, to + offset) === word);
  return DURATION_TAILS.has(wordAt(tokens, to)) || TAILS.some(isTail);
}

function wentOn(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 1).some(({ word }) => word === 'been' || word === 'lasted');
}

function isWhole(tokens: readonly Token[], { from, to }: Length): boolean {
  return tokens.length <= SHORT_MESSAGE && from <= 2 && to === tokens.length;
}
