import type { Reading } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { ADULTS, BESIDE_AN_AGE, CHILDREN } from '../words/en/ages.ts';
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

/** The same where it was asked, and nothing else is said: "15", "a grown man". */
export function childOrAdult(text: string, { step: { field }, speech }: Listening): Reading | undefined {
  if (!CHILD_ASKED.has(field)) return undefined;
  const [word = '', ...others] = wordsIn(everyday(text, speech)).filter((each) => !BESIDE_AN_AGE.has(each));
  const years = others.length === 0 && /^\d{1,2}$/u.test(word) ? Number(word) : undefined;
  const said = [word, ...others].join(' ');
  if (years === undefined && !CHILDREN.has(said) && !ADULTS.has(said)) return undefined;
  return { value: years === undefined ? CHILDREN.has(said) : years < ADULT, words: text };
}
