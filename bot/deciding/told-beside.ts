import { openStepOf } from '../../dialogs/advance.ts';
import { topicById } from '../../dialogs/index.ts';
import { dangerOf, isGrave, type NeedId } from '../../dialogs/needs.ts';
import { readProgress } from '../../dialogs/read-progress.ts';
import { tells, withTelling } from '../../dialogs/telling.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Say } from '../../locales/say.ts';
import type { Chosen } from '../choose-topic.ts';
import type { Memory } from '../memory.ts';
import { tellsOnlyAge, toldAges } from '../understand/values/ages.ts';

/** The memory with what was told beside a question, and the words that say that it was kept. */
interface Kept {
  readonly memory: Memory;
  readonly say: readonly Say[];
}

/**
 * What is told beside the question of a report, and is met elsewhere, is added to its account all the same: nothing that
 * was told is lost. What surely tells of abuse or another grave danger is not: it stands in a report only where it is meant
 * to. Hate is what a report may be about.
 */
export function withToldBeside(chosen: Chosen, heard: Heard, memory: Memory, facts: Facts): Kept {
  const open = memory.stack.at(-1);
  if (open === undefined || !isMetElsewhere(chosen, heard) || !tells(heard)) return { memory, say: [] };
  const topic = topicById(open.id);
  const progress = readProgress(topic, open.state);
  const slots = withTelling(topic, progress.slots, openStepOf(topic, progress, facts), heard.text);
  if (slots === undefined) return { memory, say: [] };
  const stack = [...memory.stack.slice(0, -1), { ...open, state: { ...progress, slots } }];
  return { memory: { ...memory, stack }, say: [{ key: 'questions:added' }] };
}

/** Another service or guide meets it, or it says how old somebody is, and more than the age of whoever writes (S14). */
export function isMetElsewhere(chosen: Chosen, { text, guessed }: Heard): boolean {
  if (chosen.kind === 'told') return !tellsOnlyAge(text) || !toldAges(text).some(({ isOwn }) => isOwn);
  return chosen.kind === 'wrong-door' || (chosen.kind === 'beside' && (!isPrivate(chosen.need) || guessed === true));
}

function isPrivate(need: NeedId): boolean {
  return dangerOf(need) !== undefined && isGrave(need);
}
