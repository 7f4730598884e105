import type { RunStack } from '../../bot/stack.ts';
import { advance, askAgain, begin } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';

/** The port to the stack of open topics without any SDK: a plain array, and the topic below asks again when one ends. */
export const runArrayStack: RunStack = async (stack, command, heard, facts) => {
  const open = command.kind === 'begin' ? undefined : stack.at(-1);
  const id = command.kind === 'begin' ? command.topic : open?.id;
  if (id === undefined) return { stack, say: [], outcomes: [], last: undefined };
  const topic = topicById(id);
  const below = open === undefined ? stack : stack.slice(0, -1);
  const next = open === undefined ? begin(topic, heard, facts) : advance(topic, open.state, heard, facts);
  const { kind, say } = next;
  if (kind !== 'done') return { stack: [...below, { id, state: next.progress }], say, outcomes: [], last: kind };
  const under = below.at(-1);
  const resumed = under === undefined ? [] : askAgain(topicById(under.id), under.state, facts);
  return { stack: below, say: [...say, ...resumed], outcomes: [next.outcome], last: kind };
};
