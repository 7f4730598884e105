import { eq, sql } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { sealingKeys, staff } from '../schema.ts';
import { open } from '../seal.ts';
import { openKey, staffOwner } from '../sealing/sealing-keys.ts';

/** The names of all staff by id, in one query. */
export async function staffNames(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.database.orm
    .select({ id: staff.id, sealed: staff.sealed, ringVersion: sealingKeys.ringVersion, wrapped: sealingKeys.wrapped })
    .from(staff)
    .innerJoin(sealingKeys, eq(sealingKeys.owner, sql`'staff:' || ${staff.id}`));
  return new Map(
    rows.map(({ id, sealed, ...wrapped }) => {
      const { name } = open(openKey(store, staffOwner(id), wrapped), staffOwner(id), sealed) as {
        readonly name: string;
      };
      return [id, name];
    }),
  );
}
