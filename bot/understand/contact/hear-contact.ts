import { CONTACT_NOTE, CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import type { Field, Option } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { pairedWords } from '../text/paired-words.ts';
import {
  asksToBeContacted,
  isOwnNumber,
  namesWay,
  staysAnonymous,
  toldContact,
  type ToldContact,
} from './safe-contact.ts';
import { contactNote } from './contact-note.ts';
import { readerOf } from '../slots/readers.ts';
import { refusesContact } from './refuses-contact.ts';
import { partedWays } from '../speech/denied-behind.ts';
import type { Translated } from '../speech/speech.ts';
import type { Understanding } from '../understanding.ts';

/**
 * What is told of a safe contact, in the resident's language or in English: heard while one of its questions is open, and
 * wherever a resident asks to be contacted by a number they give, or not to be named.
 */
export function hearContact(text: string, { asked, steps, speech, language }: Understanding): ToldContact | undefined {
  const fields = contactFields(steps);
  const translated = partedWays(speech?.everyday(text), language);
  const said = translated?.text ?? text;
  if (asked?.set === CONTACT_SET) return whereAsked(text, asked, fields, translated);
  if (fields.length === 0) return undefined;
  if (staysAnonymous(said)) return anonymous(text);
  return asksToBeContacted(said) || givesContact(said, asked) ? toldOf(text, translated, fields) : undefined;
}

function whereAsked(
  text: string,
  { field: open }: Step,
  fields: readonly Field[],
  translated: Translated | undefined,
): ToldContact {
  const isContact = open === 'contact'; // else that is answered already
  const told = toldOf(
    text,
    translated,
    fields.filter((field) => isContact || field !== 'contact'),
  );
  const said = translated?.text ?? text;
  const isRefused = staysAnonymous(said) || refusesContact(said);
  return isContact && isRefused && Object.keys(told.values).length === 0 ? anonymous(text) : told;
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
  return { values: { contact: { value: 'anonymous', words: text } }, refused: new Set(), noMessage: false };
}

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
  const read = readerOf(asked).read(text, { ...context, step: asked });
  const answer = closest(asked, read, told, text);
  const note = contactNote(text, asked, answer, told, context);
  const kept = note === undefined ? {} : { [CONTACT_NOTE]: note };
  if (answer === undefined && note === undefined) return {};
  return { ...kept, [asked.field]: answer ?? { value: [], words: text } };
}

function isInWords({ answer }: Step): boolean {
  return answer.kind === 'words';
}

function closest(asked: Step, read: Reading | undefined, told: ToldContact, text: string): Reading | undefined {
  if (asked.field === 'contact-times') return read;
  const own = told.values[asked.field];
  const { answer } = asked;
  if (answer.kind !== 'choices' || (asked.field === 'contact-how' && own !== undefined)) return own ?? read;
  const value = allowed(answer.options, [read, own], told);
  const isNone = isEmpty(read) || (asked.field === 'contact-careful' && told.noMessage);
  return value.length === 0 && !isNone ? undefined : { value, words: text };
}

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
