import { isMenu } from '../../../dialogs/slots.ts';
import { REPORT } from '../../../dialogs/starts.ts';
import type { Step } from '../../../dialogs/step.ts';
import { makeSpelling } from '../text/spelling.ts';
import { namedOptions } from '../slots/options.ts';
import { YES_NO_CHOICES } from '../slots/choice-codes.ts';
import { readerOf } from '../slots/readers.ts';
import { everyday } from '../speech/everyday.ts';
import { tokenise, wordsIn } from '../text/tokens.ts';
import { wholeRequest } from '../acts/acts.ts';
import type { Understanding } from '../understanding.ts';
import { FILLERS, SENDING, TAKES_UP } from '../words/en/acts.ts';
import {
  CHECKS_MORE,
  ENOUGH,
  GOES_ON,
  HOW_TO_REPORT,
  LEAVES_OUT,
  LED,
  MORE,
  NODS,
  ONLY_POLICE,
  ONLY_REPORT,
  SEND_IT,
  SOMEBODY_TO_CALL,
  TO_CALL,
  TO_TALK_TO,
  WHAT_ELSE,
  WHAT_MORE,
  WHOM_TO_REPORT_TO,
  WISHES_TO_TALK,
} from '../words/en/enough.ts';
import {
  ASKS_FOR_NUMBER,
  ASKS_HOW_TO_REFER,
  ASKS_TO_CALL,
  ASKS_WHO_LISTENS,
  ASKS_WHOM_TO_TALK_TO,
  ASKS_WHOM_TO_CALL,
  ASKS_WHOM_TO_TELL,
  ASKS_TO_PREVENT,
} from '../words/en/asks-whom.ts';
import { WHAT_IS_MEANT } from '../words/en/questions.ts';
import { DAY_FOR_DAY } from '../words/en/corrections.ts';
import { ASKS_IF_ALLOWED } from '../words/en/asks-in-form.ts';
import { PLAIN_YES, YES } from '../words/en/yes-no.ts';

const LONGEST = 16; // words; what is longer tells something
const FILLER = new Set(FILLERS);
const PHRASES = setOf(ENOUGH);
const OF_A_CHECK = setOf([...ENOUGH, ...GOES_ON]);
const SENDS = setOf([...SENDING, ...SEND_IT]);
const ELSE = setOf(WHAT_ELSE);
const LEADS: readonly (readonly [wish: Wish, phrases: ReadonlySet<string>])[] = [
  ['lead', setOf(LED)],
  ['talk', setOf(TO_TALK_TO)],
  ['someone', setOf(WISHES_TO_TALK)],
  ['contacts', setOf([...TO_CALL, ...SOMEBODY_TO_CALL])],
  ['whom', setOf(WHOM_TO_REPORT_TO)],
  ['how', setOf(HOW_TO_REPORT)],
];
const STARTS = new Set(
  [...setOf([...TAKES_UP, ...YES])].flatMap((phrase) => [phrase, withoutFillers(phrase.split(' '))]),
);
/** "I did" takes nothing up where no guide has offered it. */
const STARTS_OUTRIGHT = setOf([...TAKES_UP, ...PLAIN_YES, ...[...PLAIN_YES].map((yes) => `${yes} please`)]);
const MORE_THERE_IS = setOf(WHAT_MORE);
const MORE_OF_IT = setOf([...MORE, ...WHAT_MORE, ...YES]);
const CHECKS = setOf(CHECKS_MORE);
const LEFT_OUT = new Map(Object.entries(LEAVES_OUT).map(([kind, phrases]) => [kind, setOf(phrases)]));
const SPELLING = makeSpelling([...OF_A_CHECK, ...SENDS].flatMap((phrase) => phrase.split(' ')));

/** Tells whether a message in an open guide asks for one of its pages by the name that residents call it, however it is asked. */
export function namesPage(text: string, context: Understanding): boolean {
  const { steps, asked } = context;
  const menu = asked === undefined ? undefined : steps.find(isMenu);
  if (menu === undefined) return false;
  return namedOptions(everyday(text, context.speech), { ...context, step: menu }).length > 0;
}

/**
 * Tells whether a message says that nothing else is wanted, where a guide asked for that: "no thanks", "that's all"; of a
 * text to be checked also "what else should I do?", and where a form asks which of several: "just send it".
 */
export function hasEnough(text: string, { asked, speech }: Pick<Understanding, 'asked' | 'speech'>): boolean {
  const phrases = asked === undefined ? undefined : enoughOf(asked);
  if (phrases === undefined) return false;
  const said = [speech?.yesOrNo(text), speech?.everyday(text)?.text, text];
  return said.some((one) => one !== undefined && isOneOf(phrases, one));
}

function enoughOf({ again, answer, skippable }: Step): ReadonlySet<string> | undefined {
  if (again === true) return answer.kind === 'suspect-text' ? OF_A_CHECK : PHRASES;
  return answer.kind === 'choices' && skippable ? SENDS : undefined;
}

/** Tells whether a message only shows that it was read, "ok", where nothing else is asked than what is wanted. */
export function nods(text: string, { asked }: Pick<Understanding, 'asked'>): boolean {
  const words = wordsIn(text);
  return (asked === undefined || isMenu(asked)) && words.length > 0 && words.every((word) => NODDING.has(word));
}
const NODDING: ReadonlySet<string> = new Set(NODS);

/** "Ok", where a guide asks which of several: it answers nothing, and tells of no safety either. */
export function takesNote(text: string, { asked, steps }: Understanding): boolean {
  const isWhich = asked?.answer.kind === 'choice' && YES_NO_CHOICES[asked.field] === undefined;
  return isWhich && steps.some(isMenu) && nods(text, {});
}

/** Tells whether a whole message asks what else there is: "now what?". */
export function asksWhatElse(text: string): boolean {
  return isOneOf(ELSE, text);
}

/** The one thing to begin that a page has just offered, where a message says yes to it: "how do I do it?". An "ok" only takes note, and a card of a danger offers nothing to begin. */
export function takesUp(text: string, context: Understanding): string | undefined {
  const { asked, offered = [], speech } = context;
  if (!mayTakeUp(context) || asksForNothing(text, context)) return undefined;
  const begins = beginsOf(offered.map(({ code }) => code));
  const said = [speech?.yesOrNo(text), speech?.everyday(text)?.text, text];
  const starts = asked === undefined ? STARTS_OUTRIGHT : STARTS;
  const isTaken = begins.length === 1 && said.some((one) => one !== undefined && isOneOf(starts, one));
  return isTaken ? begins[0] : undefined;
}

/** "Ok", and "that's it", which would be a yes elsewhere. */
function asksForNothing(text: string, context: Pick<Understanding, 'asked' | 'speech'>): boolean {
  return nods(text, context) || hasEnough(text, context);
}

/** At a menu, and where nothing is open unless a danger is asked about. */
function mayTakeUp({ asked, safetyAsked }: Understanding): boolean {
  return asked === undefined ? safetyAsked === undefined : isMenu(asked);
}

/** None where a card of a danger offers it, or where the ways to begin that everybody has are offered side by side. */
function beginsOf(codes: readonly string[]): readonly string[] {
  const isOfMany = codes.includes(OF_A_DANGER) || STARTS_OF_ALL.every((code) => codes.includes(code));
  return isOfMany ? [] : codes.filter((code) => BEGINS.test(code) && code !== REPORT.code);
}
const BEGINS = /^do:(?:begin|need):/u;
const OF_A_DANGER = 'do:safe';
const STARTS_OF_ALL = [REPORT.code, 'do:begin:case-status'];

/** Tells whether a message wants more where a guide asks what else would help, and does not say what: "yes please", "both". */
export function wantsMore(text: string, { asked, speech, safetyAsked }: Understanding): boolean {
  if (asked === undefined || !isMenu(asked) || safetyAsked !== undefined) return false;
  if (asksForNothing(text, { asked, ...(speech === undefined ? {} : { speech }) }) || isThanks(text)) return false;
  return isSaid(MORE_OF_IT, speech?.yesOrNo(text) ?? text, speech) || isSaid(MORE_OF_IT, text, speech);
}

/** "Ta very much", of which "very much" alone would be a yes. */
function isThanks(text: string): boolean {
  return wholeRequest(tokenise(text)) === 'thanks';
}

/** The question for a text to be checked, where a message looks for that at the menu of a guide that checks them. */
export function checksMore(text: string, { asked, steps, speech }: Understanding): string | undefined {
  if (asked === undefined || !isMenu(asked) || !isSaid(CHECKS, text, speech)) return undefined;
  return steps.find(({ answer }) => answer.kind === 'suspect-text')?.field;
}

/** Tells whether a message answers a question of a guide with none of its options, "none of those", or cannot give what is asked for. */
export function leavesOut(text: string, context: Understanding): boolean {
  const { asked, steps, speech } = context;
  if (asked === undefined || !asked.skippable || isMenu(asked) || !steps.some(isMenu)) return false;
  const { kind } = asked.answer;
  if (!isSaid(LEFT_OUT.get(kind) ?? NOTHING, text, speech)) return false;
  return kind !== 'choice' || readerOf(asked).read(text, { ...context, step: asked }) === undefined;
}
const NOTHING: ReadonlySet<string> = new Set();

/** "What do you mean by details", which names what is asked about and answers nothing. */
export function asksWhatIsMeant(text: string, { asked, steps, speech }: Understanding): boolean {
  const isAsking = asked !== undefined && !isMenu(asked) && steps.some(isMenu);
  return isAsking && WHAT_IS_MEANT.test(wordsIn(everyday(text, speech)).join(' '));
}

/** "No, it was Tuesday, not Monday", while a guide asks something: the no is to what was said before. */
export function putsDayRight(text: string, { asked, steps, speech }: Understanding): boolean {
  const isAsking = asked !== undefined && !isMenu(asked) && asked.answer.kind !== 'words' && steps.some(isMenu);
  return isAsking && DAY_FOR_DAY.test(wordsIn(everyday(text, speech)).join(' '));
}

/** What somebody in an open guide may ask: what to do, who listens, to talk to someone, whom to call, whom to tell, for the police, whom to report it to, and how, how to keep it from happening again, and whether somebody may do that. */
export type Wish =
  'lead' | 'talk' | 'someone' | 'contacts' | 'tell' | 'police' | 'whom' | 'how' | 'prevent' | 'allowed';

/** What somebody in an open guide asks to be led to, whatever the guide asks them; beside a question what to do may be the name of a page. */
export function ledTo(text: string, context: Understanding): Wish | undefined {
  const { asked, steps, speech } = context;
  if (asked === undefined || !steps.some(isMenu) || hasEnough(text, context)) return undefined;
  const wish = namedAlone(everyday(text, speech), isMenu(asked)) ?? wishIn(text, speech) ?? elseAsked(text, asked);
  return givesWay(wish, asked) && namesPage(text, context) ? undefined : wish;
}

/** What is asked of a page by its name is of that: "how do I stop my van being broken into". */
function givesWay(wish: Wish | undefined, asked: Step): boolean {
  if (wish === 'prevent' || wish === 'allowed') return true;
  return (wish === 'lead' || wish === 'talk') && !isMenu(asked);
}

/** "What else", while something is asked: a menu offers the next of its pages for it. */
function elseAsked(text: string, asked: Step): Wish | undefined {
  return !isMenu(asked) && isOneOf(MORE_THERE_IS, text) ? 'lead' : undefined;
}

function wishIn(text: string, speech: Understanding['speech']): Wish | undefined {
  return LEADS.find(([, phrases]) => isSaid(phrases, text, speech))?.[0] ?? askedFor(everyday(text, speech));
}

/** The same asked in however many words. */
function askedFor(text: string): Wish | undefined {
  return text.length > LONGEST_ASKED ? undefined : ASKED.find(([, asks]) => asks.test(text))?.[0];
}
const ASKED: readonly (readonly [wish: Wish, asks: RegExp])[] = [
  ['contacts', ASKS_WHOM_TO_CALL],
  ['contacts', ASKS_TO_CALL],
  ['contacts', ASKS_FOR_NUMBER],
  ['talk', ASKS_WHO_LISTENS],
  ['talk', ASKS_WHOM_TO_TALK_TO],
  ['tell', ASKS_WHOM_TO_TELL],
  ['tell', ASKS_HOW_TO_REFER],
  ['prevent', ASKS_TO_PREVENT],
  ['allowed', ASKS_IF_ALLOWED],
];
const LONGEST_ASKED = 100; // characters

/** "Police", at a menu, and "report". */
function namedAlone(text: string, isAtMenu: boolean): Wish | undefined {
  const said = wordsIn(text).join(' ');
  if (ONLY_REPORT.has(said)) return 'how';
  return isAtMenu && ONLY_POLICE.has(said) ? 'police' : undefined;
}

function isSaid(phrases: ReadonlySet<string>, text: string, speech: Understanding['speech']): boolean {
  return [speech?.everyday(text)?.text, text].some((one) => one !== undefined && isOneOf(phrases, one));
}

function isOneOf(phrases: ReadonlySet<string>, text: string): boolean {
  const words = wordsIn(text).map((word) => SPELLING.correct(word));
  if (words.length === 0 || words.length > LONGEST) return false;
  return phrases.has(words.join(' ')) || phrases.has(withoutFillers(words));
}

function withoutFillers(words: readonly string[]): string {
  const left = words.filter((word) => !FILLER.has(word));
  return (left.length > 0 ? left : words).join(' ');
}

function setOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => wordsIn(phrase).join(' ')));
}
