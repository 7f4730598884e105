import { wordAt, type Token } from '../text/tokens.ts';
import { AMOUNTS } from '../words/en/numbers.ts';
import { ORDINAL_WORDS } from '../words/en/times.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly to?: string; // of a week or a month, its last day
}

/** Dates without the weeks and months in which something was counted ("last night, the third time this month"), where another says when it was. */
export function withoutCounted<Hit extends Stretch>(dates: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  const own = dates.filter((date) => !isCounted(date, tokens));
  return own.length > 0 ? own : dates;
}

/** "Third time this month"; some languages say the month first. */
function isCounted({ start, end, to }: Stretch, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return isTimes(tokens, first - 2) || (to !== undefined && isTimes(tokens, behind));
}

/** "Third time", "4 times". */
function isTimes(tokens: readonly Token[], at: number): boolean {
  const count = wordAt(tokens, at);
  const isCount = Object.hasOwn(ORDINAL_WORDS, count) || Object.hasOwn(AMOUNTS, count) || /^\d/u.test(count);
  return isCount && /^times?$/u.test(wordAt(tokens, at + 1));
}
