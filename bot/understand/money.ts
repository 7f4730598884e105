import { numberAt, type NumberHit } from './numbers.ts';
import type { Span } from './spans.ts';
import { aroundWord, gapBefore, wordAt, type Token } from './tokens.ts';
import { COINS, MONEY_VERBS, NOT_MONEY, POUNDS, THOUSANDS } from './words/en/money.ts';

/** An amount of money in a text, in pounds. */
export interface MoneyHit extends Span {
  readonly pounds: number;
}

interface Amount {
  readonly pounds: number;
  readonly to: number; // the token after it
}

const REACH = 5; // words between "lost" and a bare amount

/** Every amount of money that a text names: "£1.45", "twelve pounds", "14k", "a grand and a half", "36 quid fifty", "lost six thousand". */
export function findMoney(text: string, tokens: readonly Token[]): readonly MoneyHit[] {
  const found: MoneyHit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amountAt(text, tokens, at);
    const [first, last] = [tokens[at], tokens[(amount?.to ?? 0) - 1]];
    if (amount === undefined || first === undefined || last === undefined) continue;
    const start = text[first.start - 1] === '£' ? first.start - 1 : first.start;
    found.push({ pounds: amount.pounds, start, end: last.end });
    at = amount.to - 1;
  }
  return found;
}

function amountAt(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const named = COINS[wordAt(tokens, at)];
  if (named !== undefined) return { pounds: named, to: at + 1 };
  return joinedAmount(text, tokens, at) ?? grand(text, tokens, at) ?? spelt(text, tokens, at);
}

/** A number with its unit in one word: "14k", "50p", "400quid"; a "k" alone is money only beside a pound sign or a money word. */
function joinedAmount(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const [, figures = '', unit = ''] = /^(\d{1,9})(k|p|quid|pounds?|m)$/u.exec(wordAt(tokens, at)) ?? [];
  if (unit === '') return undefined;
  if (unit === 'p') return { pounds: Number(figures) / 100, to: at + 1 };
  const whole = fraction(text, tokens, at, Number(figures));
  const times = { k: 1000, m: 1_000_000 }[unit];
  if (times === undefined) return { pounds: whole, to: at + 1 };
  const isMoney = signBefore(text, tokens, at) || afterMoneyVerb(tokens, at) || POUNDS.has(wordAt(tokens, at + 1));
  return isMoney ? { pounds: whole * times, to: at + 1 } : undefined;
}

/** "1.5k" comes as the words "1" and "5k". */
function fraction(text: string, tokens: readonly Token[], at: number, figures: number): number {
  const before = wordAt(tokens, at - 1);
  const isFraction = gapBefore(text, tokens, at) === '.' && /^\d{1,6}$/u.test(before);
  return isFraction ? Number(`${before}.${String(figures)}`) : figures;
}

function signBefore(text: string, tokens: readonly Token[], at: number): boolean {
  return /(?:£|gbp)[ \d.,]{0,7}$/iu.test(aroundWord(text, tokens, at).before.slice(-12));
}

/** "a grand", "two and a half grand", "grand and a half", "half a grand". */
function grand(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  if (THOUSANDS.has(wordAt(tokens, at))) {
    const isBare = at === 0 || ['a', 'about', 'over', 'nearly', 'a'].includes(wordAt(tokens, at - 1));
    return isBare ? withHalf(tokens, { pounds: 1000, to: at + 1 }) : undefined;
  }
  const number = numberAt(text, tokens, at);
  if (number === undefined) return undefined;
  const half = isHalf(tokens, number.to) ? 0.5 : 0;
  const to = number.to + (half === 0 ? 0 : 3);
  if (!THOUSANDS.has(wordAt(tokens, to))) return undefined;
  return withHalf(tokens, { pounds: (number.value + half) * 1000, to: to + 1 });
}

function isHalf(tokens: readonly Token[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, offset) => wordAt(tokens, at + offset) === word);
}

function withHalf(tokens: readonly Token[], { pounds, to }: Amount): Amount {
  return isHalf(tokens, to) ? { pounds: pounds * 1.5, to: to + 3 } : { pounds, to };
}

/** A number with a pound sign before it or a unit after it, or a round sum that was paid, lost or taken. */
function spelt(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const number = numberAt(text, tokens, at);
  if (number === undefined) return undefined;
  const { value, to } = number;
  const unit = wordAt(tokens, to);
  if (PENCE.has(unit) && value < 100) return { pounds: value / 100, to: to + 1 };
  if (POUNDS.has(unit)) return withPence(text, tokens, { pounds: value, to: to + 1 });
  if (/£ ?$/u.test(aroundWord(text, tokens, at).before.slice(-2)))
    return unit === 'k' ? { pounds: value * 1000, to: to + 1 } : { pounds: value, to };
  return isLostSum(tokens, number) ? { pounds: value, to } : undefined;
}

/** "thirty six pounds fifty", "36 pounds and 50 pence". */
function withPence(text: string, tokens: readonly Token[], { pounds, to }: Amount): Amount {
  const from = wordAt(tokens, to) === 'and' ? to + 1 : to;
  const pence = /^ {1,2}$/u.test(gapBefore(text, tokens, to) ?? '') ? numberAt(text, tokens, from) : undefined;
  if (pence === undefined || pence.value >= 100) return { pounds, to };
  const isNamed = PENCE.has(wordAt(tokens, pence.to));
  if (!isNamed && (from !== to || !endsAnAmount(text, tokens, pence))) return { pounds, to };
  return { pounds: pounds + pence.value / 100, to: pence.to + (isNamed ? 1 : 0) };
}
const PENCE = new Set(['p', 'pence', 'pee']);

/** Nothing that could be counted comes after "pounds fifty". */
function endsAnAmount(text: string, tokens: readonly Token[], { value, to }: NumberHit): boolean {
  if (AFTER_AMOUNTS.has(wordAt(tokens, to))) return true;
  return value >= 5 && !/^ *\p{L}/u.test(aroundWord(text, tokens, to - 1).after.slice(0, 5));
}
const AFTER_AMOUNTS = new Set(['for', 'from', 'on', 'to', 'off', 'each']);

function isLostSum(tokens: readonly Token[], { value, from, to }: NumberHit): boolean {
  const next = wordAt(tokens, to);
  return value >= 100 && afterMoneyVerb(tokens, from) && !NOT_MONEY.has(next) && to - from >= 2;
}

function afterMoneyVerb(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => MONEY_VERBS.has(word));
}
