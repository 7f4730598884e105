import { moreField } from '../../dialogs/guide.ts';
import { topicById } from '../../dialogs/index.ts';
import { fill } from '../../dialogs/fill.ts';
import { newProgress, readProgress } from '../../dialogs/read-progress.ts';
import { dangerOf, routeOf, type NeedId } from '../../dialogs/needs.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import type { Incoming } from '../bot.ts';
import type { Decision } from '../decide.ts';
import { hear } from '../hear.ts';
import type { Here } from '../load.ts';
import type { Memory } from '../memory.ts';
import type { Models } from '../models.ts';
import { SHOWN } from '../understand/acts/short-wishes.ts';
import type { Led } from '../understand/acts/typed.ts';
import { saysLittle } from '../understand/text/says-little.ts';

/** A guide that was ended by "no, that's all", remembered for as long as nothing else is open. */
export function withLeft(decision: Decision, before: Memory, heard: Heard, facts: Facts): Decision {
  const { left: _before, ...memory } = decision.memory;
  const left = memory.stack.length > 0 ? undefined : (guideEnded(decision, before, heard, facts) ?? before.left);
  return { ...decision, memory: left === undefined ? memory : { ...memory, left } };
}

/** A guide is remembered with the answer that ended it: whoever worries about how they treat somebody is shown nothing of those who are hurt (S4). */
function guideEnded(
  { outcome, say }: Decision,
  { stack }: Memory,
  { values, needs }: Heard,
  facts: Facts,
): Memory['stack'] | undefined {
  const isOver = say.some(({ key }) => ENDS.has(key));
  const open = stack.at(-1) ?? (isOver ? begunFor(needs) : undefined);
  if (open === undefined || outcome !== 'signposted') return undefined;
  const topic = topicById(open.id);
  if (topic.kind !== 'guide') return undefined;
  const progress = readProgress(topic, open.state);
  const { slots, learned } = fill(topic, progress, { values, named: [] }, facts);
  if (learned.length === 0) return [open];
  const told = [...new Set([...progress.told, ...(topic.tells?.(slots, facts) ?? [])])];
  return [{ ...open, state: { ...progress, slots, told, asked: moreField({ id: open.id }) } }];
}

/** The guide that a message began, which was over at once: of whoever hurts somebody there is one page. */
function begunFor([need]: readonly NeedId[]): Memory['stack'][number] | undefined {
  const route = need === undefined ? undefined : routeOf(need);
  if (route?.kind !== 'topic') return undefined;
  return { id: route.topic, state: newProgress(topicById(route.topic)) };
}
const ENDS: ReadonlySet<string> = new Set(['guide:end', 'guide:end-protected']);

/** Where a message goes on with the guide that was ended ("do I have to tell the police?"), it is open again; a button, another need and what is said in passing leave it. */
export function backInGuide(incoming: Incoming, here: Here, models: Models): Here {
  const { stack, left = [] } = here.memory;
  const [guide] = left;
  if (guide === undefined || stack.length > 0 || incoming.choices.length > 0) return here;
  const inside: Here = { ...here, memory: { ...here.memory, stack: left } };
  const alone = hear(incoming, here, models);
  const within = hear(incoming, inside, models);
  if (isBriefOfPage(within, alone, guide.id)) return inside;
  return isElsewhere(alone, guide.id) || !isOfGuide(within, alone, guide.id) ? here : inside;
}

/** The name of a page of the guide, and hardly another word, is of that, whatever else it may be about: "I haven't paid", of a threat with pictures. */
function isBriefOfPage({ values }: Heard, { act, choices, text }: Heard, guide: TopicId): boolean {
  const named = values[moreField({ id: guide })]?.words;
  if (act !== 'answer' || choices.length > 0 || named === undefined) return false;
  const rest = text.replace(named, ' ').trim();
  return rest === '' || saysLittle(rest);
}

function isElsewhere({ act, needs, choices }: Heard, guide: TopicId): boolean {
  if (act !== 'answer' && act !== 'question') return true;
  return choices.length > 0 || (act === 'answer' && needs.some((need) => !isMetBy(guide, need)));
}

/** Whether it names a page of the guide, asks to be led, or is answered by what the guide knows; or may be about nothing else. */
function isOfGuide({ act, values, choices, needs }: Heard, alone: Heard, guide: TopicId): boolean {
  if (choices.some((code) => LEADS.has(code)) || Object.hasOwn(values, moreField({ id: guide }))) return true;
  if (act === 'question') return needs.every((need) => isMetBy(guide, need));
  return act === 'answer' && alone.act === 'answer' && mayBeMetBy(guide, alone.unsure);
}

const LED: readonly Led[] = ['do:lead', 'do:talk', 'do:contacts', 'do:police', 'do:prevent'];
const LEADS: ReadonlySet<string> = new Set([...LED, ...SHOWN]);

/** What may be about the guide's matter, and about nothing else but another danger ("a man I used to work with", of who follows somebody). */
function mayBeMetBy(guide: TopicId, unsure: readonly NeedId[]): boolean {
  if (unsure.length === 0) return true;
  return unsure.some((need) => isMetBy(guide, need)) && unsure.every((need) => isMetBy(guide, need) || isDanger(need));
}

const isDanger = (need: NeedId): boolean => dangerOf(need) !== undefined;

function isMetBy(guide: TopicId, need: NeedId): boolean {
  const route = routeOf(need);
  return route.kind === 'topic' && route.topic === guide;
}
