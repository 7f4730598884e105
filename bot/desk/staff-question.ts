import { askSays } from '../../dialogs/ask.ts';
import { fill } from '../../dialogs/fill.ts';
import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { requestOf } from '../../dialogs/request.ts';
import { stepOf } from '../../dialogs/slots.ts';
import type { Field } from '../../dialogs/answers.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Progress } from '../../dialogs/progress.ts';
import type { Topic } from '../../dialogs/topic.ts';
import type { TopicId } from '../../dialogs/topic-ids.ts';
import type { Say } from '../../locales/say.ts';
import type { Here } from '../load.ts';
import type { Memory } from '../memory.ts';

/** A question of a topic that staff send for the resident to answer. */
export interface StaffQuestion {
  readonly topic: TopicId;
  readonly field: Field;
}

/** The words of a question that staff send; undefined when the topic asks no such thing. */
export function questionSays(memory: Memory, question: StaffQuestion, facts: Facts): readonly Say[] | undefined {
  const topic = topicById(question.topic);
  const step = stepOf(topic, question.field);
  return step === undefined ? undefined : askSays(topic, step, asAsked(memory, topic, question.field), facts);
}

/** The conversation as it would be if the question that staff sent were the open one. */
export function withQuestion(here: Here): Here {
  const { staffAsked } = here.memory;
  if (staffAsked === undefined) return { ...here, memory: { ...here.memory, stack: [] } };
  const { topic: id, field } = staffAsked;
  return { ...here, memory: { ...here.memory, stack: [{ id, state: asAsked(here.memory, topicById(id), field) }] } };
}

/** What is remembered once the question that staff sent is answered; undefined when it is not. */
export function answerToStaff({ memory, facts }: Here, heard: Heard): Memory | undefined {
  const { staffAsked, ...rest } = memory;
  if (staffAsked === undefined) return undefined;
  const topic = topicById(staffAsked.topic);
  const progress = asAsked(memory, topic, staffAsked.field);
  const request = requestOf(topic, progress, heard, facts);
  if (request.kind !== 'fill') return undefined;
  const filled = fill(topic, progress, request, facts);
  const isAnswered = [...filled.learned, ...filled.changed].includes(staffAsked.field) || filled.same;
  if (!isAnswered) return undefined;
  const open = memory.stack.find(({ id }) => id === topic.id);
  const state = { ...readProgress(topic, open?.state), slots: filled.slots };
  const kept = memory.stack.map((one) => (one === open ? { ...one, state } : one));
  return { ...rest, stack: open === undefined ? [{ id: topic.id, state }, ...kept] : kept };
}

function asAsked({ stack }: Memory, topic: Topic, field: Field): Progress {
  return { ...readProgress(topic, stack.find(({ id }) => id === topic.id)?.state), asked: field };
}
