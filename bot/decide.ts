import { secondSendSay } from '../dialogs/report-asb/sent.ts';
import { askAgain } from '../dialogs/advance.ts';
import { topicById } from '../dialogs/index.ts';
import { answerSays, cardChoices, NOT_KNOWN, notKnownSays } from '../dialogs/knowledge.ts';
import { otherLanguageSays } from '../dialogs/language.ts';
import { helpAfter, needChoices, routeOf, type NeedId } from '../dialogs/needs.ts';
import { notUnderstoodSays, smallTalkSays, unclearSays, waitingSays } from '../dialogs/small-talk.ts';
import type { Facts } from '../dialogs/facts.ts';
import type { Heard } from '../dialogs/heard.ts';
import type { Outcome, Report, Wish } from '../dialogs/outcome.ts';
import { wrongDoorNote, wrongDoorSays } from '../dialogs/wrong-doors.ts';
import type { Choice, Say } from '../locales/say.ts';
import type { TurnOutcome } from './bot.ts';
import { heardBesideDanger, heardTakingBack, withAdvice, withNumberAgain } from './beside-danger.ts';
import { peopleSays } from './people.ts';
import { safetyAsked, withoutAnswered, withoutQuestion, withoutRepeat } from './ask-safety.ts';
import { asideSays, isAside, ratedBy, type Aside } from './aside.ts';
import { chooseTopic, type Chosen } from './choose-topic.ts';
import { dangerSays, shownAfter } from './danger.ts';
import { takenUp, withGivenUp } from './given-up.ts';
import type { Written } from './language/languages.ts';
import { shownBefore } from './means-told.ts';
import type { Memory } from './memory.ts';
import type { Finding } from './screen.ts';
import type { Command, RunStack, StackTurn } from './stack.ts';
import { withToldBefore } from './told-before.ts';
import { forToldReader, toldChildSays, withToldChild } from './told-reader.ts';
import { withAbout } from './wanted-for.ts';

/** Everything a decision rests on. `reference` is one that a report of this turn would get. */
export interface Question {
  readonly memory: Memory;
  readonly findings: readonly Finding[];
  readonly heard: Heard;
  readonly facts: Facts;
  readonly written: Written;
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
  const { safetyAsked: _answered, ...before } = takenUp(question.memory, question.heard);
  const memory = withToldChild(before, question.heard);
  const decided = withGivenUp(await decideByDanger({ ...question, memory }, runStack), memory, question.heard);
  const child = toldChildSays(before, { ...decided.memory, child: memory.child }, decided.say);
  const decision = child.length === 0 ? decided : { ...decided, say: [...child, ...decided.say] };
  const { written, heard } = question;
  if (written.kind === 'unsure' || memory.languageTold === true) return decision;
  const told = otherLanguageSays(written.language, heard.language);
  if (told.length === 0) return decision;
  const dangers = decision.say.findLastIndex(({ key }) => key.startsWith('danger:')) + 1;
  const say = [...decision.say.slice(0, dangers), ...told, ...decision.say.slice(dangers)];
  return { ...decision, say, memory: { ...decision.memory, languageTold: true } };
}

async function decideByDanger(question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, facts } = question;
  const findings = withoutAnswered(question.findings, question.heard, memory);
  const heard = heardTakingBack(heardBesideDanger(question.heard, findings, memory), memory);
  const chosen = chooseTopic(memory, heard);
  const told = { ...question, heard, memory: withAbout(memory, heard, chosen) };
  const decision = thanked(
    offerTheRest(await decideTopic(chosen, told, runStack), heard, chosen, question),
    heard,
    facts,
  );
  if (findings.length === 0) return withNumberAgain(withAdvice(decision, heard), memory);
  const missed = chosen.kind === 'continue' && missesOf(decision.memory.stack) > missesOf(memory.stack);
  const alone = missed || (UNMET.has(chosen.kind) && decision.outcome === 'fell-back');
  const stack = missed ? withMisses(decision.memory.stack, missesOf(memory.stack)) : decision.memory.stack; // told of a danger, and no miss
  const cards = dangerSays(forToldReader(findings, memory), shownBefore(memory.shown, heard.text), facts);
  const shown = [...shownAfter(memory.shown, findings, cards)];
  const asked = safetyAsked(cards);
  const beside = withoutRepeat(cards, withoutQuestion(decision, asked, openQuestion(decision.memory, facts), facts));
  const remembered = { ...decision.memory, stack, shown, misses: 0 };
  return {
    ...decision,
    say: [...withHelp(cards, findings, chosen, decision.memory), ...(alone ? [] : beside)],
    memory: rememberingAsked(remembered, asked, alone),
    outcome: decision.report === undefined ? 'danger-shown' : decision.outcome,
  };
}

/** What a "yes" next would answer: the question about safety or, where no other is open, "if you are in danger now". */
function rememberingAsked(memory: Memory, asked: Memory['safetyAsked'], alone: boolean): Memory {
  const answered = asked ?? (alone || memory.stack.length === 0 ? 'harm' : undefined);
  return answered === undefined ? memory : { ...memory, safetyAsked: answered };
}

/** Whoever takes back a danger beside what they say is thanked for it first. */
function thanked(decision: Decision, { takesBack }: Heard, facts: Facts): Decision {
  return takesBack === true ? { ...decision, say: [...smallTalkSays('safe', facts), ...decision.say] } : decision;
}

/** What says no more than that it is not clear what is needed: a card about danger stands without it. */
const UNMET: ReadonlySet<Chosen['kind']> = new Set(['not-understood', 'not-known', 'unclear']);

/** The last card offers the guides that help further and what else may be needed, unless they are open already. */
function withHelp(
  cards: readonly Say[],
  findings: readonly Finding[],
  chosen: Chosen,
  { stack }: Memory,
): readonly Say[] {
  const last = cards.at(-1);
  const helping = findings.flatMap(({ kind }) => helpAfter(kind) ?? []);
  const further = [...helping, ...(chosen.kind === 'unclear' ? chosen.needs : [])].filter(
    (need) => !isOpen(stack, need),
  );
  const choices: readonly Choice[] = needChoices(further);
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

const MOST_BESIDE_NEEDS = 2; // cards offered beside what may be needed

async function decideTopic(chosen: Chosen, question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, heard, facts } = question;
  if (isAside(chosen)) return aside(chosen, question);
  switch (chosen.kind) {
    case 'begin':
    case 'continue':
      return runTopic(chosen, question, runStack);
    case 'not-known':
      return notKnown(question);
    case 'leave-queue': {
      const say: readonly Say[] = [{ key: 'talk-to-person:left' }, ...openQuestion(memory, facts)];
      return { say, memory, outcome: 'cancelled', leavesQueue: true };
    }
    case 'wrong-door':
      return signposted(chosen.id, question);
    case 'second-send':
      return { say: secondSendSay(chosen.reference), memory, outcome: 'answered' };
    case 'unclear':
      return unclear(chosen.needs, question);
    case 'not-understood': {
      const misses = memory.misses + 1;
      const say = notUnderstoodSays(misses, facts);
      return { say, memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
    }
  }
}

/** What is said beside what is open; where nothing is, more of what was told is kept. */
function aside(chosen: Aside, question: Question): Decision {
  const { memory, heard, facts } = question;
  const isMore = chosen.kind === 'told' && memory.stack.length === 0;
  return {
    say: [...asideSays(chosen, question), ...openQuestion(memory, facts)],
    memory: isMore ? keeping(memory, heard) : memory,
    outcome: 'answered',
    ...ratedBy(chosen),
  };
}

/** What the resident may need, and before it the cards that may answer where it was asked. */
function unclear(needs: readonly NeedId[], { memory, heard, facts }: Question): Decision {
  const misses = memory.misses + 1;
  const cards = (heard.mayAsk ?? []).slice(0, MOST_BESIDE_NEEDS);
  const choices = [...cardChoices(cards, facts), ...needChoices(needs)];
  return { say: unclearSays(misses, choices), memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
}

/** A question that no card answers surely: those that may answer are offered, else it is said so; never guessed at. */
function notKnown({ memory, heard, facts }: Question): Decision {
  const open = openQuestion(memory, facts);
  const choices = cardChoices(heard.mayAsk ?? [], facts);
  const isOffered = choices.length > 0;
  const people = isOffered ? [] : peopleSays(memory, facts);
  if (people.length > 0) return { say: [...people, ...open], memory, outcome: 'answered' };
  if (open.length > 0) {
    const aside: readonly Say[] = isOffered ? [{ key: 'answers:unclear', choices }] : answerSays(NOT_KNOWN, facts);
    return { say: [...aside, ...open], memory, outcome: 'fell-back' };
  }
  const misses = memory.misses + 1;
  const say = isOffered ? unclearSays(misses, choices) : notKnownSays(facts);
  return { say, memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
}

/** The way to another service; inside an open topic its question is asked again. */
function signposted(door: string, { memory, heard, facts }: Question): Decision {
  const open = openQuestion(memory, facts);
  if (open.length > 0) return { say: [...wrongDoorNote(door, facts), ...open], memory, outcome: 'signposted' };
  return { say: wrongDoorSays(door, facts), memory: { ...keeping(memory, heard), misses: 0 }, outcome: 'signposted' };
}

/** Keeps what was said, message after message, for the topic that the resident may choose next. */
function keeping(memory: Memory, { text }: Heard): Memory {
  if (text === '' || memory.kept?.split('\n').includes(text) === true) return memory;
  const kept = memory.kept === undefined ? text : `${memory.kept}\n${text}`;
  return { ...memory, kept: kept.length > MOST_KEPT ? text : kept };
}
const MOST_KEPT = 3000; // characters

async function runTopic(command: Command, question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, heard, facts, reference } = question;
  const told = command.kind === 'begin' ? withToldBefore(heard, command.topic, memory.kept) : heard;
  const turn = await runStack(memory.stack, command, told, facts);
  const { kept: _used, ...rest } = memory;
  const after: Memory = { ...rest, stack: [...turn.stack] as Memory['stack'], misses: 0 };
  const outcome = turn.outcomes.at(-1);
  const aside = heard.act === 'answer' && heard.question !== undefined ? answerSays(heard.question, facts) : [];
  const say = [...aside, ...turn.say];
  if (outcome?.kind === 'report') return reported(turn, outcome.report, after, question);
  const stored = storedOf(outcome);
  return { say, memory: after, outcome: turnOutcome(turn, memory, outcome), ...stored };

  function reported(done: StackTurn, report: Report, remembered: Memory, { facts: world }: Question): Decision {
    return {
      say: [...done.say, ...(topicById(report.topic).sent?.({ reference, report, facts: world }) ?? [])],
      memory: { ...remembered, reference },
      outcome: 'reported',
      report: { reference, report },
    };
  }
}

/** What is kept of how a topic ended, beside a report. */
function storedOf(outcome: Outcome | undefined): Pick<Decision, 'addition' | 'handoff'> {
  if (outcome?.kind === 'addition') return { addition: { reference: outcome.reference, words: outcome.words } };
  if (outcome?.kind !== 'handoff') return {};
  const { kind: _kind, ...wish } = outcome;
  return { handoff: wish };
}

const ENDINGS: Readonly<Record<Outcome['kind'], TurnOutcome>> = {
  report: 'reported',
  addition: 'added',
  handoff: 'handed-off',
  helped: 'signposted',
  closed: 'cancelled',
};

function turnOutcome(turn: StackTurn, before: Memory, outcome: Outcome | undefined): TurnOutcome {
  if (outcome !== undefined) return ENDINGS[outcome.kind];
  if (turn.last === 'check') return 'checked';
  return missesOf(turn.stack) > missesOf(before.stack) ? 'repaired' : 'asked';
}

function withMisses(stack: Memory['stack'], misses: number): Memory['stack'] {
  const last = stack.at(-1);
  return last === undefined ? stack : [...stack.slice(0, -1), { ...last, state: { ...last.state, misses } }];
}

/** How often in a row the open question was answered with words that were no answer to it. */
function missesOf(stack: StackTurn['stack']): number {
  return stack.at(-1)?.state.misses ?? 0;
}

function openQuestion(memory: Memory, facts: Facts): readonly Say[] {
  const open = memory.stack.at(-1);
  return open === undefined ? [] : askAgain(topicById(open.id), open.state, facts);
}
