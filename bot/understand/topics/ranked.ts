import { isNeed, routeOf } from '../../../dialogs/needs.ts';
import type { Ranked } from '../../../dialogs/heard.ts';

/** Ranks every need and `none` for a text, the likeliest first; scores are likelihoods of 0 to 1. */
export type Rank = (text: string) => readonly Ranked[];

/** From which likelihood on a need is taken as named, offered among others, or taken from one part of a message. */
export interface Thresholds {
  readonly sure: number;
  readonly unsure: number;
  readonly part: number;
}

/** What a text is likeliest about: needs that are met alike count together, because it does not matter which it is. */
export function likeliest(ranked: readonly Ranked[]): Ranked | undefined {
  const together = new Map<unknown, Ranked>();
  for (const { topic, score } of ranked) {
    const met = isNeed(topic) ? routeOf(topic) : topic;
    const first = together.get(met);
    together.set(met, first === undefined ? { topic, score } : { topic: first.topic, score: first.score + score });
  }
  let best: Ranked | undefined;
  for (const one of together.values()) if (best === undefined || one.score > best.score) best = one;
  return best;
}
