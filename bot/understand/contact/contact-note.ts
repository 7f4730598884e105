import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CONTACT_NOTE } from '../../../dialogs/questions/safe-contact.ts';
import { hasOptions, type Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { namesOnlyOthers } from '../slots/leave-to-share.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';
import { BLOT } from '../text/mask.ts';
import { SAYS_WHERE, SHARED_ON_CONDITION } from '../words/en/leave-on-condition.ts';
import { hangsOn, isOnlyHeeded, keepsFromBeside, namesGoBetween } from './leave-on-condition.ts';
import { OTHERS } from '../words/en/people.ts';
import { AROUND_NAMES, BECAUSE, MAY_BE_TOLD, OTHERS_NAMED } from '../words/en/leave.ts';
import { ON_CONDITION, SAYS_NOTHING, SAYS_WHAT_TO_SAY } from '../words/en/safe-contact.ts';
import { BESIDE_OWN_NUMBER, WHOSE_NUMBER } from '../words/en/renewed-reach.ts';
import { givesOnlyLeave, staysAnonymous, withoutCodes, type ToldContact } from './safe-contact.ts';

/**
 * What is told of a contact beside its options, for staff to heed: "but don't say it's the council" (S9). Where anything may
 * be told, whatever names no option; behind leave or an option, a condition of which no time or name was heard.
 */
export function contactNote(
  text: string,
  asked: Step,
  read: Reading | undefined,
  told: ToldContact,
  { speech }: Pick<Understanding, 'speech'>,
): Reading | undefined {
  if (read !== undefined && OF_CODES.has(asked.answer.kind)) return whoseItIs(text, told, speech);
  const said = everyday(text, speech);
  if (isOfOther(text, said, asked)) return noted(text);
  if (asked.field === NEEDS && givesOnlyLeave(said)) return undefined; // which is kept as that
  const isEnough = isOnlyHeeded(said) || saysEnough(text, asked.field);
  return isEnough && isToBeHeeded(said, asked, read, told) ? noted(text) : undefined;
}

function isToBeHeeded(said: string, asked: Step, read: Reading | undefined, told: ToldContact): boolean {
  if (staysAnonymous(said) && read?.value !== 'contact') return false;
  const isKept = keepsFromBeside(said);
  if (read === undefined)
    return asked.notes !== undefined || (asked.answer.kind !== 'words' && (isKept || isOnlyHeeded(said)));
  const isOpen = hasOptions(asked.answer) && !choosesNothing(read, told);
  return isOpen && [isKept, isCondition(said, told), namesGoBetween(said)].includes(true);
}

const noted = (text: string): Reading => ({ value: text.trim(), words: text.trim() });

/** Two words; or one, of what makes it easier to talk: "braille", "dyslexic". */
function saysEnough(text: string, asked: Field): boolean {
  if (asked === NEEDS && wordsIn(text).every((word) => MAY_BE_TOLD.has(word) || AROUND_NAMES.has(word))) return false; // who may know is no help to talk
  const [first = '', ...more] = wordsIn(text);
  return (
    more.length > 0 ||
    IN_CHINESE.test(text) ||
    (asked === NEEDS && first.length >= SHORTEST && !SAYS_NOTHING.has(first))
  );
}
const NEEDS: Field = 'contact-needs';
const SHORTEST = 5; // letters
const IN_CHINESE = /\p{sc=Han}{4}/u; // "可以但别来家里", with no space between its words

/** Whose number or address it is, a second one, and what is said with it that no answer holds: "it's my husband's", "but don't leave a message". */
function whoseItIs(text: string, { values }: ToldContact, speech: Understanding['speech']): Reading | undefined {
  const { masked } = withoutCodes(text);
  const codes = masked.match(BLOTS)?.length ?? 0;
  const isHeard = Object.keys(values).some((field) => HEEDED.has(field));
  const mayBeMore = codes === 1 && (!isHeard || SAYS_WHAT_TO_SAY.test(masked));
  return codes > 1 || (mayBeMore && saysMore(masked, everyday(masked, speech))) ? noted(text) : undefined;
}

/** Of another language few words are known: then only somebody else, or a condition, is. */
function saysMore(masked: string, said: string): boolean {
  const words = wordsIn(said);
  return said === masked
    ? words.some((word) => !BESIDE_OWN_NUMBER.has(word))
    : words.some((word) => OTHERS.has(word)) || ON_CONDITION.test(said);
}
/** "My mum's number is 07…", where it is asked whether or how: whose it is, is told with it. */
function isOfOther(text: string, said: string, { field }: Step): boolean {
  const isNumber = OF_WAYS.has(field) && withoutCodes(text).masked !== text;
  return isNumber && WHOSE_NUMBER.test(said);
}
const OF_WAYS: ReadonlySet<Field> = new Set(['contact', 'contact-how']);

const OF_CODES: ReadonlySet<string> = new Set(['phone', 'email']);
const BLOTS = new RegExp(`${BLOT}+`, 'gu');

function choosesNothing({ value }: Reading, { noMessage }: ToldContact): boolean {
  return value === 'anonymous' || (Array.isArray(value) && value.length === 0 && !noMessage);
}

function isCondition(said: string, { values, refused, noMessage }: ToldContact): boolean {
  const isWayRefused = [...refused].some((code) => code !== 'message-ok'); // which any refusal leaves out
  const isOnlyWay = isWayRefused && !noMessage && !SAYS_WHERE.test(said);
  const isHeard = Object.keys(values).some((field) => HEEDED.has(field)) || isOnlyWay;
  return ON_CONDITION.test(said) && (!isHeard || SAYS_WHAT_TO_SAY.test(said));
}
const HEEDED: ReadonlySet<Field> = new Set([
  'contact-times',
  'contact-careful',
  'contact-name',
  'contact-code-word',
  'contact-language',
]);

/** The reason for it, or others beside those who may know: "the police and the school". */
function saysBeside(said: string): boolean {
  return BECAUSE.test(said) || wordsIn(said).some((word) => OTHERS_NAMED.has(word));
}

/** What leave to share hangs on, of which no agency is, and also where none was named yet: "the police, but not my name", "ask me first" (S9). */
export function sharedOnCondition(
  text: string,
  asked: Step,
  read: Reading | undefined,
  { speech }: Pick<Understanding, 'speech'>,
): Readonly<Record<Field, Reading>> {
  if (asked.field !== CONSENT.field) return {};
  const said = everyday(text, speech);
  const isLeave = Array.isArray(read?.value) && read.value.length > 0;
  const isHeeded = isLeave
    ? SHARED_ON_CONDITION.test(said) || saysBeside(said)
    : hangsOn(said) || (read !== undefined && namesOnlyOthers(text, speech));
  return isHeeded ? { [CONTACT_NOTE]: noted(text) } : {};
}
