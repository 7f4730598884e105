/** How long the page may lie untouched: an ordinary conversation, a protected one, and how early the warning comes. */
export const IDLE_LIMITS = {
  ordinary: { over: 30 * 60_000, warn: 28 * 60_000 },
  protected: { over: 5 * 60_000, warn: 4 * 60_000 },
} as const;

export type IdlePhase = 'active' | 'warning' | 'over';

/** Tells how idle a page is, by the clock and not by a timer, so that a sleeping computer counts too. */
export function idlePhase(untouchedFor: number, isProtected: boolean): IdlePhase {
  const limits = isProtected ? IDLE_LIMITS.protected : IDLE_LIMITS.ordinary;
  if (untouchedFor >= limits.over) return 'over';
  return untouchedFor >= limits.warn ? 'warning' : 'active';
}
