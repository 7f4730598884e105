import type { Connection, Statement } from '../database.ts';
import type { Store } from '../handle.ts';

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

/** How the chats of one team that ended in one month were answered. Only counts: of no chat is anything told. */
export interface MonthOfAnswers {
  readonly month: string; // yyyy-mm in London
  readonly team: string; // an id of content
  readonly asked: number;
  readonly helped: number;
  readonly partly: number;
  readonly not: number;
}

// Asked is who is told of the end of a talk that was neither protected nor about a danger; see bot/handoff/handoff-words.ts.
const BY_MONTH: Statement = {
  name: 'satisfaction-by-month',
  text: `SELECT to_char(ended_at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month, team, count(*)::integer AS asked,
      count(*) FILTER (WHERE satisfaction = 3)::integer AS helped, count(*) FILTER (WHERE satisfaction = 2)::integer AS partly,
      count(*) FILTER (WHERE satisfaction = 1)::integer AS not
    FROM handoff
    WHERE ended_at >= $1 AND NOT training AND NOT restricted AND urgency > 1
      AND EXISTS (SELECT FROM handoff_event WHERE handoff_id = handoff.id AND kind = 'ended')
    GROUP BY 1, 2 ORDER BY 1 DESC, 2`,
};

/** The answers since a moment, by month and team, the newest month first. */
export function satisfactionByMonth(store: Store, since: Date): Promise<readonly MonthOfAnswers[]> {
  return store.database.run(BY_MONTH, [since]);
}
