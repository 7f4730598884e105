import type { Store } from '../../store/store.ts';

const WAITING = 1_000; // the rest is closed long ago
const ROWS_TOGETHER = 50_000;

/** Makes conversations with nothing in them, each with a handoff: the last thousand wait, all others are closed. */
export async function fillHandoffs(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += ROWS_TOGETHER) {
    const to = Math.min(count, from + ROWS_TOGETHER);
    await store.database.load(async (within) => {
      await within.execute(
        `INSERT INTO conversation (id, user_id, language, channel, opened_at, last_active_at, sealed)
          SELECT 'filled-' || n, 'u', 'en', 'page', now() - n * interval '1 minute', now(), ''
          FROM generate_series($1::integer, $2::integer) AS n`,
        [from, to - 1],
      );
      await within.execute(
        `INSERT INTO handoff (id, conversation_id, state, reason, urgency, team, needs, restricted, language, asked_at, queued_at, answered_at)
          SELECT 'filled-' || n, 'filled-' || n, CASE WHEN n < $3 THEN 'waiting' ELSE 'closed' END, 'asked', n % 3,
            'community-safety', '{}', n % 10 = 0, 'en', now() - n * interval '1 minute', now() - n * interval '1 minute',
            CASE WHEN n < $3 THEN NULL ELSE now() - n * interval '1 minute' + interval '5 minutes' END
          FROM generate_series($1::integer, $2::integer) AS n`,
        [from, to - 1, WAITING],
      );
    });
  }
  await store.database.execute('ANALYZE handoff');
}
