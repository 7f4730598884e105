import type { Moment } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
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
  const told = moment.find(text, listening);
  return told !== undefined && isPast(told.value as Moment) ? { value: over, words: told.words } : undefined;
}

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
