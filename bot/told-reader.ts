import { topicById } from '../dialogs/index.ts';
import { readProgress } from '../dialogs/read-progress.ts';
import type { Memory } from './memory.ts';
import type { Finding } from './screen.ts';

/** Dangers as they are told to who reads: whoever has said in an open topic that they are a child gets the words for one (S12). */
export function forToldReader(findings: readonly Finding[], { stack }: Memory): readonly Finding[] {
  const isChild = stack.some(({ id, state }) => {
    const topic = topicById(id);
    return topic.isChild?.(readProgress(topic, state).slots) ?? false;
  });
  return isChild ? findings.map((finding) => ({ ...finding, child: true })) : findings;
}
