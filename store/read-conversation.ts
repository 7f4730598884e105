import { messagePlace, type Sender, type Sensitivity, type Snapshot, type StoredMessage } from './conversations.ts';
import type { Statement } from './database.ts';
import type { Store } from './handle.ts';
import { open } from './seal.ts';
import { conversationOwner, openKey } from './sealing/sealing-keys.ts';

/** Messages of a conversation with what their reader must know of it. */
export type ReadConversation = Pick<Snapshot, 'id' | 'userId' | 'language' | 'channel' | 'sensitivity'> & {
  readonly messages: readonly StoredMessage[];
};

interface Row {
  readonly user_id: string;
  readonly language: string;
  readonly channel: string;
  readonly sensitivity: Sensitivity;
  readonly ring_version: number;
  readonly wrapped: Buffer;
  readonly sequence: number | null; // null in the one row of a conversation with nothing new
  readonly sender: Sender;
  readonly at: Date;
  readonly sealed: Buffer;
}

const READ: Statement = {
  name: 'read-conversation',
  text: `SELECT c.user_id, c.language, c.channel, c.sensitivity, k.ring_version, k.wrapped, m.sequence, m.sender, m.at, m.sealed
    FROM conversation c JOIN sealing_key k ON k.owner = 'conversation:' || c.id
    LEFT JOIN LATERAL (
      SELECT sequence, sender, at, sealed FROM message WHERE conversation_id = c.id AND sequence > $2 ORDER BY sequence LIMIT $3
    ) m ON true
    WHERE c.id = $1 AND c.ended_at IS NULL ORDER BY m.sequence`,
};

/** The messages after a sequence number, oldest first, of a conversation that goes on; `undefined` when it ended, never was or can't be opened. */
export async function readConversation(
  store: Store,
  id: string,
  after: number,
  limit: number,
): Promise<ReadConversation | undefined> {
  const rows = await store.database.run<Row>(READ, [id, after, limit]);
  const [first] = rows;
  if (first === undefined) return undefined;
  const key = openKey(store, conversationOwner(id), { ringVersion: first.ring_version, wrapped: first.wrapped });
  const messages = rows.flatMap(({ sequence, sender, at, sealed }) =>
    sequence === null ? [] : [{ sequence, from: sender, at, body: open(key, messagePlace(id, sequence), sealed) }],
  );
  const { user_id: userId, language, channel, sensitivity } = first;
  return { id, userId, language, channel, sensitivity, messages };
}
