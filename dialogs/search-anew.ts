import type { Filled, Values } from './fill.ts';
import { openStep, type Turn } from './settle.ts';
import { isMenu, stepOf } from './slots.ts';
import type { Field } from './answers.ts';

/** "I'm a man", where what was looked for has been found already: it puts the answer to its question otherwise. */
export function lookedForAnew(turn: Turn, told: Values): Values {
  const step = openStep(turn);
  if (turn.topic.searches !== true || step === undefined || !isMenu(step)) return told;
  const asked = Object.keys(told.values).filter((field) => isOfSearch(turn, field));
  return { ...told, named: [...new Set([...told.named, ...asked])] };
}

/** What is told unasked is told again where what was looked for is put otherwise, or named once more, and no page is asked for. */
export function withFoundAnew(turn: Turn, { slots, learned, changed, same }: Filled): Turn {
  const { topic, progress, facts } = turn;
  const touched = [...learned, ...changed];
  const isAnew = touched.length > 0 ? touched.every((field) => isOfSearch(turn, field)) : same;
  if (topic.searches !== true || !isAnew) return turn;
  const found = topic.tells?.(slots, facts) ?? [];
  return { ...turn, progress: { ...progress, told: progress.told.filter((page) => !found.includes(page)) } };
}

function isOfSearch({ topic }: Turn, field: Field): boolean {
  const step = stepOf(topic, field);
  return step !== undefined && !isMenu(step);
}
