import { numberAt, type NumberHit } from '../text/numbers.ts';
import type { Span } from '../text/spans.ts';
import { aroundWord, gapBefore, wordAt, type Token } from '../text/tokens.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import {
  COINS,
  MONEY_VERBS,
  NOT_MONEY,
  PARTLY,
  POUNDS,
  SUM_TAILS,
  SUM_USES,
  SUMS_UP,
  THOUSANDS,
} from '../words/en/money.ts';
import { RATE_PERIODS } from '../words/en/rates.ts';

/** An amount of money in a text, in pounds. */
export interface MoneyHit extends Span {
  readonly pounds: number;
}

interface Amount {
  readonly pounds: number;
  readonly to: number; // the token after it
}

const TAILS = indexPhrases({ tail: SUM_TAILS }, { plurals: 'matter', slips: 'matter', apart: true });
const LONGEST_ANSWER = 4; // words: all that was said is the amount
const REACH = 5; // words between "lost" and a bare amount

/** Every amount of money that a text names: "£1.45", "twelve pounds", "14k", "a grand and a half", "36 quid fifty", "lost six thousand". */
export function findMoney(text: string, tokens: readonly Token[]): readonly MoneyHit[] {
  const found: (MoneyHit & { readonly weight: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amountAt(text, tokens, at) ?? another(text, tokens, at, found.length);
    const [first, last] = [tokens[at], tokens[(amount?.to ?? 0) - 1]];
    if (amount === undefined || first === undefined || last === undefined) continue;
    const sign = /£ ?$/u.exec(text.slice(Math.max(0, first.start - 2), first.start))?.[0] ?? '';
    const span = { start: first.start - sign.length, end: last.end };
    found.push({ pounds: amount.pounds, ...span, weight: weightOf(tokens, at, amount.to) });
    at = amount.to - 1;
  }
  return found.toSorted((left, right) => right.weight - left.weight || left.start - right.start);
}

/** "So that's sixty", after amounts. */
function another(text: string, tokens: readonly Token[], at: number, amounts: number): Amount | undefined {
  const isSum = amounts > 0 && /(?:that['’]?s|that is|makes) $/iu.test(aroundWord(text, tokens, at).before.slice(-8));
  const number = isSum ? numberAt(text, tokens, at) : undefined;
  if (number === undefined || number.value < 10) return undefined;
  const ends = /^\s*(?:$|[.,!?;])/u.test(aroundWord(text, tokens, number.to - 1).after);
  return ends ? { pounds: number.value, to: number.to } : undefined;
}

/** What sums up comes first, what is paid by the week or each last. */
function weightOf(tokens: readonly Token[], from: number, to: number): number {
  const period = RATE_PERIODS[wordAt(tokens, to + 1)] ?? RATE_PERIODS[wordAt(tokens, to)];
  const isPart = PARTLY.has(wordAt(tokens, to)) && (period !== undefined || wordAt(tokens, to) !== 'a');
  if (isPart) return -1;
  const before = [from - 1, from - 2].some((at) => SUMS_UP.has(wordAt(tokens, at)));
  const isTotal = /^(?:all told|altogether|in total|all in)/u.test(`${wordAt(tokens, to)} ${wordAt(tokens, to + 1)}`);
  return isTotal ? 2 : before ? 1 : 0;
}

function amountAt(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const named = COINS[wordAt(tokens, at)];
  if (named !== undefined) return { pounds: named, to: at + 1 };
  return (
    decimal(text, tokens, at) ?? joinedAmount(text, tokens, at) ?? grand(text, tokens, at) ?? spelt(text, tokens, at)
  );
}

/** A number with its unit in one word: "14k", "50p", "400quid"; a "k" alone is money only beside a pound sign or a money word. */
function joinedAmount(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const [, figures = '', unit = ''] = /^(\d{1,9})(k|p|quid|pounds?|m)$/u.exec(wordAt(tokens, at)) ?? [];
  if (unit === '') return undefined;
  if (unit === 'p') return { pounds: Number(figures) / 100, to: at + 1 };
  const whole = fraction(text, tokens, at, Number(figures));
  const times = { k: 1000, m: 1_000_000 }[unit];
  if (times === undefined) return { pounds: whole, to: at + 1 };
  return isThousands(text, tokens, at) ? { pounds: whole * times, to: at + 1 } : undefined;
}

/** "2.5k" is money beside a sign or a money word, or where it is all that was said. */
function isThousands(text: string, tokens: readonly Token[], at: number): boolean {
  const isWhole = wordAt(tokens, at).endsWith('k') && tokens.length <= LONGEST_ANSWER;
  return isWhole || signBefore(text, tokens, at) || afterMoneyVerb(tokens, at) || POUNDS.has(wordAt(tokens, at + 1));
}

/** "£1.5k", from its first figure on. */
function decimal(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const isOpen = /^\d{1,6}$/u.test(wordAt(tokens, at)) && gapBefore(text, tokens, at + 1) === '.';
  return isOpen ? joinedAmount(text, tokens, at + 1) : undefined;
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
  if (half > 0 && wordAt(tokens, to) === 'thousand') return { pounds: (number.value + half) * 1000, to: to + 1 };
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
  if (isOdd(tokens, to)) return { pounds: value, to: to + 2 };
  if (value < 100 && isPence(text, tokens, to)) return { pounds: value / 100, to: to + 1 };
  if (POUNDS.has(unit)) return withPence(text, tokens, { pounds: value, to: to + 1 });
  if (/£ ?$/u.test(aroundWord(text, tokens, at).before.slice(-2)))
    return unit === 'k' ? { pounds: value * 1000, to: to + 1 } : { pounds: value, to };
  if (isLostSum(tokens, number) || isBill(text, tokens, number)) return { pounds: value, to };
  return priced(text, tokens, number);
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

/** "A hundred and eighty odd quid". */
function isOdd(tokens: readonly Token[], at: number): boolean {
  return ['odd', 'ish'].includes(wordAt(tokens, at)) && POUNDS.has(wordAt(tokens, at + 1));
}

/** "3.00 p.m." is a time. */
function isPence(text: string, tokens: readonly Token[], at: number): boolean {
  return PENCE.has(wordAt(tokens, at)) && !/^\.? ?m\b/iu.test(aroundWord(text, tokens, at).after.slice(0, 4));
}
const PENCE = new Set(['p', 'pence', 'pee']);

/** Nothing that could be counted comes after "pounds fifty". */
function endsAnAmount(text: string, tokens: readonly Token[], { value, to }: NumberHit): boolean {
  if (AFTER_AMOUNTS.has(wordAt(tokens, to))) return true;
  return value >= 5 && !/^ *\p{L}/u.test(aroundWord(text, tokens, to - 1).after.slice(0, 5));
}
const AFTER_AMOUNTS = new Set(['for', 'from', 'on', 'to', 'off', 'each']);

/** "Nineteen ninety nine a month", "five fifty all in". */
function priced(text: string, tokens: readonly Token[], { value, to }: NumberHit): Amount | undefined {
  const pence = gapBefore(text, tokens, to) === ' ' ? numberAt(text, tokens, to) : undefined;
  if (pence === undefined || value >= 100 || pence.value < 10 || pence.value > 99) return undefined;
  if (isByTime(tokens, pence.to)) return { pounds: value + pence.value / 100, to: pence.to };
  const isTotal = value < 10 && pence.value % 10 === 0 && hasTail(tokens, pence.to);
  return isTotal ? { pounds: value * 100 + pence.value, to: pence.to } : undefined;
}

function isByTime(tokens: readonly Token[], at: number): boolean {
  return PARTLY.has(wordAt(tokens, at)) && RATE_PERIODS[wordAt(tokens, at + 1)] !== undefined;
}

function hasTail(tokens: readonly Token[], at: number): boolean {
  return findPhrases(tokens.slice(at, at + 3), TAILS).some(({ from }) => from === 0);
}

/** "The bill was eighty", "he owes me 300": a number that ends the clause. */
function isBill(text: string, tokens: readonly Token[], { value, from, to }: NumberHit): boolean {
  if (value < 20 || !/^\s*(?:$|[.,!?;]|and\b|but\b)/u.test(aroundWord(text, tokens, to - 1).after.slice(0, 8)))
    return false;
  return BILL.test(aroundWord(text, tokens, from).before.slice(-40));
}
const BILL =
  /(?<!\p{L})(?:(?:bill|cost|price|fee|charge|quote|total|excess|fine|repairs?|damage) (?:was|is|were|came to|comes to|will be)|(?:owes?|owed|paid|pay|charged|cost|costs) (?:me |him |her |them |us )?)(?: ?(?:about|around|nearly|over|almost|up to))? ?$/iu;

/** A sum with no unit: "six hundred apiece", "say 900 for paint", "lost six thousand", "eighteen hundred" and no more. */
function isLostSum(tokens: readonly Token[], number: NumberHit): boolean {
  const { value, from, to } = number;
  if (value < 100) return false;
  const isRound = value % 10 === 0;
  if (isRound && (hasTail(tokens, to) || isSpeltSum(tokens, number))) return true;
  if (!afterMoneyVerb(tokens, from) || NOT_MONEY.has(wordAt(tokens, to))) return false;
  return to - from >= 2 || (isRound && SUM_USES.has(wordAt(tokens, to)));
}

function isSpeltSum(tokens: readonly Token[], { value, from, to }: NumberHit): boolean {
  const isWhole = from === 0 && to === tokens.length && value > 1000;
  return to - from >= 2 && (isWhole || wordAt(tokens, to) === 'for');
}

function afterMoneyVerb(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at).some(({ word }) => MONEY_VERBS.has(word));
}
