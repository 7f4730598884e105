import { writeAudit } from '../audit.ts';
import { tellThread } from '../bot-threads.ts';
import type { Connection, Statement, Transaction } from '../database.ts';
import { DESK_NEWS } from '../desk/desk-news.ts';
import { messagePlace } from '../conversations.ts';
import { and, desc, eq, isNull, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { returnOf } from './handoff-returns.ts';
import { tellHub } from './hub-news.ts';
import { conversations, messages, staff } from '../schema.ts';
import { handoffEvents, handoffs } from '../schema-desk.ts';
import { seal } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';
import { moveToStandingTeam } from '../staff/standing-teams.ts';

/** A desk that is silent for this long has lost its conversations to the queue. */
export const LEASE_MS = 60_000;

export type HandoffRow = typeof handoffs.$inferSelect;
export type HandoffReason = HandoffRow['reason'];

/** A conversation that was, is or waits to be with staff. */
export interface Handoff extends Omit<HandoffRow, 'topic' | 'holder'> {
  readonly topic?: string;
  readonly holder?: string; // a staff id
}

export interface HandoffRequest {
  readonly id: string;
  readonly conversationId: string;
  readonly reason: HandoffReason;
  readonly urgency: number; // 0 danger, 1 disclosure, 2 everything else
  readonly team: string;
  readonly needs: readonly string[];
  readonly restricted: boolean;
  readonly translators?: readonly string[]; // who may read a protected conversation to translate it, as its resident agreed
  readonly topic?: string;
  readonly ward?: string; // index term of where it happens, `ward:E05008810`
  readonly language: string;
  readonly hub?: boolean; // may be sent to the external hub
  readonly now: Date;
}

/**
 * Reads a handoff and locks its conversation, then itself: the one order in which every change takes them, so that no two
 * wait for each other.
 */
export async function lockHandoff(within: Connection, handoffId: string): Promise<HandoffRow | undefined> {
  const [found] = await within.orm
    .select({ conversationId: handoffs.conversationId })
    .from(handoffs)
    .where(eq(handoffs.id, handoffId));
  if (found === undefined) return undefined;
  await within.orm
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, found.conversationId))
    .for('update');
  const [row] = await within.orm.select().from(handoffs).where(eq(handoffs.id, handoffId)).for('update');
  return row;
}

/** Puts a conversation into the queue. One that is open already stays the one there is. */
export async function requestHandoff(store: Store, request: HandoffRequest): Promise<Handoff | undefined> {
  await store.database.transaction((within) => addHandoff(store, within, request));
  announceHandoff(store, request.conversationId);
  return openHandoffOf(store, request.conversationId);
}

/** The same within the transaction of the turn that asks for it. Nobody is told: the turn's own news do that. */
export async function addHandoff(store: Store, within: Transaction, request: HandoffRequest): Promise<void> {
  const { id, conversationId, now, needs, translators = [], topic, ward, ...rest } = request;
  const returns = await returnOf(within, conversationId, now);
  const row = {
    ...rest,
    id,
    conversationId,
    needs: [...needs],
    translators: [...translators],
    topic: topic ?? null,
    ward: ward === undefined ? null : store.blindIndex(ward),
    state: 'waiting' as const,
    ...returns,
  };
  const added = await within.orm
    .insert(handoffs)
    .values({ ...row, askedAt: now, queuedAt: now })
    .onConflictDoNothing()
    .returning({ id: handoffs.id });
  if (added.length === 0) return;
  await moveToStandingTeam(within, id);
  const kind = returns.cameBack === true ? 'came-back' : 'requested';
  await addEvent(store, within, { handoffId: id, conversationId, kind, by: 'resident', now });
  await tellHub(store, within, conversationId, now);
  await writeAudit(within, now, {
    actor: 'resident',
    action: 'handoff.requested',
    subject: conversationOwner(conversationId),
  });
}

export type Claimed =
  | { readonly kind: 'claimed'; readonly handoff: Handoff }
  | { readonly kind: 'taken'; readonly by: string } // a staff id
  | { readonly kind: 'not-fit'; readonly lacks: readonly string[] }
  | { readonly kind: 'gone' };

/** Takes a waiting conversation: of any number at once, exactly one gets it. */
export async function claimHandoff(
  store: Store,
  claim: {
    readonly handoffId: string;
    readonly staffId: string;
    readonly say?: (handoff: HandoffRow) => unknown;
    readonly now: Date;
  },
): Promise<Claimed> {
  const { handoffId, staffId, now } = claim;
  const result = await store.database.transaction(async (within): Promise<Claimed> => {
    await within.orm.select({ id: staff.id }).from(staff).where(eq(staff.id, staffId)).for('update'); // so that nobody takes one too many
    const row = await lockHandoff(within, handoffId);
    if (row === undefined) return { kind: 'gone' };
    if (row.state === 'with-staff' && row.holder !== null) return { kind: 'taken', by: row.holder };
    if (row.state !== 'waiting') return { kind: 'gone' };
    const lacks = await lackedBy(within, row, staffId);
    if (lacks.length > 0) return { kind: 'not-fit', lacks };
    const held = await holdConversation(within, row.conversationId, 'staff');
    if (!held) return { kind: 'gone' };
    const leaseUntil = new Date(now.getTime() + LEASE_MS);
    const [taken] = await within.orm
      .update(handoffs)
      .set({ state: 'with-staff', holder: staffId, leaseUntil })
      .where(eq(handoffs.id, handoffId))
      .returning();
    await addEvent(store, within, {
      handoffId,
      conversationId: row.conversationId,
      kind: 'claimed',
      by: `staff:${staffId}`,
      now,
    });
    if (claim.say !== undefined) await addServiceMessage(store, within, row.conversationId, claim.say(row), now);
    await tellHub(store, within, row.conversationId, now);
    await writeAudit(within, now, {
      actor: `staff:${staffId}`,
      action: 'handoff.claimed',
      subject: conversationOwner(row.conversationId),
    });
    return { kind: 'claimed', handoff: asHandoff(taken ?? row) };
  });
  if (result.kind === 'claimed') announceHandoff(store, result.handoff.conversationId);
  return result;
}

/** What somebody lacks for a conversation: skills, the specialist's role, the team, or room for one more. */
export async function lackedBy(
  on: Connection,
  row: Pick<HandoffRow, 'needs' | 'restricted' | 'team'>,
  staffId: string,
): Promise<readonly string[]> {
  const [member] = await on.orm.select().from(staff).where(eq(staff.id, staffId));
  if (member === undefined) return ['account'];
  const held = await on.orm
    .select({ id: handoffs.id })
    .from(handoffs)
    .where(and(eq(handoffs.holder, staffId), eq(handoffs.state, 'with-staff')));
  return [...lacksOf(row, member), ...(held.length >= member.mostChats ? ['most-chats'] : [])];
}

/** The same but for the room, without asking the database. */
export function lacksOf(
  { needs, restricted, team }: Pick<HandoffRow, 'needs' | 'restricted' | 'team'>,
  member: { readonly skills: readonly string[]; readonly roles: readonly string[]; readonly teams: readonly string[] },
): readonly string[] {
  return [
    ...needs.filter((need) => !member.skills.includes(need)),
    ...(restricted && !member.roles.includes('specialist') ? ['specialist'] : []),
    ...(member.teams.length > 0 && !member.teams.includes(team) ? [`team:${team}`] : []),
  ];
}

/** One handoff by its id. */
export async function readHandoff(store: Store, id: string): Promise<Handoff | undefined> {
  const [row] = await store.database.orm.select().from(handoffs).where(eq(handoffs.id, id));
  return row && asHandoff(row);
}

/** The open handoff of a conversation, else its newest. */
export async function openHandoffOf(store: Store, conversationId: string): Promise<Handoff | undefined> {
  const [row] = await store.database.orm
    .select()
    .from(handoffs)
    .where(eq(handoffs.conversationId, conversationId))
    .orderBy(sql`${handoffs.state} = 'closed'`, desc(handoffs.askedAt))
    .limit(1);
  return row && asHandoff(row);
}

/** A row as it is handed out. */
export function asHandoff({ topic, holder, ...row }: HandoffRow): Handoff {
  return { ...row, ...(topic === null ? {} : { topic }), ...(holder === null ? {} : { holder }) };
}

const LEAVE_QUEUE: Statement = {
  name: 'leave-queue',
  text: `WITH gone AS (
      UPDATE handoff SET state = 'closed', outcome = 'left-queue', ended_at = $2, events = events + 1
      WHERE conversation_id = $1 AND state = 'waiting' RETURNING id, events
    )
    INSERT INTO handoff_event (handoff_id, number, at, kind, by) SELECT id, events, $2, 'left-queue', 'resident' FROM gone`,
};

/** Takes a conversation out of the queue, as its resident wishes; it goes on with the bot. */
export async function leaveQueue(within: Connection, conversationId: string, now: Date): Promise<void> {
  await within.run(LEAVE_QUEUE, [conversationId, now]);
}

/** Says who holds a conversation; false when it has ended. */
export async function holdConversation(within: Connection, id: string, holder: 'bot' | 'staff'): Promise<boolean> {
  const rows = await within.orm
    .update(conversations)
    .set({ holder, version: sql`${conversations.version} + 1` })
    .where(and(eq(conversations.id, id), sql`${conversations.endedAt} IS NULL`))
    .returning({ id: conversations.id });
  return rows.length === 1;
}

/** Adds a line to what happened, its note sealed with the conversation's key. */
export async function addEvent(
  store: Store,
  within: Transaction,
  event: {
    readonly handoffId: string;
    readonly conversationId: string;
    readonly kind: string;
    readonly by: string;
    readonly about?: string;
    readonly note?: string;
    readonly now: Date;
  },
): Promise<void> {
  const { handoffId, conversationId, kind, by, about, note, now } = event;
  const [row] = await within.orm
    .update(handoffs)
    .set({ events: sql`${handoffs.events} + 1` })
    .where(eq(handoffs.id, handoffId))
    .returning({ number: handoffs.events });
  const number = row?.number ?? 1;
  const owner = conversationOwner(conversationId);
  const key = note === undefined ? undefined : (await readKeys(store, within, [owner])).get(owner);
  const sealed = key === undefined ? null : seal(key, `handoff_event:${handoffId}:${String(number)}`, note);
  await within.orm.insert(handoffEvents).values({ handoffId, number, at: now, kind, by, about: about ?? null, sealed });
}

/** Adds a message from the service to a conversation that is locked; none once it has ended or its key is gone. */
export async function addServiceMessage(
  store: Store,
  within: Transaction,
  id: string,
  body: unknown,
  now: Date,
): Promise<void> {
  const key = (await readKeys(store, within, [conversationOwner(id)])).get(conversationOwner(id));
  if (key === undefined) return;
  const [row] = await within.orm
    .update(conversations)
    .set({ lastSequence: sql`${conversations.lastSequence} + 1`, version: sql`${conversations.version} + 1` })
    .where(and(eq(conversations.id, id), isNull(conversations.endedAt)))
    .returning({ sequence: conversations.lastSequence });
  if (row === undefined) return;
  const sealed = seal(key, messagePlace(id, row.sequence), body);
  await within.orm
    .insert(messages)
    .values({ conversationId: id, sequence: row.sequence, sender: 'service', at: now, sealed });
  await tellThread(store, within, id);
}

/** Tells the conversation's readers and every desk. */
export function announceHandoff(store: Store, conversationId: string): void {
  store.recentSnapshots.forget(conversationId);
  store.announcer.announce(conversationId);
  store.announcer.announce(DESK_NEWS);
}
