import { hasOptions, type Answer, type Field, type Moment, type Place } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import { asksToBeContacted, holdsReach, isOwnNumber } from '../contact/safe-contact.ts';
import { hearContact } from '../contact/hear-contact.ts';
import { listen } from '../listen.ts';
import { deniedOptions, exactOption, namedOptions, type OptionHit } from '../slots/options.ts';
import type { Listening } from '../slots/reader.ts';
import { asks } from './questions.ts';
import { readerOf } from '../slots/readers.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { BESIDE_AN_AMENDMENT, OF_WHAT_HAPPENED } from '../words/en/corrections.ts';
import type { Understanding } from '../understanding.ts';
import type { Answered } from './answered.ts';
import type { Correction } from './corrections.ts';
import { houseNumber } from '../place/whole-place.ts';
import { besidePlace, namesStreet } from './place-put-right.ts';
import { findNumber, hourOfLast, houseIn, withOngoing, withUsualTimes } from './parts-put-right.ts';
import { NAMES_NO_OPTION } from '../words/en/options.ts';
import { ONLY_ANSWERS, YES } from '../words/en/yes-no.ts';

const BESIDE = new Set([...FILLERS, ...BESIDE_AN_AMENDMENT]);
const SAYS_YES: ReadonlySet<string> = new Set(YES);
const LONGEST = 12; // words
const AMENDABLE: ReadonlySet<Answer['kind']> = new Set(['place', 'moment', 'recurrence', 'phone', 'email', 'choice']);

/** Another answer to a question that has one, where a message says nothing else and does not answer the open question: "last night", "anonymous then". */
export function findAmendment(text: string, context: Understanding): Correction | undefined {
  const { asked, answered = [] } = context;
  const isShort = asked !== undefined && answered.length > 0 && tokenise(text).length <= LONGEST;
  if (!isShort) return undefined;
  if (asked.answer.kind === 'words') return saysWhenItWas(text, answered, context);
  const before = answered.filter(({ step }) => step.field !== asked.field);
  const first =
    hourOfLast(text, before, context) ?? deniedChoice(text, before, context) ?? houseOfStreet(text, before, context);
  return first ?? (answersElse(text, answered, context) ? undefined : amended(text, before, context));
}

/** "Sorry, it was Tuesday", where one's own words are asked for: another day than that which was told, and no answer. */
function saysWhenItWas(text: string, answered: readonly Answered[], context: Understanding): Correction | undefined {
  const told = answered.filter(({ step }) => step.answer.kind === 'moment' && step.field !== context.asked?.field);
  return OF_WHAT_HAPPENED.test(everyday(text, context.speech)) ? amended(text, told, context) : undefined;
}

/** Tells whether a message answers the open question, or one that has no answer yet. */
function answersElse(text: string, answered: readonly Answered[], context: Understanding): boolean {
  const known = new Set(answered.map(({ step }) => step.field));
  return Object.keys(listen(text, context)).some((field) => field === context.asked?.field || !known.has(field));
}

/**
 * How somebody would be contacted, told while a form asks something else: where they were not asked yet or left it out, and
 * where they said no and ask for it now (S9).
 */
export function contactToldLate(text: string, context: Understanding): Correction | undefined {
  if (context.asked === undefined || context.asked.set === CONTACT_SET) return undefined;
  const wish = hearContact(text, context)?.values[CONTACT];
  const isAsking = wish?.value === 'anonymous' && asks(text, false, context.speech); // "is it anonymous"
  return wish === undefined || isAsking ? undefined : wished(wish, text, context);
}

/** A number that is only given, where contact was asked about, asks for none: that question is asked again (S9). */
export function contactAskedAgain(text: string, context: Understanding): Correction | undefined {
  if (context.asked === undefined || context.asked.set === CONTACT_SET) return undefined;
  return wasAsked(context) && holdsReach(text) ? { corrects: CONTACT, values: {} } : undefined;
}

function wished(wish: Reading, text: string, context: Understanding): Correction | undefined {
  const told = context.answered?.find(({ step }) => step.field === CONTACT);
  if (isToldAlready(wish, told)) return undefined;
  return {
    corrects: CONTACT,
    values: told !== undefined && isOwnNumber(text) && !asksToBeContacted(text) ? {} : listen(text, context),
  };
}

/** Whether the open question stands behind that of contact, and is answered with no words of one's own. */
function wasAsked({ asked, steps }: Understanding): boolean {
  const [contact, open] = [CONTACT, asked?.field].map((field) => steps.findIndex((step) => step.field === field));
  return asked?.answer.kind !== 'words' && contact !== -1 && (open ?? 0) > (contact ?? 0);
}

/** Not to be contacted is no late wish where nothing was said of it. */
function isToldAlready(wish: Reading, told: Answered | undefined): boolean {
  return wish.value === (told?.value ?? 'anonymous');
}
const CONTACT: Field = 'contact';

function amended(text: string, before: readonly Answered[], context: Understanding): Correction | undefined {
  for (const one of before) {
    const { field } = one.step;
    const reading = wholly(one, text, context);
    if (reading !== undefined) return withUsualTimes({ corrects: field, values: { [field]: reading } }, context);
  }
  return undefined;
}

/** The answer that a whole message gives to a question that was answered before. */
function wholly({ step, value, words }: Answered, text: string, context: Understanding): Reading | undefined {
  const { kind } = step.answer;
  if (!AMENDABLE.has(kind) || (kind === 'place' && !mayAmendPlace(value as Place, words, text))) return undefined;
  if (kind === 'choice') return chosen(text, step, context);
  const reading = foundIn(text, { ...context, step });
  if (reading === undefined || tellsOnlyHabit(reading, value, text, context)) return undefined;
  if (kind === 'moment') return withOngoing(value as Moment, reading, everyday(text, context.speech));
  return kind === 'place' ? besidePlace({ value: value as Place, words }, reading) : reading;
}

/** "Every weekend", of what has a day: how often it happens, and no other day. */
export function tellsOnlyHabit({ value }: Reading, before: unknown, text: string, context: Understanding): boolean {
  const often = context.steps.find(({ answer }) => answer.kind === 'recurrence');
  const hasDay = (before as Partial<Moment> | undefined)?.from !== undefined;
  const isOn = JSON.stringify(value) === JSON.stringify({ ongoing: true });
  return isOn && hasDay && often !== undefined && readerOf(often).find(text, { ...context, step: often }) !== undefined;
}

function foundIn(text: string, listening: Listening): Reading | undefined {
  const isPlace = listening.step.answer.kind === 'place';
  return foundAll(text, listening) ?? (isPlace ? foundWithHouse(text, listening) : undefined);
}

function foundAll(text: string, listening: Listening): Reading | undefined {
  const reading = found(text, listening);
  return reading !== undefined && isAll(text, reading.words) ? reading : undefined;
}

/** "It's number 14 on Church Street": the house stands with its street. */
function foundWithHouse(text: string, listening: Listening): Reading | undefined {
  const house = houseIn(text);
  const street = house === undefined ? undefined : foundAll(text.replace(house, ' '), listening);
  if (house === undefined || street === undefined) return undefined;
  const words = `${house} ${street.words}`;
  return { value: { ...(street.value as Place), words }, words };
}

/** "It's number 14", of a street that was told: it stands. */
function houseOfStreet(text: string, before: readonly Answered[], context: Understanding): Correction | undefined {
  const mayCount = context.asked !== undefined && hasOptions(context.asked.answer);
  const isOfStreet = before.some(({ step, words }) => step.answer.kind === 'place' && namesStreet(words));
  return mayCount || !isOfStreet || houseNumber(tokenise(text)) === undefined ? undefined : findNumber(text, context);
}

/** "It's not damage", where that was understood: it is asked again. */
function deniedChoice(text: string, before: readonly Answered[], context: Understanding): Correction | undefined {
  const said = everyday(text, context.speech);
  const denied = before.find(({ step, value }) => {
    const hits = step.answer.kind === 'choice' ? deniedOptions(said, { ...context, step }) : [];
    const isAll = hits.length > 0 && tokenise(said).every(({ word }, at) => BESIDE.has(word) || isIn(hits, at));
    return isAll && hits.every(({ code }) => code === value);
  });
  return denied === undefined ? undefined : { corrects: denied.step.field, values: {} };
}

function isIn(hits: readonly OptionHit[], at: number): boolean {
  return hits.some(({ from, to }) => from <= at && at < to);
}

function found(text: string, listening: Listening): Reading | undefined {
  const { find, correct } = readerOf(listening.step);
  return find(text, listening) ?? correct?.(text, listening);
}

/** A place that is known, by another, or a street told after what stands in it; one that is not is made more exact by the next, and the number of a house names none. */
function mayAmendPlace(known: Place, words: string, text: string): boolean {
  const isStreet = !namesStreet(words) && namesStreet(text);
  return (isTraced(known) || isStreet) && houseNumber(tokenise(text)) === undefined;
}

/** A place that is known already. */
function isTraced({ settlement, postcode }: Place): boolean {
  return settlement !== undefined || postcode !== undefined;
}

/** The option that a whole message names; "no" and "yes" alone are of what is asked. */
function chosen(text: string, step: Step, context: Understanding): Reading | undefined {
  const tokens = everydayTokens(text, context.speech);
  if (asks(text, false, context.speech)) return undefined; // "is it anonymous"
  if (tokens.every(({ word }) => ONLY_ANSWERS.has(word) || SAYS_YES.has(word) || NAMES_NO_OPTION.has(word)))
    return undefined;
  const hits = namedOptions(everyday(text, context.speech), { ...context, step });
  const codes = new Set(hits.map(({ code }) => code));
  const isNamed = tokens.every(({ word }, at) => BESIDE.has(word) || isIn(hits, at));
  const value = exactOption(text, { ...context, step }) ?? (isNamed && codes.size === 1 ? [...codes][0] : undefined);
  return value === undefined ? undefined : { value, words: text };
}

/** Tells whether a message says nothing but these words of it. */
export function isAll(text: string, words: string): boolean {
  const rest = words.split(', ').reduce((left, part) => left.replace(part, ' '), text);
  return tokenise(rest).every(({ word }) => BESIDE.has(word));
}
