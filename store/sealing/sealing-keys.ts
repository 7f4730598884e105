import type { KeyObject } from 'node:crypto';

import type { Connection } from '../database.ts';
import { inArray } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { sealingKeys } from '../schema.ts';
import { newSealingKey, unwrapKey, type WrappedKey } from '../seal.ts';

/** The owner of a conversation's key. */
export const conversationOwner = (id: string): string => `conversation:${id}`;
/** The owner of a report's key: its own, since a report outlives its conversation. */
export const reportOwner = (reference: string): string => `report:${reference}`;
/** The owner of the key for a staff account's name and address. */
export const staffOwner = (id: string): string => `staff:${id}`;

/** The owner of the key for a case's name. */
export const caseOwner = (id: string): string => `case:${id}`;

/** Makes a key and stores it wrapped. */
export async function createKey(store: Store, within: Connection, owner: string): Promise<KeyObject> {
  const { key, wrapped } = newSealingKey(store.ring, owner);
  await within.orm.insert(sealingKeys).values({ owner, ...wrapped });
  return key;
}

/** Unwraps a key that was read with its row, or remembers having done so. */
export function openKey(store: Store, owner: string, wrapped: WrappedKey): KeyObject {
  const known = store.recentKeys.find(owner, wrapped);
  if (known !== undefined) return known;
  const key = unwrapKey(store.ring, owner, wrapped);
  store.recentKeys.keep(owner, wrapped, key);
  return key;
}

/** Reads keys by owner. One that was destroyed is missing from the answer. */
export async function readKeys(
  store: Store,
  on: Connection,
  owners: readonly string[],
): Promise<ReadonlyMap<string, KeyObject>> {
  if (owners.length === 0) return new Map();
  const rows = await on.orm
    .select()
    .from(sealingKeys)
    .where(inArray(sealingKeys.owner, [...owners]));
  return new Map(rows.map((row) => [row.owner, openKey(store, row.owner, row)]));
}

/** Destroys keys: what they sealed can never be opened again through this database. */
export async function destroyKeys(store: Store, on: Connection, owners: readonly string[]): Promise<void> {
  if (owners.length === 0) return;
  await on.orm.delete(sealingKeys).where(inArray(sealingKeys.owner, [...owners]));
  for (const owner of owners) store.recentKeys.forget(owner);
}
