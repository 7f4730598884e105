import { topicById } from '../dialogs/index.ts';
import { helpAfter, needChoices, routeOf, type NeedId } from '../dialogs/needs.ts';
import { languageAsked } from '../dialogs/language.ts';
import { smallTalkSays, waitingSays } from '../dialogs/small-talk.ts';
import type { Facts } from '../dialogs/facts.ts';
import type { Heard } from '../dialogs/heard.ts';
import type { Report, Wish } from '../dialogs/outcome.ts';
import type { Choice, Say } from '../locales/say.ts';
import type { TurnOutcome } from './bot.ts';
import { heardBesideDanger, heardTakingBack, withAdvice, withNumberAgain } from './danger/beside-danger.ts';
import { isAskedAlone, safetyAsked, withoutQuestion, withoutRepeat } from './danger/ask-safety.ts';
import { chooseTopic, type Chosen } from './choose-topic.ts';
import { dangerSays, shownAfter } from './danger/danger.ts';
import { decideTopic, missesOf, openQuestion } from './deciding/decide-topic.ts';
import { takenUp, withGivenUp } from './deciding/given-up.ts';
import { withLanguage } from './language/language-told.ts';
import { withLeft } from './deciding/left-guide.ts';
import type { Written } from './language/languages.ts';
import { shownBefore } from './danger/means-told.ts';
import type { Memory } from './memory.ts';
import { isOnlyLike, type Finding } from './screen.ts';
import type { RunStack } from './stack.ts';
import { forToldReader, toldChildSays, withToldChild } from './danger/told-reader.ts';
import { withAbout } from './deciding/wanted-for.ts';

/** Everything a decision rests on. `reference` is one that a report of this turn would get. */
export interface Question {
  readonly memory: Memory;
  readonly findings: readonly Finding[];
  readonly heard: Heard;
  readonly facts: Facts;
  readonly written: Written;
  readonly isUnread?: boolean; // it is in a language that nothing here understands
  readonly reference: string;
}

/** What the bot will say and remember, and what must be stored because of it. */
export interface Decision {
  readonly say: readonly Say[];
  readonly memory: Memory;
  readonly outcome: TurnOutcome;
  readonly report?: { readonly reference: string; readonly report: Report };
  readonly addition?: { readonly reference: string; readonly words: string };
  readonly handoff?: Wish; // a person is asked for
  readonly leavesQueue?: true;
  readonly rating?: 1 | 2 | 3; // of the chat with staff that ended
}

/** Decides one turn: danger first, then a word about the language, then what the message is about, then what else it named. Same question, same decision. */
export async function decide(question: Question, runStack: RunStack): Promise<Decision> {
  const before = withoutSafetyAsked(takenUp(question.memory, question.heard), question.heard);
  const memory = withToldChild(before, question.heard);
  const ended = withGivenUp(await decideByDanger({ ...question, memory }, runStack), memory, question.heard);
  const decided = withPersonAsked(withLeft(ended, memory, question.heard, question.facts));
  const child = toldChildSays(before, { ...decided.memory, child: memory.child }, decided.say, question.heard);
  const decision = child.length === 0 ? decided : { ...decided, say: [...child, ...decided.say] };
  return withLanguage(decision, question);
}

/** Whatever is said answers whether somebody is safe; a change of the language says nothing, and it is asked again. */
function withoutSafetyAsked(memory: Memory, { choices }: Heard): Memory {
  if (languageAsked(choices) !== undefined) return memory;
  const { safetyAsked: _answered, ...others } = memory;
  return others;
}

/** A person who was asked for may read what is written from then on. */
function withPersonAsked(decision: Decision): Decision {
  return decision.handoff === undefined ? decision : { ...decision, memory: { ...decision.memory, personAsked: true } };
}

async function decideByDanger(question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, facts, findings } = question;
  const heard = heardTakingBack(heardBesideDanger(question.heard, findings, memory), memory);
  const chosen = chooseTopic(memory, heard);
  const told = { ...question, heard, memory: withAbout(memory, heard, chosen) };
  const decision = thanked(
    offerTheRest(await decideTopic(chosen, told, runStack), heard, chosen, question),
    heard,
    facts,
  );
  if (findings.length === 0) return withNumberAgain(withAdvice(decision, heard), memory);
  const cards = dangerSays(forToldReader(findings, memory), shownBefore(memory.shown, heard.text), facts);
  const shown = [...shownAfter(memory.shown, findings, cards)];
  const missed = chosen.kind === 'continue' && missesOf(decision.memory.stack) > missesOf(memory.stack);
  const alone = isUnmet(chosen, decision) || isOnlySafety(heard, memory) || (missed && cards.some(isUrgent));
  const stack = missed ? withMisses(decision.memory.stack, missesOf(memory.stack)) : decision.memory.stack; // told of a danger, and no miss
  const asked = safetyAsked(cards, findings);
  const likely = [...needsToOffer(helpedWith(findings, chosen, asked), chosen, decision.memory)];
  const remembered = { ...decision.memory, stack, shown, misses: 0, ...(alone ? { likely } : {}) };
  const beside = alone
    ? []
    : withoutRepeat(cards, besideCards({ ...decision, memory: remembered }, missed, asked, facts), heard);
  return {
    ...decision,
    say: [...withHelp(cards, likely), ...beside],
    memory: rememberingAsked(remembered, asked, alone),
    outcome: decision.report === undefined ? 'danger-shown' : decision.outcome,
  };
}

/** Nothing but that it is not clear what is needed would be said. */
function isUnmet({ kind }: Chosen, { outcome }: Decision): boolean {
  return UNMET.has(kind) && outcome === 'fell-back';
}

/** An answer to the question about danger, where nothing else is open. */
function isOnlySafety({ safety }: Heard, { stack }: Memory): boolean {
  return safety !== undefined && stack.length === 0;
}

function isUrgent({ card }: Say): boolean {
  return card?.kind === 'services' && card.urgent;
}

/** What follows the cards: the open question as it was where the message did not answer it; none where safety is asked alone. */
function besideCards(
  { say, memory }: Pick<Decision, 'say' | 'memory'>,
  missed: boolean,
  asked: Memory['safetyAsked'],
  facts: Facts,
): readonly Say[] {
  const open = openQuestion(memory, facts);
  const said = missed ? [...say.filter(({ key }) => KEPT.has(key)), ...open] : say;
  return withoutQuestion({ say: said, memory }, isAskedAlone(asked), open, facts);
}

/** Said of what was told beside a question: the question follows as it was. */
const KEPT: ReadonlySet<string> = new Set(['questions:added', 'questions:told', 'guide:more.noted']);

/** What a "yes" next would answer: the question about danger or, where no other is open, "if you are in danger now". */
function rememberingAsked(memory: Memory, asked: Memory['safetyAsked'], alone: boolean): Memory {
  const isOpen = alone || memory.stack.length === 0 || isAskedAlone(asked);
  return isOpen ? { ...memory, safetyAsked: asked ?? {} } : memory;
}

/** Whoever takes back a danger beside what they say is thanked for it first. */
function thanked(decision: Decision, { takesBack }: Heard, facts: Facts): Decision {
  return takesBack === true ? { ...decision, say: [...smallTalkSays('safe', facts), ...decision.say] } : decision;
}

/** What says no more than that it is not clear what is needed: a card about danger stands without it. */
const UNMET: ReadonlySet<Chosen['kind']> = new Set(['not-understood', 'not-known', 'unclear']);

/** The dangers whose guides may be offered: beside one that begins or an answer, none of what the words only sound like and nobody is asked about. */
function helpedWith(
  findings: readonly Finding[],
  { kind: way }: Chosen,
  asked: Memory['safetyAsked'],
): readonly Finding[] {
  return way === 'begin' || way === 'side-question'
    ? findings.filter((one) => !isOnlyLike(one) || one.kind === asked?.kind)
    : findings;
}

/** The guides that help further and what else may be needed, unless they are open already. */
function needsToOffer(findings: readonly Finding[], chosen: Chosen, { stack, likely = [] }: Memory): readonly NeedId[] {
  const helping = findings.flatMap(({ kind }) => helpAfter(kind) ?? []);
  const further = [...helping, ...(chosen.kind === 'unclear' ? chosen.needs : []), ...likely];
  return [...new Set(further)].filter((need) => !isOpen(stack, need));
}

/** The last card offers what may help further. */
function withHelp(cards: readonly Say[], needs: readonly NeedId[]): readonly Say[] {
  const last = cards.at(-1);
  const choices: readonly Choice[] = needChoices(needs);
  if (last === undefined || choices.length === 0) return cards;
  return [...cards.slice(0, -1), { ...last, choices: [...(last.choices ?? []), ...choices] }];
}

function isForm(need: NeedId): boolean {
  const route = routeOf(need);
  return route.kind === 'topic' && topicById(route.topic).kind === 'form';
}

function isOpen(stack: Memory['stack'], need: NeedId): boolean {
  const route = routeOf(need);
  return route.kind === 'topic' && stack.some(({ id }) => id === route.topic);
}

/** Keeps every further need that was named, and offers what waits once nothing else is open. */
function offerTheRest(decision: Decision, { needs }: Heard, chosen: Chosen, { memory: before }: Question): Decision {
  const open = decision.memory.stack.length > 0;
  const continues = chosen.kind === 'continue' || chosen.kind === 'beside';
  // What is told inside an open topic belongs to it, unless a guide or another service would meet it.
  const further = continues ? needs.filter((need) => !isOpen(before.stack, need) && !isForm(need)) : needs.slice(1);
  const waiting = [...new Set([...decision.memory.waiting, ...further])].filter(
    (need) => !isOpen(decision.memory.stack, need),
  );
  const choices = needChoices(waiting);
  if (open || choices.length === 0) return { ...decision, memory: { ...decision.memory, waiting } };
  return { ...decision, say: [...decision.say, ...waitingSays(choices)], memory: { ...decision.memory, waiting: [] } };
}

function withMisses(stack: Memory['stack'], misses: number): Memory['stack'] {
  const last = stack.at(-1);
  return last === undefined ? stack : [...stack.slice(0, -1), { ...last, state: { ...last.state, misses } }];
}
