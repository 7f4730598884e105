import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { spanOf, type Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { TIMES_OF_DAY } from '../words/en/times.ts';

const INDEX = indexPhrases({ part: TIMES_OF_DAY }, { plurals: 'matter', slips: 'matter' });
const NEAR = 20; // characters

/** Parts of the day that stand beside a day, a time or a habit: "on Thursday around tea time", "most nights after the pubs shut". */
export function besideTimes(text: string, tokens: readonly Token[], told: readonly Span[]): readonly Span[] {
  const parts = findPhrases(tokens, INDEX).map((hit) => spanOf(tokens, hit));
  return parts.filter((part) => told.some((span) => isNear(text, span, part)));
}

function isNear(text: string, one: Span, other: Span): boolean {
  const [first, next] = one.start <= other.start ? [one, other] : [other, one];
  const between = text.slice(first.end, next.start);
  return between.length <= NEAR && !/[.!?\n]/u.test(between);
}
