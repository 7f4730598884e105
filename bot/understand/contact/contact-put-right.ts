import { hasOptions, type Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import { withMore } from '../../../dialogs/sharpened.ts';
import type { Correction } from '../acts/corrections.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { OTHERS } from '../words/en/people.ts';
import { ADDS_A_WAY, AT_HOME, LEAVES_OUT, NO_TO_ANOTHER_WAY, TAKES_BACK_A_WAY } from '../words/en/refuses-contact.ts';
import { RINGS_US } from '../words/en/safe-contact.ts';
import { OF_SOMEBODY, WISHES_FOR_NEEDS } from '../words/en/renewed-reach.ts';
import { asks } from '../acts/questions.ts';
import type { Understanding } from '../understanding.ts';
import { clausesOf, type Clause } from './contact-clauses.ts';
import { isOfTalk } from './contact-talk.ts';
import { hearContact } from './hear-contact.ts';
import { withoutCodes, type ToldContact } from './safe-contact.ts';

const TIMES: Field = 'contact-times';
const WAYS: Field = 'contact-how';
const CARE: Field = 'contact-careful';
const LONGEST = 14; // words
const NEEDS: Field = 'contact-needs';
const LONGEST_OF_CARE = 8; // words of "he checks my phone"
const LONGEST_OF_TIMES = 10; // words of "at 10 in the morning to at 12 oclock"

/**
 * What makes a contact safe, told once one was agreed, while a form asks something else: "don't ring after 8", "text me
 * instead", "he's home at weekends". It belongs to the contact, and to nothing that is shared (S9). `undefined` where a
 * message may speak of anything else.
 */
export function contactPutRight(message: string, context: Understanding): Correction | undefined {
  const text = message.replace(NO_TO_ANOTHER_WAY, '');
  const before = knownOf(context);
  const said = withoutCodes(everyday(text, context.speech)).masked;
  const told =
    mayPutRight(context, said, text) && before.get('contact') === 'contact' ? toldOfContact(text, context) : undefined;
  const clauses = clausesOf(said);
  if (told === undefined || !(givesOther(context, text) || tellsOfContact(said, clauses, told, context)))
    return undefined;
  const values = changesBy(told, waysRefused(clauses), before, text);
  if (Object.keys(values).length === 0) return undefined;
  return context.asked?.set === CONTACT_SET && values[WAYS] !== undefined ? { corrects: WAYS, values } : { values };
}

function knownOf({ answered = [] }: Understanding): ReadonlyMap<Field, unknown> {
  return new Map(answered.map(({ step, value }) => [step.field, value]));
}

/** What is heard of it as where its times are asked for. */
function toldOfContact(text: string, context: Understanding): ToldContact | undefined {
  const asked = context.steps.find(({ field }) => field === TIMES);
  return asked === undefined ? undefined : hearContact(text, { ...context, asked });
}

const mayPutRight = (context: Understanding, said: string, text: string): boolean =>
  asksElse(context, said) || givesOther(context, text);

/** Beside another question, or, where more is asked of the contact, in words that take back a way, or in those of another one where its times are asked for. */
function asksElse(context: Understanding, said: string): boolean {
  const { asked } = context;
  if (asked === undefined) return false;
  if (asked.set !== CONTACT_SET) return true;
  if (OF_WAYS.has(asked.field)) return false;
  return TAKES_BACK_A_WAY.test(said) || (asked.field === TIMES && wishesOtherWay(context, said));
}

/** "By text after 6", where a call was chosen. */
function wishesOtherWay(context: Understanding, said: string): boolean {
  const known = codesIn(knownOf(context).get(WAYS));
  return clausesOf(said).some(({ wanted }) => [...wanted].some((way) => !known.includes(way)));
}
const OF_WAYS: ReadonlySet<Field> = new Set(['contact', WAYS]);

/** An address where only a number is asked for: that is the way then. */
function givesOther({ asked, askedWith }: Understanding, text: string): boolean {
  const { phone, email } = withoutCodes(text);
  return asked?.answer.kind === 'phone' && askedWith === undefined && email !== undefined && phone === undefined;
}

/** Ways that are refused at any time: "don't ring after 8" leaves the rest of the day. */
function waysRefused(clauses: readonly Clause[]): ReadonlySet<string> {
  return new Set(clauses.flatMap(({ refused, time }) => (time === undefined ? [...refused] : [])));
}

/** What is told anew, beside what was told before: the ways that are left, more care, more times. */
function changesBy(
  { values, noMessage }: ToldContact,
  refused: ReadonlySet<string>,
  before: ReadonlyMap<Field, unknown>,
  text: string,
): Readonly<Record<Field, Reading>> {
  const knownCare = codesIn(before.get(CARE));
  const care = [...new Set([...knownCare, ...codesIn(values[CARE]?.value)])];
  const changed: Readonly<Record<Field, Reading | undefined>> = {
    ...values,
    [WAYS]:
      waysWith(before.get(WAYS), values[WAYS]) ??
      unlessSame(before.get(WAYS), without(codesIn(before.get(WAYS)), refused), text),
    [CARE]: noMessage ? { value: without(care, MESSAGE), words: text } : unlessSame(knownCare, care, text),
    [TIMES]: timesWith(before.get(TIMES), values[TIMES]),
    [NEEDS]: moreOf(before.get(NEEDS), values[NEEDS]),
  };
  return Object.fromEntries(
    Object.entries(changed).flatMap(([field, one]) => (one === undefined ? [] : [[field, one]])),
  );
}
const MESSAGE: ReadonlySet<string> = new Set(['message-ok']);

const codesIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function without(codes: readonly unknown[], refused: ReadonlySet<string>): readonly unknown[] {
  return codes.filter((code) => !refused.has(String(code)));
}

function unlessSame(before: unknown, now: readonly unknown[], words: string): Reading | undefined {
  const known = codesIn(before);
  const isSame = known.length === now.length && known.every((code) => now.includes(code));
  return isSame ? undefined : { value: now, words };
}

/** "You can text too": the way that was chosen stays. */
function waysWith(before: unknown, told: Reading | undefined): Reading | undefined {
  return told !== undefined && ADDS_A_WAY.test(told.words) ? moreOf(before, told) : told;
}

/** An interpreter as well as a woman to talk with. */
function moreOf(before: unknown, more: Reading | undefined): Reading | undefined {
  return more === undefined
    ? undefined
    : { ...more, value: [...new Set([...codesIn(before), ...codesIn(more.value)])] };
}

function timesWith(before: unknown, more: Reading | undefined): Reading | undefined {
  return more === undefined || typeof before !== 'string' ? more : withMore({ value: before }, more);
}

function tellsOfContact(
  said: string,
  clauses: readonly Clause[],
  told: ToldContact,
  { asked, steps }: Understanding,
): boolean {
  if (asked?.answer.kind === 'words' && asked.set !== CONTACT_SET) return refusesOnly(said, clauses, told); // all else may be what it is about
  const mayBeTime = asked !== undefined && hasOptions(asked.answer);
  const isOfElse = steps.some(({ answer }) => answer.kind === 'moment') && !leavesOut(said);
  const isTimes = mayBeTime && !isOfElse && isOfTimes(said, clauses);
  return isTimes || isOfContact(said, clauses) || isOfOneself(said, told);
}

/** "Don't leave a message", "don't call when he's at home": no account of anything. */
function refusesOnly(said: string, clauses: readonly Clause[], { noMessage }: ToldContact): boolean {
  const words = wordsIn(said);
  const isTalk = words.length <= LONGEST && words.every(isOfTalk) && !ASKS.test(said);
  return isTalk && (noMessage || clauses.some(({ refused }) => refused.size > 0));
}

/** "Daytime only", "not at night", where options are asked for. */
function isOfTimes(said: string, clauses: readonly Clause[]): boolean {
  const words = wordsIn(said);
  const isShort = words.length <= LONGEST_OF_TIMES && words.every(isOfTalk) && !ASKS.test(said);
  return isShort && clauses.every(({ time }) => time !== undefined);
}

/** A time that leaves others out, where another may be that of what happened. */
function leavesOut(said: string): boolean {
  return wordsIn(said).some((word) => LEAVES_OUT.has(word));
}

/** Every word is one with which a contact is spoken of, and a way is asked for or refused, or it is said when somebody is at home. */
function isOfContact(said: string, clauses: readonly Clause[]): boolean {
  const words = wordsIn(said);
  const isTalk = words.length <= LONGEST && words.every(isOfTalk) && !RINGS_US.test(said) && !ASKS.test(said);
  return isTalk && (clauses.some(namesWay) || tellsWhoIsHome(words, clauses));
}
const ASKS = /[?؟？]/u;

function namesWay({ wanted, refused }: Clause): boolean {
  return wanted.size + refused.size > 0;
}

function tellsWhoIsHome(words: readonly string[], clauses: readonly Clause[]): boolean {
  const isHome = words.some((word) => OTHERS.has(word)) && words.some((word) => AT_HOME.has(word));
  return isHome && clauses.some(({ time }) => time !== undefined);
}

/** "He checks my phone", "don't leave a message". */
function isOfCare(said: string, { values, noMessage }: ToldContact): boolean {
  return (values[CARE] !== undefined || noMessage) && wordsIn(said).length <= LONGEST_OF_CARE && !ASKS.test(said);
}

/** What staff must take care of, and what makes talking easier. */
function isOfOneself(said: string, told: ToldContact): boolean {
  return isOfCare(said, told) || isOfNeeds(said, told);
}

/** "I need someone who speaks Urdu", "a woman please": wished for, and not told of anybody. */
function isOfNeeds(said: string, { values }: ToldContact): boolean {
  const isWish = WISHES_FOR_NEEDS.test(said) && !OF_SOMEBODY.test(said) && !asks(said, false, undefined);
  return values[NEEDS] !== undefined && isWish && wordsIn(said).length <= LONGEST_OF_CARE;
}

/** "After 4 but not weekends", where it is asked when it is safe: no day of what happened is put right, unless the words say that it was another (S9). */
export function answersTimes(told: readonly Field[], text: string, { asked, speech }: Understanding): boolean {
  return asked?.field === TIMES && told.includes(TIMES) && !OF_WHAT_HAPPENED.test(everyday(text, speech));
}
const OF_WHAT_HAPPENED = /\b(?:was|were|wasnt|happened|did|since|meant|mean|sorry|actually|wrong|started)\b/iu;
