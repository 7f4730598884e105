import { messagePlace } from './conversations.ts';
import { brokenUniqueness } from './database.ts';
import { and, eq, isNull } from './drizzle.ts';
import type { Store } from './handle.ts';
import { conversations, messages, turns } from './schema.ts';
import { seal } from './seal.ts';
import { conversationOwner, readKeys } from './sealing-keys.ts';

/** The part of a turn that is kept while staff hold the conversation. */
export interface HeldTurn {
  readonly snapshot: { readonly id: string };
  readonly clientMessageId?: string;
  readonly now: Date;
  readonly resident: unknown;
}

/** Saves the resident's message alone; the dialog stays where it was. `stale` when staff let go in the same moment. */
export async function saveWhileHeld(
  store: Store,
  turn: HeldTurn,
): Promise<{ readonly kind: 'held' | 'ended' | 'stale' }> {
  try {
    const result = await save(store, turn);
    if (result.kind === 'held') store.announcer.announce(turn.snapshot.id);
    return result;
  } catch (error) {
    if (brokenUniqueness(error) === 'turn_pkey') return { kind: 'held' }; // its twin came a moment earlier
    throw error;
  }
}

async function save(store: Store, turn: HeldTurn): Promise<{ readonly kind: 'held' | 'ended' | 'stale' }> {
  const { id } = turn.snapshot;
  const owner = conversationOwner(id);
  return store.database.transaction(async (within) => {
    const [row] = await within.orm
      .select()
      .from(conversations)
      .where(and(eq(conversations.id, id), isNull(conversations.endedAt)))
      .for('update');
    const key = (await readKeys(store, within, [owner])).get(owner);
    if (row === undefined || key === undefined) return { kind: 'ended' };
    if (row.holder !== 'staff') return { kind: 'stale' };
    const sequence = row.lastSequence + 1;
    const sealed = seal(key, messagePlace(id, sequence), turn.resident);
    await within.orm
      .update(conversations)
      .set({ version: row.version + 1, lastSequence: sequence, lastActiveAt: turn.now })
      .where(eq(conversations.id, id));
    await within.orm
      .insert(messages)
      .values({ conversationId: id, sequence, sender: 'resident', at: turn.now, sealed });
    if (turn.clientMessageId !== undefined) {
      const taken = {
        conversationId: id,
        clientMessageId: turn.clientMessageId,
        outcome: 'saved-for-staff',
        sequence,
        replies: 0,
      };
      await within.orm.insert(turns).values(taken);
    }
    return { kind: 'held' };
  });
}
