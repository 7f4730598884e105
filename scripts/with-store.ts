import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { settleClusterHome } from '../store/embedded/embedded-account.ts';
import { CLUSTER_USER } from '../store/embedded/embedded-cluster.ts';
import { startEmbeddedPostgres } from '../store/embedded/embedded-postgres.ts';
import { findServer } from '../store/embedded/embedded-server.ts';
import { migrate } from '../store/migrate.ts';
import { openStore, type Store, type StoreOptions } from '../store/store.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command keeps the log: warnings go to the terminal, so that they are seen. */
const log = {
  info: () => undefined,
  warn: (facts: object, message: string) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
  error: (facts: object, message: string) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`),
};

/** Opens the store that the assistant uses, running or not, for one command, and closes it afterwards. */
export async function withStore<Result>(
  environment: Environment,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  return withDatabase(environment, async (options) => {
    await migrate(options.databaseUrl);
    const store = await openStore(options);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });
}

/** Finds the database of the settings: `DATABASE_URL`, the embedded one that runs, or else the embedded one started for this command. */
export async function withDatabase<Result>(
  environment: Environment,
  work: (options: StoreOptions) => Promise<Result>,
): Promise<Result> {
  const dataFolder = path.resolve(setting(environment, 'DATA_FOLDER') ?? './data');
  const keyRing = path.resolve(setting(environment, 'KEY_RING_FILE') ?? path.join(dataFolder, 'keys.json'));
  const options = (databaseUrl: string): StoreOptions => ({
    databaseUrl,
    keyRing,
    applicationName: 'command',
    log,
    connections: 2,
  });
  const known = setting(environment, 'DATABASE_URL') ?? (await runningDatabase(dataFolder));
  if (known !== undefined) return work(options(known));
  const embedded = await startEmbeddedPostgres({ dataFolder, address: 'a command', log });
  try {
    return await work(options(embedded.url));
  } finally {
    await embedded.stop();
  }
}

async function runningDatabase(dataFolder: string): Promise<string | undefined> {
  const { place } = await settleClusterHome(dataFolder);
  const server = await findServer(path.join(place, 'cluster'));
  const password = await readFile(path.join(place, 'password'), 'utf8').catch(() => undefined);
  if (server === undefined || password === undefined) return undefined;
  return `postgres://${CLUSTER_USER}:${password}@127.0.0.1:${server.port}/assistant`;
}

function setting(environment: Environment, name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}
