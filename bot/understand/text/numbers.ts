import { gapBefore, sliceOf, wordAt, type Token } from './tokens.ts';
import { MULTIPLES, NUMBER_NAMES, SMALL_NUMBERS, TENS } from '../words/en/numbers.ts';

/** A number in a text, in figures or words, as a range of its tokens. */
export interface NumberHit {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Words that a number may begin with. */
const NUMBER_OPENINGS: ReadonlySet<string> = new Set([
  'a',
  'half',
  ...[SMALL_NUMBERS, TENS, MULTIPLES, NUMBER_NAMES].flatMap((words) => Object.keys(words)),
]);

function isFigure(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}

const LARGEST = 1e12; // longer rows of figures are no amounts

/** The number that begins at a token: "1,999", "0.99", "thirty-two", "six thousand", "a couple", "half a dozen". */
export function numberAt(text: string, tokens: readonly Token[], from: number): NumberHit | undefined {
  const first = wordAt(tokens, from);
  if (!NUMBER_OPENINGS.has(first) && !isFigure(first.charCodeAt(0))) return undefined;
  return figuresAt(text, tokens, from) ?? namedAt(tokens, from) ?? wordsAt(text, tokens, from);
}

function figuresAt(text: string, tokens: readonly Token[], from: number): NumberHit | undefined {
  if (!/^\d{1,12}$/u.test(wordAt(tokens, from))) return undefined;
  let to = from + 1;
  while (gapBefore(text, tokens, to) === ',' && /^\d{3}$/u.test(wordAt(tokens, to))) to += 1;
  const whole = sliceOf(text, tokens, from, to).replaceAll(',', '');
  const isDecimal = gapBefore(text, tokens, to) === '.' && /^\d{1,2}$/u.test(wordAt(tokens, to));
  const value = Number(isDecimal ? `${whole}.${wordAt(tokens, to)}` : whole);
  if (!(value < LARGEST)) return undefined;
  return multiplied(tokens, { value, from, to: isDecimal ? to + 1 : to });
}

/** "3 thousand", "2 dozen". */
function multiplied(tokens: readonly Token[], number: NumberHit): NumberHit {
  const multiple = MULTIPLES[wordAt(tokens, number.to)];
  return multiple === undefined ? number : { ...number, value: number.value * multiple, to: number.to + 1 };
}

/** "a couple of", "a pair", "half a dozen", "about a dozen". */
function namedAt(tokens: readonly Token[], from: number): NumberHit | undefined {
  if (['half', 'a', 'dozen'].every((word, offset) => wordAt(tokens, from + offset) === word))
    return { value: 6, from, to: from + 3 };
  const at = wordAt(tokens, from) === 'a' ? from + 1 : from;
  const value = NUMBER_NAMES[wordAt(tokens, at)];
  if (value === undefined) return undefined;
  const to = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  return wordAt(tokens, at) === 'dozen' ? { value, from, to } : multiplied(tokens, { value, from, to });
}

interface Sum {
  readonly total: number; // thousands that are closed
  readonly current: number; // what is still growing
}

function wordsAt(text: string, tokens: readonly Token[], from: number): NumberHit | undefined {
  let sum: Sum | undefined;
  let to = from;
  for (let at = from; at === from || isJoined(text, tokens, at); at += 1) {
    const word = wordAt(tokens, at);
    if (isLink(word, at - from, sum)) continue;
    const grown = grow(sum, word);
    if (grown === undefined) break;
    sum = grown;
    to = at + 1;
  }
  return sum === undefined ? undefined : { value: sum.total + sum.current, from, to };
}

/** "A hundred", "two hundred and six". */
function isLink(word: string, offset: number, sum: Sum | undefined): boolean {
  return (word === 'a' && offset === 0) || (word === 'and' && sum !== undefined && sum.current % 100 === 0);
}

function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  return /^(?:[ \u00a0]{1,2}|-)$/u.test(gapBefore(text, tokens, at) ?? '');
}

/** One more word of a number, or `undefined` when the number cannot go on with it: "two three" are two numbers. */
function grow(sum: Sum | undefined, word: string): Sum | undefined {
  const { total, current } = sum ?? { total: 0, current: 0 };
  const small = SMALL_NUMBERS[word];
  if (small !== undefined) return fitsBehind(current, small) ? { total, current: current + small } : undefined;
  const tens = TENS[word];
  if (tens !== undefined) return current % 100 === 0 ? { total, current: current + tens } : undefined;
  const multiple = MULTIPLES[word];
  if (multiple === undefined || current >= multiple) return undefined;
  const grown = Math.max(1, current) * multiple;
  return multiple >= 1000 ? { total: total + grown, current: 0 } : { total, current: grown };
}

/** A unit follows tens or hundreds, a teen only hundreds. */
function fitsBehind(current: number, small: number): boolean {
  if (current % 100 === 0) return true;
  return small > 0 && small < 10 && current % 10 === 0 && current % 100 !== 10;
}
