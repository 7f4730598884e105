import { CONSENT } from '../../../dialogs/questions/consent.ts';
import { CHECKED } from '../../../dialogs/questions/check.ts';
import { hasOptions, type Field } from '../../../dialogs/answers.ts';
import type { Step } from '../../../dialogs/step.ts';
import { answersOnCondition, hangsOn } from '../contact/leave-on-condition.ts';
import { toldContact } from '../contact/safe-contact.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { doubtsLeave, refusesCouncil } from '../slots/leave-to-share.ts';
import { choice } from '../slots/choice.ts';
import { choices } from '../slots/choices.ts';
import { saysOnlyOver, saysVaguely } from '../slots/moment.ts';
import { answeredOptions, deniesOption, exactOption } from '../slots/options.ts';
import type { Listening } from '../slots/reader.ts';
import { refusesAll } from '../slots/refusal.ts';
import { isYesThroughout, yesNo } from '../slots/yes-no.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { answeredAnswer } from '../telling/told-answers.ts';
import type { RankedAct, Requested } from './likely-act.ts';
import { asks } from './questions.ts';
import type { Understanding } from '../understanding.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { LEAVES_THE_CHAT, LEAVES_THE_CHOICE, WANTS_NO_REPORT, WITHOUT_CODE, WITHOUT_WAY } from '../words/en/acts.ts';
import { TIMES_ASKED, YES_NO_CHOICES } from '../slots/choice-codes.ts';
import { SHARED_ON_CONDITION } from '../words/en/leave-on-condition.ts';
import { NO_TO_ANOTHER_WAY } from '../words/en/refuses-contact.ts';
import { FROM_AFAR, PLACE_OF_NO_NAME } from '../words/en/places.ts';
import { BEFORE_PART_OF_DAY, GREETED_BY, SAYS_EARLIER } from '../words/en/times.ts';

/** Requests that give way to any option of the open question that they name. The others give way to a label only. */
const SOFT: ReadonlySet<Requested> = new Set([
  'dont-know',
  'human',
  'language',
  'safe',
  'emergency',
  'greeting',
  'thanks',
]);
const YIELDS_TO_YES_OR_NO: ReadonlySet<Requested> = new Set(['dont-know', 'safe', 'emergency', 'greeting', 'thanks']);
const LANGUAGE_ASKED: Field = 'contact-language';
const NEEDS_ASKED: Field = 'contact-needs';
export const WISH_ASKED: Field = 'wanted'; // where "just stop" is wished of others
const TAKES_TIME_OF_DAY: ReadonlySet<string> = new Set(['words', 'moment', 'recurrence']);

/** Tells whether a message that reads like a request is the answer to the open question after all: "call me" to "how may we contact you?". */
export function answersInstead(act: Requested, text: string, context: Understanding): boolean {
  const { asked } = context;
  if (asked === undefined) return false;
  const listening = { ...context, step: asked };
  if (act === 'language' && [wishesForLanguage, wantsSpeaker].some((is) => is(text, asked, context))) return true;
  if (asked.answer.kind === 'yes-no') return answersYesOrNo(act, text, listening);
  if (hasOptions(asked.answer)) return answersChoice(act, text, listening, context);
  return answersInWords(act, text, asked);
}

/** "Polish", asked what makes it easier to talk: an interpreter for it. "Do you speak Polish" asks. */
function wishesForLanguage(text: string, asked: Step, { speech }: Understanding): boolean {
  const told = asked.field === NEEDS_ASKED && !asks(text, false, speech);
  return told && toldContact(everyday(text, speech)).values[LANGUAGE_ASKED] !== undefined;
}

/** "Yes, Romanian", asked whether somebody who speaks it is wanted. */
export function wantsSpeaker(text: string, asked: Step, context: Understanding): boolean {
  return asked.field === SPEAKER_WANTED && yesNo.read(text, { ...context, step: asked })?.value === true;
}
const SPEAKER_WANTED: Field = 'person-language';

/** "This morning" is no greeting, but when it was. */
function answersYesOrNo(act: Requested, text: string, listening: Listening): boolean {
  if (act === 'greeting' && wordsIn(text).length > 1 && namesPartOfDay(text)) return true;
  return YIELDS_TO_YES_OR_NO.has(act) && yesNo.read(text, listening) !== undefined;
}

function answersChoice(act: Requested, text: string, listening: Listening, context: Understanding): boolean {
  const isPlain =
    answersOutright(text, listening) ||
    isWholeYes(act, text, listening) ||
    takesAllOrNone(text, listening) ||
    isOnCondition(listening.step.field, everyday(text, listening.speech)) ||
    sharesOnCondition(text, listening);
  const isSoft = SOFT.has(act) || isAllOption(text, listening) || onlySoundsAsked(act, text, listening, context);
  return isPlain || (isSoft && namesOption(text, listening));
}

/** "My wife will answer", asked whether they may be contacted, and "ask me first", asked who may know. */
function isOnCondition(asked: Field, said: string): boolean {
  return (asked === 'contact' && answersOnCondition(said)) || (asked === CONSENT.field && hangsOn(said));
}

/** "Only the police if you really have to", asked who may know. */
function sharesOnCondition(text: string, listening: Listening): boolean {
  const isCondition = SHARED_ON_CONDITION.test(everyday(text, listening.speech));
  return listening.step.field === CONSENT.field && isCondition && namesOption(text, listening);
}

/** "Yes someone will get killed", at a question of a guide: likely a question, though no word of it asks. */
function onlySoundsAsked(act: Requested, text: string, listening: Listening, { steps }: Understanding): boolean {
  if (act !== 'question' || !steps.some(isMenu) || asks(text, false, listening.speech)) return false;
  const named = answeredOptions(everyday(text, listening.speech), listening);
  return named.some(({ from, to }) => to - from >= TELLING);
}
const TELLING = 2; // words of an option: "me" says little

/** "Prevent", "can i text", in a guide: nothing but the name of an answer or a page, or what stands for it. */
export function namesOnlyOption(text: string, asked: Step, context: Understanding): boolean {
  const isOfGuide = context.steps.some(isMenu) && hasOptions(asked.answer);
  return isOfGuide && isAllOption(text, { ...context, step: asked });
}

/** "Break ins": nothing but the name of an option. */
function isAllOption(text: string, listening: Listening): boolean {
  const said = everyday(text, listening.speech);
  const length = tokenise(said).length;
  return answeredOptions(said, listening).some(({ from, to }) => to - from === length);
}

/** "All of it", "no injuries": every option, or none of them. */
function takesAllOrNone(text: string, listening: Listening): boolean {
  const { answer } = listening.step;
  const value = answer.kind === 'choices' ? choices.read(text, listening)?.value : undefined;
  if (answer.kind !== 'choices' || !Array.isArray(value)) return false;
  return value.length === answer.options.length || (value.length === 0 && deniesOption(text, listening));
}

/** "Ok", "if you need to": all of it is the yes that a choice asks for; "thanks" alone is none. */
function isWholeYes(act: Requested, text: string, listening: Listening): boolean {
  const { step, speech } = listening;
  if (YES_NO_CHOICES[step.field]?.[0] === undefined || !isYesThroughout(text, speech)) return false;
  return act !== 'thanks' || yesNo.read(text, listening) !== undefined;
}

function namesPartOfDay(text: string): boolean {
  const words = wordsIn(text).filter((word) => !BEFORE_PART_OF_DAY.has(word));
  return words.length > 0 && words.every((word) => GREETED_BY.has(word));
}

/** "Morning", "earlier" and "not anymore", where it is asked when, "over the phone" or "don't know the road, it's off the green", where it is asked where, "Urdu", where it is asked in which language, and "just stop", where it is asked what should happen. */
function answersInWords(act: Requested, text: string, { field, answer }: Step): boolean {
  if (act === 'language') return field === LANGUAGE_ASKED;
  if (IN_FULL[answer.kind]?.(text) === true) return true;
  if (answer.kind === 'place' && act === 'dont-know') return PLACE_OF_NO_NAME.test(text);
  if (act === 'cancel') return field === WISH_ASKED && !LEAVES_THE_CHAT.test(text);
  return TAKES_TIME_OF_DAY.has(answer.kind) && act === 'greeting' && namesPartOfDay(text);
}

const IN_FULL: Readonly<Record<string, (text: string) => boolean>> = {
  moment: (text) => saysOnlyOver(text) || saysVaguely(text) || SAYS_EARLIER.test(text),
  place: (text) => FROM_AFAR.test(text),
};

/**
 * What hardly asks anything of us where one's own words are asked for: "I don't go out anymore", of what it has done; "clean it up", of what
 * should happen, and "I don't want them in trouble".
 */
export function isInOwnWords(
  act: Requested,
  text: string,
  { asked, speech }: Understanding,
  ranked: readonly RankedAct[],
): boolean {
  if (asked === undefined || !isForWords(act, asked)) return false;
  const needed = LEAVES_IT.has(act) || PASSES.has(act) ? TO_LEAVE : SURE;
  return act === 'question'
    ? !asks(text, false, speech)
    : !ranked.some((one) => one.act === act && one.score >= needed);
}
/** How likely a request must be, from 0 to 1, that would undo or hide what may as well be an answer. */
export const SURE = 0.85;
const TO_LEAVE = 0.97; // "I'll find it", "not anymore" and "plate begins FP" are up to 0.92 likely to end or empty a report
const LEAVES_IT: ReadonlySet<Requested> = new Set(['cancel', 'restart', 'back']);

/** What asks for words, or is asked beside what must be known, is left only by who surely wants to; there a few words are hardly a request. */
function isForWords(act: Requested, { answer, field, group, notes }: Step): boolean {
  if (LEAVES_IT.has(act)) return answer.kind === 'words' || group !== undefined;
  if (answer.kind === 'words' && isForAnyWords(field, act)) return true;
  const isHeeded = notes !== undefined || field === TIMES_OF_CONTACT; // "speak slowly", "let it ring", "I don't answer withheld numbers"
  return (group !== undefined || isHeeded) && (MISTAKEN.has(act) || (isHeeded && PASSES.has(act)));
}

function isForAnyWords(field: Field, act: Requested): boolean {
  return field === WISH_ASKED || (MESSAGE_ASKED.has(field) && OF_A_MESSAGE.has(act));
}
const MESSAGE_ASKED: ReadonlySet<Field> = new Set(['message-words', 'call-back-about']);
const OF_A_MESSAGE: ReadonlySet<Requested> = new Set(['human', 'language', 'safe']); // "please ring me" is what is to be told
const TIMES_OF_CONTACT: Field = 'contact-times';
const PASSES: ReadonlySet<Requested> = new Set(['skip', 'dont-know', 'explain', 'repeat']);
const MISTAKEN: ReadonlySet<Requested> = new Set([
  'question',
  'emergency',
  'human',
  'language',
  'greeting',
  'thanks',
  'safe',
]);

/** "jo@example": where an address is asked for, one that is none asks for nothing. */
export function isMistyped(_act: Requested, text: string, { asked }: Understanding): boolean {
  return asked?.answer.kind === 'email' && /^\S+$/u.test(text) && /[@.]/u.test(text);
}

/** Whoever only may want to leave a form, or to begin it again, is asked: "just sort it" ends nothing that was told. */
export function mayLeaveForm(
  act: Requested,
  text: string,
  { steps, rankActs }: Understanding,
): act is 'cancel' | 'restart' {
  const isForm = steps.some(({ field }) => field === CHECKED);
  return (
    isForm &&
    ENDS_IT.has(act) &&
    !WANTS_NO_REPORT.test(text) &&
    !rankActs(text).some((one) => one.act === act && one.score >= TO_LEAVE)
  );
}
const ENDS_IT: ReadonlySet<Requested> = new Set(['cancel', 'restart']);

/** What somebody does who is asked for a code, a number or an address, and says that there is none, or that it is not to be had. */
export function withoutIt(text: string, context: Understanding): 'dont-know' | 'explain' | 'skip' | undefined {
  const { asked, speech } = context;
  if (asked === undefined || namesOther(text)) return undefined;
  if (OF_CONTACT.has(asked.field) && refusesAll(text, { step: asked, ...(speech === undefined ? {} : { speech }) }))
    return 'skip';
  if (leavesOpen(text, asked, context)) return 'explain';
  const without = WITHOUT[asked.answer.kind];
  if (without === undefined) return undefined;
  return findPhrases(everydayTokens(text, speech), without.index).length > 0 ? without.act : undefined;
}
/** "You choose" a name, "everyone except the council", "maybe the police": it is said again what is asked. */
function leavesOpen(text: string, asked: Step, context: Pick<Understanding, 'speech' | 'facts' | 'language'>): boolean {
  if (asked.field !== CONSENT.field) return TO_BE_CHOSEN.has(asked.field) && LEAVES_THE_CHOICE.test(text);
  return refusesCouncil(text, context.speech) || doubtsLeave(text, { ...context, step: asked });
}

/** A number or an address, or another way in place of it: "no, phone actually". */
function namesOther(text: string): boolean {
  return /[\d@]/u.test(text) || NO_TO_ANOTHER_WAY.test(text);
}
const EXACTLY = { slips: 'matter' } as const; // "one moment" is no slip for "gone"
/** A word or a name that staff would say, and how to reach somebody: "no", "not needed" and "none" are none of it (S9), and "you choose" chooses none. */
const TO_BE_CHOSEN: ReadonlySet<Field> = new Set(['contact-code-word', 'contact-name']);
const OF_CONTACT: ReadonlySet<Field> = new Set([...TO_BE_CHOSEN, LANGUAGE_ASKED, 'contact-phone', 'contact-email']);
const OF_CODE = { act: 'dont-know', index: indexPhrases({ without: WITHOUT_CODE }, EXACTLY) } as const;
const OF_WAY = { act: 'skip', index: indexPhrases({ without: WITHOUT_WAY }, EXACTLY) } as const;
const WITHOUT: Readonly<Record<string, typeof OF_CODE | typeof OF_WAY>> = {
  reference: OF_CODE,
  receipt: OF_CODE,
  phone: OF_WAY,
  email: OF_WAY,
};

/** A label, or a number where one is asked for. */
function answersOutright(text: string, listening: Listening): boolean {
  if (exactOption(text, listening) !== undefined) return true;
  return listening.step.field in TIMES_ASKED && choice.find(text, listening) !== undefined;
}

/** An option by its name, or as it is told: "I'm safe", where a guide asks whether anybody is there. */
function namesOption(text: string, listening: Listening): boolean {
  if (answeredAnswer(text, listening.step.field, listening.speech) !== undefined) return true;
  const { kind } = listening.step.answer;
  const reader = kind === 'choice' ? choice : choices;
  return (
    answeredOptions(everyday(text, listening.speech), listening).length > 0 &&
    reader.read(text, listening) !== undefined
  );
}
