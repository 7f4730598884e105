import { CONTACT_NOTE, CONTACT_SET, CONTACT_WAYS } from '../../../dialogs/questions/safe-contact.ts';
import type { Field, Option } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { pairedWords } from '../text/paired-words.ts';
import {
  asksToBeContacted,
  givesOnlyLeave,
  isOwnNumber,
  namesWay,
  staysAnonymous,
  toldContact,
  type ToldContact,
} from './safe-contact.ts';
import { clausesOf, type Clause } from './contact-clauses.ts';
import { AT_SOME_TIME, KEPT_BESIDE, NOT_THERE, YES_ON_CONDITION } from '../words/en/leave-on-condition.ts';
import { BESIDE_A_WORKER, OPENS_WITH_NO, OPENS_WITH_YES, OWN, TO_US, WOMAN_OR_MAN } from '../words/en/safe-contact.ts';
import { isNotThen, isOfTimes } from './contact-talk.ts';
import { openedInEnglish } from './opened-in-english.ts';
import { contactNote } from './contact-note.ts';
import { besideContact } from './beside-contact.ts';
import {
  isOnlyHeeded,
  isOnlyOnCondition,
  isThroughSomebody,
  keepsFrom,
  onlyTells,
  staysUnknown,
} from './leave-on-condition.ts';
import { wordsIn } from '../text/tokens.ts';
import { AGAINST_CONTACT } from '../words/en/denials.ts';
import type { Listening } from '../slots/reader.ts';
import { readerOf } from '../slots/readers.ts';
import { refusesContact } from './refuses-contact.ts';
import { everyday } from '../speech/everyday.ts';
import { partedWays } from '../speech/denied-behind.ts';
import type { Translated } from '../speech/speech.ts';
import type { Understanding } from '../understanding.ts';
import { HEARS_BADLY, NO_TIME, SEES_A_PHONE } from '../words/en/wishes-contact.ts';

/**
 * What is told of a safe contact, in the resident's language or in English: heard while one of its questions is open, and
 * wherever a resident asks to be contacted by a number they give, or not to be named.
 */
export function hearContact(text: string, context: Understanding): ToldContact | undefined {
  const { asked, steps, speech, language } = context;
  const fields = contactFields(steps);
  const translated = partedWays(speech?.everyday(text), language);
  const said = translated?.text ?? text;
  if (asked?.set === CONTACT_SET) return whereAsked(text, { ...context, step: asked }, fields, translated);
  if (fields.length === 0) return undefined;
  const beside = besideContact(text, said, context);
  if (beside !== undefined) return { ...NO_WAY, values: beside };
  return mayBeOffered(said, asked) ? toldOf(text, translated, fields) : undefined;
}

function mayBeOffered(said: string, asked: Step | undefined): boolean {
  return asksToBeContacted(said) || wishesOutright(said) || givesContact(said, asked);
}

/** "Text me after 6", "you can text me, never ring": a way for oneself, and nothing else at all but one that is refused. */
function wishesOutright(said: string): boolean {
  const [first, ...more] = clausesOf(said);
  return (
    first !== undefined && isWayForOneself(first) && more.every((one) => isWayForOneself(one) || isOnlyRefusal(one))
  );
}

function isWayForOneself({ wanted, refused, tokens }: Clause): boolean {
  return wanted.size > 0 && refused.size === 0 && tokens.some(({ word }) => TO_US.has(word));
}

function isOnlyRefusal({ wanted, refused }: Clause): boolean {
  return wanted.size === 0 && refused.size > 0;
}

/** An interpreter was asked for where it is asked in which language. */
const ANSWERED_BEFORE: Readonly<Record<Field, Field>> = { 'contact-language': 'contact-needs' };

function whereAsked(
  text: string,
  listening: Listening,
  fields: readonly Field[],
  translated: Translated | undefined,
): ToldContact {
  const { field: open } = listening.step;
  if (open === 'contact')
    return whereWished(text, listening, toldOf(text, translated, fields), openedInEnglish(text, listening, translated));
  return toldOf(
    text,
    translated,
    fields.filter((field) => field !== 'contact' && field !== ANSWERED_BEFORE[open]),
  );
}

/** What is told where it is asked whether we may contact them. */
function whereWished(text: string, listening: Listening, told: ToldContact, said: string): ToldContact {
  if (HOW_MANY_TIMES.test(said)) return { ...told, values: {} }; // "it's not the first time"
  if (isAgreed(said, told)) return { ...told, values: { ...told.values, contact: { value: 'contact', words: text } } };
  const isRefused = staysUnknown(said) || (refusesContact(said) && !isOnlyHeeded(said)) || onlyTells(said);
  if (isRefused && Object.keys(told.values).length === 0) return anonymous(text);
  return readerOf(listening.step).read(text, listening)?.value === 'contact' ? told : withoutLooseTime(told);
}

const HOW_MANY_TIMES = /\b(?:first|second|third|fourth|fifth|umpteenth) time\b/iu;

/** "They ran off when I shouted", where it is asked whether we may contact them: a time is kept for it where a way is spoken of. */
function withoutLooseTime(told: ToldContact): ToldContact {
  const { [TIMES]: times, ...others } = told.values;
  const isLoose = times !== undefined && Object.keys(others).length === 0 && told.refused.size === 0;
  return isLoose ? { ...told, values: {} } : told;
}
const TIMES: Field = 'contact-times';

/** "Yes, but don't call me", "yes, but without my name", "through my mum", "only after 6": leave on a condition, or for a time (S9). */
function isAgreed(said: string, { values, refused }: ToldContact): boolean {
  if (staysAnonymous(said)) return !staysUnknown(said);
  if (isThroughSomebody(said)) return true;
  if (isOnlyOnCondition(said)) return true;
  if (OPENS_WITH_YES.test(said) || YES_ON_CONDITION.test(said)) return leavesWays(refused);
  const told = Object.keys(values);
  const isWhen = told.length > 0 && told.every((field) => field === TIMES) && AT_SOME_TIME.test(said);
  const words = wordsIn(said);
  return (
    isWhen && words.every(isOfTimes) && !words.some((word, at) => AGAINST_CONTACT.has(word) && !isNotThen(words, at))
  );
}

function leavesWays(refused: ReadonlySet<string>): boolean {
  return refused.size > 0 && !CONTACT_WAYS.every(({ code }) => refused.has(code));
}

/** A way, or one's own number or address, told where a form asks something that it does not answer: what happened, or who saw it, may be a way, and a witness has a number too. */
function givesContact(said: string, asked: Step | undefined): boolean {
  if (asked === undefined) return false;
  const isInWords = asked.answer.kind === 'words';
  return (!isInWords && namesWay(said)) || (!(isInWords && asked.group !== undefined) && isOwnNumber(said));
}

function toldOf(text: string, translated: Translated | undefined, fields: readonly Field[]): ToldContact {
  const told = inOwnWords(text, translated);
  const known = Object.entries(told.values).filter(([field]) => fields.includes(field));
  return { ...told, values: Object.fromEntries(known) };
}

function anonymous(text: string): ToldContact {
  return { ...NO_WAY, values: { contact: { value: 'anonymous', words: text } } };
}
const NO_WAY = { refused: new Set<string>(), noMessage: false } as const;

function contactFields(steps: readonly Step[]): readonly Field[] {
  const known = CONTACT_FIELDS.get(steps);
  if (known !== undefined) return known;
  const made = steps.flatMap(({ field, set }) => (set === CONTACT_SET ? [field] : []));
  CONTACT_FIELDS.set(steps, made);
  return made;
}
const CONTACT_FIELDS = new WeakMap<readonly Step[], readonly Field[]>();

/**
 * What is read from the translation, in the words that the resident wrote; of a choice the whole message is shown. Numbers
 * and addresses are read where no word was put into English.
 */
function inOwnWords(text: string, translated: Translated | undefined): ToldContact {
  const untranslated = toldContact(text);
  if (translated === undefined) return untranslated;
  const told = toldContact(translated.text);
  const values = Object.entries(told.values).map(([field, { value, words }]): readonly [Field, Reading] => {
    const isInWords = IN_WORDS.has(field) && typeof value === 'string';
    return [field, isInWords ? { value: translated.own(value), words: translated.own(words) } : { value, words: text }];
  });
  const codes = Object.entries(untranslated.values).filter(([field]) => CODES.has(field));
  return { ...told, values: Object.fromEntries([...values.filter(([field]) => !CODES.has(field)), ...codes]) };
}
const CODES: ReadonlySet<Field> = new Set(['contact-phone', 'contact-email']);
const IN_WORDS: ReadonlySet<Field> = new Set([
  'contact-times',
  'contact-code-word',
  'contact-name',
  'contact-language',
]);

/** The answers to the open question of a safe contact. What was told is read more closely than a list of options is, and no option that the message says no to is taken (S9). */
export function contactAnswers(
  text: string,
  asked: Step,
  context: Understanding,
  told: ToldContact,
): Readonly<Record<Field, Reading>> {
  const { askedWith } = context;
  if (isInWords(asked) && askedWith !== undefined && isInWords(askedWith))
    return pairedWords(text, [asked, askedWith], told.values);
  const said = everyday(text, context.speech);
  const isKept = OF_WAYS.has(asked.field) && keepsFrom(said);
  const read = isKept ? undefined : withoutMessage(readOf(text, asked, context), asked, told);
  const closer = asked.field === TIMES ? timesTold(read, said) : closest(asked, read, told, { text, said });
  const answer = refusesAtTimes(text, closer, told, context) ? undefined : closer;
  const note = contactNote(text, asked, answer, told, context);
  const kept = note === undefined ? {} : { [CONTACT_NOTE]: note };
  return answer === undefined ? { ...kept, ...noneBeside(note, asked) } : { ...kept, [asked.field]: answer };
}

const OF_WAYS: ReadonlySet<Field> = new Set(['contact', 'contact-how']);

/** What is only noted for staff chooses nothing where anything may be told; where it is asked how, it refuses no way. */
function noneBeside(note: Reading | undefined, { field, notes }: Step): Readonly<Record<Field, Reading>> {
  return note === undefined || notes === undefined ? {} : { [field]: { value: [], words: note.words } };
}

/** "Don't leave a message" names no text message as a way (S9). */
function withoutMessage(read: Reading | undefined, { field }: Step, told: ToldContact): Reading | undefined {
  const isOther = field !== 'contact-how' || told.values[field] !== undefined || !told.refused.has('message-ok');
  const isText = codesOf(read).join() === 'text';
  return isText && !isOther ? undefined : read;
}

/** The answer as it is read. "Nobody sees my phone", asked for ways that are safe, says who sees it and chooses none (S9). */
function readOf(text: string, asked: Step, context: Understanding): Reading | undefined {
  const isSpokenOf = asked.field === 'contact-how' && SEES_A_PHONE.test(text);
  const kept = OF_WAYS.has(asked.field) ? text.replace(KEPT_BESIDE, ',') : text; // from whom it is kept refuses nothing
  const read = readerOf(asked).read(isSpokenOf ? kept.replace(SEES_A_PHONE, ' ') : kept, { ...context, step: asked });
  return isSpokenOf && isEmpty(read) ? undefined : read;
}

/** "Don't call me after 6", "don't ring me at work", where it is asked whether we may contact them, is of that time or place alone, and no wish to stay anonymous. */
function refusesAtTimes(
  text: string,
  answer: Reading | undefined,
  { values, refused }: ToldContact,
  { speech }: Understanding,
): boolean {
  const said = everyday(text, speech);
  if (answer?.value !== 'anonymous' || OPENS_WITH_NO.test(said)) return false;
  return NOT_THERE.test(said) || (values[TIMES] !== undefined && refused.size > 0);
}

function isInWords({ answer }: Step): boolean {
  return answer.kind === 'words';
}

function closest(
  asked: Step,
  read: Reading | undefined,
  told: ToldContact,
  { text, said }: { readonly text: string; readonly said: string },
): Reading | undefined {
  const own = told.values[asked.field];
  const { answer } = asked;
  if (answer.kind !== 'choices' || (asked.field === 'contact-how' && own !== undefined)) return own ?? read;
  const value = allowed(answer.options, [read, own], told).filter(
    (code) => isSigned(code, said) && (!WORKERS.has(code) || wishesForWorker(said)),
  );
  const isNone = isEmpty(read) || (asked.field === 'contact-careful' && told.noMessage);
  return value.length === 0 && !isNone ? undefined : { value, words: text };
}

const isSigned = (code: string, said: string): boolean => code !== 'bsl' || !HEARS_BADLY.test(said);

/** The times in the resident's words. "Leave a message, its fine" and "none" say of no time that it is safe, and nothing is read into them (S9). */
function timesTold(read: Reading | undefined, said: string): Reading | undefined {
  return givesOnlyLeave(said) || NO_TIME.has(wordsIn(said).join(' ')) ? undefined : read;
}

/** "A man hit me", "my neighbour is a woman": told of somebody, and no wish for whom to talk with (S9). */
function wishesForWorker(said: string): boolean {
  const clauses = clausesOf(said).map(({ tokens }) => tokens.map(({ word }) => word));
  const isOfWish = (word: string): boolean => (isOfTimes(word) || BESIDE_A_WORKER.has(word)) && !OWN.has(word);
  return clauses.every((words) => !words.some((word) => WOMAN_OR_MAN.has(word)) || words.every(isOfWish));
}
const WORKERS: ReadonlySet<string> = new Set(['woman-worker', 'man-worker']);

function allowed(
  options: readonly Option[],
  readings: readonly (Reading | undefined)[],
  { refused }: ToldContact,
): readonly string[] {
  const codes = new Set(readings.flatMap(codesOf));
  return options.map(({ code }) => code).filter((code) => codes.has(code) && !refused.has(code));
}

function isEmpty(reading: Reading | undefined): boolean {
  return reading !== undefined && codesOf(reading).length === 0;
}

function codesOf(reading: Reading | undefined): readonly unknown[] {
  return Array.isArray(reading?.value) ? reading.value : [];
}
