import type { Moment } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import { findDurations } from '../time/durations.ts';
import { londonTime } from '../time/london.ts';
import { tokenise } from '../text/tokens.ts';
import { OVER_CHOICES, TIMED_CHOICES } from './choice-codes.ts';
import { inOwnWords } from './in-own-words.ts';
import { moment } from './moment.ts';
import { recurrence } from './recurrence.ts';
import type { Listening } from './reader.ts';

/** The answer to "is it now, or over?" that a day answers ("on Tuesday"), or a habit ("every night"). Nothing where another choice is asked for. */
export function timedChoice(text: string, listening: Listening): Reading | undefined {
  const codes = TIMED_CHOICES[listening.step.field];
  if (codes === undefined) return undefined;
  const { again, over } = codes;
  const habit = again === undefined ? undefined : recurrence.find(text, listening);
  if (again !== undefined && habit !== undefined) return { value: again, words: habit.words };
  if (again !== undefined && isLength(everyday(text, listening.speech))) return { value: again, words: text };
  const told = moment.find(text, listening);
  return told !== undefined && isPast(told.value as Moment) ? { value: over, words: told.words } : undefined;
}

/** "For two months", "od roku", or the length alone: what has gone on so long happens again and again. */
function isLength(said: string): boolean {
  const tokens = tokenise(said.replace(LEADS_TO_A_LENGTH, ''));
  const [length, ...others] = findDurations(said, tokenise(said));
  return (
    length !== undefined && others.length === 0 && tokens.length <= LONGEST_LENGTH && !OTHER_THAN_SO_LONG.test(said)
  );
}
const LEADS_TO_A_LENGTH = /^\W*(?:(?:for|about|over|more than|almost|nearly|already|since|its been|it has been)\W+)+/iu;
const OTHER_THAN_SO_LONG = /\b(?:ago|minutes?|hours?|days?|every|ended|stopped|last|not|no)\b/iu;
const LONGEST_LENGTH = 3; // words of "two months now"

const MOST_BESIDE = 2; // words: "it was an hour ago"

/** The answer to "is it happening now?" by a time that is over and all that is said; a time of today is over where its hour is told. */
export function overChoice(text: string, listening: Listening): Reading | undefined {
  const over = OVER_CHOICES[listening.step.field];
  const told = over === undefined ? undefined : inOwnWords(moment).find(text, listening);
  if (told === undefined || tokenise(text.replace(told.words, ' ')).length > MOST_BESIDE) return undefined;
  const { from, time, ongoing } = told.value as Moment;
  const isOver = !ongoing && from !== undefined && (time !== undefined || from < londonTime(listening.facts.now).date);
  return isOver ? { value: over, words: told.words } : undefined;
}

function isPast({ from, ongoing }: Moment): boolean {
  return from !== undefined && !ongoing;
}
