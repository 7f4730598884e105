import { CONTACT_NOTE, CONTACT_SET } from '../../dialogs/questions/safe-contact.ts';
import { londonDate } from '../../content/london-clock.ts';
import type { Field, Moment } from '../../dialogs/answers.ts';
import type { Heard, Reading } from '../../dialogs/heard.ts';
import type { Step } from '../../dialogs/step.ts';
import { isOfGuide } from './telling/first-answers.ts';
import { sharedOnCondition } from './contact/contact-note.ts';
import { contactAnswers, hearContact } from './contact/hear-contact.ts';
import { tellsOnlyContact, wishesContact, withoutCodes, type ToldContact } from './contact/safe-contact.ts';
import { mask } from './text/mask.ts';
import { remembering } from './text/remember.ts';
import { inOwnWords } from './slots/in-own-words.ts';
import { moment } from './slots/moment.ts';
import type { Listening } from './slots/reader.ts';
import { readerOf } from './slots/readers.ts';
import { givesLeave } from './slots/yes-no.ts';
import { everydayWords } from './speech/everyday.ts';
import { findDates } from './time/dates.ts';
import { londonTime } from './time/london.ts';
import { AGAINST_CONTACT } from './words/en/denials.ts';
import { holdsAddress } from './telling/is-message.ts';
import { isAccount, isMenu } from '../../dialogs/slots.ts';
import { saysOnlyWhere } from './place/only-place.ts';
import { isKnownWhole } from './telling/only-tells.ts';
import { asItsKind } from './telling/message-kind.ts';
import type { Understanding } from './understanding.ts';
import { findCaseNumbers } from './values/case-numbers.ts';
import { VOLUNTEERED, volunteered, withBeginning } from './volunteered.ts';

const ONE_OF_A_KIND: ReadonlySet<string> = new Set(['place', 'moment', 'recurrence', 'phone', 'email', 'reference']);
const WHEN: ReadonlySet<string> = new Set(['moment', 'recurrence']); // beside a safe contact, a time is one for it

/** Every value of a message: the answer to the open question, read leniently, and what the questions that listen find in it. */
export const listen = remembering(listenTo);

function listenTo(text: string, context: Understanding): Readonly<Record<Field, Reading>> {
  const contact = isOfThePast(text, context) ? undefined : hearContact(text, context);
  const mayTellWhen = contact === undefined || isOnlyAnonymous(contact, context);
  const listening = listeners(context).filter(
    ({ answer }) =>
      mayTellWhen ||
      !WHEN.has(answer.kind) ||
      (answer.kind === 'recurrence' && tellsNoContact(text, contact, context) && !refuses(text, context)),
  );
  const unasked = listening.some(({ field }) => VOLUNTEERED.has(field)) ? volunteered(text, context) : {};
  const found = listening.flatMap((step) => {
    const reading = VOLUNTEERED.has(step.field) ? unasked[step.field] : find(step, text, context);
    return reading === undefined ? [] : [[step.field, reading] as const];
  });
  const told: Heard['values'] = Object.fromEntries(found);
  const values = {
    ...withoutTimeAsCount(withoutNoneAsKind(withoutPlaceAsKind(told), context), context),
    ...contact?.values,
    ...answers(text, context, contact, told),
  };
  return asItsKind(text, withoutReach(text, values, context), context);
}

/** Asked when it was, a number alone counts nobody: "about 10". */
function withoutTimeAsCount({ who, ...others }: Heard['values'], { asked }: Understanding): Heard['values'] {
  const isTime = asked !== undefined && WHEN.has(asked.answer.kind) && /^\d+$/u.test(who?.words ?? '');
  return who === undefined || isTime ? others : { ...others, who };
}

/** Of a place nothing names what happens there: "in the car park by the station" is no parking. */
function withoutPlaceAsKind(told: Heard['values']): Heard['values'] {
  const { kind, ...others } = told;
  const isOfPlace = kind !== undefined && told['where']?.words.includes(kind.words) === true;
  return isOfPlace ? others : told;
}

/** "None of them", asked whether anybody is in danger, is no other kind of trouble than those that are listed. */
function withoutNoneAsKind({ kind, ...others }: Heard['values'], { asked }: Understanding): Heard['values'] {
  const isOfElse = kind?.value === OTHER && asked?.answer.kind === 'yes-no';
  return kind === undefined || isOfElse ? others : { ...others, kind };
}
const OTHER = 'other';

/** How somebody can be reached stands with the questions about contact alone, and not in the words of another answer (S9, S14). */
function withoutReach(
  text: string,
  values: Readonly<Record<Field, Reading>>,
  { steps }: Understanding,
): Readonly<Record<Field, Reading>> {
  if (withoutCodes(text).masked === text) return values;
  const isOther = (field: Field): boolean =>
    steps.some((step) => step.field === field && step.set !== CONTACT_SET && step.answer.kind !== 'words');
  const told = Object.entries(values).map(([field, reading]) => {
    if (!isOther(field)) return [field, reading] as const;
    const { value, ...others } = reading;
    return [field, { ...blotted(others), value: holdsWords(value) ? blotted(value) : value }] as const;
  });
  return Object.fromEntries(told);
}

const blotted = <Worded extends { readonly words: string }>(worded: Worded): Worded => ({
  ...worded,
  words: withoutCodes(worded.words).masked,
});

/** A place and a time keep words of their own. */
function holdsWords(value: unknown): value is { readonly words: string } {
  return typeof value === 'object' && value !== null && 'words' in value && typeof value.words === 'string';
}

/** "… yesterday, anonymously": the time is of what happened, and of no safe contact. */
function isOnlyAnonymous({ values }: ToldContact, { asked }: Understanding): boolean {
  return asked?.set !== CONTACT_SET && Object.keys(values).every((field) => field === 'contact');
}

/** "It's most nights by the way", where it is asked whether we may contact them: how often it happens; "yes, weekdays" says when. */
function tellsNoContact(text: string, { values }: ToldContact, { asked, speech }: Understanding): boolean {
  const isOpen = asked?.field === 'contact' && Object.keys(values).every((field) => field === 'contact-times');
  return isOpen && !givesLeave(text, speech);
}

/** A day that is over, where it is asked whether we may contact them, is of what happened: nobody is called yesterday. */
function isOfThePast(text: string, context: Understanding): boolean {
  const { asked, facts } = context;
  if (asked?.field !== 'contact') return false;
  const told = hearContact(text, context);
  if (told === undefined || !tellsNoContact(text, told, context) || refusesOneDay(text, context)) return false;
  const day = (inOwnWords(moment).find(text, { ...context, step: asked })?.value as Moment | undefined)?.from;
  return day !== undefined && day < londonDate(facts.now);
}

/** "Not on Saturday", also where the no stands behind; of two days one is put right: "it was Sunday, not Saturday". */
function refusesOneDay(text: string, context: Understanding): boolean {
  const days = findDates(context.speech?.times(text)?.text ?? text, londonTime(context.facts.now), false);
  return days.length === 1 && refuses(text, context);
}

/** "Not at weekends" is of no rate at which it happens. */
function refuses(text: string, { speech }: Pick<Understanding, 'speech'>): boolean {
  return everydayWords(text, speech).some((word) => AGAINST_CONTACT.has(word));
}

function answers(
  text: string,
  context: Understanding,
  contact: ToldContact | undefined,
  told: Heard['values'],
): Readonly<Record<Field, Reading>> {
  const asked = answered(text, context, told);
  if (asked === undefined) return {};
  if (contact !== undefined && asked.set === CONTACT_SET) return contactAnswers(text, asked, context, contact);
  if (contact?.values['contact']?.value === 'contact' && (tellsOnlyContact(text) || wishesContact(text))) return {}; // a number is no place, and its hours no time of what happened
  const reading = readAsked(text, { ...context, step: asked }, contact);
  const condition = sharedOnCondition(text, asked, reading, context);
  return reading === undefined ? condition : { ...condition, [asked.field]: reading };
}

/** "Keep me out of it", asked where it is: a place beside it is one that is named. */
function readAsked(text: string, listening: Listening, contact: ToldContact | undefined): Reading | undefined {
  const reader = readerOf(listening.step);
  const isBeside =
    listening.step.answer.kind === 'place' && OF_CONTACT.some((field) => contact?.values[field] !== undefined);
  return isBeside ? reader.find(text, listening) : reader.read(text, listening);
}

const OF_CONTACT: readonly Field[] = ['contact', CONTACT_NOTE];

/** The question that a message may answer. "Do not leave a message" is of no message that a page of a guide is about, and a place or a day alone says nothing of what happened. */
function answered(text: string, context: Understanding, told: Heard['values']): Step | undefined {
  const step = lookedAt(text, context) ?? context.asked;
  if (step !== undefined && isAccount(step) && (saysOnlyWhere(text, told) || told['when']?.words === text))
    return undefined;
  return step !== undefined && isMenu(step) && isKnownWhole(text, context.speech) ? undefined : step;
}

/** Where a guide about scams offers its pages, an address or a number is to be looked at, as where a text to be checked is asked for. */
function lookedAt(text: string, { asked, steps }: Understanding): Step | undefined {
  const isOpen = asked !== undefined && isMenu(asked) && holdsAddress(text);
  return isOpen ? steps.find(({ answer }) => answer.kind === 'suspect-text') : undefined;
}

function find(step: Step, text: string, context: Understanding): Reading | undefined {
  const searched = step.answer.kind === 'moment' ? mask(text, findCaseNumbers(text)) : text; // "log 118 of 4 March"
  const reading = readerOf(step).find(searched, { ...context, step });
  return reading !== undefined && step.answer.kind === 'recurrence'
    ? withBeginning(reading, text, context.facts)
    : reading;
}

/** Tells whether a question that listens finds its answer in a message while nothing is asked. */
export function isToldAtFirst(field: Field, text: string, context: Understanding): boolean {
  return listeners(context).some((step) => step.field === field && find(step, text, context) !== undefined);
}

/** What a guide asks listens once it is open. The answer to a question in one's own words, or from a list, is meant for that question alone, unless it is the account itself. */
function listeners(context: Understanding): readonly Step[] {
  return context.asked === undefined ? atFirst(context.steps) : listenersTo(context);
}

/** What listens while nothing is asked, worked out once for all that may be asked. */
function atFirst(steps: readonly Step[]): readonly Step[] {
  const known = OF_FIRST_MESSAGES.get(steps);
  if (known !== undefined) return known;
  const made = listenersTo({ steps });
  OF_FIRST_MESSAGES.set(steps, made);
  return made;
}
const OF_FIRST_MESSAGES = new WeakMap<readonly Step[], readonly Step[]>();

function listenersTo({ steps, asked }: Pick<Understanding, 'steps' | 'asked'>): readonly Step[] {
  if (asked !== undefined && !asked.listens && (asked.answer.kind === 'words' || asked.answer.kind === 'choices'))
    return [];
  const open = asked === undefined ? steps.filter((step) => !isOfGuide(step)) : steps;
  const others = open.filter(
    ({ field, listens, listensHere }) =>
      field !== asked?.field && (listens || (listensHere === true && asked !== undefined)),
  );
  return others.filter(
    ({ answer }, at) =>
      !ONE_OF_A_KIND.has(answer.kind) ||
      (answer.kind !== asked?.answer.kind && others.findIndex((other) => other.answer.kind === answer.kind) === at),
  );
}
