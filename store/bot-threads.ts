import { readMessages, type StoredMessage } from './conversations.ts';
import type { Statement, Transaction } from './database.ts';
import type { Store } from './handle.ts';
import { open, seal } from './seal.ts';
import { conversationOwner, readKeys } from './sealing/sealing-keys.ts';

/** Where a thread of the Bot Framework is written to. */
export interface BotThread {
  readonly conversationId: string;
  readonly channel: string;
  readonly reference: unknown; // a conversation reference, as the SDK wants it
}

const LEASE_MS = 60_000; // of one node that writes
const place = (conversationId: string): string => `bot_thread:${conversationId}`;

const KEEP: Statement = {
  name: 'keep-thread',
  text: `INSERT INTO bot_thread (conversation_id, channel, sealed, sent) VALUES ($1, $2, $3, 0)
    ON CONFLICT (conversation_id) DO UPDATE SET channel = excluded.channel, sealed = excluded.sealed`,
};

/** Keeps, sealed, where a resident who has just written is answered; of a conversation that is gone nothing is kept. */
export async function keepThread(store: Store, { conversationId, channel, reference }: BotThread): Promise<void> {
  const owner = conversationOwner(conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  if (key !== undefined)
    await store.database.run(KEEP, [conversationId, channel, seal(key, place(conversationId), reference)]);
}

const LIVING: Statement = {
  name: 'living-thread',
  text: `SELECT conversation.id FROM thread_conversation JOIN conversation ON conversation.id = conversation_id
    WHERE thread = $1 AND ended_at IS NULL`,
};

/** The conversation that a thread is in; nothing when it has none, or its last one has ended. `thread` is a keyed hash. */
export async function livingThread(store: Store, thread: string): Promise<string | undefined> {
  return (await store.database.run<{ id: string }>(LIVING, [thread]))[0]?.id;
}

const BEGIN: Statement = {
  name: 'begin-thread',
  text: `INSERT INTO thread_conversation AS known (thread, conversation_id) VALUES ($1, $2)
    ON CONFLICT (thread) DO UPDATE SET conversation_id = CASE
      WHEN EXISTS (SELECT FROM conversation WHERE id = known.conversation_id AND ended_at IS NOT NULL) THEN $2
      ELSE known.conversation_id END
    RETURNING conversation_id AS id`,
};

/** Puts a thread into a conversation that was just opened, and gives the one that it is in: a message at the same time may have come first. */
export async function beginThread(store: Store, thread: string, conversationId: string): Promise<string> {
  const [row] = await store.database.run<{ id: string }>(BEGIN, [thread, conversationId]);
  return row?.id ?? conversationId;
}

const HAS: Statement = { name: 'has-thread', text: 'SELECT 1 FROM bot_thread WHERE conversation_id = $1' };

/** Promises that a thread hears what was just stored, where the conversation is one. */
export async function tellThread(store: Store, within: Transaction, conversationId: string): Promise<void> {
  if ((await within.run(HAS, [conversationId])).length > 0)
    await store.jobs.send(within, { kind: 'thread-news', conversationId });
}

const TAKE: Statement = {
  name: 'take-thread',
  text: `UPDATE bot_thread SET writing_until = $3 FROM conversation
    WHERE conversation_id = $1 AND (writing_until IS NULL OR writing_until < $2)
      AND conversation.id = conversation_id AND conversation.ended_at IS NULL
    RETURNING bot_thread.channel, bot_thread.sealed, sent`,
};
const LEAVE: Statement = {
  name: 'leave-thread',
  text: 'UPDATE bot_thread SET writing_until = NULL WHERE conversation_id = $1 AND writing_until = $2',
};
const IS_TAKEN: Statement = {
  name: 'is-thread-taken',
  text: 'SELECT 1 FROM bot_thread WHERE conversation_id = $1 AND writing_until >= $2',
};

/** `taken`: another node writes to it now. */
export type TakenThread = (BotThread & ThreadLease & { readonly sent: number }) | 'taken' | undefined;

/** The minute for which a thread is one node's; each message that was written makes it anew. */
export interface ThreadLease {
  readonly conversationId: string;
  readonly until: Date;
}

/** Takes a thread to write to it; nothing once the resident has left. Whoever takes it lets it go. */
export async function takeThread(store: Store, conversationId: string, now: Date): Promise<TakenThread> {
  const until = new Date(now.getTime() + LEASE_MS);
  const [row] = await store.database.run<{ channel: string; sealed: Buffer; sent: number }>(TAKE, [
    conversationId,
    now,
    until,
  ]);
  if (row === undefined)
    return (await store.database.run(IS_TAKEN, [conversationId, now])).length > 0 ? 'taken' : undefined;
  const owner = conversationOwner(conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined) return undefined;
  const { channel, sealed, sent } = row;
  return { conversationId, until, channel, sent, reference: open(key, place(conversationId), sealed) };
}

/** Lets a thread go, where it is still whose lease this is. */
export async function leaveThread(store: Store, { conversationId, until }: ThreadLease): Promise<void> {
  await store.database.run(LEAVE, [conversationId, until]);
}

const NEXT: Statement = {
  name: 'next-for-thread',
  text: `SELECT message.sequence FROM message JOIN conversation ON conversation.id = message.conversation_id
    WHERE message.conversation_id = $1 AND conversation.ended_at IS NULL AND message.sequence > $2 AND message.sender IN ('staff', 'service')
      AND NOT EXISTS (SELECT FROM turn WHERE turn.conversation_id = $1
        AND message.sequence > turn.sequence AND message.sequence <= turn.sequence + turn.replies)
      AND EXISTS (SELECT FROM handoff WHERE handoff.conversation_id = $1 AND handoff.asked_at <= message.at
        AND (handoff.state <> 'closed' OR handoff.ended_at >= message.at))
    ORDER BY message.sequence LIMIT 1`,
};

/**
 * The next message that a thread has not got: of staff or of the service, said while a person was asked for or there (S18);
 * what answered a message of the resident went with that answer. None once the resident has left (S5).
 */
export async function nextForThread(
  store: Store,
  { conversationId, sent }: Pick<BotThread, 'conversationId'> & { readonly sent: number },
): Promise<StoredMessage | undefined> {
  const [row] = await store.database.run<{ sequence: number }>(NEXT, [conversationId, sent]);
  return row && (await readMessages(store, conversationId, row.sequence - 1, 1))[0];
}

const SENT: Statement = {
  name: 'thread-sent',
  text: `UPDATE bot_thread SET sent = greatest(sent, $2), writing_until = CASE before.until WHEN $3 THEN $4 ELSE before.until END,
      undelivered = CASE WHEN $5 OR sent >= $2 THEN undelivered ELSE undelivered || $2 END
    FROM (SELECT writing_until AS until FROM bot_thread WHERE conversation_id = $1 FOR UPDATE) AS before
    WHERE conversation_id = $1 RETURNING before.until = $3 AS held`,
};

/** Notes that the thread has a message, or will never have it, and gives the lease anew; nothing when it was lost to another node meanwhile. */
export async function noteThreadSent(
  store: Store,
  { conversationId, until }: ThreadLease,
  { sequence, delivered, now }: { readonly sequence: number; readonly delivered: boolean; readonly now: Date },
): Promise<ThreadLease | undefined> {
  const next = new Date(now.getTime() + LEASE_MS);
  const [row] = await store.database.run<{ held: boolean | null }>(SENT, [
    ...[conversationId, sequence, until, next, delivered],
  ]);
  return row?.held === true ? { conversationId, until: next } : undefined;
}

const UNDELIVERED: Statement = {
  name: 'thread-undelivered',
  text: 'SELECT undelivered FROM bot_thread WHERE conversation_id = $1',
};

/** The sequences of the messages that its thread did not get, and will not. None where the conversation is no thread. */
export async function undeliveredIn({ database }: Store, conversationId: string): Promise<readonly number[]> {
  const [row] = await database.run<{ undelivered: number[] }>(UNDELIVERED, [conversationId]);
  return row?.undelivered ?? [];
}
