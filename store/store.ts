import { randomUUID } from 'node:crypto';

import { openDatabase, type StoreLog } from './database.ts';
import type { Store } from './handle.ts';
import { openJobs } from './jobs.ts';
import { derivedKey } from './sealing/key-ring.ts';
import { fittingKeyRing } from './sealing/fitting-key-ring.ts';
import { startAnnouncer } from './notify.ts';
import { rememberKeys } from './sealing/recent-keys.ts';
import { rememberSnapshots } from './recent-snapshots.ts';
import { blindIndexer } from './seal.ts';

export type { Store } from './handle.ts';

const KEYS_REMEMBERED = 2_000;
const SNAPSHOTS_REMEMBERED = 1_000;
const SNAPSHOT_LIVES_MS = 5 * 60_000;

export interface StoreOptions {
  readonly databaseUrl: string;
  readonly keyRing: string; // path of the key ring file; made on first use
  readonly applicationName: string;
  readonly log: StoreLog;
  readonly connections?: number;
}

/** Opens the store of a migrated database. Throws `KeyRingError` when the key ring is not this database's. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { log } = options;
  const database = openDatabase(options);
  try {
    const ring = await fittingKeyRing(database, options.keyRing);
    const jobs = await openJobs(database, log);
    const node = randomUUID();
    const announcer = startAnnouncer(database, node, log);
    const recentSnapshots = rememberSnapshots(SNAPSHOTS_REMEMBERED, SNAPSHOT_LIVES_MS);
    const close = async () => {
      recentSnapshots.stop();
      await announcer.stop();
      await jobs.stop();
      await database.close();
    };
    return {
      ...{ node, database, ring, jobs, announcer, log, close, recentSnapshots },
      recentKeys: rememberKeys(KEYS_REMEMBERED),
      blindIndex: blindIndexer(ring),
      auditKey: derivedKey(ring, 'audit'),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
