import { hasButtons } from '../../../dialogs/answers.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import type { Step } from '../../../dialogs/step.ts';
import { findKinds } from '../topics/kinds.ts';
import { isMenu, takesWords } from '../../../dialogs/slots.ts';
import { cardOrNotKnown, endsAsking } from './questions.ts';
import { FORMATS, isNoLanguageAsked, isOfFormats, mayBeName } from './no-language-asked.ts';
import { likeliestRequest, type RankedAct, type Requested } from './likely-act.ts';
import { saysRight } from './corrections.ts';
import { isToldAtFirst, listen } from '../listen.ts';
import { isMessage } from '../telling/is-message.ts';
import { onlyTells } from '../telling/only-tells.ts';
import { inOwnWords } from '../slots/in-own-words.ts';
import { moment } from '../slots/moment.ts';
import { readerOf } from '../slots/readers.ts';
import { isHeardInTelling } from '../telling/told-answers.ts';
import { isMeantOtherwise, saysUnknown } from './meant-otherwise.ts';
import { isNoCry } from './no-cry.ts';
import { isPlainlyAsked } from './plainly-asked.ts';
import { tellsOnlyPlace } from '../place/only-place.ts';
import { isWholePlace } from '../place/whole-place.ts';
import { STOP_OR_GO_ON } from './short-wishes.ts';
import { showsForReport } from './shows-for-report.ts';
import { answersInstead, isInOwnWords, isMistyped, mayLeaveForm, SURE } from './stolen-answers.ts';
import { TELLING_OPENINGS } from '../words/en/acts.ts';
import { asksOfGuide, isFurtherQuestion } from './asks-of-guide.ts';
import { WISHES_FOR } from '../words/en/guide-cues.ts';
import { AGE_ADVERBS } from '../words/en/ages.ts';
import { BESIDE_ON_NOW } from '../words/en/times.ts';
import { PLACE_LEADS } from '../words/en/places.ts';
import { everyday, everydayTokens } from '../speech/everyday.ts';
import { yesNo } from '../slots/yes-no.ts';
import { tokenise, type Token } from '../text/tokens.ts';
import type { Understanding } from '../understanding.ts';

type Part = Pick<Heard, 'act' | 'values' | 'choices' | 'question' | 'corrects'>;

/** Requests that hold even where the sentence also names a day or a place. */
const FIRM: ReadonlySet<Requested> = new Set(['emergency', 'language', 'human', 'restart', 'cancel', 'back']);

/**
 * What a sentence asks for in words that no list holds whole: "I'd sooner hear a voice". Nothing when it answers the open
 * question. A cry for help that also tells something is an answer with the question `emergency`, so that no word is lost.
 */
export function asksFor(text: string, context: Understanding): Part | undefined {
  const request = requestKnown(text, context);
  if (request !== undefined && isFirm(request, text, context)) return meant(request.act, text, context);
  return request?.act !== 'emergency' && isPlainlyAsked(text, context) ? partOf('question', text, context) : undefined;
}

/** Surely no answer to the open question. */
function isFirm({ act, score }: RankedAct, text: string, context: Understanding): boolean {
  return (act === 'emergency' || !isAnswer(act, text, context)) && score >= needed(act, text, context);
}

function meant(act: Requested, text: string, context: Understanding): Part | undefined {
  if (act === 'emergency') return emergency(text, context);
  if (act === 'correct') return correction(text, context);
  if (context.asked === undefined) return AT_FIRST.has(act) ? partOf(act, text, context) : undefined;
  return mayLeaveForm(act, text, context) ? { act, values: {}, choices: STOP_OR_GO_ON } : partOf(act, text, context);
}

/** A whole message that is known in the resident's language asks for nothing where its English does not: "nu e urgent" is no cry for help. */
function requestKnown(text: string, context: Understanding): RankedAct | undefined {
  const { speech, ...inEnglish } = context;
  const request = requestIn(text, context);
  const english = request === undefined ? undefined : speech?.known(text);
  return english === undefined ? request : requestIn(english, inEnglish);
}

function requestIn(text: string, context: Understanding): RankedAct | undefined {
  if (onlyTells(text, context.speech) || tellsWhenOrShows(text, context)) return undefined;
  const tokens = tokenise(text);
  const ranked = context.rankActs(text);
  if (isGuessed(ranked, tokens) && context.asked?.answer.kind !== 'receipt') return undefined; // which takes anything short for one
  const request = likeliestRequest(ranked, context.actThresholds);
  const isNone = [isMeantOtherwise, isKnown, isNoEmergency, isPlaceAlone, isWish, isInOwnWords, isMistyped].some(
    (is) => request !== undefined && is(request.act, text, context, ranked),
  );
  return isNone ? undefined : request;
}

function isNoEmergency(act: Requested, text: string, context: Understanding, ranked: readonly RankedAct[]): boolean {
  return act === 'emergency' && isNoCry(text, ranked, context);
}

/** "Is there someone to text" is no greeting where something is asked. */
function isWish(act: Requested, text: string, { asked, speech }: Understanding): boolean {
  return act === 'greeting' && asked !== undefined && WISHES_FOR.test(everyday(text, speech));
}

/** "I am homeless" is no "don't know", though it is less like anything else that is asked for. */
function isKnown(act: Requested, text: string, context: Understanding, ranked: readonly RankedAct[]): boolean {
  return act === 'dont-know' && !isLikely(ranked, act) && !saysUnknown(text, context);
}

function isLikely(ranked: readonly RankedAct[], act: Requested): boolean {
  return ranked.some((one) => one.act === act && one.score >= LIKELY);
}
const LIKELY = 0.5;

/** A grave request in a word or two, of which the model is not sure, or a language that may as well be somebody's name: "Krasniqi". */
function isGuessed(ranked: readonly RankedAct[], tokens: readonly Token[]): boolean {
  const [best] = ranked;
  if (best === undefined || tokens.length > FEWEST) return false;
  return (GRAVE.has(best.act) && best.score < SURE) || mayBeName(ranked, tokens);
}
const GRAVE: ReadonlySet<Requested> = new Set(['cancel', 'emergency']);
const FEWEST = 2; // words of a request that no list holds ("report", "send"): so few say little to the model

/** "Just now", "I have CCTV": when something was, or what there is to show for it, and nothing that is asked for. */
function tellsWhenOrShows(text: string, context: Understanding): boolean {
  if (showsForReport(text, context)) return true;
  const told = context.asked && inOwnWords(moment).find(text, { ...context, step: context.asked });
  const isBeside = ({ word }: Token): boolean => AGE_ADVERBS.has(word) || BESIDE_ON_NOW.has(word);
  return told !== undefined && tokenise(text.replace(told.words, '')).every(isBeside);
}

/** What surely answers the open question is no request, however much it sounds like one. */
function isAnswer(act: Requested, text: string, context: Understanding): boolean {
  const { asked } = context;
  if (asked === undefined)
    return isToldAtFirst('reference', text, context) || tellsOnlyPlace(text, listen(text, context));
  const values = listen(text, context);
  if (Object.hasOwn(values, 'contact') || Object.keys(values).some(isHeardInTelling)) return true;
  if (asked.answer.kind !== 'suspect-text') return answers(asked, act, text, context);
  return isMessage(text) && isPasted(text, act);
}

function answers(asked: Step, act: Requested, text: string, context: Understanding): boolean {
  if (isAccount(asked, text, act)) return true;
  const { kind } = asked.answer;
  if (act === 'correct') return kind === 'yes-no' && !mayPutRight(asked, text, context);
  if (act === 'language' ? isNoLanguageAsked(text, asked, context) : answersInstead(act, text, context)) return true;
  if (kind === 'place') return isPlace(asked, text, act, context);
  if (choosesNone(asked, text, context) || namesOptionInOwn(asked, text, context)) return true;
  return hasButtons(asked.answer) && opensWithYesOrNo(act, text, asked, context);
}

/** "It doesn't matter", "none of them": every option is refused, and nothing else is said. */
function choosesNone(asked: Step, text: string, context: Understanding): boolean {
  if (asked.answer.kind !== 'choices') return false;
  const value = readerOf(asked).read(text, { ...context, step: asked })?.value;
  return Array.isArray(value) && value.length === 0;
}

/** An option that is named in another language than English: what was lost on the way may be what made it no request. */
function namesOptionInOwn(asked: Step, text: string, context: Understanding): boolean {
  const { kind } = asked.answer;
  if (context.speech?.everyday(text) === undefined || (kind !== 'choice' && kind !== 'choices')) return false;
  return readerOf(asked).find(text, { ...context, step: asked }) !== undefined;
}

/** Where a message is to be checked, its own words are no request to us, but for the wish to leave it or a plain question. */
function isPasted(text: string, act: Requested): boolean {
  return HAS_LINK.test(text) || !(act === 'question' ? endsAsking(text) : LEAVES_A_CHECK.has(act));
}
const HAS_LINK = /https?:|\bwww\.|[a-z0-9-]\.[a-z]{2,24}\//iu;
const LEAVES_A_CHECK: ReadonlySet<Requested> = new Set(['human', 'cancel', 'restart', 'language', 'skip', 'dont-know']);

/** "Human Street", "at the back": nothing but a place, or a few words that open like one. */
function isPlace(asked: Step, text: string, act: Requested, context: Understanding): boolean {
  const tokens = tokenise(text);
  if (act !== 'language' && tokens.length <= FEW && PLACE_LEADS.has(tokens[0]?.word ?? '')) return true;
  return readerOf(asked).find(text, { ...context, step: asked })?.words === text;
}
const FEW = 4; // words

/** How surely it must be no answer. */
function needed(act: Requested, text: string, context: Understanding): number {
  const { asked, actThresholds } = context;
  const { asks, inStory, overAnswer } = actThresholds;
  if (asked === undefined) return isTold(text, context) ? overAnswer : inStory;
  if (mayAnswer(act, text, asked, context)) return overAnswer;
  return takesWords(asked) ? inStory : asks;
}

/** Where nothing is open, an account stays one. */
function isTold(text: string, context: Understanding): boolean {
  return findKinds(everydayTokens(text, context.speech)).length > 0 || isAboutNeed(text, context);
}
const AT_FIRST: ReadonlySet<string> = new Set('language human cancel restart thanks greeting safe question'.split(' '));

/** What comes with a need of its own is heard as one, however it is asked. */
function isAboutNeed(text: string, { rankByWords, thresholds }: Understanding): boolean {
  const [best] = rankByWords(text);
  return best !== undefined && best.score >= thresholds.sure && !ABOUT_US.has(best.topic);
}
const ABOUT_US: ReadonlySet<string> = new Set([
  'talk-to-a-person',
  'accessible-format',
  'about-service',
  'thanks',
  'greeting',
  'none',
]);

/** In one's own words, what opens by telling of others is told; after the account, so is all but a plain request. */
function isAccount(asked: Step, text: string, act: Requested): boolean {
  if (!takesWords(asked) || (asked.answer.kind !== 'words' && act === 'correct')) return false;
  return TELLING_OPENINGS.has(tokenise(text)[0]?.word ?? '') || (asked.field !== 'what' && !PLAIN.has(act));
}
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

function partOf(act: Exclude<Requested, 'emergency'>, text: string, context: Understanding): Part {
  const { asked } = context;
  if (act === 'language' && !isOfFormats(text, context)) return question('languages');
  if (act === 'language') return asked === undefined ? { act: 'answer', values: {}, choices: [] } : question(FORMATS); // "I need it in braille" begins the guide to it
  return act === 'question' || (OF_A_QUESTION.has(act) && asksOfGuide(text, context))
    ? question(cardOrNotKnown(text, context))
    : { act, values: {}, choices: [] };
}

const OF_A_QUESTION: ReadonlySet<Requested> = new Set(['explain', 'repeat']);

function question(card: string): Part {
  return { act: 'question', question: card, values: {}, choices: [] };
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

/** A place by itself puts nothing right where no place stands. */
function isPlaceAlone(act: Requested, text: string, { facts }: Understanding): boolean {
  return act === 'correct' && isWholePlace(text, facts);
}

/** A sentence that holds an answer to the open question may be one. */
function mayAnswer(act: Requested, text: string, asked: Step, context: Understanding): boolean {
  const { kind } = asked.answer;
  if (act === 'emergency' || act === 'correct') return false;
  if (kind === 'choices') return readerOf(asked).find(text, { ...context, step: asked }) !== undefined;
  return kind !== 'yes-no' && !FIRM.has(act) && namesAnswer(act, text, asked, context);
}

function opensWithYesOrNo(act: Requested, text: string, asked: Step, context: Understanding): boolean {
  const meant = yesNo.read(text, { ...context, step: { ...asked, field: 'danger' } })?.value;
  if (meant === true) return tokenise(text).length <= FEW || (act !== 'question' && act !== 'explain');
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

const BARE = 2; // words of "that's wrong": a no

function mayPutRight(asked: Step, text: string, context: Understanding): boolean {
  if (tokenise(text).length <= BARE || saysRight(text, { ...context, asked })) return false;
  return asked.field !== 'danger' || yesNo.read(text, { ...context, step: asked }) === undefined;
}

/** At the open question the words that put it right are its answer; at the check they are asked for field by field. A question that is asked once, and a menu, hold nothing to put right. */
function correction(text: string, context: Understanding): Part {
  const { asked } = context;
  if (asked === undefined) return { act: 'correct', values: {}, choices: [] };
  const values = listen(text, context);
  const isOpen = isMenu(asked) || asked.answer.kind === 'suspect-text';
  if (isOpen && isFurtherQuestion(text, context)) return question(cardOrNotKnown(text, context)); // "should she change her number"
  if (asked.once === true || isOpen) return { act: 'answer', values, choices: [] };
  const corrects = asked.field === 'check' ? undefined : asked.field;
  const others = Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'check'));
  return { act: 'correct', values: others, choices: [], ...(corrects === undefined ? {} : { corrects }) };
}
