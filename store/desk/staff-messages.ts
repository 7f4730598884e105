import { writeAudit } from '../audit.ts';
import { tellThread } from '../bot-threads.ts';
import { messagePlace } from '../conversations.ts';
import type { Transaction } from '../database.ts';
import { and, eq, isNull } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { maySay } from '../handoffs/handoff-joined.ts';
import { DESK_NEWS } from './desk-news.ts';
import { conversations, messages, turns } from '../schema.ts';
import { handoffs } from '../schema-desk.ts';
import { seal } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** `not-yours`: somebody else has the conversation, or nobody. `ended`: the resident has left. Nothing was stored then. */
export type Said =
  | { readonly kind: 'said' | 'repeated'; readonly sequence: number }
  | { readonly kind: 'not-yours'; readonly holder?: string }
  | { readonly kind: 'ended' };

type HandoffRow = typeof handoffs.$inferSelect;

/** A message of a person, and whose it must be to be stored. */
export interface PersonMessage {
  readonly conversationId: string;
  readonly clientMessageId: string;
  readonly mark: string; // by which a second try is known, apart from the resident's own
  readonly actor: string; // for the audit
  readonly maySay: (handoff: HandoffRow, within: Transaction) => boolean | Promise<boolean>; // looked at under the lock
  readonly body: unknown;
  readonly now: Date;
}

/** Stores a message of whoever holds the conversation, or of a supervisor who joined them; the same client message id is stored once. */
export function sayAsStaff(
  store: Store,
  message: Pick<PersonMessage, 'conversationId' | 'clientMessageId' | 'body' | 'now'> & { readonly staffId: string },
): Promise<Said> {
  const { staffId, ...rest } = message;
  return sayWhileHeld(store, {
    ...rest,
    mark: `staff:${message.clientMessageId}`,
    actor: `staff:${staffId}`,
    maySay: (row, within) => maySay(row, within, staffId),
  });
}

/** The same for anybody who may hold a conversation. */
export async function sayWhileHeld(store: Store, message: PersonMessage): Promise<Said> {
  const { conversationId, clientMessageId, mark, actor, maySay, body, now } = message;
  const owner = conversationOwner(conversationId);
  const result = await store.database.transaction(async (within): Promise<Said> => {
    const [row] = await within.orm
      .select()
      .from(conversations)
      .where(and(eq(conversations.id, conversationId), isNull(conversations.endedAt)))
      .for('update');
    const key = (await readKeys(store, within, [owner])).get(owner);
    const [before] = await within.orm
      .select({ sequence: turns.sequence })
      .from(turns)
      .where(and(eq(turns.conversationId, conversationId), eq(turns.clientMessageId, mark)));
    if (before !== undefined) return { kind: 'repeated', sequence: before.sequence };
    if (row === undefined || key === undefined) return { kind: 'ended' };
    const [handoff] = await within.orm
      .select()
      .from(handoffs)
      .where(and(eq(handoffs.conversationId, conversationId), eq(handoffs.state, 'with-staff')));
    const holder = handoff?.holder ?? undefined;
    if (handoff === undefined || !(await maySay(handoff, within)))
      return { kind: 'not-yours', ...(holder === undefined ? {} : { holder }) };
    const sequence = row.lastSequence + 1;
    const stored = { ...(body as object), clientMessageId };
    await within.orm
      .update(conversations)
      .set({ version: row.version + 1, lastSequence: sequence, lastActiveAt: now })
      .where(eq(conversations.id, conversationId));
    await within.orm.insert(messages).values({
      conversationId,
      sequence,
      sender: 'staff',
      at: now,
      sealed: seal(key, messagePlace(conversationId, sequence), stored),
    });
    await within.orm
      .insert(turns)
      .values({ conversationId, clientMessageId: mark, outcome: 'saved-for-staff', sequence, replies: 0 });
    await tellThread(store, within, conversationId);
    if (handoff.answeredAt === null)
      await within.orm.update(handoffs).set({ answeredAt: now }).where(eq(handoffs.id, handoff.id));
    await writeAudit(within, now, { actor, action: 'handoff.said', subject: owner });
    return { kind: 'said', sequence };
  });
  if (result.kind !== 'said') return result;
  store.recentSnapshots.forget(conversationId);
  store.announcer.announce(conversationId);
  store.announcer.announce(DESK_NEWS);
  return result;
}
