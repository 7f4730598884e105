import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';

import { migrate } from '../../store/migrate.ts';
import * as schema from '../../store/schema.ts';
import * as deskSchema from '../../store/schema-desk.ts';
import * as reportSchema from '../../store/schema-reports.ts';
import * as translationSchema from '../../store/schema-translations.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await createEmptyDatabase();
  client = new pg.Client(database.url);
  client.on('error', () => undefined);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, attnotnull AS required
      FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`,
    [table],
  );
  return rows;
}

test('the tables that the code writes are the tables that the migrations make', async () => {
  await migrate(database.url);
  const all: readonly unknown[] = [schema, deskSchema, reportSchema, translationSchema].flatMap(Object.values<unknown>);
  const tables = all.filter((one) => is(one, PgTable));
  expect(tables).toHaveLength(38);
  for (const table of tables) {
    const { name, columns } = getTableConfig(table);
    const written = columns.map((column) => ({
      name: column.name,
      type: column.getSQLType(),
      required: column.notNull,
    }));
    const made = await columnsOf(name);
    expect({ name, columns: written.toSorted((one, other) => (one.name < other.name ? -1 : 1)) }).toEqual({
      name,
      columns: made,
    });
  }
});

test('every column of bytes that holds words is called sealed, and no table has two', async () => {
  await migrate(database.url);
  const { rows } = await client.query(
    `SELECT table_name AS table, array_agg(column_name::text ORDER BY column_name) AS bytes FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'bytea' GROUP BY table_name ORDER BY table_name`,
  );
  expect(rows).toEqual([
    { table: 'addition', bytes: ['sealed'] },
    { table: 'audit', bytes: ['hash'] },
    { table: 'audit_head', bytes: ['before_first', 'hash'] },
    { table: 'bot_thread', bytes: ['sealed'] },
    { table: 'break_glass', bytes: ['sealed'] },
    { table: 'case_note', bytes: ['sealed'] },
    { table: 'conversation', bytes: ['sealed'] },
    { table: 'desk_draft', bytes: ['sealed'] },
    { table: 'handoff_event', bytes: ['sealed'] },
    { table: 'key_ring_mark', bytes: ['fingerprint'] },
    { table: 'message', bytes: ['sealed'] },
    { table: 'receipt_secret', bytes: ['sealed'] },
    { table: 'report', bytes: ['sealed'] },
    { table: 'report_case', bytes: ['sealed'] },
    { table: 'report_event', bytes: ['sealed'] },
    { table: 'report_status', bytes: ['sealed'] },
    { table: 'report_translation', bytes: ['sealed'] },
    { table: 'saved_filter', bytes: ['sealed'] },
    { table: 'sealing_key', bytes: ['wrapped'] },
    { table: 'staff', bytes: ['sealed'] },
    { table: 'staff_session', bytes: ['sealed', 'token_hash'] },
    { table: 'translation', bytes: ['sealed'] },
  ]);
});

test('three nodes that start at once migrate once', async () => {
  const applied = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  expect(applied.flat()).toEqual([
    '0001-start.sql',
    '0002-places.sql',
    '0003-content-versions.sql',
    '0004-restricted.sql',
    '0005-desk.sql',
    '0006-break-glass.sql',
    '0006-roles.sql',
    '0006-sign-in.sql',
    '0006-switch.sql',
    '0007-reports.sql',
    '0008-hub.sql',
    '0008-returns.sql',
    '0008-threads.sql',
    '0008-waiting-alert.sql',
    '0009-translations.sql',
    '0010-handoff-ward.sql',
    '0011-thread-conversation.sql',
    '0012-thread-undelivered.sql',
  ]);
  expect(await migrate(database.url)).toEqual([]);
});

test('a migration that was edited after it had been applied is refused', async () => {
  await migrate(database.url);
  await client.query(`UPDATE migration SET sha256 = 'another'`);
  await expect(migrate(database.url)).rejects.toThrow(
    'The migration 0001-start.sql was changed after it had been applied',
  );
});

test('an older version of the service refuses a database that a newer one has used, and changes nothing', async () => {
  await migrate(database.url);
  await client.query(`DELETE FROM migration WHERE name LIKE '0012%'`);
  await client.query(`INSERT INTO migration (name, sha256) VALUES ('0999-later.sql', 'later')`);
  await expect(migrate(database.url)).rejects.toThrow(
    'The database was already used by a newer version of the service (it has the migration 0999-later.sql). Start that version,',
  );
  const { rows } = await client.query(`SELECT 1 FROM migration WHERE name LIKE '0012%'`);
  expect(rows).toEqual([]);
});
