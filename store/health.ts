import { sql } from './drizzle.ts';
import type { Store } from './handle.ts';
import { heartbeats } from './schema.ts';

/** Writes this node's heartbeat, so that "ready" means that the database takes writes. Throws when it does not. */
export async function pingWrite(store: Store, now: Date): Promise<void> {
  await store.database.orm
    .insert(heartbeats)
    .values({ node: store.node, at: now })
    .onConflictDoUpdate({ target: heartbeats.node, set: { at: sql`excluded.at` } });
}
