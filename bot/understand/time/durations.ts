import { numberAt } from '../text/numbers.ts';
import type { Span } from '../text/spans.ts';
import { aroundWord, wordAt, type Token } from '../text/tokens.ts';
import {
  DURATION_LEADS,
  DURATION_SOFTENERS,
  DURATION_TAILS,
  DURATION_UNITS,
  LIFE,
  NO_DURATION_AFTER,
  NO_DURATION_BEFORE,
} from '../words/en/durations.ts';
import { AMOUNTS } from '../words/en/numbers.ts';

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
  'ive put up',
  'weve put up',
  'ive had',
  'weve had',
  'i have',
  'we have',
  'its been',
  'its gone',
  'theyve been',
  'hes been',
  'shes been',
  'and still',
  'and nothing',
  'and nobody',
  'and no one',
  'on and off',
  'off and on',
].map((tail) => tail.split(' '));

interface Length {
  readonly amount: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const LIFE_REACH = 9; // words around "for thirty years" that tell of a life
const LONGEST_HOURS = 500;
const SHORT_MESSAGE = 8; // words: all of it is the answer

const PARTS = [
  { words: ['and', 'a', 'half'], part: 0.5 },
  { words: ['and', 'half'], part: 0.5 },
  { words: ['and', 'a', 'quarter'], part: 0.25 },
  { words: ['and', 'three', 'quarter'], part: 0.75 },
  { words: ['and', 'three', 'quarters'], part: 0.75 },
] as const;
const CLOCK_TIME = /^(?:[01]\d|2[0-3])[0-5]\d$/u; // "0345 hrs"

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

const HALVES = new Set(['half', 'a', 'quarter', 'three']);

/** "half an hour", "half a year", "a quarter of an hour", "three quarters of an hour". */
function halfAt(tokens: readonly Token[], from: number): Length | undefined {
  if (!HALVES.has(wordAt(tokens, from))) return undefined;
  const said = tokens
    .slice(from, from + 5)
    .map(({ word }) => word)
    .join(' ');
  const match = /^(half (?:an? )?|three quarters of an |(?:a )?quarter of an )(hour|day|year)\b/u.exec(said);
  const unit = DURATION_UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) return undefined;
  const to = from + match[0].split(' ').length;
  if (unit === 'H')
    return { amount: match[0].startsWith('half') ? 30 : match[0].startsWith('three') ? 45 : 15, unit: 'T', from, to };
  return unit === 'Y' ? { amount: 6, unit: 'M', from, to } : { amount: 12, unit: 'H', from, to };
}

function numbered(text: string, tokens: readonly Token[], from: number): Length | undefined {
  const number = amountAt(text, tokens, from);
  if (number === undefined) return undefined;
  const inside = partAt(tokens, number.to);
  const at = number.to + (inside?.words.length ?? 0);
  const unit = DURATION_UNITS[wordAt(tokens, at)];
  if (unit === undefined || number.value <= 0 || !Number.isFinite(number.value)) return undefined;
  if (CLOCK_TIME.test(wordAt(tokens, from))) return undefined;
  const rest = restAt(text, tokens, at + 1, unit);
  return { amount: number.value + (inside?.part ?? rest.part), unit, from, to: rest.to };
}

/** What follows the unit: "an hour and a half", "an hour and forty minutes". */
function restAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  unit: string,
): { readonly part: number; readonly to: number } {
  const behind = partAt(tokens, at);
  if (behind !== undefined) return { part: behind.part, to: at + behind.words.length };
  const minutes = unit === 'H' ? minutesAt(text, tokens, at) : undefined;
  return minutes === undefined ? { part: 0, to: at } : { part: minutes.value / 60, to: minutes.to };
}

/** "and a half", "and three quarters". */
function partAt(tokens: readonly Token[], at: number): (typeof PARTS)[number] | undefined {
  return PARTS.find(({ words }) => words.every((word, offset) => wordAt(tokens, at + offset) === word));
}

/** "an hour and forty minutes", "2 hours 20 mins". */
function minutesAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const number = numberAt(text, tokens, wordAt(tokens, at) === 'and' ? at + 1 : at);
  if (number === undefined || number.value >= 60 || DURATION_UNITS[wordAt(tokens, number.to)] !== 'T') return undefined;
  return { value: number.value, to: number.to + 1 };
}

function amountAt(
  text: string,
  tokens: readonly Token[],
  from: number,
): { readonly value: number; readonly to: number } | undefined {
  const number = numberAt(text, tokens, from);
  if (number !== undefined) return number;
  const word = wordAt(tokens, from);
  if ((word === 'a' || word === 'an') && !/• ?$/u.test(aroundWord(text, tokens, from).before.slice(-2)))
    return { value: 1, to: from + (DURATION_SOFTENERS.has(wordAt(tokens, from + 1)) ? 2 : 1) };
  return isLastOne(tokens, from) ? { value: 1, to: from } : undefined;
}

/** "For the last week" is a length, "last week" a date. */
function isLastOne(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (DURATION_UNITS[word] === undefined || word === 'night' || word.endsWith('s')) return false;
  return before === 'past' || before === 'whole' || (before === 'last' && BEFORE_LAST.has(wordAt(tokens, at - 2)));
}
const BEFORE_LAST = new Set(['the', 'this', 'for', 'over', 'these', 'past', 'about']);

function isoOf({ amount, unit }: Length): string | undefined {
  if (unit === 'F') return isoOf({ amount: amount * 2, unit: 'W', from: 0, to: 0 });
  if (unit === 'T') return `PT${String(amount)}M`;
  if (unit === 'H') {
    const [hours, minutes] = [Math.floor(amount), Math.round((amount % 1) * 60)];
    return `PT${hours > 0 ? `${String(hours)}H` : ''}${minutes > 0 ? `${String(minutes)}M` : ''}`;
  }
  if (Number.isInteger(amount)) return `P${String(amount)}${unit}`;
  if (unit === 'Y') return `P${String(Math.round(amount * 12))}M`;
  return unit === 'W' ? `P${String(Math.round(amount * 7))}D` : undefined;
}

/** Said of how long it went on: after "for" or "been", before "now" or "straight", or all that the message says. */
function isMeant(tokens: readonly Token[], length: Length): boolean {
  const { from, to } = length;
  if (isOfALife(tokens, length) || isClock(length) || NO_DURATION_AFTER.has(wordAt(tokens, to))) return false;
  const at = leadBefore(tokens, from);
  const lead = wordAt(tokens, at);
  if (NO_DURATION_BEFORE.has(lead) || wordAt(tokens, at - 1) === 'hold' || isNightLight(tokens, length, lead))
    return false;
  return DURATION_LEADS.has(lead) || hasTail(tokens, to) || wentOn(tokens, at) || isWhole(tokens, at, to);
}

/** "Is a night light", "had a day off". */
function isNightLight(tokens: readonly Token[], { amount, to }: Length, lead: string): boolean {
  return amount === 1 && NIGHTS.has(wordAt(tokens, to - 1)) && BEFORE_ONE.has(lead);
}
const NIGHTS = new Set(['night', 'day', 'hour']);
const BEFORE_ONE = new Set(['is', 'its', 'so', 'there', 'from', 'had', 'here', 'already', 'took', 'takes', 'all']);

/** "At fifteen hundred hours". */
function isClock({ unit, amount }: Length): boolean {
  return unit === 'H' && amount > LONGEST_HOURS;
}

/** The word before a length and what softens it: the "for" of "for oh five or six months". */
function leadBefore(tokens: readonly Token[], from: number): number {
  const at = beforeSofteners(tokens, from - 1);
  const isRange = wordAt(tokens, at) === 'or' && AMOUNTS[wordAt(tokens, at - 1)] !== undefined;
  return isRange ? beforeSofteners(tokens, at - 2) : at;
}

/** "for a good …", "the best part of …", "for five or …". */
function beforeSofteners(tokens: readonly Token[], from: number): number {
  let at = from;
  while (DURATION_SOFTENERS.has(wordAt(tokens, at))) at -= 1;
  return at;
}

/** "I was a nurse for thirty years", "we've been in this house 27 years": a part of a life. */
function isOfALife(tokens: readonly Token[], { from, to, amount, unit }: Length): boolean {
  if (unit !== 'Y' || amount <= 1) return false;
  const before = tokens.slice(Math.max(0, from - LIFE_REACH), from);
  const isOurs = before.some(
    ({ word }, at) =>
      FIRST_PERSON.has(word) &&
      before.slice(at + 1, at + 3).some((one) => ['been', 'was', 'were', 'be'].includes(one.word)) &&
      before.slice(at + 2, at + 6).some((one) => OF_OUR_LIFE.has(one.word)),
  );
  return isOurs || [...before, ...tokens.slice(from, to + 2)].some(({ word }) => LIFE.has(word));
}
const FIRST_PERSON = new Set(['i', 'ive', 'we', 'weve', 'used']);
const OF_OUR_LIFE = new Set(['a', 'an', 'in', 'here', 'there', 'the', 'at']);

function hasTail(tokens: readonly Token[], to: number): boolean {
  const isTail = (tail: readonly string[]): boolean =>
    tail.every((word, offset) => wordAt(tokens, to + offset) === word);
  return DURATION_TAILS.has(wordAt(tokens, to)) || TAILS.some(isTail);
}

function wentOn(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 1).some(({ word }, index, before) => {
    const isMisspelt = word === 'bin' && HAS.has(before[index - 1]?.word ?? '');
    return word === 'been' || word === 'lasted' || isMisspelt;
  });
}

const HAS = new Set(['has', 'have', 'its', 'hes', 'shes', 'ive', 'weve', 'theyve', 'thats']);

function isWhole(tokens: readonly Token[], before: number, to: number): boolean {
  const isEnd = tokens.slice(to).every(({ word }) => AFTER_ALL.has(word));
  return tokens.length <= SHORT_MESSAGE && before <= 1 && isEnd;
}
const AFTER_ALL = new Set(['tomorrow', 'today', 'tonight', 'tops', 'max', 'maybe', 'probably', 'ish', 'id', 'say']);
