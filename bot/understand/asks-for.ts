import type { Heard, Step } from '../../dialogs/topic.ts';
import { findKinds } from './kinds.ts';
import { listen } from './listen.ts';
import { plainlyPutsRight, putsRight, requestIn, tellsOfOthers, type Requested } from './requests.ts';
import { readerOf } from './slots/readers.ts';
import { answersInstead } from './stolen-answers.ts';
import { PLACE_LEADS } from './words/en/places.ts';
import { yesNo } from './slots/yes-no.ts';
import { tokenise } from './tokens.ts';
import type { Understanding } from './understanding.ts';

type Part = Pick<Heard, 'act' | 'values' | 'choices' | 'question' | 'corrects'>;

/** Requests that hold even where the sentence also names a day or a place. */
const FIRM: ReadonlySet<Requested> = new Set(['emergency', 'language', 'human', 'restart', 'cancel', 'back']);

/**
 * What a sentence asks for in words that no list holds whole: "I'd sooner hear a voice". Nothing when it answers the open
 * question. A cry for help that also tells something is an answer with the question `emergency`, so that no word is lost.
 */
export function asksFor(text: string, context: Understanding): Part | undefined {
  const { asked } = context;
  const act = requestIn(text, asked);
  if (asked === undefined) return asksAtFirst(text, act, context);
  if (isAccount(asked, text, act)) return undefined;
  if (act === 'emergency') return emergency(text, context);
  const put = mayPutRight(asked, text, context) ? howPutRight(text, act) : undefined;
  if (put === 'plainly') return correction(asked, text, context);
  if (act !== undefined && !answers(act, text, asked, context)) return partOf(act);
  return put === undefined ? undefined : correction(asked, text, context);
}

function howPutRight(text: string, act: Requested | undefined): 'plainly' | 'perhaps' | undefined {
  if (act !== 'language' && act !== 'restart' && plainlyPutsRight(text)) return 'plainly';
  return putsRight(text) ? 'perhaps' : undefined;
}

/** Where nothing is open, an account stays one, and nothing can be gone back to. */
function asksAtFirst(text: string, act: Requested | undefined, context: Understanding): Part | undefined {
  if (findKinds(tokenise(text)).length > 0) return undefined;
  if (act === 'emergency') return emergency(text, context);
  if (act !== undefined && AT_FIRST.has(act)) return partOf(act);
  return text.length <= SHORT && plainlyPutsRight(text) ? { act: 'correct', values: {}, choices: [] } : undefined;
}
const AT_FIRST: ReadonlySet<Requested> = new Set([
  'language',
  'human',
  'cancel',
  'restart',
  'thanks',
  'greeting',
  'safe',
  'question',
]);
const SHORT = 70; // characters of a correction, where no question is open

/** Questions answered in one's own words take whatever tells of others; in those after the account only a plain request is none. */
function isAccount(asked: Step, text: string, act: Requested | undefined): boolean {
  if (asked.answer.kind !== 'words' || act === 'emergency') return false;
  if (asked.field !== 'what' && (act === undefined || !PLAIN.has(act))) return true;
  if (act === 'language' || !tellsOfOthers(tokenise(text))) return false;
  return act !== undefined || text.length > SHORT || !OPENS_A_CORRECTION.test(text);
}
const OPENS_A_CORRECTION = /^(?:not|sorry|wait|oops|its not|it['’]s not|i meant|correction)\b/iu;
const PLAIN: ReadonlySet<Requested> = new Set([
  'human',
  'restart',
  'cancel',
  'back',
  'question',
  'explain',
  'repeat',
  'skip',
]);

function partOf(act: Exclude<Requested, 'emergency'>): Part {
  if (act === 'language') return { act: 'question', question: 'languages', values: {}, choices: [] };
  if (act === 'question') return { act, question: 'person', values: {}, choices: [] };
  return { act, values: {}, choices: [] };
}

function emergency(text: string, context: Understanding): Part {
  const values = listen(text, context);
  const told = context.asked?.answer.kind === 'words' || Object.keys(values).some((field) => field !== 'danger');
  if (context.asked?.field === 'danger')
    return {
      act: 'answer',
      question: 'emergency',
      values: { ...values, danger: { value: true, words: text } },
      choices: [],
    };
  return told
    ? { act: 'answer', question: 'emergency', values, choices: [] }
    : { act: 'emergency', values: {}, choices: [] };
}

/** A sentence that holds an answer to the open question is one, unless what it asks for is plain. */
function answers(act: Exclude<Requested, 'emergency'>, text: string, asked: Step, context: Understanding): boolean {
  if (act !== 'language' && answersInstead(act, text, context)) return true;
  const { kind } = asked.answer;
  if ((kind === 'yes-no' || kind === 'choice') && opensWithYesOrNo(act, text, asked, context)) return true;
  if (kind === 'choices') return readerOf(asked).find(text, { ...context, step: asked }) !== undefined;
  return kind !== 'yes-no' && !FIRM.has(act) && namesAnswer(act, text, asked, context);
}

function opensWithYesOrNo(act: Requested, text: string, asked: Step, context: Understanding): boolean {
  const meant = yesNo.read(text, { ...context, step: { ...asked, field: 'danger' } })?.value;
  if (meant === true) return act !== 'question' && act !== 'explain';
  return meant === false && POLITE.has(act);
}

/** The words name a time, a place or an option that was asked for. */
function namesAnswer(act: Requested, text: string, asked: Step, context: Understanding): boolean {
  const { kind } = asked.answer;
  const listening = { ...context, step: asked };
  if (kind === 'moment' && (act === 'dont-know' || act === 'skip'))
    return readerOf(asked).read(text, listening) !== undefined;
  if (kind === 'place' && PLACE_LEADS.has(tokenise(text)[0]?.word ?? '')) return true;
  return kind !== 'words' && readerOf(asked).find(text, listening) !== undefined;
}
const POLITE: ReadonlySet<Requested> = new Set(['thanks', 'safe', 'greeting', 'dont-know', 'skip']);

const BARE = 3; // words of "that is wrong": a no

function mayPutRight(asked: Step, text: string, context: Understanding): boolean {
  if (asked.answer.kind !== 'yes-no') return true;
  if (tokenise(text).length <= BARE) return false;
  return asked.field !== 'danger' || yesNo.read(text, { ...context, step: asked }) === undefined;
}

/** At the open question the words that put it right are its answer; at the check they are asked for field by field. */
function correction(asked: Step, text: string, context: Understanding): Part {
  const values = listen(text, context);
  const corrects = asked.field === 'check' ? undefined : asked.field;
  const others = Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'check'));
  return { act: 'correct', values: others, choices: [], ...(corrects === undefined ? {} : { corrects }) };
}
