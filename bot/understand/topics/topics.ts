import { wrongDoorById } from '../../../content/wrong-doors.ts';
import {
  areMetAlike,
  byUrgency,
  dangerOf,
  isLifeline,
  isMetByReport,
  isNeed,
  NEED_IDS,
  routeOf,
  TO_REPORT,
  type NeedId,
} from '../../../dialogs/needs.ts';
import type { ScamKind } from '../../../content/scams.ts';
import type { Heard, Ranked } from '../../../dialogs/heard.ts';
import { isNextDoor } from '../../screen/doer.ts';
import { asks } from '../acts/questions.ts';
import { findKinds } from './kinds.ts';
import { findPhrases, indexPhrases } from '../text/phrases.ts';
import { checkText, isMarked, isOfScam, isPlainlyScam } from '../scam/check-text.ts';
import { isRequestOfUs, tellsOfArrest } from '../scam/pasted-scam.ts';
import { isToBeChecked } from '../telling/to-be-checked.ts';
import { TELLS_OF_MESSAGE } from '../words/en/asks-of-scam.ts';
import { GENERAL_KINDS } from '../words/en/kinds.ts';
import { everydayTokens, everydayWords } from '../speech/everyday.ts';
import type { Speech } from '../speech/speech.ts';
import { holdsAddress } from '../telling/is-message.ts';
import { toldAnswer } from '../telling/told-answers.ts';
import { tellsOwnChildhood } from '../values/ages.ts';
import { tellsOnlyForWhom } from '../values/only-who.ts';
import { NEEDS_CONSENT } from '../words/en/told-alone.ts';
import { wordsIn, type Token } from '../text/tokens.ts';
import { needsOfParts, SMALL_TALK } from './parts.ts';
import { likeliest, type Rank, type Thresholds } from './ranked.ts';
import { toldKinds } from './told-kinds.ts';
import { toldNeed } from './told-need.ts';
import {
  CASE_STATUS,
  BANK_WORDS,
  CASE_STATUS_OUTRIGHT,
  OF_A_REPORT,
  OF_A_REVIEW,
  TELLS_OF_A_REPORT,
  WISHES_TO_SEE,
  YET_TO_REPORT,
  NEED_WORDS,
  REPORTING,
  SOFT_DOORS,
  TOBACCO_WORDS,
  WRONG_DOORS,
} from '../words/en/topics.ts';

type Found = Pick<Heard, 'topics' | 'needs' | 'guessed' | 'unsure' | 'door'>;

const DOORS = indexPhrases(WRONG_DOORS);
const NEEDS = indexPhrases(NEED_WORDS);
const GENERAL = indexPhrases({ reporting: REPORTING, status: CASE_STATUS, outright: CASE_STATUS_OUTRIGHT });
const MOST_READ = 8000; // characters; of a longer text the beginning and the end are ranked
const MOST_RANKED = 5;
const MOST_OFFERED = 3;
const AT_ALL = 0.001; // what is surely about nothing of ours has some need in the third place as well

/** What tells the topics of a message in the language of the conversation. */
interface Ranking {
  readonly rank: Rank;
  readonly rankByWords: Rank; // of a part of the message, of which there may be many
  readonly thresholds: Thresholds;
  readonly speech?: Speech;
}

/**
 * What a message is about. The classifier ranks; phrase lists are a second opinion where it is not sure, and say whose
 * matter it is exactly. A long message is ranked in parts as well, so that a second need in it is found.
 */
export function findTopics(text: string, ranking: Ranking): Found {
  const { rank, thresholds, speech } = ranking;
  const tokens = everydayTokens(text, speech);
  const read = ends(text);
  const ranked = rank(read);
  const told = toldNeed(read, speech);
  const named = told === undefined ? pastedOr(namedIn({ text, read, tokens, ranked }, ranking), text) : [told];
  const offered = named.length > 0 ? [] : withReport(maybes(ranked, thresholds), tokens);
  const meant = named.length > 0 ? named : orNone(unranked(text, tokens, offered));
  const guess = meant.length > 0 ? [] : orNone(onlyOne(offered, ranked));
  const needs = byUrgency(withoutSmallTalk(ofWriter([...meant, ...guess], text)));
  const door = needs[0] === undefined ? undefined : doorOf(tokens, needs[0], text);
  return {
    topics: likeliestTopics(text, rank),
    needs,
    ...(guess.length === 0 ? {} : { guessed: true }),
    unsure: needs.length > 0 ? [] : offered,
    ...(door === undefined ? {} : { door }),
  };
}

/** The five needs (`none` among them) that a message is likeliest about, the likeliest first. */
export function likeliestTopics(text: string, rank: Rank): readonly Ranked[] {
  return rank(ends(text)).slice(0, MOST_RANKED);
}

/** Abuse at home that a child tells of is for those who talk with children. Who it is for is no need, and whose consent is needed to share something is of no other consent. */
function ofWriter(named: readonly NeedId[], text: string): readonly NeedId[] {
  if (tellsOnlyForWhom(text)) return [];
  const needs = NEEDS_CONSENT.test(text) ? named.filter((need) => need !== 'sexual-violence') : named;
  if (!needs.includes(AT_HOME) || !tellsOwnChildhood(text)) return needs;
  return [...new Set(needs.map((need): NeedId => (need === AT_HOME ? 'child-safeguarding' : need)))];
}

const orNone = (need: NeedId | undefined): readonly NeedId[] => (need === undefined ? [] : [need]);

/** A message as it is read: whole, the part that is ranked, its words in English, and what they are likeliest about. */
interface Message {
  readonly text: string;
  readonly read: string;
  readonly tokens: readonly Token[];
  readonly ranked: readonly Ranked[];
}

/** What is surely named, as a whole or in a part, and a loss beside it. */
function namedIn({ text, read, tokens, ranked }: Message, ranking: Ranking): readonly NeedId[] {
  const { rankByWords, thresholds } = ranking;
  const words = tokens.map(({ word }) => word);
  const parts = needsOfParts({ text: read, ranked }, rankByWords, thresholds).filter(
    (need) => need !== AT_HOME || !isNextDoor(words),
  );
  const sure = [...surely(ranked, tokens, thresholds), ...parts];
  return [...sure, ...lossOf(text, sure, ranked, ranking)];
}

/** "He shouts at her" is of a couple only where the rest of the message does not say that he lives next door. */
const AT_HOME: NeedId = 'domestic-abuse';

/** What a scam names, pasted or told, is what it offers or threatens with, and no matter of theirs; a danger that it names goes first. */
function pastedOr(named: readonly NeedId[], text: string): readonly NeedId[] {
  if (named.some((need) => dangerOf(need) !== undefined)) return named;
  const isTold = named.length > 0 && named.every((need) => isBorrowed(need, text));
  return isTold || isToBeChecked(text) ? ['fraud-advice'] : named;
}

/** Another service's matter is borrowed by a scam that shows itself, or by a message that was told of; accounts and devices only where the scam is of neither. */
function isBorrowed(need: NeedId, text: string): boolean {
  if (need === 'cyber') return isPlainlyScam(text) && !OF_DEVICES.has(checkText(text).kind);
  if (routeOf(need).kind !== 'door') return false;
  return isPlainlyScam(text) || (TELLS_OF_MESSAGE.test(wordsIn(text).join(' ')) && isMarked(text));
}
const OF_DEVICES: ReadonlySet<ScamKind | undefined> = new Set<ScamKind | undefined>([
  ...(['remote-access', 'sextortion', 'account', 'passcode', 'bank'] as const),
  undefined,
]);

/** A scam that somebody pasted or tells of names nothing by itself; where it is not likeliest it gives way if a life may be at stake. */
function pastedScam(text: string, offered: readonly NeedId[]): NeedId | undefined {
  const givesWay = offered[0] !== 'fraud-advice' && offered.some(isLifeline);
  const words = wordsIn(text.slice(0, MOST_READ));
  if (givesWay || isRequestOfUs(words) || tellsOfArrest(words)) return undefined;
  return isOfScam(text) ? 'fraud-advice' : undefined;
}

/** What is meant where nothing is surely named: by signs, and not by what words are likeliest about. */
function unranked(text: string, tokens: readonly Token[], offered: readonly NeedId[]): NeedId | undefined {
  return pastedScam(text, offered) ?? kindAlone(text, tokens, offered);
}

/** Few words that name a kind of anti-social behaviour report it, where what they are likeliest about is not far from it; so do any that tell what was done to what. */
function kindAlone(text: string, tokens: readonly Token[], offered: readonly NeedId[]): NeedId | undefined {
  const isKind = findKinds(tokens).some(({ code }) => !GENERAL_KINDS.includes(code));
  const isElse = offered.some(isLifeline) || findPhrases(tokens, DOORS).length > 0;
  const isTold = tokens.length <= LONGEST_KIND ? isKind : toldKinds(tokens).some(({ code }) => code !== 'parking');
  return isTold && !isElse && !asks(text, false, undefined) ? TO_REPORT : undefined;
}
const LONGEST_KIND = 8; // words

/** Needs that a loss to a scam comes before, although the words are as much about them. */
const AFTER_A_LOSS: ReadonlySet<string> = new Set<NeedId>(['cyber', 'service-complaint']);

/** Money or details that have gone are for the bank first, where it may be a scam and nothing else is sure that could explain it. */
function lossOf(
  text: string,
  sure: readonly NeedId[],
  ranked: readonly Ranked[],
  { thresholds: { unsure }, speech }: Ranking,
): readonly NeedId[] {
  const gone = toldAnswer(text, 'fraud-gone', speech);
  if (gone === undefined || gone === 'no' || !sure.every((need) => AFTER_A_LOSS.has(need))) return [];
  const least = sure.length > 0 ? AT_ALL : unsure;
  const isLikely = ranked.slice(0, MOST_RANKED).some(({ topic, score }) => topic === 'fraud-advice' && score >= least);
  return isLikely && checkText(text).kind !== 'sextortion' ? ['fraud-advice'] : [];
}

/** True when a message asks outright for a report that was made, and not who sees it. */
export function comesBackOutright(text: string, speech: Speech | undefined): boolean {
  if (everydayWords(text, speech)[0] === 'who') return false;
  return findPhrases(everydayTokens(text, speech), GENERAL).some(({ code }) => code === 'outright');
}

/** True when a message speaks of a report that was made, however it does, and does not only tell of it or wish to make one: nothing else leaves an open question for one. */
export function namesReport(text: string, speech: Speech | undefined): boolean {
  const words = everydayWords(text, speech);
  const isMade = !onlyTells(words) && !YET_TO_REPORT.test(words.join(' '));
  return isMade && words.some((word) => OF_A_REPORT.has(word));
}

/** True when a message speaks of reports at all, or of having them looked at again. */
export function speaksOfReports(text: string, speech: Speech | undefined): boolean {
  return everydayWords(text, speech).some((word) => OF_A_REPORT.has(word) || OF_A_REVIEW.has(word));
}

/** "I reported it before": told, and asked for by nobody. */
export function tellsOfReport(text: string, speech: Speech | undefined): boolean {
  const words = everydayWords(text, speech);
  return words.some((word) => OF_A_REPORT.has(word)) && onlyTells(words);
}

/** True when a message asks for a report, or wishes to see one, and does not only name it: "my earlier report" does. */
export function wishesToSee(text: string, speech: Speech | undefined): boolean {
  const words = everydayWords(text, speech);
  return comesBackOutright(text, speech) || asks(text, false, speech) || words.some((word) => WISHES_TO_SEE.has(word));
}

function onlyTells(words: readonly string[]): boolean {
  return TELLS_OF_A_REPORT.has(words[0] ?? '') && !words.some((word) => WISHES_TO_SEE.has(word));
}

function ends(text: string): string {
  return text.length <= MOST_READ ? text : `${text.slice(0, MOST_READ / 2)}\n${text.slice(-MOST_READ / 2)}`;
}

function surely(ranked: readonly Ranked[], tokens: readonly Token[], { sure, unsure }: Thresholds): readonly NeedId[] {
  const best = likeliest(ranked);
  if (best === undefined) return [];
  if (best.score >= sure) return isNeed(best.topic) ? [best.topic] : [];
  const seconded = opinions(tokens);
  const agreed = ranked.slice(0, MOST_OFFERED).find(({ topic, score }) => score >= unsure && seconded.has(topic));
  return agreed !== undefined && isNeed(agreed.topic) ? [agreed.topic] : [];
}

/** "Hello" and "thanks" are the need only where nothing else is. */
function withoutSmallTalk(needs: readonly NeedId[]): readonly NeedId[] {
  const others = needs.filter((need) => !SMALL_TALK.has(need));
  return others.length > 0 ? others : needs;
}

function maybes(ranked: readonly Ranked[], { unsure }: Thresholds): readonly NeedId[] {
  const top = ranked.slice(0, MOST_OFFERED);
  const likely = top.filter(({ score }) => score >= unsure).flatMap(({ topic }) => (isNeed(topic) ? [topic] : []));
  const lifelines = top.flatMap(({ topic, score }) =>
    isNeed(topic) && isLifeline(topic) && score >= AT_ALL ? [topic] : [],
  );
  return [...new Set([...likely, ...lifelines])];
}

/** A kind of anti-social behaviour that is named, or a neighbour, is offered to be reported beside what else it may be. */
function withReport(offered: readonly NeedId[], tokens: readonly Token[]): readonly NeedId[] {
  const isKind = findKinds(tokens).some(({ code }) => !GENERAL_KINDS.includes(code));
  const others = withoutSmallTalk(offered);
  const isLikely = isKind || (others.length > 0 && isNextDoor(tokens.map(({ word }) => word)));
  return !isLikely || others.some(isMetByReport) ? others : [...others, TO_REPORT];
}

/** The one need there would be to choose from: nine in ten were right on the tune set, and a list of one asks nothing. */
function onlyOne(offered: readonly NeedId[], ranked: readonly Ranked[]): NeedId | undefined {
  const best = likeliest(ranked)?.topic;
  if (best === undefined || !isNeed(best) || offered.length === 0) return undefined;
  return offered.every((need) => areMetAlike(need, best)) ? best : undefined;
}

/** The needs that the phrase lists name. */
function opinions(tokens: readonly Token[]): ReadonlySet<string> {
  const general = findPhrases(tokens, GENERAL).map(({ code }) => code);
  const doors = findPhrases(tokens, DOORS).map(({ code }) => wrongDoorById(code)?.need ?? 'none');
  const isAsb = general.includes('reporting') || findKinds(tokens).length > 0;
  return new Set([
    ...doors,
    ...findPhrases(tokens, NEEDS).map(({ code }) => code),
    ...(isAsb ? NEED_IDS.filter(isMetByReport) : []),
    ...(general.some((code) => code !== 'reporting') ? ['case-status'] : []),
  ]);
}

/** A bank that is named, an address, or words like those of scams: that "refund" is of nothing that was bought. No scam is of tobacco. */
function mayBeScam(tokens: readonly Token[], text: string): boolean {
  if (tokens.some(({ word }) => TOBACCO_WORDS.has(word))) return false;
  return tokens.some(({ word }) => BANK_WORDS.has(word)) || holdsAddress(text) || checkText(text).suspicious;
}

/** Whose matter exactly: the longest door phrase of this need. Soft doors give way once the words name anti-social behaviour. */
function doorOf(tokens: readonly Token[], need: NeedId, text: string): string | undefined {
  const isAsb = findKinds(tokens).some(({ code }) => code !== 'trespass');
  const givesWay = (code: string): boolean =>
    (isAsb && SOFT_DOORS.includes(code)) || (code === 'consumer-problem' && mayBeScam(tokens, text));
  return findPhrases(tokens, DOORS)
    .filter(({ code }) => wrongDoorById(code)?.need === need && !givesWay(code))
    .toSorted((left, right) => right.to - right.from - (left.to - left.from))[0]?.code;
}
