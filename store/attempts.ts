import type { Statement } from './database.ts';
import type { Store } from './handle.ts';

/** How far back attempts count, unless told otherwise. */
export const ATTEMPT_WINDOW_MS = 15 * 60 * 1000;

/** Somebody trying a secret. `key` is whatever the guesses have in common (a reference, an address); it is stored as a keyed hash. */
export interface Attempt {
  readonly kind: string; // 'receipt', 'password'
  readonly key: string;
  readonly now: Date;
}

const COUNT: Statement = {
  name: 'count-attempt',
  text: `WITH earlier AS (
      SELECT coalesce(sum(count), 0) AS count FROM attempt WHERE kind = $1 AND key_hash = $2 AND minute > $4 AND minute <> date_trunc('minute', $3::timestamptz)
    ), this AS (
      INSERT INTO attempt (kind, key_hash, minute, count) VALUES ($1, $2, date_trunc('minute', $3::timestamptz), 1)
      ON CONFLICT (kind, key_hash, minute) DO UPDATE SET count = attempt.count + 1 RETURNING count
    )
    SELECT (earlier.count + this.count)::integer AS count FROM earlier, this`,
};
const RECENT: Statement = {
  name: 'recent-attempts',
  text: 'SELECT coalesce(sum(count), 0)::integer AS count FROM attempt WHERE kind = $1 AND key_hash = $2 AND minute > $3',
};
const FORGET: Statement = { name: 'forget-attempts', text: 'DELETE FROM attempt WHERE kind = $1 AND key_hash = $2' };

/** Counts one attempt, before the secret is checked, and returns how many there were lately with it, on all nodes. */
export async function countAttempt(store: Store, attempt: Attempt, windowMs = ATTEMPT_WINDOW_MS): Promise<number> {
  const values = [attempt.kind, hashed(store, attempt), attempt.now, new Date(attempt.now.getTime() - windowMs)];
  const [row] = await store.database.run<{ count: number }>(COUNT, values);
  return row?.count ?? 1;
}

/** How many attempts there were lately, on all nodes. */
export async function recentAttempts(store: Store, attempt: Attempt, windowMs = ATTEMPT_WINDOW_MS): Promise<number> {
  const values = [attempt.kind, hashed(store, attempt), new Date(attempt.now.getTime() - windowMs)];
  const [row] = await store.database.run<{ count: number }>(RECENT, values);
  return row?.count ?? 0;
}

/** Forgets the attempts after one that was right. */
export async function forgetAttempts(store: Store, attempt: Omit<Attempt, 'now'>): Promise<void> {
  await store.database.run(FORGET, [attempt.kind, hashed(store, attempt)]);
}

function hashed(store: Store, attempt: Omit<Attempt, 'now'>): string {
  return store.blindIndex(`attempt:${attempt.kind}:${attempt.key}`);
}
