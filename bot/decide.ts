import { secondSendSay, sentSay } from '../dialogs/report-asb/sent.ts';
import { askAgain } from '../dialogs/advance.ts';
import { topicById } from '../dialogs/index.ts';
import { languageNoticeSays } from '../dialogs/language-notice.ts';
import { needChoices, routeOf, type NeedId } from '../dialogs/needs.ts';
import { sideAnswerSays } from '../dialogs/side-answers.ts';
import { notUnderstoodSays, smallTalkSays, unclearSays, waitingSays } from '../dialogs/small-talk.ts';
import type { Facts, Heard, Outcome, Report } from '../dialogs/topic.ts';
import { wrongDoorNote, wrongDoorSays } from '../dialogs/wrong-doors.ts';
import type { Say } from '../locales/say.ts';
import type { TurnOutcome } from './bot.ts';
import { chooseTopic, type Chosen } from './choose-topic.ts';
import { dangerSays } from './danger.ts';
import type { Written } from './language/languages.ts';
import type { Memory } from './memory.ts';
import type { Finding } from './screen.ts';
import type { Command, RunStack, StackTurn } from './stack.ts';

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
}

/** Decides one turn: danger first, then a word about the language, then what the message is about, then what else it named. Same question, same decision. */
export async function decide(question: Question, runStack: RunStack): Promise<Decision> {
  const decision = await decideByDanger(question, runStack);
  const { written, memory } = question;
  if (written.kind === 'unsure' || written.language === 'en' || memory.languageTold === true) return decision;
  const dangers = decision.say.findLastIndex(({ key }) => key.startsWith('danger:')) + 1;
  const say = [
    ...decision.say.slice(0, dangers),
    ...languageNoticeSays(written.language),
    ...decision.say.slice(dangers),
  ];
  return { ...decision, say, memory: { ...decision.memory, languageTold: true } };
}

async function decideByDanger(question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, findings, facts } = question;
  const heard = withoutDangers(question.heard);
  const chosen = chooseTopic(memory, heard);
  const decision = offerTheRest(await decideTopic(chosen, { ...question, heard }, runStack), heard, chosen);
  if (findings.length === 0) return decision;
  const shown = [...new Set([...memory.shown, ...findings.map(({ kind }) => kind)])];
  const missed = chosen.kind === 'continue' && missesOf(decision.memory.stack) > missesOf(memory.stack);
  const alone = missed || chosen.kind === 'not-understood';
  const stack = missed ? memory.stack : decision.memory.stack; // the question stays open, as if nothing had been answered
  return {
    ...decision,
    say: [...dangerSays(findings, memory.shown, facts), ...(alone ? [] : decision.say)],
    memory: { ...decision.memory, stack, shown, misses: 0 },
    outcome: decision.report === undefined ? 'danger-shown' : decision.outcome,
  };
}

/** Needs that a danger card meets stand among the findings already; what else was named is carried on with (S2). */
function withoutDangers(heard: Heard): Heard {
  return { ...heard, needs: heard.needs.filter((need) => routeOf(need).kind !== 'danger') };
}

/** Keeps every further need that was named, and offers what waits once nothing else is open. */
function offerTheRest(decision: Decision, { needs }: Heard, chosen: Chosen): Decision {
  const open = decision.memory.stack.length > 0;
  const met = (need: NeedId): boolean => {
    const route = routeOf(need);
    return route.kind === 'topic' && decision.memory.stack.some(({ id }) => id === route.topic);
  };
  // What is told inside an open topic belongs to it, unless it is another service's matter.
  const further = chosen.kind === 'continue' ? needs.filter((need) => routeOf(need).kind !== 'topic') : needs.slice(1);
  const waiting = [...new Set([...decision.memory.waiting, ...further])].filter((need) => !met(need));
  const choices = needChoices(waiting);
  if (open || choices.length === 0) return { ...decision, memory: { ...decision.memory, waiting } };
  return { ...decision, say: [...decision.say, ...waitingSays(choices)], memory: { ...decision.memory, waiting: [] } };
}

async function decideTopic(chosen: Chosen, question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, heard, facts } = question;
  switch (chosen.kind) {
    case 'begin':
    case 'continue':
      return runTopic(chosen, question, runStack);
    case 'side-question':
      return {
        say: [...sideAnswerSays(chosen.id, facts), ...openQuestion(memory, facts)],
        memory,
        outcome: 'answered',
      };
    case 'wrong-door':
      return signposted(chosen.id, question);
    case 'second-send':
      return { say: secondSendSay(chosen.reference), memory, outcome: 'answered' };
    case 'small-talk':
      return {
        say: [...smallTalkSays(chosen.act, facts), ...openQuestion(memory, facts)],
        memory,
        outcome: 'answered',
      };
    case 'unclear': {
      const misses = memory.misses + 1;
      const choices = needChoices(chosen.needs);
      return { say: unclearSays(misses, choices), memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
    }
    case 'not-understood': {
      const misses = memory.misses + 1;
      const say = notUnderstoodSays(misses, facts);
      return { say, memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
    }
  }
}

/** The way to another service; inside an open topic its question is asked again. */
function signposted(door: string, { memory, heard, facts }: Question): Decision {
  const open = openQuestion(memory, facts);
  if (open.length > 0) return { say: [...wrongDoorNote(door, facts), ...open], memory, outcome: 'signposted' };
  return { say: wrongDoorSays(door, facts), memory: { ...keeping(memory, heard), misses: 0 }, outcome: 'signposted' };
}

/** Keeps what was said, for the topic that the resident may choose next. */
function keeping(memory: Memory, { text }: Heard): Memory {
  return text === '' ? memory : { ...memory, kept: text };
}

async function runTopic(command: Command, question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, heard, facts, reference } = question;
  const turn = await runStack(memory.stack, command, heard, facts);
  const { kept: _used, ...rest } = memory;
  const after: Memory = { ...rest, stack: [...turn.stack] as Memory['stack'], misses: 0 };
  const outcome = turn.outcomes.at(-1);
  const aside = heard.act === 'answer' && heard.question !== undefined ? sideAnswerSays(heard.question, facts) : [];
  const say = [...aside, ...turn.say];
  if (outcome?.kind === 'report') return reported(turn, outcome.report, after, question);
  const stored =
    outcome?.kind === 'addition' ? { addition: { reference: outcome.reference, words: outcome.words } } : {};
  return { say, memory: after, outcome: turnOutcome(turn, memory, outcome), ...stored };

  function reported(done: StackTurn, report: Report, remembered: Memory, { facts: world }: Question): Decision {
    return {
      say: [...done.say, ...sentSay({ reference, report, facts: world })],
      memory: { ...remembered, reference },
      outcome: 'reported',
      report: { reference, report },
    };
  }
}

function turnOutcome(turn: StackTurn, before: Memory, outcome: Outcome | undefined): TurnOutcome {
  if (outcome?.kind === 'addition') return 'added';
  if (outcome?.kind === 'closed') return 'cancelled';
  if (turn.last === 'check') return 'checked';
  return missesOf(turn.stack) > missesOf(before.stack) ? 'repaired' : 'asked';
}

/** How often in a row the open question was answered with words that were no answer to it. */
function missesOf(stack: StackTurn['stack']): number {
  return stack.at(-1)?.state.misses ?? 0;
}

function openQuestion(memory: Memory, facts: Facts): readonly Say[] {
  const open = memory.stack.at(-1);
  return open === undefined ? [] : askAgain(topicById(open.id), open.state, facts);
}
