import type { Reading } from '../../../dialogs/heard.ts';
import { ADULT, tellsOwnChildhood, toldAges } from '../values/ages.ts';
import { AGED_CHOICES, CHILD_ASKED } from './choice-codes.ts';
import type { Listening } from './reader.ts';

/** The answer to "who are you?" that a child gives by their age. Nothing where another choice is asked for. */
export function agedChoice(text: string, { step: { field } }: Pick<Listening, 'step'>): Reading | undefined {
  const code = AGED_CHOICES[field];
  return code !== undefined && tellsOwnChildhood(text) ? { value: code, words: text } : undefined;
}

/** Whether somebody is a child, as their age says where that is asked: "he's 17". */
export function agedYesNo(text: string, { step: { field } }: Pick<Listening, 'step'>): Reading | undefined {
  const age = CHILD_ASKED.has(field) ? toldAges(text).find(({ isOwn }) => !isOwn) : undefined;
  return age === undefined ? undefined : { value: age.years < ADULT, words: text };
}
