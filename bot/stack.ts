import { z } from 'zod';

import type { Facts } from '../dialogs/facts.ts';
import type { Heard } from '../dialogs/heard.ts';
import { topicById } from '../dialogs/index.ts';
import type { Outcome } from '../dialogs/outcome.ts';
import type { Progress } from '../dialogs/progress.ts';
import type { Advance } from '../dialogs/topic.ts';
import { TOPIC_IDS, type TopicId } from '../dialogs/topic-ids.ts';
import type { Say } from '../locales/say.ts';

/** The open topics of a conversation as they lie in the sealed dialog state, the one being talked about last. */
export const StackRow = z.array(z.object({ id: z.enum(TOPIC_IDS), state: z.custom<Progress>() })); // dialogs/read-progress.ts reads any version
export type Stack = readonly { readonly id: TopicId; readonly state: Progress }[];

/** Tells whether a topic is a report of what somebody from outside does. */
export function isReport({ id }: Stack[number]): boolean {
  return topicById(id).isReport === true;
}

/** The report that is being talked about, if one is; not one that waits under another topic. */
export function openReport(stack: Stack): Stack[number] | undefined {
  return stack.slice(-1).find(isReport);
}

/** What becomes of the open topics in this turn. */
export type Command = { readonly kind: 'begin'; readonly topic: TopicId } | { readonly kind: 'continue' };

export interface StackTurn {
  readonly stack: Stack;
  readonly say: readonly Say[];
  readonly outcomes: readonly Outcome[];
  readonly last: Advance['kind'] | undefined;
}

/** The port to whatever keeps the stack of open topics: begins or continues one and says what came of it. */
export type RunStack = (stack: Stack, command: Command, heard: Heard, facts: Facts) => Promise<StackTurn>;
