import type { Moment } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { TIMED_CHOICES } from '../words/en/options.ts';
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

function isPast({ from, ongoing }: Moment): boolean {
  return from !== undefined && !ongoing;
}
