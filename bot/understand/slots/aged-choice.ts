import type { Reading } from '../../../dialogs/heard.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { ADULTS, BESIDE_AN_AGE, CHILDREN, OF_A_CHILD, OF_A_SON, OF_HER, OF_HIM } from '../words/en/ages.ts';
import { ADULT, tellsOwnChildhood, toldAges } from '../values/ages.ts';
import { AGED_AMONG, AGED_CHOICES, CHILD_ASKED, GROWN_CHILDREN } from './choice-codes.ts';
import type { Listening } from './reader.ts';

/** The answer to "who are you?" that a child gives by their age. Nothing where another choice is asked for. */
export function agedChoice(text: string, { step: { field } }: Pick<Listening, 'step'>): Reading | undefined {
  const code = AGED_CHOICES[field];
  return code !== undefined && tellsOwnChildhood(text) ? { value: code, words: text } : undefined;
}

/** Whom help is for who is somebody's child and grown up: "my daughter, she's 19". Who hurt them may be as old: a word must say that it is them. */
export function grownChild(
  text: string,
  { step: { field } }: Pick<Listening, 'step'>,
  before = '',
): Reading | undefined {
  const grown = GROWN_CHILDREN[field];
  if (grown === undefined || !toldAges(text).some(({ years, isOwn }) => !isOwn && years >= ADULT)) return undefined;
  const isOfThem = OF_A_CHILD.test(text) || (OF_A_SON.test(`${before} ${text}`) ? OF_HIM : OF_HER).test(text);
  return isOfThem ? { value: grown, words: text } : undefined;
}

/** Whom help is for, by an age alone where that is asked: "15". */
export function agedWhom(text: string, { step: { field }, speech }: Listening): Reading | undefined {
  const grown = GROWN_CHILDREN[field];
  const years = yearsAlone(everyday(text, speech));
  if (grown === undefined || years === undefined) return undefined;
  return { value: years < ADULT ? CHILD : grown, words: text };
}
const CHILD = 'child';

/** Who looks for help, by the age that is told where that is asked: a child, an older person or, in between, neither. */
export function agedAmong(text: string, listening: Listening): readonly string[] | undefined {
  const { field } = listening.step;
  if (!AGED_AMONG.has(field)) return undefined;
  const said = everyday(text, listening.speech);
  const [told] = toldAges(said);
  const alone = yearsAlone(said) ?? 0; // a lower number counts off an option
  const years = told?.years ?? (alone > MOST_OPTIONS ? alone : undefined);
  if (years === undefined) return undefined;
  return years < ADULT ? [CHILD] : years >= OLDER ? ['older'] : [];
}
const OLDER = 60; // years
const MOST_OPTIONS = 12;

function yearsAlone(said: string): number | undefined {
  const [word = '', ...others] = wordsIn(said).filter((each) => !BESIDE_AN_AGE.has(each));
  const years = others.length === 0 ? ABOUT_AN_AGE.exec(word)?.groups?.['years'] : undefined;
  return years === undefined ? undefined : Number(years);
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
  const years = others.length === 0 ? ABOUT_AN_AGE.exec(word)?.groups?.['years'] : undefined;
  const said = [word, ...others].join(' ');
  if (years === undefined && !CHILDREN.has(said) && !ADULTS.has(said)) return undefined;
  return { value: years === undefined ? CHILDREN.has(said) : Number(years) < ADULT, words: text };
}
const ABOUT_AN_AGE = /^(?<years>\d{1,2})(?:ish|s)?$/u; // "20ish", "in her 30s"
