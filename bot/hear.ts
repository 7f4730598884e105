import { EVERY_STEP, topicById } from '../dialogs/index.ts';
import { dangerOf, isNeed, routeOf, type NeedId } from '../dialogs/needs.ts';
import { readProgress } from '../dialogs/read-progress.ts';
import { tells } from '../dialogs/telling.ts';
import { askedWith, stepOf } from '../dialogs/slots.ts';
import type { Facts } from '../dialogs/facts.ts';
import type { Heard, Reading } from '../dialogs/heard.ts';
import type { Topic } from '../dialogs/topic.ts';
import type { Incoming } from './bot.ts';
import type { Here } from './load.ts';
import type { Models } from './models.ts';
import { withStory } from './deciding/with-story.ts';
import { withAccount } from './understand/values/account.ts';
import { packForWriters } from '../locales/index.ts';
import { whatIsAsked } from './danger/ask-safety.ts';
import { kindsShown } from './danger/danger.ts';
import { tellsOnlyPlace } from './understand/place/only-place.ts';
import { answeredSteps } from './understand/acts/answered.ts';
import { asksOfHelp } from './understand/acts/asks-of-help.ts';
import { pointsOnly, sureCard } from './understand/acts/questions.ts';
import { asksForNumber } from './understand/acts/asks-how-reached.ts';
import { tellsOnlyFear } from './understand/acts/told-beside-form.ts';
import { everydayWords } from './understand/speech/everyday.ts';
import { tellsOnlyTenure } from './understand/values/only-tenure.ts';
import type { Tenure } from './understand/words/en/tenure.ts';
import { namesPage } from './understand/telling/menus.ts';
import { understand } from './understand/understand.ts';
import type { Understanding } from './understand/understanding.ts';

/** How the resident speaks: in the language of the conversation, in an English one as whoever writes what they have written. */
function speechOf(
  { memory }: Pick<Here, 'memory'>,
  { speech, speechOfWriters }: Models,
): Pick<Understanding, 'speech'> {
  const written = memory.writes === undefined ? undefined : packForWriters(memory.writes);
  const spoken = (written === undefined ? undefined : speechOfWriters?.[written]) ?? speech;
  return spoken === undefined ? {} : { speech: spoken };
}

/** Understands a message where the conversation stands: by the open topic's questions, or by every topic's when none is open. A button that begins a topic brings what was said before it. */
export function hear(incoming: Incoming, here: Pick<Here, 'memory' | 'facts' | 'language'>, models: Models): Heard {
  const { memory, facts, language } = here;
  const spoken = speechOf(here, models);
  const open = memory.stack.at(-1);
  const topic = open === undefined ? undefined : topicById(open.id);
  const steps = topic === undefined ? EVERY_STEP : topic.steps;
  const where = topic === undefined ? {} : openQuestion(topic, open?.state, facts);
  const begins = open === undefined && incoming.choices.some((code) => BEGINS.test(code));
  const kept = begins ? memory.kept : undefined;
  const context = {
    steps,
    offered: memory.offered,
    facts,
    language,
    ...models,
    ...spoken,
    ...where,
    ...ofDanger(memory),
    isOverForm: memory.stack.slice(0, -1).some(({ id }) => topicById(id).kind === 'form'),
  };
  if (kept === undefined) {
    const said = understand({ text: incoming.text, choices: incoming.choices }, context);
    const alone = withStory(said, storyWith(memory.story, incoming, context), context);
    return open === undefined ? heardAtFirst(alone, memory, context) : alone;
  }
  const heard = understand({ text: kept, choices: [] }, context);
  const begun = { ...heard, act: 'answer' as const, needs: needsOf(incoming), unsure: [], choices: incoming.choices };
  return withAccount(begun, spoken.speech);
}

/** What an open guide was told, with the words that begin the request that it offers: "large print". */
function storyWith(story: string | undefined, { text, choices }: Incoming, context: Understanding): string | undefined {
  const isMore = choices.length === 0 && namesPage(text, context);
  return isMore ? [...(story === undefined ? [] : [story]), text].join('\n') : story;
}

/** Where nothing is open: together with what was told before, or of whom that was shown. */
function heardAtFirst(alone: Heard, memory: Here['memory'], context: Understanding): Heard {
  if (alone.choices.length === 0 && asksForNumber(everydayWords(alone.text, context.speech)))
    return ofThoseShown(alone, memory, context);
  const door =
    asksWhatToDo(alone, memory) || asksOfDoor(alone, memory, context)
      ? ofThoseShown(alone, memory, context)
      : undefined;
  if (door?.act === 'answer') return door;
  if (pointsOnly(alone.text)) return ofWhatWasTold(alone, memory, context);
  return withPlaceBefore(withToldBefore(alone, memory, context), memory.kept, context);
}

/** "Can he do that": what surely answers it together with what was told before, the last first; else whoever was named for that knows. */
function ofWhatWasTold(alone: Heard, memory: Here['memory'], context: Understanding): Heard {
  const told = memory.kept?.split('\n').toReversed() ?? [];
  const card = told.flatMap((line) => sureCard(`${line} ${alone.text}`, context) ?? [])[0];
  if (card !== undefined) return { ...alone, act: 'question', question: card, needs: [], unsure: [] };
  const door = told.length === 0 ? undefined : ofThoseShown(alone, memory, context);
  return door?.act === 'answer' ? door : alone;
}

/** "How long does it take", of what another service does. */
function asksOfDoor({ text, choices }: Heard, { shown }: Here['memory'], { speech }: Understanding): boolean {
  return shown.length === 0 && choices.length === 0 && asksOfHelp(everydayWords(text, speech));
}

/** "So what do I do", where no danger was told of: whoever was named before does it. */
function asksWhatToDo({ text, choices }: Heard, { shown }: Here['memory']): boolean {
  return shown.length === 0 && choices.includes('do:help') && TO_DO.test(text);
}
const TO_DO = /\bdo i do\b|\bshould i do\b|\bcan i do\b/iu;

/** "What's their number", where another service was named: it is named again. Else how the council is reached. */
function ofThoseShown({ text, language }: Heard, { kept = '' }: Here['memory'], context: Understanding): Heard {
  const told = [...kept.split('\n').toReversed(), kept].map((line) => understand({ text: line, choices: [] }, context));
  const of = told.find(({ door }) => door !== undefined) ?? told.find(({ needs }) => needs.some(isDoor));
  const rest = { text, language, values: {}, choices: [], topics: [], unsure: [] };
  if (of === undefined) return { ...rest, act: 'question', needs: [], question: REACHED };
  return { ...rest, act: 'answer', needs: of.needs, ...(of.door === undefined ? {} : { door: of.door }) };
}
const isDoor = (need: NeedId): boolean => routeOf(need).kind === 'door';
const REACHED = 'person'; // id of a card

/** What was told and asked of danger before. */
function ofDanger({
  safetyAsked,
  shown,
}: Here['memory']): Pick<Understanding, 'safetyAsked' | 'dangerTold' | 'dangersTold'> {
  return {
    ...(safetyAsked !== undefined ? { safetyAsked: whatIsAsked(safetyAsked) } : {}),
    ...(shown.length > 0 ? { dangerTold: true, dangersTold: kindsShown(shown.filter(isSaid)) } : {}),
  };
}

/** A mark of what was shown or asked about, and not only heard. */
const isSaid = (mark: string): boolean => !mark.endsWith(':heard');

/** A message that is not clear by itself, together with what was told before it and was not clear either. */
function withToldBefore(alone: Heard, memory: Here['memory'], context: Understanding): Heard {
  const { kept } = memory;
  if (kept === undefined) return alone;
  const tenure = tellsOnlyTenure(alone.text);
  if (tenure !== undefined) return withTenure(alone, tenure, kept, context);
  if (!tellsUnclear(alone, memory)) return alone;
  const together = understand({ text: withTold(kept, alone), choices: [] }, context);
  const leaning = mayLean(memory) ? leansTo(together) : undefined;
  if (leaning !== undefined) return { ...alone, needs: [leaning], unsure: [], guessed: true };
  const isSafe = together.needs.every((need) => dangerOf(need) === undefined); // what is only guessed of a danger is not taken from two messages
  if (together.act !== 'answer' || !isSafe) return alone;
  return together.needs.length === 0 ? withUnsure(alone, together) : withDoor(alone, together, kept, context);
}

/** What was likely before a danger was asked about is to be offered first, and what follows a guide may be of that. */
function mayLean({ likely = [], left = [] }: Here['memory']): boolean {
  return likely.length === 0 && left.length === 0;
}

/** Where something is makes nothing likelier. */
function withTold(kept: string, { text, values }: Heard): string {
  return tellsOnlyPlace(text, values) ? kept : `${kept}\n${text}`;
}

/** What two messages together are likelier about than not, where choices were offered and none was taken: its opening shows whether it fits. A danger is never guessed so. */
function leansTo({ act, needs, topics }: Heard): NeedId | undefined {
  const [best] = topics;
  if (act !== 'answer' || needs.length > 0 || best === undefined || best.score < LEANING || !isNeed(best.topic))
    return undefined;
  const route = routeOf(best.topic);
  const isGuarded = dangerOf(best.topic) !== undefined;
  return route.kind === 'topic' && !isGuarded ? best.topic : undefined;
}
const LEANING = 0.5;

/** How a home is held, where whoever looks after homes was named before: "private", "council". */
function withTenure(alone: Heard, tenure: Tenure, kept: string, context: Understanding): Heard {
  const { needs, door } = understand({ text: kept, choices: [] }, context);
  if (needs[0] !== 'housing') return alone;
  const { question: _question, ...rest } = alone;
  const more: Heard = { ...rest, act: 'answer', needs: [], unsure: [], values: {} };
  const other = tenure === 'private' ? PRIVATE : HOUSING;
  const isOther = tenure !== 'owner' && (door === PRIVATE) !== (other === PRIVATE);
  return isOther ? { ...more, needs, door: other } : { ...more, door: door ?? HOUSING };
}
const PRIVATE = 'private-landlord';
const HOUSING = 'housing'; // ids of content/wrong-doors.ts

/** A place that was told by itself goes with what is told next. */
function withPlaceBefore(heard: Heard, kept: string | undefined, context: Understanding): Heard {
  if (kept === undefined || heard.act !== 'answer' || heard.needs.length === 0) return heard;
  const [where] = kept.split('\n').flatMap((line) => placeAlone(line, context));
  return where === undefined ? heard : { ...heard, values: { where, ...heard.values } };
}

function placeAlone(line: string, context: Understanding): readonly Reading[] {
  const { values } = understand({ text: line, choices: [] }, context);
  return tellsOnlyPlace(line, values) && values['where'] !== undefined ? [values['where']] : [];
}

function tellsUnclear(alone: Heard, { shown }: Here['memory']): boolean {
  if (shown.length > 0 && tellsOnlyFear(alone.text)) return false; // of a danger, and of nothing else that was told
  const isTold = tells(alone) || Object.keys(alone.values).length > 0;
  return alone.act === 'answer' && alone.needs.length === 0 && isTold;
}

/** What was told before has had another service named, or a topic would be open: where both are of one matter, only more of it is told. */
function withDoor(alone: Heard, together: Heard, kept: string, context: Understanding): Heard {
  const before = understand({ text: kept, choices: [] }, context);
  const isMore = before.needs[0] === together.needs[0] && before.door === together.door;
  return isMore ? { ...alone, door: before.door ?? doorFor(before.needs[0]) } : together;
}

function doorFor(need: NeedId | undefined): string {
  const route = need === undefined ? undefined : routeOf(need);
  return route?.kind === 'door' ? route.door : 'other';
}

/** What may be needed is offered again where only more of it was told. */
function withUnsure(alone: Heard, { unsure }: Heard): Heard {
  return alone.unsure.length === 0 ? { ...alone, unsure } : alone;
}

const BEGINS = /^do:(?:begin|need):/;

function needsOf({ choices }: Incoming): readonly NeedId[] {
  return choices.map((code) => code.slice('do:need:'.length)).filter(isNeed);
}

function openQuestion(
  topic: Topic,
  state: unknown,
  facts: Facts,
): Pick<Understanding, 'asked' | 'askedWith' | 'answered' | 'told'> {
  const progress = readProgress(topic, state);
  const asked = stepOf(topic, progress.asked);
  if (asked === undefined) return {};
  const other = askedWith(topic, asked, progress, facts);
  const before = { answered: answeredSteps(topic, progress), told: progress.told };
  return { asked, ...before, ...(other === undefined ? {} : { askedWith: other }) };
}
