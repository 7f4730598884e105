import { findDurations } from './durations.ts';
import type { Span } from '../text/spans.ts';
import { wordAt, type Token } from '../text/tokens.ts';

/** Hours and minutes for which something has gone on up to this moment: "been at it for 3 hours now", "has been going for an hour and three quarters". */
export function runningHours(text: string, tokens: readonly Token[]): readonly Span[] {
  return findDurations(text, tokens).filter(({ duration, start, end }) => {
    const from = tokens.findIndex((token) => token.start >= start);
    const to = tokens.findIndex((token) => token.start >= end);
    return duration.startsWith('PT') && isUpToNow(tokens, from, to === -1 ? tokens.length : to);
  });
}

function isUpToNow(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(Math.max(0, from - REACH), from).map(({ word }) => word);
  const been = before.lastIndexOf('been');
  const isOver = before.some((word) => OVER.has(word)) || AGO.has(wordAt(tokens, to));
  const isLed = HAS.has(before[been - 1] ?? '') || (been === 0 && from <= REACH); // "been hammering on my door for the last 20 minutes"
  return !isOver && been !== -1 && isLed;
}
const REACH = 7; // words of "they have been shouting and swearing for"
const HAS: ReadonlySet<string> = new Set('has have hes shes its theyve been bin'.split(' '));
const OVER: ReadonlySet<string> = new Set('had was were until till last yesterday stopped'.split(' '));
const AGO: ReadonlySet<string> = new Set('ago back every each a before'.split(' '));
