import type { Statement } from '../database.ts';
import type { Store } from '../handle.ts';
import { LEASE_MS } from '../handoffs/handoffs.ts';

/** Somebody who is at a desk, with what they may and can. */
export interface PresentMember {
  readonly isFree: boolean; // has room for one more
  readonly roles: readonly string[];
  readonly skills: readonly string[];
  readonly teams: readonly string[]; // [] is every team
}

/** How the queue stands for one conversation. */
export interface QueuePlace {
  readonly isWaiting: boolean;
  readonly ahead: number; // who is answered before, were it asked for now
  readonly minutes?: number; // the usual wait of late; none where too few were answered to say
}

const PRESENT: Statement = {
  name: 'present-members',
  text: `SELECT staff.roles, staff.skills, staff.teams,
      (SELECT count(*) FROM handoff WHERE handoff.holder = staff.id AND handoff.state = 'with-staff') < staff.most_chats AS "isFree"
    FROM desk_presence JOIN staff ON staff.id = desk_presence.staff_id
    WHERE desk_presence.status = 'available' AND desk_presence.seen_at > $1 AND staff.most_chats > 0`,
};

/** Who could take a conversation now or soon: a desk that was heard of within a lease, and is not away. */
export async function presentMembers(store: Store, now: Date): Promise<readonly PresentMember[]> {
  return store.database.run<PresentMember>(PRESENT, [new Date(now.getTime() - LEASE_MS)]);
}

const FEWEST_WAITS = 5;
const LOOKED_BACK_MS = 14 * 24 * 60 * 60 * 1000;
const PLACE: Statement = {
  name: 'queue-place',
  text: `WITH own AS (
      SELECT urgency, queued_at, id FROM handoff WHERE conversation_id = $1 AND state = 'waiting'
    ), waits AS (
      SELECT extract(epoch FROM answered_at - asked_at) / 60 AS minutes FROM handoff
      WHERE answered_at > $3 AND NOT training ORDER BY answered_at DESC LIMIT 50
    )
    SELECT EXISTS (SELECT FROM own) AS "isWaiting",
      (SELECT count(*)::integer FROM handoff waiting WHERE waiting.state = 'waiting' AND NOT waiting.training AND
        CASE WHEN EXISTS (SELECT FROM own) THEN (waiting.urgency, waiting.queued_at, waiting.id) < (SELECT urgency, queued_at, id FROM own)
        ELSE waiting.urgency <= $2 END) AS ahead,
      (SELECT count(*)::integer FROM waits) AS waits,
      (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes) FROM waits) AS minutes`,
};

/** Where a conversation stands in the queue, or would stand with this urgency. */
export async function queuePlace(
  store: Store,
  asked: { readonly conversationId: string; readonly urgency: number; readonly now: Date },
): Promise<QueuePlace> {
  const since = new Date(asked.now.getTime() - LOOKED_BACK_MS);
  const [row] = await store.database.run<{ isWaiting: boolean; ahead: number; waits: number; minutes: number | null }>(
    PLACE,
    [asked.conversationId, asked.urgency, since],
  );
  if (row === undefined) return { isWaiting: false, ahead: 0 };
  const { isWaiting, ahead, waits, minutes } = row;
  return {
    isWaiting,
    ahead,
    ...(waits < FEWEST_WAITS || minutes === null ? {} : { minutes: Math.max(1, Math.ceil(minutes)) }),
  };
}
