import type { Facts } from '../dialogs/facts.ts';
import { answerInGuide } from '../dialogs/in-guide.ts';
import { topicById } from '../dialogs/index.ts';
import { answerSays } from '../dialogs/knowledge.ts';
import { readProgress } from '../dialogs/read-progress.ts';
import type { Say } from '../locales/say.ts';
import type { Memory } from './memory.ts';
import { isReport } from './stack.ts';

/** Answers a question by its card, as it is right where it was asked: in a guide what speaks of a report is answered of the guide, unless a report is open or was sent. */
export function cardSays(card: string, memory: Pick<Memory, 'stack' | 'reference'>, facts: Facts): readonly Say[] {
  return inGuide(card, memory, facts) ?? answerSays(card, facts);
}

function inGuide(
  card: string,
  { stack, reference }: Pick<Memory, 'stack' | 'reference'>,
  facts: Facts,
): readonly Say[] | undefined {
  const open = stack.at(-1);
  if (open === undefined || reference !== undefined || stack.some(isReport)) return undefined;
  const topic = topicById(open.id);
  if (topic.kind !== 'guide') return undefined;
  return answerInGuide(card, { topic, progress: readProgress(topic, open.state) }, facts);
}
