import type { Answer, Field, Place } from '../../../dialogs/answers.ts';
import type { Reading } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { hearContact } from '../contact/hear-contact.ts';
import { listen } from '../listen.ts';
import { exactOption, namedOptions } from '../slots/options.ts';
import { readerOf } from '../slots/readers.ts';
import { everydayTokens } from '../speech/everyday-tokens.ts';
import { tokenise } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { BESIDE_AN_AMENDMENT } from '../words/en/corrections.ts';
import type { Understanding } from '../understanding.ts';
import type { Answered } from './answered.ts';
import type { Correction } from './corrections.ts';
import { hourOfLast, withUsualTimes } from './parts-put-right.ts';

const BESIDE = new Set([...FILLERS, ...BESIDE_AN_AMENDMENT]);
const LONGEST = 12; // words
const AMENDABLE: ReadonlySet<Answer['kind']> = new Set(['place', 'moment', 'recurrence', 'phone', 'email', 'choice']);

/** Another answer to a question that has one, where a message says nothing else and does not answer the open question: "last night", "anonymous then". */
export function findAmendment(text: string, context: Understanding): Correction | undefined {
  const { asked, answered = [] } = context;
  const isOpen = asked !== undefined && asked.answer.kind !== 'words' && answered.length > 0;
  if (!isOpen || tokenise(text).length > LONGEST) return undefined;
  const before = answered.filter(({ step }) => step.field !== asked.field);
  const first = contactAfterAll(text, before, context) ?? hourOfLast(text, before, context);
  return first ?? (answersElse(text, answered, context) ? undefined : amended(text, before, context));
}

/** Tells whether a message answers the open question, or one that has no answer yet. */
function answersElse(text: string, answered: readonly Answered[], context: Understanding): boolean {
  const known = new Set(answered.map(({ step }) => step.field));
  return Object.keys(listen(text, context)).some((field) => field === context.asked?.field || !known.has(field));
}

/** Whoever said that they do not want to be contacted, and asks for it now with a number or an address. */
function contactAfterAll(text: string, before: readonly Answered[], context: Understanding): Correction | undefined {
  const told = before.find(({ step }) => step.field === CONTACT);
  const values = told === undefined ? {} : (hearContact(text, context)?.values ?? {});
  const wish = values[CONTACT];
  return wish === undefined || wish.value === told?.value ? undefined : { corrects: CONTACT, values };
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
function wholly({ step, value }: Answered, text: string, context: Understanding): Reading | undefined {
  const { kind } = step.answer;
  if (!AMENDABLE.has(kind) || (kind === 'place' && !isTraced(value as Place))) return undefined;
  if (kind === 'choice') return chosen(text, step, context);
  const { find, correct } = readerOf(step);
  const listening = { ...context, step };
  const reading = find(text, listening) ?? correct?.(text, listening);
  return reading !== undefined && isAll(text, reading.words) ? reading : undefined;
}

/** A place that is known already: one that is not is made more exact by the next. */
function isTraced({ settlement, postcode }: Place): boolean {
  return settlement !== undefined || postcode !== undefined;
}

function chosen(text: string, step: Step, context: Understanding): Reading | undefined {
  const tokens = everydayTokens(text, context.speech);
  const hits = namedOptions(tokens, { ...context, step });
  const codes = new Set(hits.map(({ code }) => code));
  const isNamed = tokens.every(
    ({ word }, at) => BESIDE.has(word) || hits.some(({ from, to }) => from <= at && at < to),
  );
  const value = exactOption(text, { ...context, step }) ?? (isNamed && codes.size === 1 ? [...codes][0] : undefined);
  return value === undefined ? undefined : { value, words: text };
}

/** Tells whether a message says nothing but these words of it. */
export function isAll(text: string, words: string): boolean {
  const rest = words.split(', ').reduce((left, part) => left.replace(part, ' '), text);
  return tokenise(rest).every(({ word }) => BESIDE.has(word));
}
