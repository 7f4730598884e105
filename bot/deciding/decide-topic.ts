import { secondSendSay } from '../../dialogs/report-asb/sent.ts';
import { askAgain, offeredBeside } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';
import { REPORT } from '../../dialogs/starts.ts';
import { answerSays, cardChoices, NOT_KNOWN, notKnownSays } from '../../dialogs/knowledge.ts';
import { isMetByReport, needChoices, type NeedId } from '../../dialogs/needs.ts';
import { tells } from '../../dialogs/telling.ts';
import { notUnderstoodSays, detailSays, unclearSays } from '../../dialogs/small-talk.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Outcome, Report } from '../../dialogs/outcome.ts';
import { wrongDoorNote, wrongDoorSays } from '../../dialogs/wrong-doors.ts';
import type { Choice, Say } from '../../locales/say.ts';
import type { TurnOutcome } from '../bot.ts';
import { cardSays } from './card-says.ts';
import { doorOfAccount } from './door-of-account.ts';
import { asideSays, isAside, ratedBy, type Aside } from './aside.ts';
import type { Chosen } from '../choose-topic.ts';
import { isAskedAlone } from '../danger/ask-safety.ts';
import type { Decision, Question } from '../decide.ts';
import type { Memory } from '../memory.ts';
import { peopleSays } from './people.ts';
import type { Command, RunStack, StackTurn } from '../stack.ts';
import { withToldBefore } from './told-before.ts';
import { asksToBeContacted, isOwnNumber } from '../understand/contact/safe-contact.ts';
import { isMetElsewhere, withToldBeside } from './told-beside.ts';

const MOST_BESIDE_NEEDS = 2; // cards offered beside what may be needed

/** What is said and becomes of what a message was chosen to be about, whatever danger it tells of. */
export async function decideTopic(chosen: Chosen, question: Question, runStack: RunStack): Promise<Decision> {
  const { heard, facts } = question;
  const { memory, say: added } = withToldBeside(chosen, heard, question.memory, facts);
  if (isAside(chosen)) return aside(chosen, { ...question, memory }, added);
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
      return signposted(chosen.id, { ...question, memory }, added);
    case 'second-send':
      return { say: secondSendSay(chosen.reference), memory, outcome: 'answered' };
    case 'of-report':
      return ofReportSent(chosen.card, question);
    default:
      return unmet(chosen, question);
  }
}

type Unmet = Extract<Chosen, { readonly kind: 'unclear' | 'detail' | 'not-understood' }>;

/** What is said, without the question that follows it, however it was asked before. */
function withoutQuestionOf(says: readonly Say[], question: readonly Say[]): readonly Say[] {
  const stems = new Set(question.map(({ key }) => stemOf(key)));
  return says.filter(({ key }) => !stems.has(stemOf(key)));
}
const stemOf = (key: string): string => key.replace(/\.[^.]*$/u, '');

/** What asks for nothing that is surely known. */
function unmet(chosen: Unmet, question: Question): Decision {
  const { memory, heard } = question;
  if (isOfReportSent(chosen, memory, heard)) {
    const said = ofReportSent(ADDING, question);
    return { ...said, memory: { ...said.memory, misses: 1 } };
  }
  switch (chosen.kind) {
    case 'unclear':
      return unclear(chosen.needs, question);
    case 'detail':
      return detailTold(question);
    case 'not-understood':
      return notUnderstood(question);
  }
}

/** The first that is told or put right once a report was sent, and is of nothing else: "one of them wore a mask". */
function isOfReportSent(chosen: Unmet, { reference, misses }: Memory, { act, text, choices }: Heard): boolean {
  const isTold = act === 'correct' || tells({ act, text, choices });
  const isOfElse =
    chosen.kind === 'unclear' && !chosen.needs.every((need) => isMetByReport(need) || OF_A_REPORT.has(need));
  return reference !== undefined && misses === 0 && choices.length === 0 && isTold && !isOfElse;
}

const OF_A_REPORT: ReadonlySet<NeedId> = new Set([
  'case-status',
  'asb-case-review',
  'about-service',
  'talk-to-a-person',
]);

/** A report that was sent can be added to, which is said with the way to it; what was told is kept for that. */
function ofReportSent(card: string, { memory, heard, facts }: Question): Decision {
  const say = answerSays(card, facts).map((one) => ({ ...one, choices: [SEES_REPORT, REPORT] }));
  return { say, memory: keeping(memory, heard), outcome: 'answered' };
}
const ADDING = 'add-to-report'; // id of a card
const SEES_REPORT: Choice = { code: 'do:begin:case-status', label: 'answers:start.case-status' };

/** What is said beside what is open; where nothing is, more of what was told is kept. */
function aside(chosen: Aside, question: Question, added: readonly Say[]): Decision {
  const { memory, heard, facts } = question;
  const isMore = chosen.kind === 'told' && memory.stack.length === 0;
  const say = withLikely(asideSays(chosen, question), chosen, memory);
  const story = isMetElsewhere(chosen, heard) ? storyOf(memory.stack, question) : memory.story; // told to a guide all the same
  const open = isAskedAlone(memory.safetyAsked) ? [] : openQuestion(memory, facts);
  return {
    say: [...added, ...withoutQuestionOf(say, open), ...open],
    memory: isMore ? keeping(memory, heard) : { ...memory, ...(story === undefined ? {} : { story }) },
    outcome: 'answered',
    ...ratedBy(chosen),
  };
}

/** What was said before a question about danger may tell what is needed; else it is asked for in other words. */
function notUnderstood(question: Question): Decision {
  const { memory, heard, facts } = question;
  if (memory.likely !== undefined && memory.likely.length > 0) return unclear([], question);
  const misses = memory.misses + 1;
  const say = notUnderstoodSays(misses, facts);
  return { say, memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
}

/** Where nothing is open, a place or a number is kept for what the resident may choose to do about it. */
function detailTold(question: Question): Decision {
  const { memory, heard } = question;
  if (memory.likely !== undefined && memory.likely.length > 0) return unclear([], question);
  return { say: detailSays(), memory: keeping(memory, heard), outcome: 'answered' };
}

/** What was likely before a question about danger was asked is offered once that is answered. */
function withLikely(says: readonly Say[], chosen: Chosen, { stack, likely = [] }: Memory): readonly Say[] {
  if (chosen.kind !== 'small-talk' || stack.length > 0 || likely.length === 0) return says;
  const choices = needChoices(likely);
  if (chosen.act === 'lead') return unclearSays(0, choices);
  if (chosen.act === 'safe') return [...says, ...unclearSays(0, choices)];
  return chosen.act === 'emergency' ? says.map((say) => ({ ...say, choices })) : says;
}

/** What the resident may need, and before it the cards that may answer where it was asked. */
function unclear(needs: readonly NeedId[], { memory, heard, facts }: Question): Decision {
  const { likely = [] } = memory;
  const misses = memory.misses + 1;
  const cards = (heard.mayAsk ?? []).slice(0, MOST_BESIDE_NEEDS);
  const choices = [
    ...cardChoices(cards, facts),
    ...needChoices([...likely, ...(likely.length > 0 && !tells(heard) ? [] : needs)]),
  ];
  return { say: unclearSays(misses, choices), memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
}

/** A question that nothing here answers surely: who may know is told, and what may answer is offered; else it is said so, and never guessed at. */
function notKnown({ memory, heard, facts }: Question): Decision {
  const open = openQuestion(memory, facts);
  const cards = cardChoices(heard.mayAsk ?? [], facts);
  const people = peopleSays(memory, facts);
  const choices = cards.length > 0 ? cards : pagesBeside(memory, facts);
  const isOffered = choices.length > 0;
  if (people.length > 0) return { say: [...withChoices(people, cards), ...open], memory, outcome: 'answered' };
  if (open.length > 0) {
    const aside: readonly Say[] = isOffered ? [{ key: 'answers:unclear', choices }] : answerSays(NOT_KNOWN, facts);
    return { say: [...aside, ...open], memory, outcome: 'fell-back' };
  }
  const misses = memory.misses + 1;
  const say = isOffered ? unclearSays(misses, choices) : notKnownSays(facts);
  return { say, memory: { ...keeping(memory, heard), misses }, outcome: 'fell-back' };
}

/** What is said, with more to choose from under the last of it. */
function withChoices(says: readonly Say[], more: readonly Choice[]): readonly Say[] {
  return says.map((say, at) =>
    at < says.length - 1 || more.length === 0 ? say : { ...say, choices: [...(say.choices ?? []), ...more] },
  );
}

/** The way to another service; inside an open topic its question is asked again. */
function signposted(door: string, { memory, heard, facts }: Question, added: readonly Say[]): Decision {
  const open = openQuestion(memory, facts);
  if (open.length > 0)
    return { say: [...added, ...wrongDoorNote(door, facts), ...open], memory, outcome: 'signposted' };
  return { say: wrongDoorSays(door, facts), memory: { ...keeping(memory, heard), misses: 0 }, outcome: 'signposted' };
}

/** Keeps what was said, message after message, for the topic that the resident may choose next. */
function keeping(memory: Memory, { text }: Heard): Memory {
  if (text === '' || memory.kept?.split('\n').includes(text) === true) return memory;
  const kept = memory.kept === undefined ? text : `${memory.kept}\n${text}`;
  return { ...memory, kept: kept.length > MOST_KEPT ? text : kept };
}
const MOST_KEPT = 3000; // characters

/** Who has said that they are a child is not asked who they are (S12). */
function ofChild(heard: Heard, { child }: Memory): Heard {
  if (child !== true || heard.choices.length > 0) return heard;
  return { ...heard, values: { ...heard.values, [WHO]: { value: 'child', words: '' } } };
}
const WHO: Field = 'child-who';

async function runTopic(command: Command, question: Question, runStack: RunStack): Promise<Decision> {
  const { memory, heard, facts, reference } = question;
  const told = command.kind === 'begin' ? withToldBefore(ofChild(heard, memory), command.topic, memory) : heard;
  const turn = await runStack(memory.stack, command, told, facts);
  const { kept: _used, likely: _offered, story: _before, ...rest } = memory;
  const story = storyOf(turn.stack, question);
  const after: Memory = {
    ...rest,
    stack: [...turn.stack] as Memory['stack'],
    misses: 0,
    ...(story === undefined ? {} : { story }),
  };
  const outcome = turn.outcomes.at(-1);
  const aside = heard.act === 'answer' && heard.question !== undefined ? cardSays(heard.question, memory, facts) : [];
  const door = command.kind === 'continue' ? doorOfAccount(question) : [];
  const say = [...aside, ...door, ...turn.say];
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

/** What an open guide was told, message after message; of one that protects whom it helps nothing, and nothing once a form is open. */
function storyOf(stack: StackTurn['stack'], { memory, heard }: Question): string | undefined {
  const open = stack.at(-1);
  if (open === undefined) return memory.story;
  const { kind, protects } = topicById(open.id);
  if (kind !== 'guide' || protects === true) return undefined;
  const isReach = asksToBeContacted(heard.text) || isOwnNumber(heard.text); // how they can be reached is no part of what happened (S9)
  const isTold = heard.act === 'answer' && heard.choices.length === 0 && tells(heard) && !isReach;
  return isTold ? keeping({ ...memory, kept: memory.story ?? memory.kept }, heard).kept : memory.story;
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

/** How often in a row the open question was answered with words that were no answer to it. */
export function missesOf(stack: StackTurn['stack']): number {
  return stack.at(-1)?.state.misses ?? 0;
}

/** The pages of the open guide, offered where it asks something else. */
function pagesBeside({ stack }: Memory, facts: Facts): readonly Choice[] {
  const open = stack.at(-1);
  return open === undefined ? [] : offeredBeside(topicById(open.id), open.state, facts);
}

/** The open question as it is asked again. */
export function openQuestion(memory: Memory, facts: Facts): readonly Say[] {
  const open = memory.stack.at(-1);
  return open === undefined ? [] : askAgain(topicById(open.id), open.state, facts);
}
