import { and, eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { handoffs } from '../schema-desk.ts';

/** The announcer's key for somebody writing in a conversation: nothing of it is ever kept. */
export const typingKey = (conversationId: string, who: 'resident' | 'staff'): string =>
  `typing-${who}:${conversationId}`;
/** The announcer's key for a resident having read on. */
export const seenKey = (conversationId: string): string => `seen:${conversationId}`;

/** Who has read a conversation up to which message. */
export interface Seen {
  readonly conversationId: string;
  readonly sequence: number;
}

/** Notes up to where its holder has read. Going back changes nothing. */
export async function noteStaffSeen(store: Store, seen: Seen & { readonly staffId: string }): Promise<void> {
  await store.database.orm
    .update(handoffs)
    .set({ staffSeen: sql`greatest(${handoffs.staffSeen}, ${seen.sequence})` })
    .where(and(eq(handoffs.conversationId, seen.conversationId), eq(handoffs.holder, seen.staffId)));
}

/** Notes up to where the resident has read, while staff hold the conversation, and tells who listens. */
export async function noteResidentSeen(store: Store, { conversationId, sequence }: Seen): Promise<void> {
  const rows = await store.database.orm
    .update(handoffs)
    .set({ residentSeen: sequence })
    .where(
      and(
        eq(handoffs.conversationId, conversationId),
        eq(handoffs.state, 'with-staff'),
        sql`${handoffs.residentSeen} < ${sequence}`,
      ),
    )
    .returning({ id: handoffs.id });
  if (rows.length > 0) store.announcer.announce(seenKey(conversationId));
}
