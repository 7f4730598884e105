import { topicById } from '../../dialogs/index.ts';
import { helpSays } from '../../dialogs/help.ts';
import { CHECKED } from '../../dialogs/questions/check.ts';
import { CONSENT } from '../../dialogs/questions/consent.ts';
import {
  byUrgency,
  dangerOf,
  goesFirst,
  isGrave,
  helpAfter,
  isMetByReport,
  isOfSafety,
  waitsForEmergency,
  routeOf,
  TO_REPORT,
  type NeedId,
} from '../../dialogs/needs.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { valueOf } from '../../dialogs/slots.ts';
import type { CopyKey } from '../../locales/index.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Act, Heard } from '../../dialogs/heard.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import type { DangerKind } from '../../content/danger-cards.ts';
import { wrongDoorById } from '../../content/wrong-doors.ts';
import { NAMED, REMINDER } from './danger.ts';
import { withoutPrivate } from './private-in-report.ts';
import type { Decision } from '../decide.ts';
import type { Memory } from '../memory.ts';
import { SOUNDS_LIKE, type Finding } from '../screen.ts';
import { openReport } from '../stack.ts';
import { namesPartner } from '../screen/doer.ts';
import { wantsAdvice } from '../understand/acts/acts.ts';
import { isToBeChecked } from '../understand/telling/to-be-checked.ts';
import { wordsIn } from '../understand/text/tokens.ts';
import { ROBBED } from '../understand/words/en/told-alone.ts';
import { NOT_USUALLY_ASB } from '../understand/words/en/topics.ts';

/** Requests that words of danger only sound like: "I can't stop thinking about ending it" stops nothing. */
const GIVE_WAY: ReadonlySet<Act> = new Set(['cancel', 'restart', 'greeting', 'thanks', 'skip', 'dont-know']);
/** Dangers in which nothing but help on the way matters. */
const PRESSING: ReadonlySet<DangerKind> = new Set(['danger-now', 'medical-fire']);
/** Answers that give something out of the resident's hand: "he hits me if I tell anyone" agrees to nothing. */
const GIVES: ReadonlySet<string> = new Set([CONSENT.field, CHECKED]);

/**
 * A message in which danger was found: what it seems to ask for in passing is told and agrees to nothing, advice waits
 * until help is called, and what was surely found begins its guide where nothing else is named or open.
 */
export function heardBesideDanger(heard: Heard, findings: readonly Finding[], { stack }: Memory): Heard {
  if (findings.length === 0 || heard.choices.length > 0) return heard;
  const heeded = givesWay(heard, findings) ? { ...heard, act: 'answer' as const } : heard;
  const told = withoutSoftDoor(findings.some(isTold) ? withoutGiving(heeded, findings) : heeded, findings);
  const open = stack.at(-1);
  if (told.act !== 'answer') return told;
  const known = withHate(withHarmed(withConcerned(told, findings), findings), findings);
  if (open === undefined) return withHelpOf(putOff(afterAttack(known, findings), findings), findings);
  const others = findings.filter(({ kind }) => MET_IN[open.id]?.includes(kind) !== true);
  return topicById(open.id).kind === 'guide'
    ? withHelpOf(withoutDoubt(known, findings), others)
    : withoutPrivate(known, findings, { stack });
}

/** "I don't want to lose my job" in a guide: despair that is only asked about takes nothing away; its card offers the way to those who listen. */
function withoutDoubt(heard: Heard, findings: readonly Finding[]): Heard {
  const isDoubted = findings.some(({ kind }) => kind === LOW) && findings.every(isLikeOrElse);
  return isDoubted ? { ...heard, needs: heard.needs.filter((need) => dangerOf(need) !== LOW) } : heard;
}
const LOW: DangerKind = 'self-harm';
const isLikeOrElse = ({ kind, level, reason }: Finding): boolean =>
  kind !== LOW || (level === 'ask' && (reason === SOUNDS_LIKE || reason === NAMED));

/** "He sits on the wall and asks the girls for their numbers": people who sit on a wall are not usually anti-social, but what was surely told of them has its own help. */
function withoutSoftDoor(heard: Heard, findings: readonly Finding[]): Heard {
  const { door, ...rest } = heard;
  const isElse = findings.some(
    ({ kind, level, over }) =>
      level === 'certain' && over !== true && !PRESSING.has(kind) && helpAfter(kind) !== undefined,
  );
  if (door === undefined || !isElse || !NOT_USUALLY_ASB.includes(door)) return heard;
  const need = wrongDoorById(door)?.need;
  return { ...rest, needs: heard.needs.filter((one) => one !== need) };
}

/** Dangers whose card is enough in these guides: whoever threatens with pictures "knows my school", and the guide says whom to tell. */
const MET_IN: Readonly<Partial<Record<TopicId, readonly DangerKind[]>>> = { cyber: ['stalking'] };

/** Whoever surely told of abuse of themselves is who the guide is for, whoever else the words name: "my son hits me". */
function withHarmed(heard: Heard, findings: readonly Finding[]): Heard {
  const read = heard.values[WHO_IS_HARMED];
  const isSelf = findings.some(
    ({ kind, level, about, child }) =>
      HARMED_AT_HOME.has(kind) && level === 'certain' && about === 'self' && child !== true,
  );
  if (!isSelf || read === undefined || !OTHERS_HARMED.has(read.value)) return heard;
  return { ...heard, values: { ...heard.values, [WHO_IS_HARMED]: { ...read, value: 'me' } } };
}
const WHO_IS_HARMED: Field = 'da-who';
const OTHERS_HARMED: ReadonlySet<unknown> = new Set(['friend', 'children']);
const HARMED_AT_HOME: ReadonlySet<DangerKind> = new Set(['domestic-abuse', 'forced-marriage']);

/** Whoever surely told of somebody else's despair is not asked whose it is: "he said he wants to die". */
function withConcerned(heard: Heard, findings: readonly Finding[]): Heard {
  const isOther = findings.some(
    ({ kind, level, about }) => kind === 'self-harm' && level === 'certain' && about === 'other',
  );
  const told = heard.values[WHO_IS_LOW]?.value;
  const isTheirs = told === 'me' && !wordsIn(heard.text).some((word) => OF_WRITER.has(word)); // "my wife says she can't go on"
  const isAsked = isOther && (told === undefined || isTheirs);
  return isAsked ? { ...heard, values: { ...heard.values, [WHO_IS_LOW]: { value: 'other', words: '' } } } : heard;
}
const WHO_IS_LOW: Field = 'low-who';
const OF_WRITER: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'id', 'ill', 'myself']);

/** A report of words or of people in which hate was surely told is one of hate: "he shouts that I should go back to my country". What was done to a thing says more ("sprayed on our door"). */
function withHate(heard: Heard, findings: readonly Finding[]): Heard {
  const isHate = findings.some(isHateInWords);
  const read = heard.values[KIND];
  if (!isHate || read === undefined || !OF_PEOPLE.has(read.value)) return heard;
  return { ...heard, values: { ...heard.values, [KIND]: { ...read, value: HATE } } };
}

/** By a rule: what only sounds like hate says nothing of why it is done. */
function isHateInWords({ kind, level, over, reason }: Finding): boolean {
  return kind === 'hate-crime' && level === 'certain' && over !== true && reason !== SOUNDS_LIKE;
}
const KIND: Field = 'kind';
const HATE = 'hate'; // a kind of report, as those below
const NEIGHBOURS = 'rowdy-neighbours';
const OF_PEOPLE: ReadonlySet<unknown> = new Set([
  NEIGHBOURS,
  'rowdy-inconsiderate',
  'threats',
  'nuisance-communications',
]);

/** One word names a danger only where the screen is sure of one in it: "self", "hurt" and "black" may mean anything. What it resembles is offered. */
export function heardOfOneWord(heard: Heard, findings: readonly Finding[]): Heard {
  const { text, choices, needs, unsure } = heard;
  const isSure = findings.some(({ level }) => level === 'certain');
  if (isSure || choices.length > 0 || !ONE_WORD.test(text)) return heard;
  const dangers = needs.filter((need) => dangerOf(need) !== undefined);
  if (dangers.length === 0) return heard;
  return { ...heard, needs: needs.filter((need) => !dangers.includes(need)), unsure: [...dangers, ...unsure] };
}
const ONE_WORD = /^\W*[a-z]+\W*$/iu;

/** Whoever says inside a report that it may be their ex or their partner is offered the guide for that. */
export function heardOfPartner(heard: Heard, { stack }: Pick<Memory, 'stack'>): Heard {
  const { act, needs, unsure, text } = heard;
  const isTold = act === 'answer' && needs.length === 0 && namesPartner(wordsIn(text));
  const guide = unsure.find((need) => OF_PARTNERS.has(need));
  if (!isTold || guide === undefined || openReport(stack) === undefined) return heard;
  return { ...heard, needs: [guide], guessed: true, unsure: [] };
}
const OF_PARTNERS: ReadonlySet<NeedId> = new Set(['domestic-abuse', 'stalking']);

function givesWay({ act }: Heard, findings: readonly Finding[]): boolean {
  return GIVE_WAY.has(act) || (act === 'safe' && findings.some(({ level }) => level === 'certain'));
}

/** Told for certain, and not only asked about. */
function isTold({ level, over }: Finding): boolean {
  return level === 'certain' || over === true;
}

/** "No, but he has a knife" says no to no danger. */
function withoutGiving(heard: Heard, findings: readonly Finding[]): Heard {
  const isPressing = findings.some(isNow);
  const kept = Object.entries(heard.values).filter(
    ([field, { value }]) => !GIVES.has(field) && !(isPressing && field === 'danger' && value === false),
  );
  return { ...heard, values: Object.fromEntries(kept) };
}

function isNow({ kind, level, over }: Finding): boolean {
  return level === 'certain' && over !== true && PRESSING.has(kind);
}

/** Whoever was attacked by somebody from outside may report it; what else the words resemble waits. */
function afterAttack(heard: Heard, findings: readonly Finding[]): Heard {
  if (!findings.some(({ doer }) => doer === 'stranger')) return heard;
  const [first] = heard.needs;
  if (first === undefined || isMetByReport(first) || isMetAsTold(heard, 'burglary-theft')) return heard;
  return goesBeside(first) && first !== 'domestic-abuse' ? heard : { ...heard, needs: [TO_REPORT, ...heard.needs] };
}

/** Answers by which a guide helps whatever danger stands beside them: after a burglary nobody was attacked, and whoever is threatened with pictures is told first of all not to pay. */
const MET_AS_TOLD: Readonly<Partial<Record<NeedId, (values: Heard['values']) => boolean>>> = {
  'burglary-theft': (values) => values['theft-what'] !== undefined,
  cyber: (values) => values['cyber-what']?.value === 'pictures',
};

function isMetAsTold({ needs: [first], values }: Heard, guide: NeedId): boolean {
  return first === guide && MET_AS_TOLD[guide]?.(values) === true;
}

/** While somebody is attacked or badly hurt, advice is only offered: first comes the emergency number. */
function putOff(heard: Heard, findings: readonly Finding[]): Heard {
  const isPressing = findings.some(isNow) && !isRobbed(heard);
  const isMet = wrongDoorById(heard.door ?? '')?.services[0] === 'emergency-999'; // what another service's matter is, is what to do now
  const isHelp = (need: NeedId): boolean =>
    !waitsForEmergency(need) && !isCryForHelp(need, heard, findings) && (goesBeside(need) || isMetByReport(need));
  const isAdvice = heard.needs.length > 0 && !isMet && !heard.needs.some(isHelp);
  return isPressing && isAdvice ? { ...heard, needs: [], unsure: heard.needs } : heard;
}

/** A short cry for help is worded like the messages of scammers ("hurry"): where a danger is pressing and none of money was found, nothing was pasted. */
function isCryForHelp(need: NeedId, { text }: Heard, findings: readonly Finding[]): boolean {
  return need === 'fraud-advice' && isToBeChecked(text) && !findings.some(({ kind }) => kind === 'fraud-in-progress');
}

/** Whoever was robbed at knifepoint is helped behind the card with what comes after. */
function isRobbed({ needs: [first], text }: Heard): boolean {
  return first === 'burglary-theft' && ROBBED.test(text);
}

/** A danger beside it belongs to it, or it is only said in passing. */
function goesBeside(need: NeedId): boolean {
  return isOfSafety(need) || routeOf(need).kind === 'small-talk';
}

function withHelpOf(heard: Heard, findings: readonly Finding[]): Heard {
  if (heard.needs.length > 0) return withOwnHarm(heard, findings);
  const found = findings.flatMap(({ kind, level, over }): readonly NeedId[] => {
    if (over === true) return [TO_REPORT];
    return level === 'certain' ? [helpAfter(kind) ?? []].flat() : [];
  });
  return found.length === 0 ? heard : { ...heard, needs: byUrgency(found), unsure: [] };
}

/** "My neighbour plays music, and my boyfriend hits me": who is harmed is helped first, and the rest waits; so of neighbours of whom nothing else is told than the harm. */
function withOwnHarm(heard: Heard, findings: readonly Finding[]): Heard {
  const isOfNeighbours = heard.values[KIND]?.value === NEIGHBOURS && heard.needs.every(isMetByReport);
  const harmed = findings.filter(({ level, about }) => level === 'certain' && (about !== 'other' || isOfNeighbours));
  const helps = harmed.flatMap(({ kind }) => helpAfter(kind) ?? []).filter(isOfNeighbours ? isGrave : goesFirst);
  if (helps.length === 0 || heard.needs.some(goesBeside) || isMetAsTold(heard, 'cyber')) return heard;
  return { ...heard, needs: byUrgency([...new Set([...helps, ...heard.needs])]) };
}

/** A report in which nothing was told but the danger that is taken back is not gone on with. */
export function heardTakingBack(heard: Heard, { stack }: Memory): Heard {
  const open = openReport(stack);
  if (heard.takesBack !== true || open === undefined || heard.needs.length > 0) return heard;
  const { slots } = readProgress(topicById(open.id), open.state);
  return TOLD.some((field) => valueOf(slots, field) !== undefined) ? heard : { ...heard, act: 'cancel', values: {} };
}
const TOLD: readonly string[] = ['what', 'kind'];

/** Whoever gives up a report because they look for advice is shown what there is help with. */
export function withAdvice(decision: Decision, { act, text }: Heard): Decision {
  const isLet = act === 'cancel' && decision.outcome === 'cancelled' && decision.memory.stack.length === 0;
  return isLet && wantsAdvice(text) ? { ...decision, say: [...decision.say, ...helpSays('first')] } : decision;
}

/** Whoever told of somebody badly hurt or ill, or where nothing is open of a danger now, and is not understood next, is sent to another service ("I'm in the bathroom") or asks what to do, is given the number again. */
export function withNumberAgain(decision: Decision, { shown }: Pick<Memory, 'shown'>): Decision {
  const open = decision.memory.stack.at(-1);
  const isForm = open !== undefined && topicById(open.id).kind === 'form';
  const isPressing = shown.includes('medical-fire') || (open === undefined && shown.includes('danger-now'));
  if (!isUnmet(decision) || isForm || !isPressing) return decision;
  return { ...decision, say: [REMINDER, ...decision.say] };
}

function isUnmet({ outcome, say }: Decision): boolean {
  return (
    outcome === 'fell-back' || outcome === 'repaired' || say.some(({ key }) => key === MENU || key.startsWith(DOOR))
  );
}
const MENU: CopyKey = 'guide:menu.first';
const DOOR = 'answers:wrong-door.';
