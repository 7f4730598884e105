import { BREAK, parsePattern } from '../../screen/pattern.ts';
import { wordsIn } from '../text/tokens.ts';
import { DANGER_TOLD, DANGER_TOLD_WORDS } from '../words/en/danger-told.ts';
import { makeTelling } from './make-telling.ts';

/** A danger told in words that the screen has no rule for: somebody from outside hit or threatens the one who writes, or they want to harm somebody or have badly hurt them. */
export type ToldDanger = 'attacked' | 'threatened' | 'harms-others' | 'badly-hurt';

const tell = makeTelling({
  answers: DANGER_TOLD,
  not: [],
  parse: (phrase) => parsePattern(phrase, DANGER_TOLD_WORDS),
  wordsOf: (text) => [BREAK, ...wordsIn(text), BREAK],
});

/** The danger that a message tells of, if it is one of these. */
export function toldDanger(text: string): ToldDanger | undefined {
  const [field] = DANGER_TOLD.map((one) => one.field);
  return field === undefined ? undefined : (tell(text).unasked.get(field) as ToldDanger | undefined); // a code of the list
}
