import type { Field } from '../../../dialogs/answers.ts';
import { CHECKED } from '../../../dialogs/questions/check.ts';
import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import type { Step } from '../../../dialogs/step.ts';
import { answeredOptions, deniedOptions, type OptionHit } from '../slots/options.ts';
import type { Listening } from '../slots/reader.ts';
import { hearContact } from '../contact/hear-contact.ts';
import { refusesAll } from '../slots/refusal.ts';
import { everyday, everydayTokens, everydayWords } from '../speech/everyday.ts';
import { wordsIn, type Token } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import {
  ANYBODY,
  AROUND_A_CHANGE,
  AROUND_LEAVE,
  AROUND_NAMES,
  ASKS,
  CONTACTS,
  EVERYBODY,
  KNOWS,
  MAY,
  MINDS_NOTHING,
  NOT_GIVEN,
  OF_SHARING,
  OFFERS_AT_LAST,
  OFFERS_CONTACT,
  SHARES,
  TOLD_BEFORE,
} from '../words/en/leave.ts';
import type { Understanding } from '../understanding.ts';
import type { Correction } from './corrections.ts';

const LONGEST = 14; // words
const CONTACT: Field = 'contact';
const WAYS: Field = 'contact-how';

/**
 * Leave that is given where it is asked for, or given or taken back afterwards: "don't tell the police after all", "the landlord may know as
 * well", "you can ring me". Words that say nothing else, so that none is given by the way (S9).
 */
export function leavePutRight(text: string, context: Understanding): Correction | undefined {
  return sharing(text, context) ?? contacting(text, context);
}

function sharing(text: string, context: Understanding): Correction | undefined {
  const { asked, steps } = context;
  const step = steps.find(({ field }) => field === CONSENT.field);
  if (step === undefined || asked === undefined) return undefined;
  const correction = mayName(asked) ? sharedAtCheck(text, step, context) : undefined;
  return asked.field === CHECKED || takesOnly(correction, context) ? correction : undefined;
}

/** Where agencies are no answer: elsewhere they may be those who were told. */
const mayName = ({ field, answer }: Step): boolean => !AGENCIES_ASKED.has(field) && answer.kind !== 'words';
const AGENCIES_ASKED: ReadonlySet<Field> = new Set([CONSENT.field, 'before']);

/** "Actually, not the landlord", while something else is asked: leave is only taken back by the way, and never given (S9). */
function takesOnly(correction: Correction | undefined, { answered = [] }: Understanding): boolean {
  const before = answered.find(({ step }) => step.field === CONSENT.field)?.value;
  const after = correction?.values[CONSENT.field]?.value;
  if (!Array.isArray(before) || !Array.isArray(after) || after.length >= before.length) return false;
  return after.every((code) => before.includes(code));
}

function sharedAtCheck(text: string, step: Step, context: Understanding): Correction | undefined {
  const { answered = [], speech } = context;
  const tokens = everydayTokens(text, speech);
  if (tokens.length > LONGEST || TOLD_BEFORE.test(everyday(text, speech))) return undefined;
  const hits = agenciesIn(everyday(text, speech), { ...context, step });
  const others = wordsBeside(tokens, hits);
  const asks = mayAsk(text, tokens);
  const whole = asks ? undefined : sharedAsAWhole(text, tokens, { hits, others }, { step, ...context });
  if (whole !== undefined) return { corrects: step.field, values: whole };
  if (hits.length === 0 || !isOfSharing(others, asks)) return undefined;
  const before = answered.find((one) => one.step.field === step.field)?.value;
  const value = sharedWith(Array.isArray(before) ? before : [], tokens, hits);
  return { corrects: step.field, values: { [step.field]: { value, words: text } } };
}

/** Those who are named, also where that is to say that they are not to know: "not landlord". */
function agenciesIn(said: string, listening: Listening): readonly OptionHit[] {
  const named = answeredOptions(said, listening);
  const denied = deniedOptions(said, listening);
  return [...named, ...denied.filter(({ from }) => !named.some((hit) => hit.from === from))];
}

/** What is said of all who may know, or of them by their names alone: nobody may any more, or it is asked again (S9). */
function sharedAsAWhole(
  text: string,
  tokens: readonly Token[],
  { hits, others }: { readonly hits: readonly OptionHit[]; readonly others: readonly string[] },
  listening: Listening,
): Correction['values'] | undefined {
  if (hits.length === 0 && sharesWithNobody(text, tokens, listening))
    return { [listening.step.field]: { value: [], words: text } };
  return onlyNames(hits, others) || isOfEverybody(hits, others) ? {} : undefined;
}

/** "Don't share it with anyone", "keep it private": nobody may know any more. A "no" alone answers the check. */
function sharesWithNobody(text: string, tokens: readonly Token[], listening: Listening): boolean {
  const words = tokens.map(({ word }) => word);
  const isOfAnybody = isTaken(words) && words.some((word) => ANYBODY.has(word)) && words.every(isOfEverybodyOrLeave);
  return words.some((word) => OF_SHARING.has(word)) && (isOfAnybody || refusesAll(text, listening));
}

const isOfEverybodyOrLeave = (word: string): boolean => AROUND_LEAVE.has(word) || EVERYBODY.has(word);

/** "Share it with everyone", "share everything": who may know is asked again (S9). */
function isOfEverybody(hits: readonly OptionHit[], others: readonly string[]): boolean {
  const isAll = others.some((word) => EVERYBODY.has(word)) && others.some((word) => SHARES.has(word));
  return hits.length === 0 && isAll && others.every(isOfEverybodyOrLeave);
}

/** Those who may know after it. Each side of a "but" is of those whom it names: "tell the police, but not the landlord". */
function sharedWith(
  before: readonly unknown[],
  tokens: readonly Token[],
  hits: readonly OptionHit[],
): readonly unknown[] {
  const turns = [...tokens.flatMap(({ word }, at) => (word === 'but' ? [at] : [])), tokens.length];
  return turns.reduce<readonly unknown[]>((shared, end, at) => {
    const start = turns[at - 1] ?? 0;
    const here = hits.filter(({ from, to }) => start <= from && to <= end);
    const named: readonly unknown[] = here.map(({ code }) => code);
    const isLeft = isTaken(tokens.slice(start, end).map(({ word }) => word));
    return isLeft ? shared.filter((code) => !named.includes(code)) : [...new Set([...shared, ...named])];
  }, before);
}

function wordsBeside(tokens: readonly Token[], hits: readonly OptionHit[]): readonly string[] {
  return tokens.filter((_, at) => !hits.some(({ from, to }) => from <= at && at < to)).map(({ word }) => word);
}

/** "Police and council", "the council may know": who is meant and no more, so that who may know is asked again (S9). "Police please" may be a cry for help. */
function onlyNames(hits: readonly OptionHit[], others: readonly string[]): boolean {
  const isCouncil = others.includes(COUNCIL);
  if (hits.length === 0 && !isCouncil) return false;
  const isCry = hits.every(({ code }) => code === POLICE) && !others.some((word) => AROUND_NAMES.has(word));
  return (isCouncil || !isCry) && others.every((word) => BESIDE_NAMES.has(word) || (isCouncil && isOfMayKnow(word)));
}
const COUNCIL = 'council';
const POLICE = 'police';
const BESIDE_NAMES: ReadonlySet<string> = new Set([...FILLERS, ...AROUND_NAMES, COUNCIL]);

function isOfMayKnow(word: string): boolean {
  return MAY.has(word) || KNOWS.has(word);
}

const isTaken = (words: readonly string[]): boolean => words.some((word) => NOT_GIVEN.has(word));

/** "Can the police see it?", "do you tell the landlord": who asks gives nothing. */
function mayAsk(text: string, [first]: readonly Token[]): boolean {
  return text.includes('?') || (first !== undefined && ASKS.has(first.word));
}

function isOfSharing(words: readonly string[], asks: boolean): boolean {
  const mayKnow = words.some((word) => MAY.has(word)) && words.some((word) => KNOWS.has(word)); // "the police know" are those who were told
  const isSaid = isTaken(words) || (!asks && (mayKnow || words.some((word) => SHARES.has(word))));
  return isSaid && words.every((word) => AROUND_A_CHANGE.has(word));
}

function contacting(text: string, context: Understanding): Correction | undefined {
  const said = everydayWords(text, context.speech).join(' ').replace(MINDS_NOTHING, '').trim();
  const words = wordsIn(said);
  const isOffer = words.length <= LONGEST && OFFERS_CONTACT.test(said) && !isTaken(words);
  const isOnly = words.every((word) => AROUND_LEAVE.has(word) || CONTACTS.has(word));
  if (!((isOffer && isOnly) || OFFERS_AT_LAST.test(said)) || !mayOffer(context)) return undefined;
  return { corrects: CONTACT, values: { [CONTACT]: { value: 'contact', words: text }, ...waysIn(text, context) } };
}

/** "You can text me", before it is asked how: that way is a safe one. */
function waysIn(text: string, context: Understanding): Correction['values'] {
  const asked = context.steps.find(({ field }) => field === CONTACT);
  const ways = asked === undefined ? undefined : hearContact(text, { ...context, asked })?.values[WAYS];
  return ways === undefined ? {} : { [WAYS]: ways };
}

/** Where it is asked, where it was refused, and where a form will ask it yet. */
function mayOffer({ asked, answered = [], steps }: Understanding): boolean {
  if (asked === undefined || !steps.some(({ field }) => field === CONTACT)) return false;
  const known = answered.find(({ step }) => step.field === CONTACT);
  const isOpen = known === undefined || known.value === 'anonymous';
  return asked.field === CONTACT || (isOpen && asked.set !== CONTACT_SET);
}
