import { everyday } from '../speech/everyday.ts';
import { tellsOnlyFear } from './told-beside-form.ts';
import { NOT_KNOWN } from '../../../dialogs/knowledge.ts';
import { topicById } from '../../../dialogs/index.ts';
import { dangerOf, isNeed, routeOf, type NeedId } from '../../../dialogs/needs.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { isMenu } from '../../../dialogs/slots.ts';
import { tellsOnlyWho } from '../values/only-who.ts';
import { isShortNo } from '../text/short-no.ts';
import type { Understanding } from '../understanding.ts';
import { OF_OTHERS } from '../words/en/need-told.ts';
import { tellsDetail } from '../telling/tells-detail.ts';
import { asksOpenGuide, mayAnswerInGuide, wishedInGuide } from './found-in-guide.ts';
import { asks, endsAsking, lastCard, likelyCards, needOfCard } from './questions.ts';

const isOfElse = ({ act, needs, values, choices }: Heard): boolean =>
  act !== 'answer' || needs.length > 0 || choices.length > 0 || Object.keys(values).length > 0;

/** Where nothing is open and nothing else was understood, a card may still answer; a question without one is not known. */
export function lastResort(heard: Heard, context: Understanding): Heard {
  const { text } = heard;
  if (isOfElse(heard)) return inParticular(heard, context);
  if (tellsOnlyFear(everyday(text, context.speech)) || tellsOnlyWho(text)) return heard;
  if (context.asked !== undefined)
    return isFurtherQuestion(text, context) ? asking(heard, NOT_KNOWN) : withPage(heard, context);
  const card = lastCard(text, context);
  if (card === undefined) return isOpenAndUnclear(heard, context) ? asking(heard, NOT_KNOWN) : heard;
  const guide = guideTold(card, heard, context);
  return guide === undefined ? asking(heard, card) : { ...heard, needs: [guide], unsure: [] };
}

/** A wish that no words of ours name may be met by a page of the open guide; a detail only tells more. */
function withPage(heard: Heard, context: Understanding): Heard {
  const isOfSafety = context.asked?.danger !== undefined && !isMenu(context.asked); // is asked again until it is answered (S8)
  const values = isOfSafety || tellsDetail(heard.text, context) ? {} : wishedInGuide(heard.text, context);
  return Object.keys(values).length === 0 ? heard : { ...heard, values, unsure: [], wishes: true };
}

/** What is only about this service in general, or a complaint that is not about the council, is answered by the card that surely says more of it: "I want to complain about the police". */
function inParticular(heard: Heard, context: Understanding): Heard {
  const { act, needs, choices, text } = heard;
  const isInGeneral = (need: NeedId): boolean =>
    routeOf(need).kind === 'side' || (need === 'service-complaint' && OF_OTHERS.test(text));
  const mayBeCard = act === 'answer' && choices.length === 0 && context.asked === undefined && needs.every(isInGeneral);
  const card = mayBeCard ? lastCard(text, context) : undefined;
  const isOfIt = card !== undefined && needs.some((need) => need === needOfCard(card, context.facts));
  return isOfIt ? asking(heard, card) : heard;
}

/** What is told and not asked begins the guide that it is likeliest about, where that helps in a danger or the card that would answer it is about the same. */
function guideTold(card: string, { text, topics }: Heard, { facts, speech }: Understanding): NeedId | undefined {
  const [best] = topics;
  if (best === undefined || !isNeed(best.topic) || asks(text, false, speech) || isShortNo(text)) return undefined;
  const isDanger = dangerOf(best.topic) !== undefined && best.score >= LIKELIER_THAN_NOT;
  const isMeant = isDanger || best.topic === needOfCard(card, facts);
  return isMeant && routeOf(best.topic).kind === 'topic' ? best.topic : undefined;
}
const LIKELIER_THAN_NOT = 0.5;

function isOpenAndUnclear({ unsure, text }: Heard, context: Understanding): boolean {
  return unsure.length === 0 && isOpenQuestion(text, context);
}

/** What is asked of a guide that asks what else would help, or for a text to check, is a question, though no card answers it. */
function isFurtherQuestion(text: string, { asked, speech }: Understanding): boolean {
  const isOpen = asked !== undefined && (isMenu(asked) || asked.answer.kind === 'suspect-text');
  return isOpen && asks(text, false, speech);
}

function asking(heard: Heard, card: string): Heard {
  return { ...heard, act: 'question', question: card, unsure: [] };
}

function isOpenQuestion(text: string, context: Understanding): boolean {
  return endsAsking(text) || (asks(text, false, context.speech) && likelyCards(text, context).length > 0);
}

/** Where a question stays open, the cards that may answer it are offered. */
export function withLikelyCards(heard: Heard, context: Understanding): Heard {
  const isOpen = heard.act === 'question' && heard.question === NOT_KNOWN;
  const isUnclear = context.asked === undefined && heard.act === 'answer' && isUnanswered(heard);
  const mayAsk = isOpen || (isUnclear && asks(heard.text, false, context.speech)) ? likelyIn(heard.text, context) : [];
  if (mayAsk.length === 0 || heard.choices.length > 0) return heard;
  return isUnclear ? { ...heard, needs: [], unsure: [...heard.needs, ...heard.unsure], mayAsk } : { ...heard, mayAsk };
}

/** Of an open guide its pages too. */
function likelyIn(text: string, context: Understanding): readonly string[] {
  if (!asksOpenGuide(text, context)) return likelyCards(text, context);
  const likely = mayAnswerInGuide(text, context).filter(({ isLikely }) => isLikely);
  return likely.slice(0, MOST_OFFERED).map(({ card }) => card);
}
const MOST_OFFERED = 3;

/** It is unclear what is meant, or only about this service in general. */
function isUnanswered({ needs, unsure }: Heard): boolean {
  return needs.length === 0 ? unsure.length > 0 : needs.every((need) => routeOf(need).kind === 'side');
}

/** True of what the open guide meets already. */
function isOpen(need: NeedId, asked: Understanding['asked']): boolean {
  const route = routeOf(need);
  return route.kind === 'topic' && topicById(route.topic).steps.some(({ field }) => field === asked?.field);
}

/** A question is about what its card is about, so that a danger it speaks of is met as well (S2, S8), unless its guide is open. */
export function aboutItsCard(heard: Heard, { facts, asked }: Understanding): Heard {
  const need = heard.question === undefined ? undefined : needOfCard(heard.question, facts);
  if (need === undefined || heard.needs.includes(need) || isOpen(need, asked)) return heard;
  const isMet = heard.act === 'question' || dangerOf(need) !== undefined;
  return isMet ? { ...heard, needs: [need, ...heard.needs] } : heard;
}
