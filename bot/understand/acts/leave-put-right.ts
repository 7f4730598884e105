import type { Field } from '../../../dialogs/answers.ts';
import { CHECKED } from '../../../dialogs/questions/check.ts';
import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import { answeredOptions } from '../slots/options.ts';
import { everyday, everydayTokens, everydayWords } from '../speech/everyday.ts';
import type { Token } from '../text/tokens.ts';
import { AROUND_LEAVE, ASKS, CONTACTS, KNOWS, MAY, NOT_GIVEN, OFFERS_CONTACT, SHARES } from '../words/en/leave.ts';
import type { Understanding } from '../understanding.ts';
import type { Correction } from './corrections.ts';

const LONGEST = 14; // words
const CONTACT: Field = 'contact';

/**
 * Leave that is given where it is asked for, or given or taken back afterwards: "don't tell the police after all", "the landlord may know as
 * well", "you can ring me". Words that say nothing else, so that none is given by the way (S9).
 */
export function leavePutRight(text: string, context: Understanding): Correction | undefined {
  return sharing(text, context) ?? contacting(text, context);
}

function sharing(text: string, context: Understanding): Correction | undefined {
  const { asked, answered = [], speech } = context;
  const consent = answered.find(({ step }) => step.field === CONSENT.field);
  if (consent === undefined || asked?.field !== CHECKED) return undefined; // elsewhere agencies may be those who were told
  const tokens = everydayTokens(text, speech);
  const hits = answeredOptions(everyday(text, speech), { ...context, step: consent.step });
  const others = tokens.filter((_, at) => !hits.some(({ from, to }) => from <= at && at < to)).map(({ word }) => word);
  if (hits.length === 0 || tokens.length > LONGEST || !isOfSharing(others, mayAsk(text, tokens))) return undefined;
  const before: readonly unknown[] = Array.isArray(consent.value) ? consent.value : [];
  const named: readonly unknown[] = hits.map(({ code }) => code);
  const value = isTaken(others) ? before.filter((code) => !named.includes(code)) : [...new Set([...before, ...named])];
  return { corrects: CONSENT.field, values: { [CONSENT.field]: { value, words: text } } };
}

const isTaken = (words: readonly string[]): boolean => words.some((word) => NOT_GIVEN.has(word));

/** "Can the police see it?", "do you tell the landlord": who asks gives nothing. */
function mayAsk(text: string, [first]: readonly Token[]): boolean {
  return text.includes('?') || (first !== undefined && ASKS.has(first.word));
}

function isOfSharing(words: readonly string[], asks: boolean): boolean {
  const mayKnow = words.some((word) => MAY.has(word)) && words.some((word) => KNOWS.has(word)); // "the police know" are those who were told
  const isSaid = isTaken(words) || (!asks && (mayKnow || words.some((word) => SHARES.has(word))));
  return isSaid && words.every((word) => AROUND_LEAVE.has(word));
}

function contacting(text: string, context: Understanding): Correction | undefined {
  const words = everydayWords(text, context.speech);
  const isOffer = words.length <= LONGEST && OFFERS_CONTACT.test(words.join(' ')) && !isTaken(words);
  const isOnly = words.every((word) => AROUND_LEAVE.has(word) || CONTACTS.has(word));
  if (!isOffer || !isOnly || !mayOffer(context)) return undefined;
  return { corrects: CONTACT, values: { [CONTACT]: { value: 'contact', words: text } } };
}

/** Where it is asked, and where it was refused. */
function mayOffer({ asked, answered = [] }: Understanding): boolean {
  const isRefused = answered.some(({ step, value }) => step.field === CONTACT && value === 'anonymous');
  return asked?.field === CONTACT || (isRefused && asked !== undefined && asked.set !== CONTACT_SET);
}
