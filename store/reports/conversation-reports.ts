import { desc, eq } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { reports } from '../schema.ts';

/** The references of the reports that were sent in a conversation, newest first. */
export async function reportsOfConversation(store: Store, conversationId: string): Promise<readonly string[]> {
  const rows = await store.database.orm
    .select({ reference: reports.reference })
    .from(reports)
    .where(eq(reports.conversationId, conversationId))
    .orderBy(desc(reports.sentAt));
  return rows.map(({ reference }) => reference);
}
