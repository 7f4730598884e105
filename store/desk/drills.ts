import { messagePlace, openConversation } from '../conversations.ts';
import { eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { DESK_NEWS } from './desk-news.ts';
import { LEASE_MS } from '../handoffs/handoffs.ts';
import { conversations, messages } from '../schema.ts';
import { handoffs } from '../schema-desk.ts';
import { seal } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** The channel of a drill: nobody can read or write it but at the desk. */
export const DRILL_CHANNEL = 'training';

export interface NewDrill {
  readonly conversationId: string;
  readonly handoffId: string;
  readonly staffId: string;
  readonly topic: string;
  readonly example: string;
  readonly first: unknown; // body of the made-up resident's first message
  readonly now: Date;
}

/** Opens a drill with its holder already there: it never waits in any queue. */
export async function openDrill(store: Store, drill: NewDrill): Promise<void> {
  const { conversationId: id, staffId, topic, now } = drill;
  await openConversation(store, {
    id,
    userId: `drill-${id}`,
    channel: DRILL_CHANNEL,
    language: 'en',
    now,
    messages: [{ from: 'resident', body: drill.first }],
    dialog: { drill: drill.example },
  });
  await store.database.transaction(async (within) => {
    await within.orm.update(conversations).set({ holder: 'staff' }).where(eq(conversations.id, id));
    await within.orm.insert(handoffs).values({
      id: drill.handoffId,
      conversationId: id,
      ...{ state: 'with-staff', reason: 'asked', urgency: 2, team: 'training', needs: [], restricted: false },
      ...{ training: true, topic, language: 'en', askedAt: now, queuedAt: now, holder: staffId },
      leaseUntil: new Date(now.getTime() + LEASE_MS),
    });
  });
  store.recentSnapshots.forget(id);
  store.announcer.announce(DESK_NEWS);
}

/** Adds what the made-up resident says next. */
export async function sayInDrill(
  store: Store,
  id: string,
  said: { readonly body: unknown; readonly now: Date },
): Promise<void> {
  const owner = conversationOwner(id);
  await store.database.transaction(async (within) => {
    const [row] = await within.orm
      .update(conversations)
      .set({ lastSequence: sql`${conversations.lastSequence} + 1`, version: sql`${conversations.version} + 1` })
      .where(eq(conversations.id, id))
      .returning({ sequence: conversations.lastSequence });
    const key = (await readKeys(store, within, [owner])).get(owner);
    if (row === undefined || key === undefined) return;
    const { sequence } = row;
    const sealed = seal(key, messagePlace(id, sequence), said.body);
    await within.orm
      .insert(messages)
      .values({ conversationId: id, sequence, sender: 'resident', at: said.now, sealed });
  });
  store.announcer.announce(id);
}
