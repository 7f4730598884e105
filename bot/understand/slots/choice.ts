import { optionsOf } from '../../../dialogs/quick-answers.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Stretch } from '../text/denied.ts';
import { sliceOf, tokenise, type Token } from '../text/tokens.ts';
import { isTimesEnough } from '../time/times-told.ts';
import { LEAVE_ASKED, TIMES_ASKED, YES_NO_CHOICES } from './choice-codes.ts';
import { answeredOptions, countedOff, deniesOption, exactOption, namedOptions, resemblingOptions } from './options.ts';
import { deniesSafety } from '../acts/taken-back.ts';
import { agedChoice, agedWhom, grownChild } from './aged-choice.ts';
import { doneBySomebody } from './done-by.ts';
import { inEverydayWords } from './in-own-words.ts';
import { place } from './place.ts';
import type { Listening, Reader } from './reader.ts';
import { answeredAnswer, isHeardInTelling, toldAnswer } from '../telling/told-answers.ts';
import { overChoice, timedChoice } from './timed-choice.ts';
import { givesLeave, yesNo } from './yes-no.ts';
import { everyday } from '../speech/everyday.ts';

const LONGEST_NAME = 2; // words that may name a page by one of its label
const LONGEST_COUNT = 6; // words of "the second one please"

/** One of several options: by its label, its number in the list, how residents call it, a yes or no, or a telling word of its label. */
export const choice: Reader = {
  read: (text, listening) => {
    const times = timesTold(text, listening);
    if (times !== undefined) return times;
    const counted = tokenise(listening.speech?.times(text)?.text ?? text);
    const whole = exactOption(text, listening) ?? countedOption(counted, listening);
    const named =
      whole === undefined ? trusted(namedAnswer(text, listening), text, listening) : { value: whole, words: text };
    if (named !== undefined) return named;
    const meant = yesOrNo(text, listening) ?? resembledUnlessYesNo(text, listening);
    return meant === undefined ? undefined : { value: meant, words: text };
  },
  find: (text, listening) =>
    timesTold(text, listening) ??
    grownChild(text, listening) ??
    (isHeardInTelling(listening.step.field) ? told : find)(text, listening) ??
    timedChoice(text, listening) ??
    agedChoice(text, listening),
};

const find = inEverydayWords(findNamed(namedOptions));
const findAnswered = inEverydayWords(findNamed(answeredOptions));
const told = findBy(toldAnswer);
const answered = findBy(answeredAnswer);

function namedAnswer(text: string, listening: Listening): Reading | undefined {
  return (
    answered(text, listening) ??
    doneBySomebody(text, listening) ??
    grownChild(text, listening) ??
    findAnswered(text, listening) ??
    timedChoice(text, listening) ??
    overChoice(text, listening) ??
    agedChoice(text, listening) ??
    agedWhom(text, listening)
  );
}

/** "I am not here safe" is not safe, and "he is out but coming back" is what is least safe of it (S8). */
function trusted(named: Reading | undefined, text: string, listening: Listening): Reading | undefined {
  const isOpen = named === undefined || named.value === SAFE;
  if (!isOpen || listening.step.danger?.includes(UNSAFE) !== true) return named;
  const said = everyday(text, listening.speech);
  const value = deniesSafety(said) ? UNSAFE : lessSafe(named, said, listening);
  return value === undefined ? named : { value, words: text };
}

function lessSafe(named: Reading | undefined, said: string, listening: Listening): string | undefined {
  if (named === undefined) return undefined;
  const hits = answeredOptions(said, listening);
  const codes = hits.filter((hit) => !hits.some((other) => isPartOf(hit, other))).map(({ code }) => code);
  return LESS_SAFE.find((code) => codes.includes(code));
}

/** "She is here" says less than "she is here with me safe". */
function isPartOf(hit: Stretch, other: Stretch): boolean {
  return other.from <= hit.from && hit.to <= other.to && other.to - other.from > hit.to - hit.from;
}
const [SAFE, UNSAFE] = ['safe', 'unsafe'];
const LESS_SAFE = [UNSAFE, 'seen'];

function countedOption(tokens: readonly Token[], { step, facts }: Listening): string | undefined {
  const options = optionsOf(step, facts);
  const place = only(tokens.length > LONGEST_COUNT ? [] : countedOff(tokens, options.length));
  return place === undefined ? undefined : options[place - 1]?.code;
}

function resembled(text: string, listening: Listening): string | undefined {
  if (isMenu(listening.step) && tokenise(text).length > LONGEST_NAME) return undefined;
  if (deniesOption(text, listening)) return undefined;
  const where = place.find(text, listening)?.words ?? ''; // the street of an address is no "drinking in the street"
  return only(resemblingOptions(tokenise(text.replace(where, ' ')), listening));
}

function resembledUnlessYesNo(text: string, listening: Listening): string | undefined {
  return isYesOrNo(listening) ? undefined : resembled(text, listening);
}

/** Asked what a yes or a no answers, a word of a label ("phone") answers nothing. */
function isYesOrNo({ step: { field } }: Listening): boolean {
  return YES_NO_CHOICES[field]?.[0] !== undefined;
}

function only<One>(several: readonly One[]): One | undefined {
  return several.length === 1 ? several[0] : undefined;
}

/** A choice that is a yes or a no under other names ("contact me", "stay anonymous") is read as one. */
function yesOrNo(text: string, listening: Listening): string | undefined {
  const [yes, no] = YES_NO_CHOICES[listening.step.field] ?? [];
  const reading = no === undefined ? undefined : yesNo.read(text, listening);
  if (reading === undefined) return undefined;
  if (reading.value === false && yes === ME && OF_ONESELF.test(text)) return undefined;
  const isGiven = !LEAVE_ASKED.has(listening.step.field) || givesLeave(text, listening.speech);
  return reading.value === false ? no : isGiven ? yes : undefined;
}

/** "No, I'm not going to do anything", asked who it is about: a no that goes on about oneself is about nobody else. */
const ME = 'me';
const OF_ONESELF = /^\W*(?:no|nope|nah)\W+(?:i|im|ive|id|ill|i['’](?:m|ve|d|ll))\b/iu;

/** How often it was, where that is asked: the number is no place in the list. */
export function timesTold(text: string, { step, facts, speech }: Listening): Reading | undefined {
  const [enough, fewer] = TIMES_ASKED[step.field] ?? [];
  const isEnough = enough === undefined ? undefined : isTimesEnough(everyday(text, speech), facts);
  return isEnough === undefined ? undefined : { value: isEnough ? enough : fewer, words: text };
}

function findBy(option: typeof toldAnswer): Reader['find'] {
  return (text, { step, speech }) => {
    const value = option(text, step.field, speech);
    return value === undefined ? undefined : { value, words: text };
  };
}

function findNamed(options: typeof namedOptions): Reader['find'] {
  return (text, listening) => {
    const tokens = tokenise(text);
    const hits = options(text, listening);
    const times = (code: string): number => hits.filter((hit) => hit.code === code).length;
    const { danger = [] } = listening.step;
    const dangers = (code: string): number => (danger.length === 1 && danger[0] === code ? 1 : 0);
    const [best] = hits.toSorted(
      (left, right) =>
        right.weight - left.weight ||
        dangers(right.code) - dangers(left.code) || // "someone broke in and is still here"
        times(right.code) - times(left.code) ||
        left.from - right.from,
    );
    return best === undefined ? undefined : { value: best.code, words: sliceOf(text, tokens, best.from, best.to) };
  };
}
