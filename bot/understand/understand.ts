import { NOT_KNOWN } from '../../dialogs/knowledge.ts';
import { EVERY_STEP } from '../../dialogs/index.ts';
import { dangerOf, routeOf, type NeedId } from '../../dialogs/needs.ts';
import { isMenu, takesWords } from '../../dialogs/slots.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Step } from '../../dialogs/step.ts';
import { aboutOf, type Part } from './about.ts';
import { asWritten } from './as-written.ts';
import { afterGreeting } from './acts/after-greeting.ts';
import { withAccount } from './values/account.ts';
import { withDocument } from './values/document-named.ts';
import { givesCode, withoutReceipts, withReceipt, type Hidden } from './values/codes.ts';
import { actOfButtons, valuesOfButtons } from './acts/buttons.ts';
import { leavePutRight } from './acts/leave-put-right.ts';
import { agePutRight } from './acts/age-put-right.ts';
import { findAmendment } from './acts/amendments.ts';
import { findCorrection, type Correction } from './acts/corrections.ts';
import { everyday } from './speech/everyday.ts';
import { WISHES_FOR } from './words/en/guide-cues.ts';
import { contactFor } from './contact/contact-offered.ts';
import { CONSENT } from '../../dialogs/questions/consent.ts';
import { asksOfAgencies } from './slots/leave-to-share.ts';
import { postedTo } from './contact/posted-to.ts';
import { knownWhole } from './known-whole.ts';
import { listen } from './listen.ts';
import { tidy } from './text/normalise.ts';
import { typed } from './acts/typed.ts';
import { requestOf } from './acts/whole-request.ts';
import { readable } from './text/plain-signs.ts';
import { answersOutright } from './acts/answers-outright.ts';
import { asksFor } from './acts/asks-for.ts';
import { askedOfAnyReport, questionAsked } from './acts/asked-cards.ts';
import { asksOpenGuide, withoutStrayPage } from './acts/found-in-guide.ts';
import { asks, isOutOfPlace, isPlainQuestion } from './acts/questions.ts';
import { aboutItsCard, lastResort, withLikelyCards } from './acts/cards-for.ts';
import { criesBesideForm, feltBesideForm } from './acts/told-beside-form.ts';
import { isNoRequest } from './acts/no-request.ts';
import { isOtherLeaving } from './acts/meant-otherwise.ts';
import { ACT_OF_SAFETY, asDanger, asNoDanger, readSafety, type Safety } from './acts/safety.ts';
import { withoutIt } from './acts/stolen-answers.ts';
import { besideAbuse } from './telling/has-children.ts';
import { firstAnswers } from './telling/first-answers.ts';
import { asksWhatIsMeant, hasEnough, leavesOut, nods, putsDayRight, takesNote } from './telling/menus.ts';
import { isToBeChecked } from './telling/to-be-checked.ts';
import { asItsKind } from './telling/message-kind.ts';
import { tellsDetail } from './telling/tells-detail.ts';
import { toldElsewhere } from './telling/told-elsewhere.ts';
import { tokenise, wordsIn } from './text/tokens.ts';
import { ASKS_OF_US } from './words/en/questions.ts';
import { CHECKED } from '../../dialogs/questions/check.ts';
import { findTopics } from './topics/topics.ts';
import { mayTakeBack, takenBack } from './taken-back.ts';
import type { Understanding } from './understanding.ts';
import { withCall } from './contact/wants-call.ts';

/**
 * Understands one message by local rules: pressed buttons, else words that name a button, else what the words ask for,
 * correct, wonder or tell. Same input, same result; never throws. A question asked together with an answer comes as act
 * `answer` with `question` set, so that the answer is not lost.
 */
export function understand(
  input: { readonly text: string; readonly choices: readonly string[] },
  context: Understanding,
): Heard {
  const behind = input.choices.length === 0 ? afterGreeting(tidy(input.text), context) : undefined;
  const said = behind === undefined ? input : { text: behind, choices: [] };
  return knownWhole(said, context, understandElse) ?? understandElse(said, context);
}

function understandElse(
  input: { readonly text: string; readonly choices: readonly string[] },
  context: Understanding,
): Heard {
  const hidden = withoutReceipts(tidy(input.text), context);
  if (input.choices.length > 0 || !givesCode(hidden, context)) return understandWords(hidden, input.choices, context);
  const part = withReceipt(hidden, answered(readable(hidden.text), context), context);
  return { ...part, topics: [], needs: [], unsure: [], language: context.language, text: hidden.text };
}

function understandWords(hidden: Hidden, pressedNow: readonly string[], context: Understanding): Heard {
  const { text } = hidden;
  const read = readable(text);
  const choices = pressedIn(pressedNow, read, context);
  const { safetyAsked, ...unasked } = context;
  const safety = choices.length === 0 ? safetyIn(read, context) : undefined;
  if (safety?.says === 'safe' && safety.rest !== '') return safeAndMore(safety.rest, unasked);
  if (choices.length === 0 && safety === undefined && mayTakeBack(read, context))
    return takenBack(read, context, understand);
  const told = partOf(read, choices, safety, context);
  const kept = { ...told, values: asWritten(told.values, { read, text }, context.steps) };
  const part = withReceipt(hidden, kept, context);
  const heard = { ...part, ...aboutOf(read, part, context), language: context.language, text };
  const asked = aboutItsCard(withLikelyCards(lastResort(heard, context), context), context);
  const all = withFirstAnswers(asked, context);
  const called = withCall(beginsAnew(all, context) ? withAccount(all, context.speech) : all, context);
  return withWish(withDetail(withElsewhere(besideAbuse(called, context), context), context), context);
}

/** The buttons that were pressed, or that the words stand for. */
function pressedIn(choices: readonly string[], text: string, context: Understanding): readonly string[] {
  return choices.length > 0 || isPasted(text, context) ? choices : typed(text, context);
}

function safetyIn(text: string, context: Understanding): Safety | undefined {
  return isPasted(text, context) ? undefined : readSafety(text, context);
}

/** A scam that was pasted where nothing is open, or to who checks it, wants what it wants of its reader: it presses no button, and asks and requests nothing of us. So does an address that is asked about. */
function isPasted(text: string, { steps }: Understanding): boolean {
  return steps.some(({ answer }) => answer.kind === 'suspect-text') && isToBeChecked(text);
}

/** "I just want to talk to someone", "do I need a crime number", where a guide asks what else would help, or for a text to check. */
function withWish(heard: Heard, { asked, speech }: Understanding): Heard {
  const isAsked = asked !== undefined && (isMenu(asked) || asked.answer.kind === 'suspect-text');
  const isWish = isAsked && (WISHES_FOR.test(everyday(heard.text, speech)) || asks(heard.text, false, speech));
  return isWish ? { ...heard, wishes: true } : heard;
}

/** What answers nothing of a guide, and is about nothing else, may be a detail of what it is about. */
function withDetail(heard: Heard, context: Understanding): Heard {
  const { act, choices, values, text } = heard;
  const isElse = act !== 'answer' || choices.length > 0 || Object.keys(values).length > 0;
  return isElse || !tellsDetail(text, context) ? heard : { ...heard, detail: true };
}

/** Where nothing is open, or where it answers nothing of an open guide, which gives way to what else it is about. */
function beginsAnew({ values }: Heard, { asked, steps }: Understanding): boolean {
  return asked === undefined || (steps.some(isMenu) && !steps.some(({ field }) => Object.hasOwn(values, field)));
}

function withElsewhere(heard: Heard, { speech }: Understanding): Heard {
  const elsewhere = toldElsewhere(heard.text, speech);
  return elsewhere === undefined ? heard : { ...heard, elsewhere };
}

/** What a message answers of the guide that it begins is not asked again, and the page that it asks for is told at once; so where it leaves another guide. */
function withFirstAnswers(heard: Heard, context: Understanding): Heard {
  const { act, choices, text, values, needs } = heard;
  const begins = context.asked === undefined || (needs.length > 0 && Object.keys(values).length === 0);
  if (!begins || act !== 'answer' || choices.length > 0) return heard;
  const first = firstAnswers(text, heard, context);
  return { ...heard, values: asItsKind(text, { ...first, ...values }, { steps: EVERY_STEP }) };
}

/** What is told after "yes, I am safe"; where that says nothing, or is only guessed to be of a danger ("no, he's dead"), the answer alone. */
function safeAndMore(rest: string, context: Understanding): Heard {
  const more = understand({ text: rest, choices: [] }, context);
  const { act, needs, unsure, values } = more;
  const isUnclear = unsure.length > 0 && tokenise(rest).length > LONGEST_WITH_YES; // "but only bruises" goes with the yes
  const isNamed = needs.length > 0 && (more.guessed !== true || needs.some((need) => dangerOf(need) === undefined));
  const saysMore = act !== 'answer' || isNamed || isUnclear || Object.keys(values).length > 0;
  return saysMore ? more : { ...more, act: 'safe', needs: [] };
}
const LONGEST_WITH_YES = 3; // words

function partOf(text: string, choices: readonly string[], safety: Safety | undefined, context: Understanding): Part {
  if (choices.length > 0) return pressed(choices, text, context);
  if (safety?.rest === '') return { ...asNoDanger(ACT_OF_SAFETY[safety.says], text, context), choices: [] };
  return asDanger(said(text, context), text, context);
}

function pressed(choices: readonly string[], text: string, context: Understanding): Part {
  const values = { ...contactFor(choices, text, context), ...valuesOfButtons(choices, context) };
  return { ...actOfButtons(choices), values, choices };
}

function said(text: string, context: Understanding): Part {
  if (isPasted(text, context)) return answered(text, context);
  const leave = leavePutRight(text, context) ?? postedTo(text, context);
  return leave === undefined ? saidElse(text, context) : leaveSaid(text, leave, context);
}

function leaveSaid(text: string, { corrects, values }: Correction, context: Understanding): Part {
  return corrects === undefined || corrects === context.asked?.field
    ? { act: 'answer', values: { ...listen(text, context), ...values }, choices: [] }
    : { act: 'correct', corrects, values, choices: [] };
}

function saidElse(text: string, context: Understanding): Part {
  if (hasEnough(text, context) || leavesOut(text, context)) return { act: 'skip', values: {}, choices: [] };
  const again = asksAgain(text, context);
  if (again !== undefined) return { act: again, values: {}, choices: [] };
  const without = withoutIt(text, context);
  if (without !== undefined) return { act: without, values: {}, choices: [] };
  return (
    feltBesideForm(text, context) ??
    requested(text, context) ??
    criesBesideForm(text, context) ??
    answeredOrAsked(text, context)
  );
}

/** What answers nothing of the open question, which is asked again, with why where its words were asked about. */
function asksAgain(text: string, context: Understanding): 'repeat' | 'explain' | undefined {
  if (asksWhatIsMeant(text, context)) return 'explain';
  return [nods, takesNote, putsDayRight].some((is) => is(text, context)) ? 'repeat' : undefined;
}

function answeredOrAsked(text: string, context: Understanding): Part {
  if (answersOutright(text, context)) return answered(text, context);
  return corrected(text, context) ?? requestedOrAsked(text, context) ?? answered(text, context);
}

function requestedOrAsked(text: string, context: Understanding): Part | undefined {
  return wondered(text, context) ?? asksFor(text, context) ?? unanswered(text, context);
}

/** What the whole message asks for, in the resident's language or in English. */
function requested(text: string, context: Understanding): Part | undefined {
  const request = requestOf(text, context);
  if (request === undefined || isNoRequest(request, text, context)) return undefined;
  if (request === 'language') return { act: 'question', question: 'languages', values: {}, choices: [] };
  return { act: request, values: {}, choices: [] };
}

function answered(text: string, context: Understanding): Part {
  const values = withoutStrayPage(text, listen(text, context), context);
  return { act: 'answer', values: withDocument(values, text, context), choices: [] };
}

function corrected(text: string, context: Understanding): Part | undefined {
  const correction = findCorrection(text, context) ?? agePutRight(text, context) ?? findAmendment(text, context);
  if (correction === undefined) return undefined;
  const { corrects, values } = correction;
  if (corrects !== undefined && corrects === context.asked?.field) return answered(text, context);
  return { act: 'correct', values, choices: [], ...(corrects === undefined ? {} : { corrects }) };
}

function wondered(text: string, context: Understanding): Part | undefined {
  const ofReport = askedOfAnyReport(text, context);
  if (ofReport !== undefined) return { act: 'question', question: ofReport, values: {}, choices: [] };
  const isStory = takesStory(context);
  const found = questionAsked(text, isStory, context);
  if (found === undefined || isOtherLeaving(found.card, text, context)) return undefined;
  if (isOutOfPlace(found.card, text, context)) return { act: 'question', question: NOT_KNOWN, values: {}, choices: [] };
  const saysMore = found.rest !== '' && !asks(found.rest, isStory, context.speech);
  const values = saysMore ? listen(found.rest, context) : {};
  const act = Object.keys(values).length > 0 || (saysMore && isNeeding(found.rest, context)) ? 'answer' : 'question';
  return { act, question: found.card, values, choices: [] };
}

/** Where words of one's own are asked for, or may be told beside the options. */
function takesStory({ asked }: Understanding): boolean {
  return asked !== undefined && (takesWords(asked) || asked.notes !== undefined);
}

/** What asks of an open guide or in another language, and nothing surely answers, is no place and no yes to what is open. */
function unanswered(text: string, context: Understanding): Part | undefined {
  const { asked } = context;
  if (asked?.field === CONSENT.field && asksOfAgencies(text, context.speech))
    return { act: 'explain', values: {}, choices: [] };
  if (asked === undefined || asked.answer.kind === 'words' || !isOpenQuestion(text, asked, context)) return undefined;
  return { act: 'question', question: NOT_KNOWN, values: {}, choices: [] };
}

function isOpenQuestion(text: string, asked: Step, context: Understanding): boolean {
  const isOfCheck = asked.field === CHECKED && ASKS_OF_US.test(wordsIn(everyday(text, context.speech)).join(' '));
  return isOfCheck || isPlainQuestion(text, context) || asksOpenGuide(text, context);
}

/** What is told before or after a question may be what the resident came with. */
function isNeeding(rest: string, context: Understanding): boolean {
  const isOpen = context.asked === undefined && tokenise(rest).length > 3;
  return isOpen && findTopics(rest, context).needs.some(isElsewhere);
}

/** Needs that no card and no kind word meets. */
function isElsewhere(need: NeedId): boolean {
  const { kind } = routeOf(need);
  return kind !== 'side' && kind !== 'small-talk';
}
