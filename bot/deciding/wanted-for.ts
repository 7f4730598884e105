import type { Heard } from '../../dialogs/heard.ts';
import type { Chosen } from '../choose-topic.ts';
import type { Memory } from '../memory.ts';

const UNSURE_FROM = 2; // messages in a row that no topic understood

/**
 * Keeps what a person would be wanted for: a complaint, what no card and no topic here is for, a call back, or that the
 * resident was not understood twice; until another topic begins.
 */
export function withAbout(memory: Memory, heard: Heard, chosen: Chosen): Memory {
  if (heard.needs.includes('service-complaint')) return { ...memory, about: 'complaint' };
  if (chosen.kind === 'not-known' || chosen.kind === 'wrong-door') return { ...memory, about: 'out-of-scope' };
  if (memory.about !== 'complaint' && wantsCall(heard, chosen)) return { ...memory, about: 'call-back' };
  if (chosen.kind !== 'begin') return memory;
  const { about, ...rest } = memory;
  if (chosen.topic !== 'talk-to-person') return rest;
  return about === undefined && memory.misses >= UNSURE_FROM ? { ...memory, about: 'unsure' } : memory;
}

/** Asked for by its button, or in words where a person is asked for. */
function wantsCall({ wantsCall: inWords }: Heard, chosen: Chosen): boolean {
  return inWords === true || (chosen.kind === 'begin' && chosen.topic === 'call-back');
}
