import { and, eq, inArray } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { translations } from '../schema-translations.ts';
import { open, seal } from '../seal.ts';
import { conversationOwner, readKeys } from '../sealing/sealing-keys.ts';

/** What is remembered of a conversation under some keys, which may hold its words: only their keyed hashes are stored. */
export async function findTranslations(
  store: Store,
  conversationId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  if (keys.length === 0) return new Map();
  const hashes = new Map(keys.map((key) => [hashOf(store, key), key]));
  const rows = await store.database.orm
    .select()
    .from(translations)
    .where(and(eq(translations.conversationId, conversationId), inArray(translations.hash, [...hashes.keys()])));
  const owner = conversationOwner(conversationId);
  const key = rows.length === 0 ? undefined : (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined) return new Map();
  return new Map(
    rows.map(({ hash, sealed }) => [hashes.get(hash) ?? '', open(key, placeOf(conversationId, hash), sealed)]),
  );
}

/** Remembers what was made under some keys, sealed with the conversation's key; nothing once that is gone. */
export async function keepTranslations(
  store: Store,
  conversationId: string,
  kept: { readonly made: ReadonlyMap<string, unknown>; readonly now: Date },
): Promise<void> {
  const owner = conversationOwner(conversationId);
  const key = (await readKeys(store, store.database, [owner])).get(owner);
  if (key === undefined || kept.made.size === 0) return;
  const rows = [...kept.made].map(([one, value]) => {
    const hash = hashOf(store, one);
    return { conversationId, hash, at: kept.now, sealed: seal(key, placeOf(conversationId, hash), value) };
  });
  await store.database.orm.insert(translations).values(rows).onConflictDoNothing();
}

const hashOf = ({ blindIndex }: Pick<Store, 'blindIndex'>, key: string): string => blindIndex(`translation:${key}`);

const placeOf = (conversationId: string, hash: string): string => `translation:${conversationId}:${hash}`;
