import type { Statement } from './database.ts';
import { DESK_NEWS } from './desk/desk-news.ts';
import { and, eq, gt, isNull, sql } from './drizzle.ts';
import type { Store } from './handle.ts';
import { tellHub } from './handoffs/hub-news.ts';
import { conversations, receiptSecrets } from './schema.ts';
import { jsonOf, newSealingKey, open, seal, sealJson } from './seal.ts';
import { conversationOwner, destroyKeys, openKey, readKeys } from './sealing/sealing-keys.ts';

export type Sensitivity = 'ordinary' | 'protected';
export type Sender = 'resident' | 'bot' | 'staff' | 'service';

/** A conversation as one turn sees it, opened. `version` grows with every change; a turn is kept only if it has not. */
export interface Snapshot {
  readonly id: string;
  readonly userId: string;
  readonly version: number;
  readonly holder: 'bot' | 'staff';
  readonly ended: boolean;
  readonly language: string;
  readonly channel: string;
  readonly sensitivity: Sensitivity;
  readonly dialog: unknown;
  readonly lastSequence: number;
  readonly lastReference?: string;
  readonly openedAt: Date;
  readonly lastActiveAt: Date;
}

export interface NewMessage {
  readonly from: Sender;
  readonly body: unknown;
}

/** A message as it was said. `sequence` is the conversation's own: 1, 2, 3 and so on, with no gap. */
export interface StoredMessage {
  readonly sequence: number;
  readonly from: Sender;
  readonly at: Date;
  readonly body: unknown;
}

export interface NewConversation {
  readonly id: string;
  readonly userId: string;
  readonly channel: string;
  readonly language: string;
  readonly now: Date;
  readonly messages: readonly NewMessage[];
  readonly dialog?: unknown;
}

const OPEN: Statement = {
  name: 'open-conversation',
  text: `WITH key AS (
      INSERT INTO sealing_key (owner, ring_version, wrapped) VALUES ($1, $2, $3)
    ), opened AS (
      INSERT INTO conversation (id, user_id, language, channel, last_sequence, opened_at, last_active_at, sealed)
      VALUES ($4, $5, $6, $7, $8, $9, $9, $10)
    )
    INSERT INTO message (conversation_id, sequence, sender, at, sealed)
    SELECT $4, said.sequence, said.sender, $9, said.sealed
    FROM unnest($11::text[], $12::bytea[]) WITH ORDINALITY AS said(sender, sealed, sequence)`,
};

/** Opens a conversation with its key and its first messages, in one statement. Throws when the id is taken. */
export async function openConversation(store: Store, conversation: NewConversation): Promise<void> {
  const { id, messages } = conversation;
  const owner = conversationOwner(id);
  const { key, wrapped } = newSealingKey(store.ring, owner);
  const bodies = messages.map((message, index) => seal(key, messagePlace(id, index + 1), message.body));
  const dialog = jsonOf(conversation.dialog);
  await store.database.run(OPEN, [
    ...[
      owner,
      wrapped.ringVersion,
      wrapped.wrapped,
      id,
      conversation.userId,
      conversation.language,
      conversation.channel,
    ],
    ...[messages.length, conversation.now, sealJson(key, dialogPlace(id), dialog)],
    ...[messages.map((message) => message.from), bodies],
  ]);
  store.recentKeys.keep(owner, wrapped, key);
  store.recentSnapshots.keep(asOpened(conversation), dialog);
}

function asOpened({ id, userId, language, channel, messages, now }: NewConversation): Omit<Snapshot, 'dialog'> {
  return {
    ...{ id, userId, version: 0, holder: 'bot', ended: false, language, channel, sensitivity: 'ordinary' },
    ...{ lastSequence: messages.length, openedAt: now, lastActiveAt: now },
  };
}

/** A conversation as a turn finds it: remembered where this node took its latest turn, else read. May be behind: the commit tells. */
export async function latestSnapshot(store: Store, id: string): Promise<Snapshot | undefined> {
  return store.recentSnapshots.find(id) ?? loadSnapshot(store, id);
}

interface SnapshotRow {
  readonly user_id: string;
  readonly version: number;
  readonly holder: Snapshot['holder'];
  readonly language: string;
  readonly channel: string;
  readonly sensitivity: Sensitivity;
  readonly last_sequence: number;
  readonly last_reference: string | null;
  readonly opened_at: Date;
  readonly last_active_at: Date;
  readonly ended_at: Date | null;
  readonly sealed: Buffer;
  readonly ring_version: number;
  readonly wrapped: Buffer;
}

const LOAD: Statement = {
  name: 'load-snapshot',
  text: `SELECT c.user_id, c.version, c.holder, c.language, c.channel, c.sensitivity, c.last_sequence, c.last_reference,
      c.opened_at, c.last_active_at, c.ended_at, c.sealed, k.ring_version, k.wrapped
    FROM conversation c JOIN sealing_key k ON k.owner = 'conversation:' || c.id WHERE c.id = $1`,
};

/** Reads a conversation without locking it. `undefined`: never existed, or its key was destroyed. */
export async function loadSnapshot(store: Store, id: string): Promise<Snapshot | undefined> {
  const [row] = await store.database.run<SnapshotRow>(LOAD, [id]);
  if (row === undefined) return undefined;
  const key = openKey(store, conversationOwner(id), { ringVersion: row.ring_version, wrapped: row.wrapped });
  return {
    id,
    userId: row.user_id,
    version: row.version,
    holder: row.holder,
    ended: row.ended_at !== null,
    language: row.language,
    channel: row.channel,
    sensitivity: row.sensitivity,
    dialog: open(key, dialogPlace(id), row.sealed),
    lastSequence: row.last_sequence,
    ...(row.last_reference === null ? {} : { lastReference: row.last_reference }),
    openedAt: row.opened_at,
    lastActiveAt: row.last_active_at,
  };
}

interface MessageRow {
  readonly sequence: number;
  readonly sender: Sender;
  readonly at: Date;
  readonly sealed: Buffer;
  readonly ring_version: number;
  readonly wrapped: Buffer;
}

const READ: Statement = {
  name: 'read-messages',
  text: `SELECT m.sequence, m.sender, m.at, m.sealed, k.ring_version, k.wrapped
    FROM message m JOIN sealing_key k ON k.owner = 'conversation:' || m.conversation_id
    WHERE m.conversation_id = $1 AND m.sequence > $2 ORDER BY m.sequence LIMIT $3`,
};

/** The messages after a sequence number, oldest first. Empty when there are none, or when the conversation cannot be opened any more. */
export async function readMessages(store: Store, id: string, after: number, limit: number): Promise<StoredMessage[]> {
  return openMessages(store, id, await store.database.run<MessageRow>(READ, [id, after, limit]));
}

const READ_NEWEST: Statement = {
  name: 'read-newest-messages',
  text: `SELECT m.sequence, m.sender, m.at, m.sealed, k.ring_version, k.wrapped
    FROM conversation c JOIN message m ON m.conversation_id = c.id AND m.sequence > c.last_sequence - $2
    JOIN sealing_key k ON k.owner = 'conversation:' || c.id
    WHERE c.id = $1 ORDER BY m.sequence`,
};

/** The newest messages of a conversation, oldest first; its first ones are missing where it is longer. */
export async function readNewestMessages(store: Store, id: string, limit: number): Promise<StoredMessage[]> {
  return openMessages(store, id, await store.database.run<MessageRow>(READ_NEWEST, [id, limit]));
}

function openMessages(store: Store, id: string, rows: readonly MessageRow[]): StoredMessage[] {
  return rows.map((row) => {
    const key = openKey(store, conversationOwner(id), { ringVersion: row.ring_version, wrapped: row.wrapped });
    return {
      sequence: row.sequence,
      from: row.sender,
      at: row.at,
      body: open(key, messagePlace(id, row.sequence), row.sealed),
    };
  });
}

// Whoever waits for a person, or has one, is not deleted meanwhile; how long they have said nothing still counts there.
const STAY: Statement = {
  name: 'stay-in-conversation',
  text: `UPDATE conversation SET last_active_at = $2
    WHERE id = $1 AND sensitivity = 'protected' AND ended_at IS NULL AND last_active_at < $2
      AND NOT EXISTS (SELECT FROM handoff WHERE handoff.conversation_id = conversation.id AND handoff.state <> 'closed')`,
};

/** A protected conversation whose page is in use is not left, though nothing is said in it; for others their last message counts. */
export async function noteStaying(store: Store, id: string, now: Date): Promise<void> {
  await store.database.run(STAY, [id, now]);
}

/** Staff learn that the resident has left, and nothing else; nobody waits or is waited for any more. */
const LEAVE: Statement = {
  name: 'leave-handoff',
  text: `WITH gone AS (
      UPDATE handoff SET state = 'closed', outcome = 'left', ended_at = $2, lease_until = NULL, events = events + 1
      WHERE conversation_id = $1 AND state <> 'closed' RETURNING id, events
    )
    INSERT INTO handoff_event (handoff_id, number, at, kind, by) SELECT id, events, $2, 'left', 'resident' FROM gone`,
};

const ANSWERED: Statement = {
  name: 'answered-handoff',
  text: 'SELECT 1 FROM handoff WHERE conversation_id = $1 AND answered_at IS NOT NULL LIMIT 1',
};

/** Whether staff have answered in a conversation: they keep it for longer then. */
export async function isAnswered(store: Store, id: string): Promise<boolean> {
  return (await store.database.run(ANSWERED, [id])).length > 0;
}

/**
 * Ends a conversation: no turn is taken any more and its receipt secret is gone. A protected one in which no member of staff
 * has said anything loses its key in the same moment (S8). Ending it again changes nothing.
 */
export async function endConversation(
  store: Store,
  id: string,
  end: { readonly now: Date; readonly how: 'exit' | 'idle' | 'closed' },
): Promise<void> {
  await store.database.transaction(async (within) => {
    const [row] = await within.orm
      .update(conversations)
      .set({ endedAt: end.now, endedHow: end.how, version: sql`${conversations.version} + 1` })
      .where(and(eq(conversations.id, id), isNull(conversations.endedAt)))
      .returning({ sensitivity: conversations.sensitivity, holder: conversations.holder });
    await within.orm.delete(receiptSecrets).where(eq(receiptSecrets.conversationId, id));
    await within.run(LEAVE, [id, end.now]);
    await tellHub(store, within, id, end.now);
    const answered = await within.run(ANSWERED, [id]);
    if (row?.sensitivity === 'protected' && row.holder === 'bot' && answered.length === 0)
      await destroyKeys(store, within, [conversationOwner(id)]);
  });
  store.recentSnapshots.forget(id);
  store.announcer.announce(id);
  store.announcer.announce(DESK_NEWS);
}

/** The receipt's secret, while the resident may still be shown it: until exit, close, or 24 hours (S19). */
export async function readReceiptSecret(store: Store, id: string, now: Date): Promise<string | undefined> {
  const [row] = await store.database.orm
    .select({ sealed: receiptSecrets.sealed })
    .from(receiptSecrets)
    .where(and(eq(receiptSecrets.conversationId, id), gt(receiptSecrets.expiresAt, now)));
  if (row === undefined) return undefined;
  const key = (await readKeys(store, store.database, [conversationOwner(id)])).get(conversationOwner(id));
  const secret = key === undefined ? undefined : open(key, receiptPlace(id), row.sealed);
  return typeof secret === 'string' ? secret : undefined;
}

/** Where a message's sealed body belongs. */
export const messagePlace = (id: string, sequence: number): string => `message:${id}:${String(sequence)}`;
/** Where a conversation's sealed dialog state belongs. */
export const dialogPlace = (id: string): string => `conversation:${id}`;
/** Where a receipt's sealed secret belongs. */
export const receiptPlace = (id: string): string => `receipt_secret:${id}`;
