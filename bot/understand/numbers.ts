import type { Token } from './tokens.ts';
import { MULTIPLES, NUMBER_NAMES, SMALL_NUMBERS, TENS } from './words/en/numbers.ts';

/** A number in a text, in figures or words, as a range of its tokens. */
export interface NumberHit {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const LARGEST = 1e12; // longer rows of figures are no amounts

/** The number that begins at a token: "1,999", "0.99", "thirty-two", "six thousand", "a couple", "half a dozen". */
export function numberAt(text: string, tokens: readonly Token[], from: number): NumberHit | undefined {
  return figuresAt(text, tokens, from) ?? namedAt(tokens, from) ?? wordsAt(text, tokens, from);
}

function figuresAt(text: string, tokens: readonly Token[], from: number): NumberHit | undefined {
  if (!isFigures(tokens[from]?.word)) return undefined;
  let to = from + 1;
  let figures = tokens[from]?.word ?? '';
  while (isGap(text, tokens, to, ',') && /^\d{3}$/u.test(tokens[to]?.word ?? '')) figures += tokens[to++]?.word ?? '';
  if (isGap(text, tokens, to, '.') && /^\d{1,2}$/u.test(tokens[to]?.word ?? ''))
    figures += `.${tokens[to++]?.word ?? ''}`;
  const value = Number(figures);
  if (!(value < LARGEST)) return undefined;
  const multiple = MULTIPLES[tokens[to]?.word ?? ''];
  return multiple === undefined ? { value, from, to } : { value: value * multiple, from, to: to + 1 };
}

function isFigures(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,12}$/u.test(word);
}

function isGap(text: string, tokens: readonly Token[], at: number, sign: string): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before !== undefined && here !== undefined && text.slice(before.end, here.start) === sign;
}

/** "a couple of", "a pair", "half a dozen", "about a dozen". */
function namedAt(tokens: readonly Token[], from: number): NumberHit | undefined {
  const word = (at: number): string => tokens[at]?.word ?? '';
  if (word(from) === 'half' && word(from + 1) === 'a' && word(from + 2) === 'dozen')
    return { value: 6, from, to: from + 3 };
  const at = word(from) === 'a' ? from + 1 : from;
  const value = NUMBER_NAMES[word(at)];
  if (value === undefined) return undefined;
  const to = word(at + 1) === 'of' ? at + 2 : at + 1;
  const multiple = MULTIPLES[word(to)];
  return multiple === undefined || word(at) === 'dozen'
    ? { value, from, to }
    : { value: value * multiple, from, to: to + 1 };
}

interface Sum {
  readonly total: number; // thousands that are closed
  readonly current: number; // what is still growing
}

function wordsAt(text: string, tokens: readonly Token[], from: number): NumberHit | undefined {
  let sum: Sum | undefined;
  let to = from;
  for (let at = from; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (at > from && !isJoined(text, tokens, at)) break;
    const isLink = (word === 'and' && sum !== undefined && sum.current % 100 === 0) || (word === 'a' && at === from);
    const next = isLink ? sum : grow(sum, word);
    if (!isLink && next === undefined) break;
    if (!isLink) to = at + 1;
    sum = next;
  }
  if (sum === undefined || to === from) return undefined;
  return { value: sum.total + sum.current, from, to };
}

function isJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && here !== undefined && /^(?:[ \u00a0]{1,2}|-)$/u.test(text.slice(before.end, here.start))
  );
}

/** One more word of a number, or `undefined` when the number cannot go on with it: "two three" are two numbers. */
function grow(sum: Sum | undefined, word: string): Sum | undefined {
  const { total, current } = sum ?? { total: 0, current: 0 };
  const small = SMALL_NUMBERS[word];
  if (small !== undefined) {
    const fits =
      sum === undefined || (small < 10 && small > 0 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0);
    return fits ? { total, current: current + small } : undefined;
  }
  const tens = TENS[word];
  if (tens !== undefined) return current % 100 === 0 ? { total, current: current + tens } : undefined;
  const multiple = MULTIPLES[word];
  if (multiple === undefined || current >= multiple) return undefined;
  const grown = (current === 0 ? 1 : current) * multiple;
  return multiple === 1000 || multiple === 1_000_000 ? { total: total + grown, current: 0 } : { total, current: grown };
}
