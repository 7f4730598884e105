import { CONTACT_SET } from '../../dialogs/questions/safe-contact.ts';
import type { Field, Option, Reading, Step } from '../../dialogs/topic.ts';
import { pairedWords } from './paired-words.ts';
import { asksToBeContacted, toldContact, type ToldContact } from './safe-contact.ts';
import { readerOf } from './slots/readers.ts';
import type { Understanding } from './understanding.ts';

/** What is told of a safe contact: heard while one of its questions is open, and wherever a resident asks to be contacted by a number they give. */
export function hearContact(text: string, { asked, steps }: Understanding): ToldContact | undefined {
  const fields = new Set(steps.flatMap(({ field, set }) => (set === CONTACT_SET ? [field] : [])));
  if (asked?.set !== CONTACT_SET && (fields.size === 0 || !asksToBeContacted(text))) return undefined;
  const told = toldContact(text);
  if (asked?.set === CONTACT_SET && asked.field !== 'contact') fields.delete('contact'); // it is answered already
  const known = Object.entries(told.values).filter(([field]) => fields.has(field));
  return { ...told, values: Object.fromEntries(known) };
}

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
  return answer === undefined ? {} : { [asked.field]: answer };
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
