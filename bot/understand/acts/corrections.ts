import type { Field, Place } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { words, type Language } from '../../../locales/index.ts';
import { findPhrases, indexPhrases, type PhraseBook, type PhraseHit } from '../text/phrases.ts';
import { asWritten } from '../slots/in-own-words.ts';
import type { Listening } from '../slots/reader.ts';
import { readerOf } from '../slots/readers.ts';
import { contactAskedAgain, contactToldLate, tellsOnlyHabit } from './amendments.ts';
import { contactPutRight } from '../contact/contact-put-right.ts';
import { contactTakenBack } from '../contact/contact-taken-back.ts';
import { renewedReach } from '../contact/renewed-reach.ts';
import { withoutCodes } from '../contact/safe-contact.ts';
import { deniesBehind } from '../speech/denied-behind.ts';
import { everyday } from '../speech/everyday.ts';
import { BLOT } from '../text/mask.ts';
import { sliceOf, tokenise, type Token } from '../text/tokens.ts';
import {
  ASKS_TO_CORRECT,
  BARE_CHANGE,
  BEFORE_A_CHANGE,
  CHANGE_OPENINGS,
  CORRECTION_OPENINGS,
  FIELD_NAMES,
  PLAIN_CORRECTIONS,
  REPAIRS,
} from '../words/en/corrections.ts';
import { isYesThroughout } from '../slots/yes-no.ts';
import { FILLERS } from '../words/en/acts.ts';
import type { Understanding } from '../understanding.ts';
import { withTown } from './place-put-right.ts';
import { findNumber, withHouse, withUsualTimes } from './parts-put-right.ts';
import { findSwap } from './swaps.ts';

/** An earlier answer put right: the field, when one is named, and the new values, when they were said. */
export interface Correction {
  readonly corrects?: Field;
  readonly values: Readonly<Record<Field, Reading>>;
}

const OPENINGS = indexPhrases({ change: CHANGE_OPENINGS, correct: CORRECTION_OPENINGS, plain: PLAIN_CORRECTIONS });
const REPAIRED = indexPhrases({ repair: REPAIRS });
const NAMES = indexPhrases(FIELD_NAMES);
const FILLER = new Set(FILLERS);
const LONGEST_CHANGE = 10; // words of "change the place"
const SEARCHED = 600; // characters
const LONGEST_SWAP = 12; // words of "it was Tuesday not Monday"
const CHECK: Field = 'check';
const LONGEST_REPAIR = 40; // words
const LONGEST_BARE = 7; // words of "I made a mistake"
const DENIED_BEFORE = /(?<=^|[,،、，.;۔।])\s*([^,،、，.;۔।!?]{2,60}?) not (?=\p{L})/gu;
const FOUND_UNASKED: ReadonlySet<string> = new Set(['place', 'moment', 'recurrence', 'phone', 'email', 'reference']);

/** Reads "no, it was Tuesday not Monday" and "change the place", in the resident's language or in English. `undefined` when a message puts nothing right, or answers the open question. */
export function findCorrection(text: string, context: Understanding): Correction | undefined {
  return contactTold(text, context) ?? (saysRight(text, context) ? undefined : findRight(text, context));
}

/** How to be contacted, told late or put right; what makes it safe may stand beside a number: "my number is 07…, but don't ring in the evening" (S9). */
function contactTold(text: string, context: Understanding): Correction | undefined {
  const back = contactTakenBack(text, context);
  if (back !== undefined) return back;
  const reach = renewedReach(text, context) ?? contactToldLate(text, context);
  if (reach === undefined) return contactPutRight(text, context) ?? contactAskedAgain(text, context);
  const isGiven = Object.keys(reach.values).length > 0;
  const beside = isGiven ? contactPutRight(besideReach(text), context) : undefined;
  return beside === undefined ? reach : { values: { ...beside.values, ...reach.values } };
}

/** What stands behind a number or an address, or else in the clauses before it. */
function besideReach(text: string): string {
  const { masked } = withoutCodes(text);
  const behind = masked.slice(masked.lastIndexOf(BLOT) + 1).replace(/^[^\p{L}]+/u, '');
  return behind === '' ? masked.split(/[,;.]/u).filter((clause) => !clause.includes(BLOT)).join(',') : behind; // prettier-ignore
}

/** "Correct", where it is asked whether all is right. */
export function saysRight(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): boolean {
  const said = [text, everyday(text, speech)];
  return asked?.field === CHECK && isYesThroughout(text, speech) && !said.some((one) => ASKS_TO_CORRECT.test(one));
}

function findRight(text: string, context: Understanding): Correction | undefined {
  const { speech, ...unspoken } = context;
  const translated = speech?.everyday(text);
  const own = translated && findInEnglish(withDenialsFirst(translated.text, context.language), unspoken);
  if (translated === undefined || own === undefined) return findInEnglish(text, context);
  const values = Object.entries(own.values).map(([field, reading]) => [field, asWritten(reading, translated)] as const);
  return { ...own, values: Object.fromEntries(values) };
}

/** Other languages may deny behind what they deny: "Friday not", put into English word for word; some always do: "Tuesday not Monday" is Monday in Urdu. */
function withDenialsFirst(text: string, language: Language): string {
  const denied = deniesBehind(language) ? text.replace(DENIED_BEFORE, ' not $1, ') : text;
  return denied.replace(/(?<=^|[,،、，.;۔।])\s*([^,،、，.;۔।!?]{2,60}) not(?=\s*(?:$|[,،、，.;۔।!?]))/gu, ' not $1');
}

function findInEnglish(text: string, context: Understanding): Correction | undefined {
  const { asked } = context;
  if (asked === undefined) return undefined;
  const tokens = tokenise(text.slice(0, SEARCHED));
  const opening = openingOf(tokens, asked);
  if (opening?.code === 'change') return change(text, tokens, opening, context);
  if (choosesSome(text, asked, context)) return undefined;
  const swap = tokens.length <= LONGEST_SWAP ? findSwap(text, context) : undefined;
  if (swap !== undefined) return withHouse(withUsualTimes(swap, context), text, context);
  const corrected = opensRight(text, tokens, opening, context) ? putRight(text, tokens, context) : undefined;
  if (corrected !== undefined) return withHouse(corrected, text, context);
  return isPlain(opening, asked, tokens) ? { values: {} } : undefined;
}

/** "No one was hurt but the car is damaged", where several may be chosen: what is denied is one of them, and no earlier answer. */
function choosesSome(text: string, asked: Step, context: Understanding): boolean {
  if (asked.answer.kind !== 'choices') return false;
  const chosen = readerOf(asked).find(text, { ...context, step: asked })?.value;
  return Array.isArray(chosen) && chosen.length > 0;
}

type Opening = PhraseHit<'change' | 'correct' | 'plain'> | undefined;

/** "No …" answers a yes-or-no question, and anything may open an account: there it takes more to correct. */
function mayOpen(opening: Opening, { field, answer }: Step): boolean {
  if (opening === undefined || opening.code === 'plain') return opening !== undefined;
  return field === CHECK || (answer.kind !== 'words' && answer.kind !== 'yes-no');
}

/** "I made a mistake", with nothing put right yet; to a yes-or-no question it is a no. */
function isPlain(opening: Opening, asked: Step, tokens: readonly Token[]): boolean {
  const mayBe = asked.field === CHECK || asked.answer.kind !== 'yes-no';
  return opening?.code === 'plain' && mayBe && tokens.length <= LONGEST_BARE;
}

/** "No, the date is wrong", "yes, but change the date", at the check. */
function changeBehindNo(tokens: readonly Token[], { field }: Step): Opening {
  if (field !== CHECK) return undefined;
  const first = tokens.findIndex(({ word }) => !FILLER.has(word) && !BEFORE_A_CHANGE.has(word));
  return findPhrases(tokens, OPENINGS).find(({ code, from }) => code === 'change' && from <= first && from > 0);
}

function openingOf(tokens: readonly Token[], asked: Step): Opening {
  const change = changeBehindNo(tokens, asked);
  if (change !== undefined) return change;
  const first = tokens.findIndex(({ word }) => !FILLER.has(word));
  const openings = findPhrases(tokens, OPENINGS).filter(({ from }) => from <= Math.max(0, first));
  return openings.toSorted((left, right) => right.to - left.to)[0];
}

/** "change the place", "change the date to Friday". */
function change(
  text: string,
  tokens: readonly Token[],
  { from, to: after }: Pick<PhraseHit, 'from' | 'to'>,
  context: Understanding,
): Correction | undefined {
  const field = namedField(tokens.slice(from), context);
  const step = context.steps.find((candidate) => candidate.field === field);
  const reading = step && changedTo(text, tokens, after, { ...context, step });
  if (step !== undefined && reading !== undefined)
    return { corrects: step.field, values: { [step.field]: inTownBefore(step, reading, context) } };
  const rest = tokens.slice(after).filter(({ word }) => !FILLER.has(word));
  if (field !== undefined) return tokens.length <= LONGEST_CHANGE ? { corrects: field, values: {} } : undefined;
  return rest.length <= 2 && rest.every(({ word }) => BARE_CHANGE.has(word)) ? { values: {} } : undefined;
}

/** What an answer is to be, told with the wish to change it: "change the date to Friday", "change the address, i mean 12 church street". */
function changedTo(text: string, tokens: readonly Token[], after: number, listening: Listening): Reading | undefined {
  const to = tokens.findIndex(({ word }, at) => at >= after && word === 'to');
  const named = to === -1 ? afterRepair(text) : sliceOf(text, tokens, to + 1, tokens.length);
  const { find, read, correct: correctPart } = readerOf(listening.step);
  if (named !== '') return read(named, listening);
  const rest = sliceOf(text, tokens, after, tokens.length);
  return FOUND_UNASKED.has(listening.step.answer.kind)
    ? (find(rest, listening) ?? correctPart?.(rest, listening))
    : undefined;
}

function inTownBefore({ field, answer }: Step, reading: Reading, { answered = [] }: Understanding): Reading {
  const before = answered.find(({ step }) => step.field === field);
  return before === undefined || answer.kind !== 'place' ? reading : withTown(before.value as Place, reading);
}

/** Tells whether words say that something is put right: they open so, deny something, or do it in the middle of a sentence ("Monday, or rather Tuesday"). */
function opensRight(text: string, tokens: readonly Token[], opening: Opening, context: Understanding): boolean {
  const { asked, answered = [] } = context;
  if (asked === undefined || answersNotNow(text, asked)) return false;
  if (mayOpen(opening, asked)) return true;
  if (tokens.length <= LONGEST_SWAP && affirm(text) !== text) return true;
  const mayRepair = asked.answer.kind !== 'words' && answered.length > 0 && tokens.length <= LONGEST_REPAIR;
  return mayRepair && findPhrases(tokens, REPAIRED).length > 0;
}

/** "Not now, but tomorrow he comes" answers whether there is danger. */
function answersNotNow(text: string, { answer }: Step): boolean {
  return answer.kind === 'yes-no' && /^\W*not now\b/iu.test(text);
}

/** A whole answer, or a number in one that stands; what follows the words that put it right counts before the rest. */
function putRight(text: string, tokens: readonly Token[], context: Understanding): Correction | undefined {
  const affirmed = affirm(text.slice(0, SEARCHED));
  for (const part of [afterRepair(affirmed), affirmed, afterNo(affirmed)]) {
    const found = part === '' ? undefined : (correct(part, tokens, context) ?? findNumber(part, context));
    if (found !== undefined) return withUsualTimes(found, context);
  }
  return placeMeant(afterRepair(affirmed), tokens, context);
}

/** What follows the words that put a named place right is that place, in whatever words: "where it says park I mean the rec". */
function placeMeant(part: string, tokens: readonly Token[], context: Understanding): Correction | undefined {
  const named = namedField(tokens, context);
  const step = context.steps.find(({ field, answer }) => field === named && answer.kind === 'place');
  const reading = step && readerOf(step).read(part, { ...context, step });
  return step === undefined || reading === undefined
    ? undefined
    : { corrects: step.field, values: { [step.field]: inTownBefore(step, reading, context) } };
}

/** "No, sorry, Wednesday": the no is to what was said before, and not to the day. */
function afterNo(text: string): string {
  const opening = /^\W*(?:no|nope|nah)\W+(?:sorry|wait|i mean|actually|hang on)\b/iu.exec(text)?.[0];
  return opening === undefined ? '' : text.slice(opening.length);
}

function afterRepair(text: string): string {
  const tokens = tokenise(text);
  const repair = findPhrases(tokens, REPAIRED).at(-1);
  return repair === undefined ? '' : text.slice(tokens[repair.to]?.start ?? text.length);
}

function correct(text: string, tokens: readonly Token[], context: Understanding): Correction | undefined {
  const named = namedField(tokens, context);
  const found = Object.fromEntries(
    correctable(context).flatMap((step) => {
      const { find, correct: correctPart } = readerOf(step);
      const reading = find(text, { ...context, step }) ?? correctPart?.(text, { ...context, step });
      return reading === undefined || isOnlyHabit(step, reading, text, context) ? [] : [[step.field, reading] as const];
    }),
  );
  const [first] = Object.keys(found);
  const corrects = named !== undefined && Object.hasOwn(found, named) ? named : first;
  return corrects === undefined ? undefined : { corrects, values: found };
}

/** "Not every day, maybe 3 times a week", asked how often or of what has a day: that it goes on puts nothing else right. */
function isOnlyHabit({ answer, field }: Step, reading: Reading, text: string, context: Understanding): boolean {
  if (answer.kind !== 'moment') return false;
  const before = context.answered?.find(({ step }) => step.field === field)?.value;
  if (tellsOnlyHabit(reading, before, text, context)) return true;
  return (
    JSON.stringify(reading.value) === JSON.stringify({ ongoing: true }) && context.asked?.answer.kind === 'recurrence'
  );
}

/** Questions whose answers can be told in a sentence that names no question; one of each kind, the open one first. */
function correctable({ steps, asked }: Understanding): readonly Step[] {
  const ordered = [...(asked === undefined ? [] : [asked]), ...steps];
  const told = ordered.filter(
    ({ answer, listens }) => FOUND_UNASKED.has(answer.kind) || (answer.kind === 'choice' && listens),
  );
  return told.filter((step, at) => told.findIndex(({ answer }) => answer.kind === step.answer.kind) === at);
}

/** Leaves out what a correction says is wrong: "Tuesday not Monday", "not Monday but Tuesday". */
function affirm(text: string): string {
  return text.replace(
    /(?<![\p{L}])(?:and |it was |its |it's )?(?:not|isn['’]?t|wasn['’]?t) (?!sure|certain|really|only)[^,،、，.;۔।!?\n]{1,60}?(?=[,،、，.;۔।!?\n]|$| but | only | it was | its | it's )/giu,
    ' ',
  );
}

function namedField(tokens: readonly Token[], { steps, language }: Understanding): Field | undefined {
  const fields = new Set(steps.map(({ field }) => field));
  const named = findPhrases(tokens, NAMES).filter(({ code }) => fields.has(code));
  const [known] = named.toSorted(
    (left, right) => right.to - right.from - (left.to - left.from) || left.from - right.from,
  );
  return known?.code ?? findPhrases(tokens, labelsOf(steps, language))[0]?.code;
}

const labels = new WeakMap<readonly Step[], ReturnType<typeof indexPhrases>>();

function labelsOf(steps: readonly Step[], language: Language): ReturnType<typeof indexPhrases> {
  const known = labels.get(steps);
  if (known !== undefined) return known;
  const book: PhraseBook = Object.fromEntries(steps.map((step) => [step.field, [words(language, step.label)]]));
  const made = indexPhrases(book, { apart: true });
  labels.set(steps, made);
  return made;
}
