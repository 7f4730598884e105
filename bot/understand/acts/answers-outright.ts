import type { Field } from '../../../dialogs/answers.ts';
import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CONTACT_NOTE, CONTACT_SET } from '../../../dialogs/questions/safe-contact.ts';
import type { Step } from '../../../dialogs/step.ts';
import { normaliseReference } from '../../../dialogs/reference.ts';
import { answersTimes, contactPutRight } from '../contact/contact-put-right.ts';
import { hearContact } from '../contact/hear-contact.ts';
import {
  hangsOn,
  isOnlyHeeded,
  keepsFrom,
  keepsFromBeside,
  onlyTells,
  refusesAtTimes,
} from '../contact/leave-on-condition.ts';
import { renewedReach } from '../contact/renewed-reach.ts';
import { farPlace } from '../place/far-place.ts';
import { everyday } from '../speech/everyday.ts';
import { namesPage } from '../telling/menus.ts';
import { comesBackOutright } from '../topics/topics.ts';
import type { Understanding } from '../understanding.ts';
import { OTHERS_ANSWER } from '../words/en/leave-on-condition.ts';
import { PLACE_BY_CLAUSE } from '../words/en/places.ts';
import { asksOpenGuide } from './found-in-guide.ts';
import { lostCode } from './lost-code.ts';
import { namesOnlyOption } from './stolen-answers.ts';

/** What is an answer whatever else its words look like: a reference, a safe contact, what leave hangs on, a page by its name, the wish to see a report. */
export function answersOutright(text: string, context: Understanding): boolean {
  if (isReference(text, context) || answersAsked(text, context)) return true;
  if (volunteersContact(text, context) || (namesPage(text, context) && !asksOpenGuide(text, context))) return true;
  return comesBackOutright(text, context.speech) && lostCode(text, context) === undefined;
}

function answersAsked(text: string, context: Understanding): boolean {
  const { asked, speech } = context;
  if (asked === undefined) return false;
  const said = everyday(text, speech);
  if (asked.field === CONSENT.field) return hangsOn(said);
  if (asked.field === 'contact') return onlyTells(said) || isOnlyHeeded(said) || refusesAtTimes(said);
  if (asked.answer.kind !== 'words' && isForContact(said, asked, context)) return true;
  return asked.answer.kind === 'place' ? isWhere(text, context) : namesOnlyOption(text, asked, context);
}

/** Who else would answer, where the contact is asked about; from whom it is to be kept, wherever a contact may follow. */
function isForContact(said: string, { set }: Step, { steps }: Understanding): boolean {
  if (set === CONTACT_SET && (OTHERS_ANSWER.test(said) || keepsFromBeside(said))) return true;
  return keepsFrom(said) && steps.some(({ field }) => field === CONTACT_NOTE);
}

/** A place that a clause tells, or a city or country that may look like a request: "Pakistan". */
function isWhere(text: string, { language }: Understanding): boolean {
  return PLACE_BY_CLAUSE.test(text) || farPlace(text, language) !== undefined;
}

/** By chance words may be one, as "wrong day" is: without a figure it is one where it is asked for. */
function isReference(text: string, { asked }: Understanding): boolean {
  return normaliseReference(text) !== undefined && (/\d/u.test(text) || asked?.answer.kind === 'reference');
}

/** More than one thing told of a safe contact answers its open question, whatever else the words look like. */
function volunteersContact(text: string, context: Understanding): boolean {
  if (context.asked?.set !== CONTACT_SET || text.includes('?') || putsContactRight(text, context)) return false;
  const told = Object.keys(hearContact(text, context)?.values ?? {});
  const isMore =
    told.length > 1 && (context.asked.field !== 'contact' || !told.every((field) => OF_LANGUAGE.has(field)));
  return isMore || answersTimes(told, text, context);
}

/** "Sorry, it's jo@…", "text me instead", once a way was told. */
function putsContactRight(text: string, context: Understanding): boolean {
  return renewedReach(text, context) !== undefined || contactPutRight(text, context) !== undefined;
}

/** "I speak Polish", asked whether we may be in touch, is a wish for that language. */
const OF_LANGUAGE: ReadonlySet<Field> = new Set(['contact-needs', 'contact-language']);
