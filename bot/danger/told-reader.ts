import { topicById } from '../../dialogs/index.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { childSays } from '../../dialogs/small-talk.ts';
import type { Say } from '../../locales/say.ts';
import type { Memory } from '../memory.ts';
import type { Finding } from '../screen.ts';
import type { Led } from '../understand/acts/typed.ts';
import { tellsOwnChildhood } from '../understand/values/ages.ts';

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

/** Who talks with children, said once to whoever tells that they are one, and whenever they ask for a person or who listens, where no card says so; a guide for children is enough for the first. */
export function toldChildSays(before: Memory, after: Memory, says: readonly Say[], heard: Heard): readonly Say[] {
  if (after.child !== true) return [];
  const isSaid = says.some(({ card }) => card?.kind === 'services' && card.services.includes(CHILDLINE));
  const isNew = before.child !== true && !isChildInTopic(after);
  return !isSaid && (isNew || looksForSomebody(heard)) ? childSays() : [];
}

function looksForSomebody({ act, choices }: Heard): boolean {
  return act === 'human' || choices.includes(LISTENERS);
}
const LISTENERS = 'do:talk' satisfies Led;
const CHILDLINE = 'childline';

function isChildInTopic({ stack }: Memory): boolean {
  return stack.some(({ id, state }) => {
    const topic = topicById(id);
    return topic.isChild?.(readProgress(topic, state).slots) ?? false;
  });
}
