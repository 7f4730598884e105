import type { Field } from '../../../dialogs/answers.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { RankedCard } from '../knowledge/find-cards.ts';
import { exactOption } from '../slots/options.ts';
import { readerOf } from '../slots/readers.ts';
import { everyday } from '../speech/everyday.ts';
import { hasEnough, leavesOut, nods } from '../telling/menus.ts';
import type { Understanding } from '../understanding.ts';
import { asksAlone } from '../text/asks-alone.ts';
import { tokenise } from '../text/tokens.ts';
import { comesBackOutright } from '../topics/topics.ts';
import { isNoRequest } from './no-request.ts';
import { asks, isOutOfPlace } from './questions.ts';
import { namesOnlyOption } from './stolen-answers.ts';
import { requestOf } from './whole-request.ts';

const LONGEST = 300; // characters: what is longer tells a story

/**
 * The buttons of the page or the card that surely answers what is asked in an open guide, with the answer to its question that
 * stands beside; none where the message only answers that question, or asks for something of the chat itself.
 */
export function foundInGuide(text: string, context: Understanding): readonly string[] {
  if (!asksOpenGuide(text, context)) return [];
  const found = mayAnswerInGuide(text, context);
  const [best] = found;
  if (best?.isSure !== true) return [];
  const page = found.find(({ card, score }) => isPage(card) && score >= TWIN * best.score);
  return [...answerBeside(text, context), codeOf((page ?? best).card, context)];
}
const TWIN = 0.3; // a page that is a third as likely as a card tells the same, and goes with what the guide was told

/** The page that meets what is told and not asked in an open guide, "I want it written down somewhere", by the question that it answers. */
export function wishedInGuide(text: string, context: Understanding): Heard['values'] {
  const menu = context.steps.find(isMenu);
  const [best] = asksOpenGuide(text, context) ? [] : mayAnswerInGuide(text, context);
  if (menu === undefined || best?.isOutright !== true || !isPage(best.card)) return {};
  return { [menu.field]: { value: best.card.slice(best.card.indexOf('/') + 1), words: text } };
}

/** What was read, without a page whose name stands in a longer message that is about something else: "the lights were off when he came round". */
export function withoutStrayPage(text: string, values: Heard['values'], context: Understanding): Heard['values'] {
  const menu = context.steps.find(isMenu);
  const reading = menu === undefined ? undefined : values[menu.field];
  if (menu === undefined || reading === undefined || tokenise(text).length <= FEW || isForeign(text, context))
    return values;
  const isOfDanger = menu.danger?.includes(String(reading.value)) === true;
  if (isOfDanger || exactOption(text, { ...context, step: menu }) !== undefined) return values;
  const id = `${guideOf(menu)}/${String(reading.value)}`;
  const found = context.findInGuide(text, guideOf(menu));
  const isLikely = found.some(({ card, score }) => card === id && score >= LEAST);
  if (isLikely) return values;
  return Object.fromEntries(Object.entries(values).filter(([field]) => field !== menu.field));
}
const FEW = 3; // words that name a page and say nothing else
const SHORT = 8; // words that answer what is asked and say nothing else
const LEAST = 0.05; // likelihood of a page that is named; of the tune set nearly all below are about something else

/** The pages and cards that may answer what is said in an open guide, the likeliest first. */
export function mayAnswerInGuide(text: string, context: Understanding): readonly RankedCard[] {
  const { asked, steps, findInGuide } = context;
  const menu = steps.find(isMenu);
  if (asked === undefined || menu === undefined || text.length > LONGEST) return [];
  const isAsked = asks(text, false, context.speech);
  if (isForeign(text, context) || isElse(text, context)) return [];
  if (isAsked ? answersInFewWords(text, asked, context) : answersQuestion(text, asked, context)) return [];
  return findInGuide(text, guideOf(menu)).filter(({ card }) => isPage(card) || mayBeSaid(card, text, isAsked, context));
}

/** Tells whether something is asked of an open guide; the lists of words by which pages are named find the right one for a quarter of what is asked and is not found. */
export function asksOpenGuide(text: string, context: Understanding): boolean {
  const { asked, steps, speech } = context;
  const isOpen = asked !== undefined && steps.some(isMenu) && text.length <= LONGEST && !isForeign(text, context);
  return isOpen && asks(text, false, speech) && !isElse(text, context) && !answersInFewWords(text, asked, context);
}

/** Written in another language than English, in which no way of asking for a page is known. */
function isForeign(text: string, { speech }: Understanding): boolean {
  return speech?.everyday(text) !== undefined;
}

const guideOf = ({ field }: Step): string => field.slice(0, field.indexOf('.'));
const isPage = (id: string): boolean => id.includes('/');

/** The button of a page or a card. */
function codeOf(id: string, { steps }: Pick<Understanding, 'steps'>): string {
  const [, page] = id.split('/');
  return page === undefined ? `do:question:${id}` : `${steps.find(isMenu)?.field ?? ''}=${page}`;
}

/** What only tells is answered by a page of its own guide alone. */
function mayBeSaid(card: string, text: string, isAsked: boolean, context: Understanding): boolean {
  return isAsked && !isOutOfPlace(card, text, context);
}

function isElse(text: string, context: Understanding): boolean {
  if (hasEnough(text, context) || leavesOut(text, context) || nods(text, {}) || asksAlone(text)) return true;
  if (comesBackOutright(text, context.speech) || isOfOwnDoing(context)) return true;
  const request = requestOf(text, context);
  return request !== undefined && !isNoRequest(request, text, context);
}

/** Whoever worries about how they treat somebody is told nothing that is for those who are hurt (S4). */
function isOfOwnDoing({ answered = [] }: Understanding): boolean {
  return answered.some(({ step, value }) => step.field === WHOM && value === OWN);
}
const [WHOM, OWN]: readonly [Field, string] = ['da-who', 'own'];

/** "How it is run", asked what it is about, and "can I leave", asked whether it is safe: what looks like a question answers one. */
function answersInFewWords(text: string, asked: Step, context: Understanding): boolean {
  if (isMenu(asked) || asked.answer.kind !== 'choice') return false;
  const isShort = tokenise(text).length <= SHORT && answersQuestion(text, asked, context);
  return (
    isShort || namesOnlyOption(text, asked, context) || exactOption(text, { ...context, step: asked }) !== undefined
  );
}

function answersQuestion(text: string, asked: Step, context: Understanding): boolean {
  return !isMenu(asked) && readerOf(asked).read(text, { ...context, step: asked }) !== undefined;
}

/** "Last night, will they look for prints": the option that answers the question of the guide. */
function answerBeside(text: string, context: Understanding): readonly string[] {
  const { asked, speech } = context;
  if (asked?.answer.kind !== 'choice' || isMenu(asked)) return [];
  const value = readerOf(asked).find(everyday(text, speech), { ...context, step: asked })?.value;
  return typeof value === 'string' ? [`${asked.field}=${value}`] : [];
}
