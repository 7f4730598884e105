import { topicById } from '../dialogs/index.ts';
import type { Heard } from '../dialogs/heard.ts';
import { readProgress } from '../dialogs/read-progress.ts';
import { childSays } from '../dialogs/small-talk.ts';
import type { Say } from '../locales/say.ts';
import type { Memory } from './memory.ts';
import type { Finding } from './screen.ts';
import { tellsOwnChildhood } from './understand/values/ages.ts';

/** Keeps that the one who writes has said that they are a child (S12). */
export function withToldChild(memory: Memory, { text }: Pick<Heard, 'text'>): Memory {
  return memory.child !== true && tellsOwnChildhood(text) ? { ...memory, child: true } : memory;
}

/** Dangers as they are told to who reads: whoever has said that they are a child gets the words for one (S12). */
export function forToldReader(findings: readonly Finding[], memory: Memory): readonly Finding[] {
  return memory.child === true || isChildInTopic(memory)
    ? findings.map((finding) => ({ ...finding, child: true }))
    : findings;
}

/** Who talks with children, said once to whoever tells that they are one, where neither a card nor a guide for children says so; and whenever they ask for a person. */
export function toldChildSays(before: Memory, after: Memory, says: readonly Say[], { act }: Heard): readonly Say[] {
  if (act === 'human' && after.child === true) return childSays();
  const isNew = before.child !== true && after.child === true;
  const isSaid =
    isChildInTopic(after) || says.some(({ card }) => card?.kind === 'services' && card.services.includes(CHILDLINE));
  return isNew && !isSaid ? childSays() : [];
}
const CHILDLINE = 'childline';

function isChildInTopic({ stack }: Memory): boolean {
  return stack.some(({ id, state }) => {
    const topic = topicById(id);
    return topic.isChild?.(readProgress(topic, state).slots) ?? false;
  });
}
