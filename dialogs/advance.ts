import type { Choice, Say } from '../locales/say.ts';
import { askSays, pageChoices } from './ask.ts';
import { fill } from './fill.ts';
import {
  back,
  change,
  explain,
  lead,
  leadOn,
  leadToContacts,
  leadToPolice,
  leadToPrevention,
  leadToShown,
  leadToTalk,
  listChanges,
  openGroup,
  readBack,
  restart,
  send,
  skip,
  skipGroup,
  stop,
  stopOrGoOn,
  tellLeft,
  tick,
} from './moves.ts';
import { newProgress, readProgress } from './read-progress.ts';
import { pressedValues, requestOf, type Request } from './request.ts';
import { goOn, openStep, saidBack, stay, type Turn } from './settle.ts';
import { isMenu } from './slots.ts';
import { takeAnswer } from './take-answer.ts';
import type { Field } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Heard } from './heard.ts';
import type { Step } from './step.ts';
import type { Advance, Topic } from './topic.ts';

/** Opens a topic with what was already heard: nothing that was said is asked again. Never throws. */
export function begin(topic: Topic, heard: Heard, facts: Facts): Advance {
  const turn: Turn = { topic, progress: newProgress(topic), heard, facts };
  const pressed = pressedValues(topic, heard.choices, facts);
  const filled = fill(
    topic,
    turn.progress,
    { values: { ...heard.values, ...pressed }, named: [...Object.keys(pressed), ...toldBefore(topic, heard)] },
    facts,
  );
  return goOn(turn, filled.slots, opened(topic, saidBack(turn, filled), facts));
}

function toldBefore({ steps }: Topic, { values }: Heard): readonly Field[] {
  return steps
    .filter((step) => step.toldBefore !== undefined && Object.hasOwn(values, step.field))
    .map(({ field }) => field);
}

/** The first words of a topic. In a guide what cannot wait is said before them. */
function opened({ kind, opening }: Topic, says: readonly Say[], facts: Facts): readonly Say[] {
  const isUrgent = ({ card }: Say): boolean => card?.kind === 'services' && card.urgent;
  const at = kind === 'guide' ? says.findLastIndex(isUrgent) + 1 : 0;
  return [...says.slice(0, at), ...(opening?.(facts) ?? []), ...says.slice(at)];
}

/** Carries an open topic one message further: what to say, or what it became. Takes stored progress of any version and never throws. */
export function advance(topic: Topic, stored: unknown, heard: Heard, facts: Facts): Advance {
  const progress = readProgress(topic, stored);
  return perform({ topic, progress, heard, facts }, requestOf(topic, progress, heard, facts));
}

/** The question that is open, of progress of any version. */
export function openStepOf(topic: Topic, stored: unknown, facts: Facts): Step | undefined {
  return openStep({ topic, progress: readProgress(topic, stored), facts });
}

/** Says the open question again, after a digression was answered. */
export function askAgain(topic: Topic, stored: unknown, facts: Facts): readonly Say[] {
  const progress = readProgress(topic, stored);
  const step = openStep({ topic, progress, facts });
  return step === undefined ? [] : askSays(topic, step, progress, facts);
}

/** The pages of an open guide to choose from while it asks something else; none of a form. */
export function offeredBeside(topic: Topic, stored: unknown, facts: Facts): readonly Choice[] {
  const progress = readProgress(topic, stored);
  return pageChoices(topic, openStep({ topic, progress, facts }), progress, facts);
}

function perform(turn: Turn, request: Request): Advance {
  switch (request.kind) {
    case 'fill':
      return takeAnswer(turn, request);
    case 'change':
      return change(turn, request.field);
    case 'tick':
      return tick(turn, request);
    case 'open-group':
      return openGroup(turn, request.group);
    case 'skip-group':
      return skipGroup(turn, request.group);
    default:
      return PLAIN[request.kind](turn);
  }
}

/** Tells whether a guide asks what else would help. */
function asksForMore(turn: Turn): boolean {
  const step = openStep(turn);
  return step !== undefined && isMenu(step);
}

type Plain = Exclude<Request['kind'], 'fill' | 'change' | 'tick' | 'open-group' | 'skip-group'>;
const PLAIN: Readonly<Record<Plain, (turn: Turn) => Advance>> = {
  send,
  'list-changes': listChanges,
  skip: (turn) => skip(turn, [{ key: 'questions:skipped' }]),
  'dont-know': (turn) => (asksForMore(turn) ? lead(turn) : skip(turn, [{ key: 'questions:not-known' }])),
  keep: (turn) => goOn(turn, turn.progress.slots, []),
  lead,
  talk: leadToTalk,
  contacts: leadToContacts,
  shown: leadToShown,
  verdict: (turn) => stay(turn, turn.topic.verdict),
  police: leadToPolice,
  prevent: leadToPrevention,
  more: leadOn,
  back,
  repeat: (turn) => stay(turn),
  explain,
  restart,
  stop,
  'take-back': stopOrGoOn,
  answers: readBack,
  left: tellLeft,
  'ask-again': (turn) => stay(turn),
};
