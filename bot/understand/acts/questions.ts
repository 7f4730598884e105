import { cardById } from '../../../content/knowledge.ts';
import { CHECKED } from '../../../dialogs/questions/check.ts';
import { NOT_KNOWN } from '../../../dialogs/knowledge.ts';
import { TOPICS, topicById } from '../../../dialogs/index.ts';
import type { Step } from '../../../dialogs/step.ts';
import type { Topic } from '../../../dialogs/topic.ts';
import { dangerOf, dangersHelpedBy, isNeed, routeOf, type NeedId } from '../../../dialogs/needs.ts';
import type { Facts } from '../../../dialogs/facts.ts';
import type { Understanding } from '../understanding.ts';
import { asksAlone } from '../text/asks-alone.ts';
import { wordsIn } from '../text/tokens.ts';
import { FILLERS } from '../words/en/acts.ts';
import { ASKS_IF_ALLOWED } from '../words/en/asks-in-form.ts';
import {
  CLAUSE_OPENINGS,
  CLOSING_QUESTIONS,
  NAMES_A_DANGER,
  NO_OPENINGS,
  PAIRED_OPENINGS,
  POINTING_BACK,
  POINTS_ONLY,
  QUESTION_OPENINGS,
} from '../words/en/questions.ts';

/** A question in a message, by the card that answers it, and what else the message says. */
export interface FoundQuestion {
  readonly card: string;
  readonly rest: string;
}

const FILLER = new Set(FILLERS.filter((word) => !QUESTION_OPENINGS.includes(word)));
const OPENINGS = new Set(QUESTION_OPENINGS);
const CLAUSES = new Set(CLAUSE_OPENINGS);
const PAIRS = new Set(PAIRED_OPENINGS);
const NO_PAIRS = new Set(NO_OPENINGS);
const POINTING = new Set(POINTING_BACK);
const CLAUSE = /[,;:–-]\s|\s(?:and|but|so)\s/u;
const MOST_OFFERED = 3;
const LONGEST = 30; // words of a sentence that is a question to us
const LONGEST_UNMARKED = 8; // words, where an account in one's own words is asked for
const LONGEST_POINTING = 7; // words of a question that may be about what was said just before it
const TELLING: ReadonlySet<string> = new Set(['i am', 'we are', 'they are']);
const WRITERS: ReadonlySet<string> = new Set(['i', 'we']);
const PERCEIVES: ReadonlySet<string> = new Set(['hear', 'see', 'smell', 'feel']);
const REACHES: ReadonlySet<string> = new Set(['text', 'ring', 'call', 'phone', 'email', 'message', 'contact']);
const WHEN_REACHED: ReadonlySet<string> = new Set([
  'me',
  'us',
  'too',
  'instead',
  'also',
  'anytime',
  'any',
  'after',
  'before',
  'then',
  'but',
  'my',
]);
const SENTENCE = /[^.?!\n؟？！。۔।]+[.?!\n؟？！。۔।]*/gu;
const ASKED = /[?؟？][\s.?!؟？！。۔।"”»」)]*$/u;
const SEARCHED = 1200;

/** The first sentence that asks what a card surely answers. An account that only holds such words is none; `strict` where one is asked for. */
export function findQuestion(text: string, strict: boolean, context: Understanding): FoundQuestion | undefined {
  const known = strict || context.asked?.field === CHECKED ? knownCard(text, context) : undefined;
  return known === undefined ? questionIn(text, strict, context) : { card: known, rest: '' };
}

/** The card of a question that is known as a whole in the resident's language. */
function knownCard(text: string, context: Understanding): string | undefined {
  const english = context.speech?.known(text);
  return english !== undefined && asksInEnglish(english, true) ? sureCard(english, context) : undefined;
}

function questionIn(text: string, strict: boolean, context: Understanding): FoundQuestion | undefined {
  const sentences = [...text.slice(0, SEARCHED).matchAll(SENTENCE)];
  for (const [at, match] of sentences.entries()) {
    const beside = sentences[at === 0 ? 1 : at - 1]?.[0] ?? '';
    const card = asks(match[0], strict, context.speech) ? cardBeside(beside, match[0], context) : undefined;
    if (card !== undefined)
      return { card, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() };
  }
  return undefined;
}

/** The card that surely answers a sentence. One that points to another ("Is it real?") is read with the sentence before it, or after it where it comes first, and its own card counts only where that agrees; one that only asks what to do has none of its own. */
function cardBeside(beside: string, sentence: string, context: Understanding): string | undefined {
  const card = sureCard(sentence, context);
  const said = context.speech?.known(sentence) ?? sentence;
  if (beside === '' || !pointsBack(said)) return card;
  const together = `${beside} ${sentence}`;
  const agrees = context
    .findCards(together)
    .slice(0, MOST_OFFERED)
    .some((one) => one.card === card);
  return agrees && !asksAlone(said) ? card : sureCard(together, context);
}

function pointsBack(said: string): boolean {
  const words = wordsIn(said);
  return words.length <= LONGEST_POINTING && (asksAlone(said) || words.some((word) => POINTING.has(word)));
}

/** The card that surely answers a text; nothing below the fitted threshold. */
export function sureCard(text: string, { findCards }: Pick<Understanding, 'findCards'>): string | undefined {
  const [best] = findCards(text);
  return best?.isSure === true && !pointsOnly(text) ? best.card : undefined;
}

/** "Can he do that": of what was told before it, and no card is about that alone. */
export const pointsOnly = (text: string): boolean =>
  POINTS_ONLY.test(text) || ASKS_IF_ALLOWED.test(wordsIn(text).join(' '));

/** The card that surely answers a text that nothing else was understood of: one that is no question must be surer. */
export function lastCard(text: string, context: Understanding): string | undefined {
  const [best] = context.findCards(text);
  if (best?.isSure !== true || pointsOnly(text)) return undefined;
  return best.isOutright || asks(text, false, context.speech) ? best.card : undefined;
}

/** The card that surely answers a question, else what stands for no answer. */
export function cardOrNotKnown(text: string, context: Understanding): string {
  return sureCard(text, context) ?? NOT_KNOWN;
}

/** The cards that may answer a question of which none surely does, the likeliest first: to be offered, never said. At most three. */
export function likelyCards(
  text: string,
  context: Pick<Understanding, 'findCards' | 'asked' | 'steps' | 'facts' | 'dangersTold'>,
): readonly string[] {
  if (pointsOnly(text)) return [];
  const likely = context.findCards(text).filter(({ card, isLikely }) => isLikely && !isOutOfPlace(card, text, context));
  return likely.slice(0, MOST_OFFERED).map(({ card }) => card);
}

/** True when a message ends by asking. */
export function endsAsking(text: string): boolean {
  return ASKED.test(text);
}

/** True of a message in another language than English that is one sentence, marked and worded as a question. */
export function isPlainQuestion(text: string, { speech }: Pick<Understanding, 'speech'>): boolean {
  const isOne = [...text.matchAll(SENTENCE)].length === 1 && endsAsking(text);
  return isOne && speech?.everyday(text) !== undefined && speech.asks(text, true);
}

/** What a card is about, as the need that a resident has who asks it. */
export function needOfCard(card: string, { knowledge }: Facts): NeedId | undefined {
  const need = cardById(knowledge, card)?.need;
  return need !== undefined && isNeed(need) ? need : undefined;
}

/** True when a sentence looks like a question, in English or in the resident's language: it ends like one, or opens like one, or its last clause does, and is short enough. */
export function asks(sentence: string, strict: boolean, speech: Understanding['speech']): boolean {
  if (speech?.everyday(sentence) === undefined) return asksInEnglish(sentence, strict);
  return endsAsking(sentence) || speech.asks(sentence, strict); // "do" opens no question in Urdu: it is two
}

function asksInEnglish(sentence: string, strict: boolean): boolean {
  const words = wordsIn(sentence);
  const isAsked = endsAsking(sentence);
  if (words.length > LONGEST || (strict && !isAsked && words.length > LONGEST_UNMARKED)) return false;
  return isAsked || opensAsking(words) || (!strict && closesAsking(sentence));
}

function opensAsking(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !FILLER.has(word));
  const pair = `${words[at] ?? ''} ${words[at + 1] ?? ''}`;
  if (PAIRS.has(pair) || NO_PAIRS.has(pair)) return PAIRS.has(pair);
  return OPENINGS.has(words[at] ?? '') && !isTelling(words, at);
}

/** "I am cold", "I can hear them", "you can text me". */
function isTelling(words: readonly string[], at: number): boolean {
  const [who = '', opening = '', ...next] = words.slice(Math.max(0, at - 1), at + 3);
  if (at === 0) return false;
  return TELLING.has(`${who} ${opening}`) || (WRITERS.has(who) && PERCEIVES.has(next[0] ?? '')) || isLeave(who, next);
}

/** "You can text too": leave that is given. */
function isLeave(who: string, [reaches = '', whom = '']: readonly string[]): boolean {
  return who === 'you' && REACHES.has(reaches) && WHEN_REACHED.has(whom);
}

/** True when the last clause opens like a question: "my bank rang me, is it them". */
function closesAsking(sentence: string): boolean {
  const clauses = sentence.split(CLAUSE);
  if (clauses.length === 1) return endsUnmarked(sentence);
  const [first = '', second = ''] = wordsIn(clauses.at(-1) ?? '');
  return first === 'why' || (second !== '' && [first, `${first} ${second}`].some((words) => CLAUSES.has(words)));
}

/** True when it goes over into a question without a sign: "my card is gone who do I ring". */
function endsUnmarked(sentence: string): boolean {
  const words = wordsIn(sentence);
  return words.some((_, at) => CLOSING_QUESTIONS.every((each, next) => each.includes(words[at + next] ?? '')));
}

type Asked = Pick<Understanding, 'asked' | 'steps' | 'facts' | 'dangersTold'>;

/** Tells whether a card has no place in the open guide, neither said nor offered, as an answer to this text. */
export function isOutOfPlace(card: string, text: string, context: Asked): boolean {
  return (isOfOtherMatter(card, context) && !isOfWhatWasTold(card, text, context)) || harmsInDanger(card, context);
}

/** A danger that was told before, or is named in the question, is no other matter where what is open is not a guide to help in another one. */
function isOfWhatWasTold(card: string, text: string, { asked, facts, dangersTold }: Asked): boolean {
  const need = needOfCard(card, facts);
  const kind = need === undefined ? undefined : dangerOf(need);
  if (kind === undefined || helpsInDanger(asked)) return false;
  return dangersTold?.has(kind) === true || NAMES_A_DANGER[kind]?.test(text) === true;
}

/** Advice to speak to somebody, or what a household that makes trouble risks, is no answer in a guide about a danger: whoever is behind it must not be warned or faced, and whoever is harmed is not to blame (S4). */
function harmsInDanger(card: string, { asked, steps }: Asked): boolean {
  const isOfDanger = steps.some(({ again, danger = [] }) => again === true && danger.length > 0);
  return HARMS_IN_DANGER.has(card) && asked !== undefined && isOfDanger;
}
const HARMS_IN_DANGER: ReadonlySet<string> = new Set(['talk-first', 'can-i-be-evicted']); // ids of cards

/**
 * A card about another matter than the open guide's: a danger, or where that guide helps somebody in one, what is reported
 * here. It is not said: "will he be arrested" may be about anybody, and who fears for a child asks nothing of a neighbour.
 */
function isOfOtherMatter(card: string, { asked, facts }: Asked): boolean {
  const need = asked === undefined || isOfAnyGuide(card, asked, facts) ? undefined : needOfCard(card, facts);
  const route = need === undefined ? undefined : routeOf(need);
  if (need === undefined || route?.kind !== 'topic') return false;
  const isOpen = topicById(route.topic).steps.some(({ field }) => field === asked?.field);
  return !isOpen && (dangerOf(need) !== undefined || helpsInDanger(asked));
}

/** Who reads what is told, and whether a name is needed, a guide answers of itself; whoever is protected is told who can help. */
function isOfAnyGuide(card: string, { field }: Step, { knowledge }: Facts): boolean {
  const about = cardById(knowledge, card)?.inGuide;
  return about !== undefined && about !== 'done' && !PROTECTED_IN.has(field);
}

/** The questions of guides that protect whom they help. */
const PROTECTED_IN = new Set(
  TOPICS.filter(({ protects }) => protects === true).flatMap(({ steps }) => steps.map(({ field }) => field)),
);

/** The questions of guides about people who may be harmed. */
const HELPED_IN = new Set(TOPICS.filter(isAboutHarm).flatMap(({ steps }) => steps.map(({ field }) => field)));
const helpsInDanger = (asked: Understanding['asked']): boolean => asked !== undefined && HELPED_IN.has(asked.field);

function isAboutHarm({ id, kind, protects, ofSomebody }: Topic): boolean {
  return kind === 'guide' && (protects === true || ofSomebody === true || dangersHelpedBy(id).length > 0);
}
