import { topicById } from '../../dialogs/index.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Say } from '../../locales/say.ts';
import type { Memory } from '../memory.ts';

/** Who may know what nothing here does, in a guide that has them: the council knows no answer to "would anyone believe me". */
export function peopleSays({ stack }: Pick<Memory, 'stack'>, facts: Facts): readonly Say[] {
  const open = stack.at(-1);
  const topic = open === undefined ? undefined : topicById(open.id);
  if (topic?.people === undefined) return [];
  const { slots } = readProgress(topic, open?.state);
  return topic.page?.(topic.people(slots), slots, facts) ?? [];
}
