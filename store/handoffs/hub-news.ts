import type { Statement, Transaction } from '../database.ts';
import type { Store } from '../handle.ts';

const DUE: Statement = {
  name: 'hub-due',
  text: `UPDATE handoff SET hub_due = coalesce(hub_due, $2)
    WHERE conversation_id = $1 AND (hub OR hub_sent IS NOT NULL) AND NOT hub_over RETURNING id`,
};

/** Promises that the hub hears what changed in a conversation, where one has to do with it. */
export async function tellHub(store: Store, within: Transaction, conversationId: string, now: Date): Promise<void> {
  const rows = await within.run<{ id: string }>(DUE, [conversationId, now]);
  for (const { id } of rows) await store.jobs.send(within, { kind: 'hub-news', handoffId: id });
}
