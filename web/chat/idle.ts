import { isHandedOver, type ChatState } from './chat-state.ts';

/** How long the page may lie untouched: an ordinary conversation, a protected one, and how early the warning comes. */
export const IDLE_LIMITS = {
  ordinary: { over: 30 * 60_000, warn: 28 * 60_000 },
  protected: { over: 5 * 60_000, warn: 4 * 60_000 },
} as const;

/** A protected page closes soon, but not on somebody who was told to wait for a person, or has one. */
export function idleLimits(state: ChatState): keyof typeof IDLE_LIMITS {
  return state.protected && !isHandedOver(state) ? 'protected' : 'ordinary';
}

export type IdlePhase = 'active' | 'warning' | 'over';

/** Tells how idle a page is, by the clock and not by a timer, so that a sleeping computer counts too. */
export function idlePhase(untouchedFor: number, limits: keyof typeof IDLE_LIMITS): IdlePhase {
  const { over, warn } = IDLE_LIMITS[limits];
  if (untouchedFor >= over) return 'over';
  return untouchedFor >= warn ? 'warning' : 'active';
}
