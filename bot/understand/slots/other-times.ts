import type { TimeHit } from '../time/times.ts';
import { AGE_BEFORE, CALL_TIMES, DOOR_BEFORE, HOW_MANY, NAMED_BY_TIME, OTHER_TIMES } from '../words/en/when.ts';

/** Characters in which a verb takes a day or a time for itself. */
export const BEFORE = 45;

/** What stands before a day or a time in its own clause. */
export function lastClause(before: string): string {
  return before.split(/[.,;!?\n]|\b(?:and|but|because|when|after|about|over|regarding)\b/u).at(-1) ?? '';
}

/** A time at which somebody works, opens or may be rung is not when it happened, nor is a second one right behind it. */
export function isOtherTime(text: string, time: TimeHit, last?: TimeHit): boolean {
  if (isOfOthers(text, time) || isNoTime(text, time)) return true;
  return last !== undefined && RUN.test(text.slice(last.end, time.end)) && isOtherTime(text, last);
}
const RUN = /^(?: (?:and|to|till?|until|or) |-)/iu;

function isOfOthers(text: string, { start, end }: TimeHit): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), end);
  const isOffice = OFFICE_HOURS.test(text.slice(start, end + 10));
  return isOffice || HOW_MANY.test(before) || CALL_TIMES.test(before) || OTHER_TIMES.test(lastClause(before));
}
const OFFICE_HOURS = /^(?:9|nine) (?:till?|to|until) (?:5|five)(?![\p{L}\p{N}])/iu;

/** "The 8.40 bell", "the man from 6", "he was about nine". */
function isNoTime(text: string, { start, end, words }: TimeHit): boolean {
  const isLed = /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - 5), start));
  if (isLed && NAMED_BY_TIME.test(text.slice(end))) return true;
  const hour = start + words.search(/\S+$/u);
  const before = text.slice(Math.max(0, hour - 50), hour);
  if (/(?:^| )\d{1,2}$/u.test(words) && DOOR_BEFORE.test(before)) return true;
  return !/(?:noon|night|day|m)$/iu.test(words) && AGE_BEFORE.test(before);
}
