import { messagePlace, dialogPlace, readMessages, type Sensitivity, type StoredMessage } from '../conversations.ts';
import { brokenUniqueness, type Transaction } from '../database.ts';
import { and, eq, isNull } from '../drizzle.ts';
import { noteFound } from './handoff-found.ts';
import { tellHub } from './hub-news.ts';
import { DESK_NEWS } from '../desk/desk-news.ts';
import type { Store } from '../handle.ts';
import { conversations, messages, turns } from '../schema.ts';
import { jsonOf, seal, sealJson } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** What a message brings while staff hold the conversation: itself, and what the service says to it. */
export interface HeldTurn {
  readonly snapshot: { readonly id: string; readonly version: number };
  readonly clientMessageId?: string;
  readonly now: Date;
  readonly resident: unknown;
  readonly said: readonly unknown[]; // from the service: a safety card, thanks for an answer
  readonly dialog: unknown;
  readonly language: string;
  readonly sensitivity: Sensitivity;
  readonly found?: Parameters<typeof noteFound>[2]; // signs of danger in it
}

/** `stale`: something changed since the snapshot, perhaps staff let go, and nothing was saved. `repeated`: this clientMessageId was saved before. */
export type Held =
  | { readonly kind: 'held' | 'repeated'; readonly sequence: number; readonly replies: readonly StoredMessage[] }
  | { readonly kind: 'stale' }
  | { readonly kind: 'ended' };

/** Saves a message for the staff who hold the conversation, with what the service says to it, or nothing. */
export async function saveWhileHeld(store: Store, turn: HeldTurn): Promise<Held> {
  const { id } = turn.snapshot;
  const result = await save(store, turn).catch((error: unknown) => {
    if (brokenUniqueness(error) === 'turn_pkey') return { kind: 'twin' } as const;
    throw error;
  });
  store.recentSnapshots.forget(id);
  if (result.kind === 'twin') return asBefore(store, id, turn.clientMessageId ?? ''); // it came a moment earlier
  if (result.kind !== 'held') return result;
  store.announcer.announce(id);
  store.announcer.announce(DESK_NEWS);
  return result;
}

async function asBefore(store: Store, id: string, clientMessageId: string): Promise<Held> {
  const [row] = await store.database.orm
    .select({ sequence: turns.sequence, replies: turns.replies })
    .from(turns)
    .where(and(eq(turns.conversationId, id), eq(turns.clientMessageId, clientMessageId)));
  if (row === undefined) return { kind: 'stale' };
  const replies = row.replies === 0 ? [] : await readMessages(store, id, row.sequence, row.replies);
  return { kind: 'repeated', sequence: row.sequence, replies };
}

async function isTaken(within: Transaction, { snapshot, clientMessageId }: HeldTurn): Promise<boolean> {
  if (clientMessageId === undefined) return false;
  const before = and(eq(turns.conversationId, snapshot.id), eq(turns.clientMessageId, clientMessageId));
  return (await within.orm.select({ sequence: turns.sequence }).from(turns).where(before)).length > 0;
}

async function save(store: Store, turn: HeldTurn): Promise<Held | { readonly kind: 'twin' }> {
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
    if (await isTaken(within, turn)) return { kind: 'twin' };
    if (row.holder !== 'staff' || row.version !== turn.snapshot.version) return { kind: 'stale' };
    const first = row.lastSequence + 1;
    if (turn.clientMessageId !== undefined) {
      const taken = { conversationId: id, clientMessageId: turn.clientMessageId, sequence: first };
      await within.orm.insert(turns).values({ ...taken, outcome: 'saved-for-staff', replies: turn.said.length });
    }
    const said = [turn.resident, ...turn.said].map((body, at) => ({
      ...{ sequence: first + at, body, at: turn.now },
      from: at === 0 ? ('resident' as const) : ('service' as const),
    }));
    await within.orm.insert(messages).values(
      said.map(({ sequence, from, at, body }) => ({
        ...{ conversationId: id, sequence, sender: from, at },
        sealed: seal(key, messagePlace(id, sequence), body),
      })),
    );
    await within.orm
      .update(conversations)
      .set({
        version: row.version + 1,
        lastSequence: first + turn.said.length,
        lastActiveAt: turn.now,
        language: turn.language,
        sensitivity: row.sensitivity === 'protected' ? row.sensitivity : turn.sensitivity,
        sealed: sealJson(key, dialogPlace(id), jsonOf(turn.dialog)),
      })
      .where(eq(conversations.id, id));
    if (turn.found !== undefined) await noteFound(within, id, turn.found);
    await tellHub(store, within, id, turn.now);
    return { kind: 'held', sequence: first, replies: said.slice(1) };
  });
}
