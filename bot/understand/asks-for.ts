import type { Heard, Step } from '../../dialogs/topic.ts';
import { listen } from './listen.ts';
import { plainlyPutsRight, putsRight, requestIn, type Requested } from './requests.ts';
import { readerOf } from './slots/readers.ts';
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
  if (act === 'emergency') return emergency(text, context);
  if (
    asked !== undefined &&
    act !== 'language' &&
    act !== 'restart' &&
    mayPutRight(asked, text, context) &&
    plainlyPutsRight(text)
  )
    return correction(asked, text, context);
  if (act !== undefined && !answers(act, text, context)) return partOf(act);
  if (asked === undefined)
    return putsRight(text) && text.length <= SHORT ? { act: 'correct', values: {}, choices: [] } : undefined;
  return putsRight(text) && mayPutRight(asked, text, context) ? correction(asked, text, context) : undefined;
}
const SHORT = 70; // characters of a correction, where no question is open

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
function answers(act: Requested, text: string, { asked, ...context }: Understanding): boolean {
  if (asked === undefined) return false;
  const listening = { ...context, step: asked };
  const { kind } = asked.answer;
  if (kind === 'yes-no' || kind === 'choice') {
    const meant = yesNo.read(text, { ...listening, step: { ...asked, field: 'danger' } })?.value;
    if (meant === true && act !== 'question' && act !== 'explain') return true;
    if (meant === false && POLITE.has(act)) return true;
  }
  if (kind === 'yes-no' || FIRM.has(act)) return false;
  if (kind === 'moment' && (act === 'dont-know' || act === 'skip'))
    return readerOf(asked).read(text, listening) !== undefined;
  if (kind === 'place' && PLACE_LEADS.has(tokenise(text)[0]?.word ?? '')) return true;
  return kind !== 'words' && readerOf(asked).find(text, listening) !== undefined;
}
const POLITE: ReadonlySet<Requested> = new Set(['thanks', 'safe', 'greeting', 'dont-know', 'skip']);

function mayPutRight(asked: Step, text: string, context: Understanding): boolean {
  if (asked.answer.kind !== 'yes-no') return true;
  return asked.field !== 'danger' || yesNo.read(text, { ...context, step: asked }) === undefined;
}

/** At the open question the words that put it right are its answer; at the check they are asked for field by field. */
function correction(asked: Step, text: string, context: Understanding): Part {
  const values = listen(text, context);
  const corrects = asked.field === 'check' ? undefined : asked.field;
  const others = Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'check'));
  return { act: 'correct', values: others, choices: [], ...(corrects === undefined ? {} : { corrects }) };
}
