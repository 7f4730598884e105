import { countAttempt, type Attempt } from '../attempts.ts';
import type { Statement } from '../database.ts';
import type { Store } from '../handle.ts';

/** Wrong tries that cost nothing. */
export const TRIES_BEFORE_LOCK = 5;
const FIRST_PAUSE_MS = 15 * 60_000;
const LONGEST_PAUSE_MS = 4 * 60 * 60_000;
const REMEMBERED_MS = 24 * 60 * 60_000;

const LATELY: Statement = {
  name: 'attempts-lately',
  text: `SELECT coalesce(sum(count), 0)::integer AS count, max(minute) AS last FROM attempt
    WHERE kind = $1 AND key_hash = $2 AND minute > $3`,
};

/** Whether a secret may be tried now, or from when on. */
export type Trying = { readonly kind: 'go' } | { readonly kind: 'locked'; readonly until: Date };

/**
 * Counts one try of a secret, unless it is locked: after five wrong ones each further try waits for twice as long as the
 * one before, from a quarter of an hour to four hours. What is tried meanwhile is not counted, so nobody is kept out for
 * longer by it. Holds on all nodes, and for a hundred tries at once.
 */
export async function tryOnce(store: Store, attempt: Attempt): Promise<Trying> {
  const { now, kind, key } = attempt;
  const since = new Date(now.getTime() - REMEMBERED_MS);
  const hash = store.blindIndex(`attempt:${kind}:${key}`);
  const [row] = await store.database.run<{ count: number; last: Date | null }>(LATELY, [kind, hash, since]);
  const before = row?.count ?? 0;
  const until = new Date((row?.last?.getTime() ?? 0) + pauseAfter(before));
  if (until > now) return { kind: 'locked', until };
  const number = await countAttempt(store, attempt, REMEMBERED_MS);
  if (number <= Math.max(TRIES_BEFORE_LOCK, before + 1)) return { kind: 'go' };
  return { kind: 'locked', until: new Date(now.getTime() + pauseAfter(number)) };
}

function pauseAfter(tries: number): number {
  if (tries < TRIES_BEFORE_LOCK) return 0;
  return Math.min(FIRST_PAUSE_MS * 2 ** (tries - TRIES_BEFORE_LOCK), LONGEST_PAUSE_MS);
}
