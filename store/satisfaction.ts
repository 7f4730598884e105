import type { Connection, Statement } from './database.ts';
import type { Store } from './handle.ts';

/** What a resident says of a chat with staff: 3 it helped, 2 partly, 1 it did not. */
export type Rating = 1 | 2 | 3;

const RATE: Statement = {
  name: 'rate-handoff',
  text: `UPDATE handoff SET satisfaction = $2 WHERE id = (
      SELECT id FROM handoff WHERE conversation_id = $1 AND state IN ('wrap-up', 'closed') AND (holder IS NOT NULL OR answered_at IS NOT NULL)
      ORDER BY ended_at DESC LIMIT 1
    ) AND NOT restricted AND urgency > 1`,
};

/** Keeps what a resident says of the chat with staff that ended last; of a protected or dangerous one nothing is kept. */
export async function rateHandoff(within: Connection, conversationId: string, rating: Rating): Promise<void> {
  await within.run(RATE, [conversationId, rating]);
}

/** How residents answered. */
export interface Satisfaction {
  readonly answered: number;
  readonly helped: number; // of these, how many said that it helped, or partly
}

const COUNT: Statement = {
  name: 'count-satisfaction',
  text: `SELECT count(*)::integer AS answered, count(*) FILTER (WHERE satisfaction > 1)::integer AS helped FROM handoff
    WHERE satisfaction IS NOT NULL AND ended_at >= $1 AND NOT training`,
};

const RECENT_MS = 30 * 24 * 60 * 60 * 1000;

/** Counts the answers to chats that ended in the last 30 days. */
export async function recentSatisfaction(store: Store, now: Date): Promise<Satisfaction> {
  const [row] = await store.database.run<Satisfaction>(COUNT, [new Date(now.getTime() - RECENT_MS)]);
  return row ?? { answered: 0, helped: 0 };
}
