import { NOT_KNOWN } from '../dialogs/knowledge.ts';
import { wrongDoorById } from '../content/wrong-doors.ts';
import { languageAsked } from '../dialogs/language.ts';
import { moreField } from '../dialogs/guide.ts';
import {
  dangersHelpedBy,
  isGrave,
  isMetByReport,
  isNeed,
  NEED_IDS,
  routeOf,
  type NeedId,
  type Route,
} from '../dialogs/needs.ts';
import { TOPICS, topicById } from '../dialogs/index.ts';
import { ratingOf } from '../dialogs/satisfaction.ts';
import type { SmallTalk } from '../dialogs/small-talk.ts';
import type { Heard } from '../dialogs/heard.ts';
import type { Field } from '../dialogs/answers.ts';
import { REPORT_TOPIC, TOPIC_IDS, type TopicId } from '../dialogs/topic-ids.ts';
import { guideWithoutReport } from './deciding/card-says.ts';
import type { Memory } from './memory.ts';
import { isReport } from './stack.ts';
import { afterReport, tellsOn, type AfterReport } from './understand/acts/after-report.ts';
import { asks } from './understand/acts/questions.ts';
import { wantsAdvice } from './understand/acts/acts.ts';
import { tellsOnlyPlace } from './understand/place/only-place.ts';
import { tellsMoreOfThem } from './understand/telling/tells-more.ts';
import { tellsOnlyCount } from './understand/values/only-count.ts';
import { ADULT, tellsAge, tellsOwnChildhood, toldAges } from './understand/values/ages.ts';
import { tellsOnlyForWhom } from './understand/values/only-who.ts';

/** What this turn is about, before any topic decides what to say. */
export type Chosen =
  | { readonly kind: 'begin'; readonly topic: TopicId }
  | { readonly kind: 'continue' }
  | { readonly kind: 'side-question'; readonly id: string }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'leave-queue' }
  | { readonly kind: 'rated'; readonly rating: 1 | 2 | 3 }
  | { readonly kind: 'wrong-door'; readonly id: string }
  | { readonly kind: 'help'; readonly part: 'first' | 'more' }
  | { readonly kind: 'language' } // the chat has changed to the one that was asked for
  | { readonly kind: 'told' } // what the open question does not ask, or more of what another service was named for; it asks nothing itself
  | { readonly kind: 'beside'; readonly need: NeedId } // named beside the open question of a form
  | { readonly kind: 'second-send'; readonly reference: string }
  | { readonly kind: 'of-report'; readonly card: 'add-to-report' | 'every-time' } // told once it was sent
  | { readonly kind: 'small-talk'; readonly act: SmallTalk }
  | { readonly kind: 'detail' } // where something is or how many there are, and nothing of what
  | { readonly kind: 'unclear'; readonly needs: readonly NeedId[] }
  | { readonly kind: 'not-understood' };

const BEGIN = 'do:begin:';
const GUIDES = TOPICS.filter(({ kind }) => kind === 'guide').map(({ id, steps }) => ({
  id,
  fields: new Set<string>(steps.map(({ field }) => field)),
}));

/** Chooses what a message is about: a button first, then a side question, then the open topic, then a new need. */
export function chooseTopic(memory: Memory, heard: Heard): Chosen {
  return (
    byButton(memory, heard) ??
    byReportSent(memory, heard) ??
    byNothingSent(memory, heard) ??
    bySideQuestion(memory, heard) ??
    byOpenTopic(memory, heard) ??
    byCard(memory, heard) ??
    byNeed(heard)
  );
}

function byButton(memory: Memory, heard: Heard): Chosen | undefined {
  if (languageAsked(heard.choices) !== undefined) return { kind: 'language' };
  const wanted = heard.choices.find((code) => code.startsWith(BEGIN))?.slice(BEGIN.length);
  const topic = TOPIC_IDS.find((id) => id === wanted);
  if (topic !== undefined) return isOpen(memory, topic) ? { kind: 'continue' } : { kind: 'begin', topic };
  if (heard.choices.some((code) => code.startsWith(NEED))) return byNeed(heard);
  const rating = ratingOf(heard.choices);
  if (rating !== undefined) return { kind: 'rated', rating };
  const guide = guideAnswered(heard);
  if (guide !== undefined && !isOpen(memory, guide)) return { kind: 'begin', topic: guide };
  return helpAsked(heard) ?? byLateSend(memory, heard);
}

/** What is wanted of the report that was sent, while nothing else is open: it cannot be changed, but added to. */
function byReportSent({ stack, reference, offered }: Memory, heard: Heard): Chosen | undefined {
  if (stack.length > 0 || reference === undefined) return undefined;
  const isOffered = offered.some(({ code }) => code === SEES_REPORT);
  const wanted = afterReport(heard.text);
  if (wanted !== undefined) return FOR_REPORT[wanted] ?? { kind: 'second-send', reference };
  return isOffered && tellsOn(heard.text) && heard.needs.every(isOfReport) ? OF_REPORT : undefined;
}
const SEES_REPORT = 'do:begin:case-status';
const isOfReport = (need: NeedId): boolean => isMetByReport(need) || need === 'case-status';
const OF_REPORT = { kind: 'of-report', card: 'add-to-report' } as const;
const FOR_REPORT: Readonly<Partial<Record<AfterReport, Chosen>>> = {
  adds: OF_REPORT,
  again: { kind: 'of-report', card: 'every-time' },
  shows: { kind: 'side-question', id: 'photos' },
  withdraws: { kind: 'side-question', id: 'delete' },
  'hear-back': { kind: 'side-question', id: 'hear-back' },
  'how-long': { kind: 'side-question', id: 'how-long' },
  'who-reads': { kind: 'side-question', id: 'who-reads' },
  unnamed: { kind: 'side-question', id: 'anonymous' },
  traced: { kind: 'side-question', id: 'anonymous' },
  'other-contact': OF_REPORT,
  'what-next': { kind: 'side-question', id: 'what-next' },
  anew: { kind: 'begin', topic: REPORT_TOPIC },
  enough: { kind: 'small-talk', act: 'thanks' },
};

/** "Was that sent", in a guide or after it: nothing was, and what can be done instead. */
function byNothingSent(memory: Memory, { text, choices }: Heard): Chosen | undefined {
  const isAsked = choices.length === 0 && afterReport(text) === 'is-sent' && guideWithoutReport(memory) !== undefined;
  return isAsked ? { kind: 'side-question', id: 'what-next' } : undefined;
}

function helpAsked({ choices }: Heard): Chosen | undefined {
  if (choices.includes('do:help')) return { kind: 'help', part: 'first' };
  return choices.includes('do:help:more') ? { kind: 'help', part: 'more' } : undefined;
}

function byLateSend(memory: Memory, { choices }: Heard): Chosen | undefined {
  const sendsAgain = choices.includes('do:send') && !memory.stack.some(isReport);
  if (!sendsAgain || memory.reference === undefined) return undefined;
  return { kind: 'second-send', reference: memory.reference };
}

/** The guide that a button of an earlier message belongs to: it works for as long as it stands on the page. */
function guideAnswered({ choices }: Heard): TopicId | undefined {
  const asked = choices.flatMap((code) => (code.includes('=') ? [code.slice(0, code.indexOf('='))] : []));
  return GUIDES.find(({ fields }) => asked.some((field) => fields.has(field)))?.id;
}

/** Whether a person is asked for, or about: where one is, how long it takes. */
export function asksForPerson({ act, question }: Heard): boolean {
  return act === 'human' || (act === 'question' && question === 'person');
}

function bySideQuestion(memory: Memory, heard: Heard): Chosen | undefined {
  if (heard.choices.includes('do:leave-queue')) return { kind: 'leave-queue' };
  if (asksForPerson(heard))
    return isOpen(memory, 'talk-to-person') ? { kind: 'continue' } : { kind: 'begin', topic: 'talk-to-person' };
  if (heard.act === 'question' && heard.question === NOT_KNOWN) return { kind: 'not-known' };
  if (heard.act === 'question' && heard.question !== undefined) return { kind: 'side-question', id: heard.question };
  return bySmallTalk(memory, heard);
}

function bySmallTalk({ stack }: Memory, { act }: Heard): Chosen | undefined {
  if (act === 'safe' || act === 'emergency') return { kind: 'small-talk', act };
  return act === 'thanks' && stack.length > 0 ? { kind: 'small-talk', act } : undefined;
}

function byOpenTopic(memory: Memory, heard: Heard): Chosen | undefined {
  const open = memory.stack.at(-1);
  if (open === undefined) return undefined;
  if (heard.act !== 'answer') return { kind: 'continue' };
  const namesPage = Object.hasOwn(heard.values, moreField(open)); // "can I get it back" in the guide about scams
  const comesBack = heard.needs.includes('case-status') && open.id !== 'case-status' && !namesPage;
  if (comesBack) return { kind: 'begin', topic: 'case-status' };
  const isAnswered = topicById(open.id).steps.some(({ field }) => Object.hasOwn(heard.values, field));
  if (!isAnswered && tellsAge(heard.text)) return { kind: 'told' };
  const [need] = isAnswered ? [] : heard.needs;
  return need === undefined ? { kind: 'continue' } : digression(memory, open.id, need, heard);
}

/** Another need in the place of an answer: a guide gives way to it, a form, and a guide that helps in a danger, offers it beside its question. */
function digression(memory: Memory, open: TopicId, need: NeedId, { text, door, takesBack }: Heard): Chosen {
  const route = routeOf(need);
  const isHeld = takesBack !== true && helpsInDanger(memory, open);
  if (isHeld && (route.kind === 'door' || door !== undefined)) return { kind: 'continue' }; // no other service has to do with it
  if (route.kind !== 'topic') return byRoute(route, door);
  if (isOpen(memory, route.topic)) return { kind: 'continue' };
  return givesWay(open, need, isHeld || tellsMoreOfThem(text, undefined))
    ? byRoute(route, door)
    : { kind: 'beside', need };
}

function givesWay(open: TopicId, need: NeedId, stays: boolean): boolean {
  return topicById(open).kind === 'guide' && (!stays || isGrave(need));
}

/** Whether a guide protects whom it helps, or helps in a danger whose card was shown: nothing ordinary takes it away. */
function helpsInDanger({ shown }: Memory, open: TopicId): boolean {
  const dangers = dangersHelpedBy(open);
  return dangers.some((danger) => topicById(open).protects === true || shown.includes(danger));
}

/** Whoever tells more of somebody after a card ("he's 15") begins the guide that it offered. */
function byCard({ offered, likely }: Memory, { act, needs, text }: Heard): Chosen | undefined {
  const goesOn = act === 'answer' && needs.length === 0 && tellsMoreOfSomebody(text);
  if (!goesOn || offered.some(({ code }) => code === 'do:human')) return undefined; // where that is offered, nothing was understood
  if (likely !== undefined) return ofAge(likely, text);
  const guide = offered.findLast(({ code }) => code.startsWith(NEED))?.code.slice(NEED.length) ?? '';
  return isNeed(guide) ? byRoute(routeOf(guide), undefined) : undefined;
}

const tellsMoreOfSomebody = (text: string): boolean =>
  tellsMoreOfThem(text, undefined) || tellsOnlyForWhom(text) || (tellsAge(text) && !tellsOwnChildhood(text));

/** Of all that may be needed, the one for somebody as old as was told. */
function ofAge(likely: readonly NeedId[], text: string): Chosen | undefined {
  const [age] = toldAges(text);
  if (age === undefined) return undefined;
  const guide = age.years < ADULT ? 'child-safeguarding' : age.years >= OLD ? 'adult-safeguarding' : undefined;
  return guide !== undefined && likely.includes(guide) ? { kind: 'begin', topic: guide } : undefined;
}
const OLD = 65; // years
const NEED = 'do:need:';

function byNeed(heard: Heard): Chosen {
  const [need] = heard.needs;
  if (need !== undefined) return byRoute(routeOf(need), heard.door);
  if (tellsOwnChildhood(heard.text)) return { kind: 'begin', topic: 'child-safeguarding' };
  if (heard.door !== undefined) return afterDoor(heard, heard.door);
  if (heard.act === 'cancel' && wantsAdvice(heard.text)) return { kind: 'help', part: 'first' };
  const act = IN_PASSING[heard.act];
  if (act !== undefined) return { kind: 'small-talk', act };
  if (heard.unsure.length > 0) return { kind: 'unclear', needs: heard.unsure };
  return { kind: isDetail(heard) ? 'detail' : 'not-understood' };
}

function isDetail({ text, values }: Heard): boolean {
  return tellsOnlyPlace(text, values) || tellsOnlyCount(text);
}

/** Whoever was told that a matter is hardly ours, and goes on with where or when it happens, wants to report it all the same; whoever asks what to do, or says how soon they have nowhere to stay ("tonight"), is told again who does it. */
function afterDoor({ values, text }: Heard, door: string): Chosen {
  if (asks(text, false, undefined)) return { kind: 'wrong-door', id: door };
  const { need: needed, presses } = wrongDoorById(door) ?? {};
  const need = NEED_IDS.find((id) => id === needed);
  const isOfReport = need !== undefined && isMetByReport(need);
  const isTold = OF_A_REPORT.some((field) => Object.hasOwn(values, field));
  if (isOfReport && isTold) return { kind: 'begin', topic: REPORT_TOPIC };
  return presses === true && Object.hasOwn(values, WHEN) ? { kind: 'wrong-door', id: door } : { kind: 'told' };
}
const WHEN: Field = 'when';
const OF_A_REPORT: readonly Field[] = ['where', 'when', 'often', 'contact'];

/** What is said in passing where nothing is open. */
const IN_PASSING: Readonly<Partial<Record<Heard['act'], SmallTalk>>> = {
  greeting: 'greeting',
  thanks: 'thanks',
  repeat: 'lead',
  cancel: 'stop',
  restart: 'greeting',
};

function byRoute(route: Route, door: string | undefined): Chosen {
  switch (route.kind) {
    case 'topic':
      return door === undefined ? { kind: 'begin', topic: route.topic } : { kind: 'wrong-door', id: door };
    case 'door':
      return { kind: 'wrong-door', id: door ?? route.door };
    case 'side':
      return { kind: 'side-question', id: route.question };
    case 'small-talk':
      return route;
  }
}

function isOpen(memory: Memory, topic: TopicId): boolean {
  return memory.stack.some(({ id }) => id === topic);
}
