import type { Moment } from '../../../dialogs/answers.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { inOwnWords } from '../slots/in-own-words.ts';
import { moment } from '../slots/moment.ts';
import { answeredOptions } from '../slots/options.ts';
import { yesNo } from '../slots/yes-no.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { volunteered } from '../volunteered.ts';
import { namesOnlyAgencies } from '../values/agencies.ts';
import { BESIDE_A_TIME, BESIDE_AGENCIES, DEALT_WITH, PLEAS } from '../words/en/pleas.ts';
import { OUT_OF_DANGER } from '../words/en/yes-no.ts';
import type { Understanding } from '../understanding.ts';
import type { RankedAct } from './likely-act.ts';

const PLEADS = indexPhrases({ pleads: PLEAS });
const OVER = indexPhrases({ over: [...OUT_OF_DANGER, ...DEALT_WITH] });

/**
 * Tells whether what is ranked as a cry for help is none: an answer is likelier, or it surely is one. "It is 2pm now" is a
 * time, "police and fire" who may know, "no, the fire brigade came" a no.
 */
export function isNoCry(text: string, ranked: readonly RankedAct[], context: Understanding): boolean {
  if (isOnlyAgencies(text, context)) return true;
  if (context.asked === undefined || findPhrases(tokenise(text), PLEADS).length > 0) return ranked[0]?.act === 'answer';
  const isNone = [isOnlyClock, isOnlyTime, isOnlyNames, isReported, isOver].some((is) => is(text, context));
  return isNone || ranked[0]?.act === 'answer';
}

/** "They come in about 4pm". */
function isOnlyClock(text: string): boolean {
  const words = wordsIn(text);
  return words.some((word) => CLOCK.test(word)) && words.every((word) => CLOCK.test(word) || BESIDE_A_TIME.has(word));
}
const CLOCK = /^\d{1,2}(?:am|pm)$/u;

function isOnlyTime(text: string, { asked, ...context }: Understanding): boolean {
  const told = asked && inOwnWords(moment).find(text, { ...context, step: asked });
  const { from, time, ongoing } = (told?.value ?? {}) as Partial<Moment>;
  const isTold = told !== undefined && (time !== undefined || (from !== undefined && ongoing !== true));
  return isTold && tokenise(text.replace(told.words, '')).every(({ word }) => BESIDE_A_TIME.has(word));
}

/** Where it is asked who may know: their names, and nothing else. */
function isOnlyAgencies(text: string, context: Understanding): boolean {
  const { asked } = context;
  if (asked?.answer.kind !== 'choices') return false;
  const tokens = everydayTokens(text, context.speech);
  const hits = answeredOptions(everyday(text, context.speech), { ...context, step: asked });
  const isNamed = (at: number): boolean => hits.some(({ from, to }) => from <= at && at < to);
  return hits.length > 0 && tokens.every(({ word }, at) => isNamed(at) || BESIDE_AGENCIES.has(word));
}

/** "Yes, the police", where anything but a danger is asked: they may be those who are to know. One word alone may call them. */
function isOnlyNames(text: string, { asked, speech }: Understanding): boolean {
  const english = everyday(text, speech);
  return asked?.field !== 'danger' && tokenise(english).length > 1 && namesOnlyAgencies(english);
}

/** "The police know", in few words. */
function isReported(text: string, context: Understanding): boolean {
  return tokenise(text).length <= FEW && Object.hasOwn(volunteered(text, context), 'before');
}
const FEW = 6; // words

function isOver(text: string, context: Understanding): boolean {
  const { asked } = context;
  if (asked?.field !== 'danger' || findPhrases(tokenise(text), OVER).length === 0) return false;
  return yesNo.read(text, { ...context, step: asked })?.value === false;
}
