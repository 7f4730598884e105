import type { Field } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { CONTACT_NOTE, CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import type { Correction } from '../acts/corrections.ts';
import { everyday } from '../speech/everyday.ts';
import { wordsIn } from '../text/tokens.ts';
import { BESIDE_A_RIGHT_ONE, BESIDE_OWN_NUMBER, PUTS_ANOTHER, RENEWS_A_NUMBER } from '../words/en/renewed-reach.ts';
import type { Understanding } from '../understanding.ts';
import { codesIn, holdsReach, withoutCodes } from './safe-contact.ts';

/**
 * Another number or address, told once staff may contact them and while something else is asked: "my number is 07…" takes the
 * place of the one they have, or is the first one; "use jo@… instead" changes the way with it, and what only comes beside it is kept for staff (S9).
 */
export function renewedReach(text: string, { answered = [], asked, speech }: Understanding): Correction | undefined {
  const isAgreed = answered.some(({ step, value }) => step.field === 'contact' && value === 'contact');
  if (!isAgreed || asked === undefined || asksForReach(asked) || ![text, everyday(text, speech)].some(givesReach))
    return undefined;
  const known = new Map(answered.map(({ step, value }) => [step.field, value]));
  const told = REACHES.flatMap(({ field, kind }) => codesIn(text)[kind].map((code) => ({ field, code })));
  const other = told.find(({ field, code }) => known.get(field) !== code);
  if (other === undefined) return undefined;
  const reading = { value: other.code, words: other.code };
  if (REACHES.every(({ field }) => !known.has(field))) return { values: otherWay(other.field, reading).values };
  if (known.has(other.field)) return { corrects: other.field, values: { [other.field]: reading } };
  return isInPlace(text)
    ? otherWay(other.field, reading)
    : { values: { [CONTACT_NOTE]: { value: text, words: text } } };
}

/** Where a way or a number is asked for it is the answer; beside the other questions about contact it is another one. */
function asksForReach({ field, set, answer }: Step): boolean {
  return set === CONTACT_SET && (OF_WAYS.has(field) || answer.kind === 'phone' || answer.kind === 'email');
}
const OF_WAYS: ReadonlySet<Field> = new Set(['contact', 'contact-how']);

const REACHES = [
  { field: 'contact-phone', kind: 'phone' },
  { field: 'contact-email', kind: 'email' },
] as const;

/** By an e-mail address nothing but an e-mail is meant; by a number a call or a text. */
function otherWay(field: Field, reading: Reading): Correction {
  const ways = field === 'contact-email' ? { 'contact-how': { value: ['email'], words: reading.words } } : {};
  return { corrects: 'contact-how', values: { ...ways, [field]: reading } };
}

/** One's own number or address and nothing else, or words that it is a new one. */
function givesReach(text: string): boolean {
  const { masked } = withoutCodes(text);
  if (masked === text) return false;
  const isAll = wordsIn(masked).every((word) => BESIDE.some((words) => words.has(word)));
  return isAll || (holdsReach(text) && RENEWS_A_NUMBER.test(text));
}

const BESIDE = [BESIDE_OWN_NUMBER, PUTS_ANOTHER, BESIDE_A_RIGHT_ONE];

function isInPlace(text: string): boolean {
  return wordsIn(text).some((word) => PUTS_ANOTHER.has(word));
}
