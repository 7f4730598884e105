import type { SQL } from 'drizzle-orm';

import { and, asc, desc, eq, gt, inArray, ne, sql } from '../drizzle.ts';
import type { Statement } from '../database.ts';
import type { Store } from '../handle.ts';
import { asHandoff, type Handoff } from './handoffs.ts';
import { sinceTaken } from './handoff-joined.ts';
import { conversations } from '../schema.ts';
import { deskPresences, handoffEvents, handoffs } from '../schema-desk.ts';
import { open } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** Where the next page of the queue begins. */
export interface QueueCursor {
  readonly urgency: number;
  readonly queuedAt: Date;
  readonly id: string;
}

/** What a list of the queue shows of somebody who waits. */
export type WaitingHandoff = Pick<
  Handoff,
  | 'id'
  | 'conversationId'
  | 'reason'
  | 'urgency'
  | 'team'
  | 'topic'
  | 'ward'
  | 'language'
  | 'queuedAt'
  | 'cameBack'
  | 'hadBy'
  | 'needs'
  | 'restricted'
> & {
  readonly heardAt: Date; // the resident's last message
};

/** Whose queue it is: what is for specialists only for who may read it, and if wanted only what somebody could take. */
export interface QueueReader {
  readonly restricted: boolean;
  readonly fits?: { readonly skills: readonly string[]; readonly teams: readonly string[] };
}

const WAITS = `FROM handoff WHERE state = 'waiting' AND NOT training AND (NOT restricted OR $1::boolean)
    AND ($2::text[] IS NULL OR needs <@ $2::text[]) AND ($3::text[] IS NULL OR team = ANY($3::text[]))`;

// Prepared, and no wider than a row on the screen: of a page of whole rows the driver's reading was the slowest part.
const QUEUE: Statement = {
  name: 'handoff-queue',
  text: `SELECT id, conversation_id AS "conversationId", reason, urgency, team, topic, ward, language, queued_at AS "queuedAt",
      came_back AS "cameBack", had_by AS "hadBy", needs, restricted, coalesce((SELECT at FROM message
        WHERE message.conversation_id = handoff.conversation_id AND sender = 'resident' ORDER BY sequence DESC LIMIT 1), asked_at) AS "heardAt"
    ${WAITS}
      AND ($4::smallint IS NULL OR (urgency, queued_at, id) > ($4::smallint, $5::timestamptz, $6::text))
    ORDER BY urgency, queued_at, id LIMIT $7`,
};
const WAITING_COUNT: Statement = { name: 'handoffs-waiting', text: `SELECT count(*)::integer AS count ${WAITS}` };

const readerValues = ({ restricted, fits }: QueueReader): readonly unknown[] => [
  restricted,
  fits?.skills ?? null,
  fits === undefined || fits.teams.length === 0 ? null : fits.teams,
];

/** A page of who waits, the most urgent first, then the longest waiting; drills are never among them. */
export async function listQueue(
  store: Store,
  query: QueueReader & { readonly limit: number; readonly after?: QueueCursor },
): Promise<{ readonly waiting: readonly WaitingHandoff[]; readonly next?: QueueCursor }> {
  const { limit, after } = query;
  const { urgency = null, queuedAt = null, id = null } = after ?? {};
  const rows = await store.database.run<Omit<WaitingHandoff, 'topic'> & { readonly topic: string | null }>(QUEUE, [
    ...readerValues(query),
    ...[urgency, queuedAt, id, limit],
  ]);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    waiting: rows.map(({ topic, ...row }) => ({ ...row, ...(topic === null ? {} : { topic }) })),
    ...(last === undefined ? {} : { next: { urgency: last.urgency, queuedAt: last.queuedAt, id: last.id } }),
  };
}

/** How many wait. */
export async function countWaiting(store: Store, reader: QueueReader): Promise<number> {
  const [row] = await store.database.run<{ readonly count: number }>(WAITING_COUNT, readerValues(reader));
  return row?.count ?? 0;
}

/** A held conversation with what a list shows of it. */
export interface HeldHandoff extends Handoff {
  readonly lastSequence: number;
  readonly ended: boolean;
  readonly heardAt: Date; // the resident's last message, or when it was taken if they wrote nothing since
  readonly unansweredSince?: Date; // since when they wait for an answer of staff
}

const HEARD = sql<Date>`greatest(
  (SELECT max(at) FROM message WHERE conversation_id = ${handoffs.conversationId} AND sender = 'resident'),
  (SELECT max(at) FROM handoff_event WHERE handoff_id = ${handoffs.id} AND kind = 'claimed'),
  ${handoffs.askedAt}
)`.mapWith(handoffs.askedAt);

// The holder's first words are waited for from the moment they had it; later ones from the first message that has none after it.
const CAME = sql`(SELECT max(at) FROM handoff_event WHERE handoff_id = ${handoffs.id} AND kind IN ('claimed', 'transferred', 'taken-over'))`;
const ANSWERED = sql`(SELECT max(at) FROM message WHERE conversation_id = ${handoffs.conversationId} AND sender = 'staff')`;
const UNANSWERED = sql`CASE
  WHEN ${handoffs.state} <> 'with-staff' THEN NULL
  WHEN ${ANSWERED} IS NULL OR ${ANSWERED} < ${CAME} THEN ${CAME}
  ELSE (SELECT min(at) FROM message WHERE conversation_id = ${handoffs.conversationId} AND sender = 'resident' AND at > ${ANSWERED})
END`.mapWith(handoffs.askedAt) as SQL<Date | null>;

/** What somebody holds, the oldest first. */
export async function listHeld(store: Store, staffId: string): Promise<readonly HeldHandoff[]> {
  const rows = await store.database.orm
    .select({
      handoff: handoffs,
      lastSequence: conversations.lastSequence,
      endedAt: conversations.endedAt,
      heardAt: HEARD,
      unanswered: UNANSWERED,
    })
    .from(handoffs)
    .innerJoin(conversations, eq(conversations.id, handoffs.conversationId))
    .where(and(eq(handoffs.holder, staffId), inArray(handoffs.state, ['with-staff', 'wrap-up'])))
    .orderBy(asc(handoffs.askedAt));
  return rows.map(({ handoff, lastSequence, endedAt, heardAt, unanswered }) => ({
    ...asHandoff(handoff),
    lastSequence,
    heardAt,
    ...(unanswered === null ? {} : { unansweredSince: unanswered }),
    ended: endedAt !== null,
  }));
}

/** A conversation that a colleague has, for a supervisor who may be wanted there. */
export interface ColleagueHandoff {
  readonly handoff: Handoff;
  readonly wanted: boolean; // its holder has asked for a second listener since it was taken
}

const MOST_OF_COLLEAGUES = 100;

/** What colleagues hold, where somebody is wanted first; what is restricted only for who may read it. */
export async function listOfColleagues(
  store: Store,
  { staffId, restricted }: { readonly staffId: string; readonly restricted: boolean },
): Promise<readonly ColleagueHandoff[]> {
  const wanted = sql<boolean>`EXISTS (SELECT FROM handoff_event WHERE handoff_id = ${handoffs.id} AND kind = 'distress'
    AND number > ${sql.raw(sinceTaken('handoff.id'))})`;
  return (
    await store.database.orm
      .select({ handoff: handoffs, wanted })
      .from(handoffs)
      .where(
        and(
          eq(handoffs.state, 'with-staff'),
          eq(handoffs.training, false),
          ne(handoffs.holder, staffId),
          restricted ? undefined : eq(handoffs.restricted, false),
        ),
      )
      .orderBy(desc(wanted), asc(handoffs.askedAt))
      .limit(MOST_OF_COLLEAGUES)
  ).map((row) => ({ handoff: asHandoff(row.handoff), wanted: row.wanted }));
}

/** One line of what happened to a handoff. */
export interface HandoffEvent {
  readonly number: number;
  readonly at: Date;
  readonly kind: string;
  readonly by: string;
  readonly about?: string;
  readonly note?: string;
}

/** What happened to a handoff, in order. */
export async function handoffEventsOf(
  store: Store,
  handoff: Pick<Handoff, 'id' | 'conversationId'>,
): Promise<readonly HandoffEvent[]> {
  const owner = conversationOwner(handoff.conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  const rows = await store.database.orm
    .select()
    .from(handoffEvents)
    .where(eq(handoffEvents.handoffId, handoff.id))
    .orderBy(asc(handoffEvents.number));
  return rows.map(({ number, at, kind, by, about, sealed }) => ({
    ...{ number, at, kind, by },
    ...(about === null ? {} : { about }),
    ...(sealed === null || key === undefined
      ? {}
      : { note: String(open(key, `handoff_event:${handoff.id}:${String(number)}`, sealed)) }),
  }));
}

/** Notes that somebody is at a desk, what they do and what is open there. */
export async function notePresence(
  store: Store,
  presence: {
    readonly staffId: string;
    readonly now: Date;
    readonly status?: 'available' | 'away' | 'break';
    readonly viewing?: string | null;
  },
): Promise<void> {
  const { staffId, now, status, viewing } = presence;
  await store.database.orm
    .insert(deskPresences)
    .values({ staffId, status: status ?? 'available', seenAt: now, viewing: viewing ?? null })
    .onConflictDoUpdate({
      target: deskPresences.staffId,
      set: { seenAt: now, ...(status === undefined ? {} : { status }), ...(viewing === undefined ? {} : { viewing }) },
    });
}

/** Who is at a desk. */
export async function presences(store: Store, now: Date): Promise<readonly (typeof deskPresences.$inferSelect)[]> {
  return store.database.orm
    .select()
    .from(deskPresences)
    .where(gt(deskPresences.seenAt, new Date(now.getTime() - 60_000)));
}
