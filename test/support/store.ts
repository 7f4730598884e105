import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { openStore, type Store } from '../../store/store.ts';
import { createTestDatabase } from './database.ts';
import { runFolder } from './run-folder.ts';

/** A store on a database of its own, migrated and empty. */
export interface TestStore {
  readonly store: Store;
  readonly databaseUrl: string;
  readonly keyRing: string; // the file, for a second node on the same database
  readonly close: () => Promise<void>; // and drop the database
}

/** Comes back once so many nodes listen for news; what is told before that is lost to the one that does not yet. */
export async function listening({ database }: Store, nodes: number): Promise<void> {
  const ask = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle'`;
  while ((await database.execute(ask)).rows.length < nodes) await wait(20);
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Opens a store for one test or one file; close it afterwards. */
export async function openTestStore(): Promise<TestStore> {
  const { url, drop } = await createTestDatabase();
  const folder = await mkdtemp(path.join(runFolder(), 'store-'));
  const keyRing = path.join(folder, 'keys.json');
  const store = await openStore({ databaseUrl: url, keyRing, applicationName: 'test', log: silent, connections: 5 });
  const close = async (): Promise<void> => {
    await store.close();
    await drop();
  };
  return { store, databaseUrl: url, keyRing, close };
}

/** The store of a test file, or of one group of tests: opened before them, closed after. Throws when it is read outside a test or hook. */
export function storeForTests(): Omit<TestStore, 'close'> {
  let opened: TestStore | undefined;
  beforeAll(async () => {
    opened = await openTestStore();
  });
  afterAll(() => opened?.close());
  const now = (): TestStore => {
    if (opened === undefined) throw new Error('The store is opened when the tests begin');
    return opened;
  };
  return {
    get store() {
      return now().store;
    },
    get databaseUrl() {
      return now().databaseUrl;
    },
    get keyRing() {
      return now().keyRing;
    },
  };
}
