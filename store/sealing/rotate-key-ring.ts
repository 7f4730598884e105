import { and, asc, ne } from '../drizzle.ts';
import { KeyRingError, readKeyRing, replaceKeyRing, rotated, withoutOld } from './key-ring.ts';
import { keyRingMarks, sealingKeys } from '../schema.ts';
import { unwrapKey, wrapKey } from '../seal.ts';
import { openStore, type Store, type StoreOptions } from '../store.ts';

const BATCH = 500;

/**
 * Gives the ring a new key, wraps every living key with it, and gives up the old one. What was destroyed before can then not be
 * opened from any copy of the database, unless somebody also kept the old ring. The assistant must be stopped on every node.
 * Safe to run again after a crash. Returns how many keys were wrapped anew.
 */
export async function rotateKeyRing(options: StoreOptions): Promise<number> {
  const ring = readKeyRing(options.keyRing);
  if (ring === undefined) throw new KeyRingError(`There is no key ring ${options.keyRing} to rotate.`);
  const before = await openStore(options); // refuses a ring that is not this database's before it is changed
  const others = await countOthers(before, options.applicationName).finally(before.close);
  if (others > 0)
    throw new KeyRingError(
      `The assistant still runs: ${others} sessions use this database. Stop it on every node first.`,
    );
  replaceKeyRing(options.keyRing, rotated(ring));
  const store = await openStore(options);
  try {
    let total = 0;
    for (let count = BATCH; count === BATCH; total += count) count = await rewrap(store);
    const old = and(ne(keyRingMarks.ringVersion, store.ring.active), ne(keyRingMarks.ringVersion, 0));
    await store.database.orm.delete(keyRingMarks).where(old); // before the file: a ring with too many keys is still accepted
    replaceKeyRing(options.keyRing, withoutOld(store.ring));
    return total;
  } finally {
    await store.close();
  }
}

/** A node that still runs would go on wrapping with the old key. */
async function countOthers(store: Store, applicationName: string): Promise<number> {
  const { rows } = await store.database.execute(
    `SELECT count(*)::integer AS others FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend' AND application_name <> $1`,
    [applicationName],
  );
  return (rows as { others: number }[])[0]?.others ?? 0;
}

async function rewrap(store: Store): Promise<number> {
  return store.database.transaction(async (within) => {
    const condition = ne(sealingKeys.ringVersion, store.ring.active);
    const rows = await within.orm
      .select()
      .from(sealingKeys)
      .where(condition)
      .orderBy(asc(sealingKeys.owner))
      .limit(BATCH)
      .for('update');
    const wrapped = rows.map((row) => wrapKey(store.ring, row.owner, unwrapKey(store.ring, row.owner, row)).wrapped);
    await within.execute(
      `UPDATE sealing_key SET ring_version = $1, wrapped = fresh.wrapped
        FROM unnest($2::text[], $3::bytea[]) AS fresh(owner, wrapped) WHERE sealing_key.owner = fresh.owner`,
      [store.ring.active, rows.map((row) => row.owner), wrapped],
    );
    return rows.length;
  });
}
