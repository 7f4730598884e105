import type { Recurrence } from '../../../dialogs/answers.ts';
import type { PhraseHit } from '../text/phrases.ts';
import { gapBefore, wordAt, type Token } from '../text/tokens.ts';

type Rate = NonNullable<Recurrence['rate']>;

/** The day that a word names, whatever its form: "fri" for "Fridays". */
export function dayOf(word: string): string | undefined {
  return /^(mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|nes|ur|urs)?(?:day)?s?$/u.exec(word)?.[1];
}

/** "Mon to Fri", "happens Thurs to Sun", unless a certain week is meant; "Fri Sat Sun". */
export function daySpans(text: string, tokens: readonly Token[], from: number): readonly PhraseHit<Rate>[] {
  const first = dayOf(wordAt(tokens, from));
  if (first === undefined) return [];
  if (areThree(tokens, from)) return [{ code: 'several-a-week', from, to: from + 3 }];
  const isHabit = first === 'mon' || HABITS.has(wordAt(tokens, from - 1));
  const to = isHabit ? endOfSpan(text, tokens, from) : undefined;
  if (to === undefined) return [];
  return [{ code: first === 'mon' && dayOf(wordAt(tokens, to - 1)) === 'sun' ? 'daily' : 'several-a-week', from, to }];
}

/** Behind the last day of it: "to Fri", "-Thurs", or "Fri" alone. */
function endOfSpan(text: string, tokens: readonly Token[], from: number): number | undefined {
  const isLinked = TO.has(wordAt(tokens, from + 1));
  const to = isLinked ? from + 3 : from + 2;
  const last = LAST.exec(wordAt(tokens, to - 1))?.[0];
  const isJoined = isLinked || last === 'fri' || gapBefore(text, tokens, from + 1) === '-'; // "Mon-Thurs"
  return last === undefined || !isJoined || isOneWeek(tokens, from, to) ? undefined : to;
}

const LAST = /^(?:thu|fri|sat|sun)(?=(?:r?s?|ur)?(?:day)?s?$)/u;
const HABITS = new Set(['happens', 'happening', 'usually', 'always', 'mostly', 'every', 'normally']);
const TO = new Set(['to', 'till', 'til', 'thru', 'through', 'until', '2']);

function areThree(tokens: readonly Token[], from: number): boolean {
  const days = [0, 1, 2].flatMap((step) => dayOf(wordAt(tokens, from + step)) ?? []);
  return new Set(days).size === 3;
}

function isOneWeek(tokens: readonly Token[], from: number, to: number): boolean {
  return [from - 1, to, to + 1, to + 2].some((at) => ['last', 'this', 'gone'].includes(wordAt(tokens, at)));
}
