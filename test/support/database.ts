import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';

import { settleClusterHome } from '../../store/embedded/embedded-account.ts';
import { CLUSTER_USER, findFreePort, initialiseCluster, startServer } from '../../store/embedded/embedded-cluster.ts';
import { onceInThisRun, runFolder } from './run-folder.ts';

/** A database of a test's own: a copy of the migrated template. */
export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>; // ends every session on it
}

const PASSWORD = 'for-tests-only';
// A crash of the machine may lose a test's rows; nothing else is given up, so tests see the behaviour of the real thing.
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  autovacuum: 'off',
};

/** Makes a migrated, empty database on the run's PostgreSQL, which the first caller starts. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { port } = await onceInThisRun('database', startDatabase);
  const name = freshName('test');
  await execute(port, `CREATE DATABASE ${name} TEMPLATE template_migrated`);
  return {
    url: databaseUrl(port, name),
    drop: () => execute(port, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Makes a database with nothing in it, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const { port } = await onceInThisRun('database', startDatabase);
  const name = freshName('empty');
  await execute(port, `CREATE DATABASE ${name}`);
  return {
    url: databaseUrl(port, name),
    drop: () => execute(port, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** No file knows what another has made in the same process, so a count would meet a database that is still there. */
function freshName(kind: string): string {
  return `${kind}_${randomBytes(8).toString('hex')}`;
}

async function startDatabase(): Promise<{ port: number }> {
  const { place, tools } = await settleClusterHome(runFolder(), process.env['TEST_POSTGRES_BINARIES']);
  const folder = path.join(place, 'cluster');
  await initialiseCluster(tools, { folder, password: PASSWORD, durable: false });
  const port = await findFreePort();
  await startServer(tools, { folder, port, log: path.join(place, 'server.log'), settings: FAST });
  await execute(port, 'CREATE DATABASE template_migrated');
  await migrateTemplate(databaseUrl(port, 'template_migrated'));
  return { port };
}

async function migrateTemplate(url: string): Promise<void> {
  const file = path.join(import.meta.dirname, '../../store/migrate.ts');
  if (!existsSync(file)) return;
  const { migrate } = (await import(file)) as { migrate: (databaseUrl: string) => Promise<unknown> };
  await migrate(url);
}

function databaseUrl(port: number, name: string): string {
  return `postgres://${CLUSTER_USER}:${PASSWORD}@127.0.0.1:${port}/${name}`;
}

async function execute(port: number, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl(port, 'postgres') });
  client.on('error', () => undefined); // WITH (FORCE) may end us too when the server stops
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
