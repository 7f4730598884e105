import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import pg from 'pg';

import { installJobs } from './jobs.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const LOCK = 7_203_001; // one migration at a time, whichever node starts first

/** A migration that was applied before has been edited since; a new file is the way to change a table. */
export class MigrationChangedError extends Error {
  override readonly name = 'MigrationChangedError';
  constructor(file: string) {
    super(
      `The migration ${file} was changed after it had been applied to this database. Put it back and add a new file instead.`,
    );
  }
}

/** The database has been used by a newer version of the service, whose tables this one does not know. */
export class DatabaseTooNewError extends Error {
  override readonly name = 'DatabaseTooNewError';
  constructor(file: string) {
    super(
      `The database was already used by a newer version of the service (it has the migration ${file}). Start that version, or restore a backup from before it; see "Upgrade and roll back" in docs/runbooks/operations.md.`,
    );
  }
}

/**
 * Brings a database to the newest schema: files of store/migrations in order of their names, each in one transaction, under a lock.
 * Safe to run from several nodes at once and safe to repeat. Returns the names of the files that were applied now. Throws
 * `MigrationChangedError` or `DatabaseTooNewError`. Drizzle's own migrator takes no lock and does not notice an edited file.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'migrate',
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const applied = await applyFiles(client);
    await installJobs((text, values) => client.query(text, values === undefined ? [] : [...values]));
    return applied;
  } finally {
    await client.end();
  }
}

async function applyFiles(client: pg.Client): Promise<readonly string[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS migration
    (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
  const rows = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM migration');
  const known = new Map(rows.rows.map((row) => [row.name, row.sha256]));
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const newer = [...known.keys()].find((name) => !files.includes(name));
  if (newer !== undefined) throw new DatabaseTooNewError(newer);
  const applied: string[] = [];
  for (const name of files) {
    const text = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n'); // the same hash on Windows
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (known.has(name) && known.get(name) !== sha256) throw new MigrationChangedError(name);
    if (known.has(name)) continue;
    await applyFile(client, name, text, sha256);
    applied.push(name);
  }
  return applied;
}

async function applyFile(client: pg.Client, name: string, text: string, sha256: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(text);
    await client.query('INSERT INTO migration (name, sha256) VALUES ($1, $2)', [name, sha256]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
