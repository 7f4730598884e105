import type { Connection } from '../database.ts';
import type { Store } from '../handle.ts';
import type { staff } from '../schema.ts';
import { open, seal } from '../seal.ts';
import { readKeys, staffOwner } from '../sealing/sealing-keys.ts';

/** What is kept sealed of an account. */
export interface SealedStaff {
  readonly email: string;
  readonly name: string;
  readonly totp?: string; // base32 secret of the authenticator app
}

/** Opens what is sealed of an account. Throws when its key is gone. */
export async function readSealedStaff(
  store: Store,
  on: Connection,
  row: Pick<typeof staff.$inferSelect, 'id' | 'sealed'>,
): Promise<SealedStaff> {
  return open(await keyOf(store, on, row.id), staffOwner(row.id), row.sealed) as SealedStaff;
}

/** Seals it again, with the account's own key. */
export async function sealStaff(store: Store, on: Connection, id: string, told: SealedStaff): Promise<Buffer> {
  return seal(await keyOf(store, on, id), staffOwner(id), told);
}

async function keyOf(store: Store, on: Connection, id: string) {
  const key = (await readKeys(store, on, [staffOwner(id)])).get(staffOwner(id));
  if (key === undefined) throw new Error('a staff account has lost its key');
  return key;
}
