import { writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';

import { loadSnapshot, readMessages, readReceiptSecret } from '../../store/conversations.ts';
import { listReports } from '../../store/reports/list-reports.ts';
import { findReport } from '../../store/reports.ts';
import { openStore } from '../../store/store.ts';
import { findTurn } from '../../store/turns.ts';
import { createTestDatabase } from '../support/database.ts';
import { runFolder } from '../support/run-folder.ts';
import { DAY, later, NOW } from './samples.ts';

interface Fixture {
  readonly keyRing: object;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

const ID = 'Zml4dHVyZS1vZi12ZXJzMQ';

test('rows that the first release wrote open today: an unfinished form, a report, its receipt and its additions', async () => {
  const fixture = JSON.parse(readFileSync(new URL('fixtures/rows-of-form-1.json', import.meta.url), 'utf8')) as Fixture;
  const { url, drop } = await createTestDatabase();
  const client = new pg.Client(url);
  await client.connect();
  for (const [table, rows] of Object.entries(fixture.tables)) {
    const columns = Object.keys(rows[0] ?? {}).join(', '); // those of that day: later ones have their default
    const text = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${table}, $1::jsonb)`;
    await client.query(text, [JSON.stringify(rows)]);
  }
  await client.end();
  const keyRing = path.join(runFolder(), 'fixture-keys.json');
  writeFileSync(keyRing, JSON.stringify(fixture.keyRing));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const store = await openStore({ databaseUrl: url, keyRing, applicationName: 'fixture', log });

  expect(await loadSnapshot(store, ID)).toMatchObject({
    userId: `u-${ID}`,
    version: 3,
    lastSequence: 7,
    lastReference: 'F1XT0RE',
    dialog: { stack: [{ topic: 'report-asb', progress: { asked: 'when', formVersion: 1, trail: ['what', 'when'] } }] },
  });
  const messages = await readMessages(store, ID, 0, 100);
  expect(messages.map((message) => (message.body as { text: string }).text)).toEqual([
    'Hello. What is happening?',
    'kids on quad bikes behind Eureka Park every night about 9',
    'When did it last happen?',
    'send it',
    'When did it last happen?',
    'again last night',
    'When did it last happen?',
  ]);
  expect(await findTurn(store, ID, 'message-2')).toMatchObject({ outcome: 'reported', sequence: 4 });
  expect(await readReceiptSecret(store, ID, NOW)).toBe('0123456789ABCDEF');
  const found = await listReports(store, { restricted: true, find: ['postcode:DE118AA'], limit: 2 });
  expect(found.reports.map((report) => report.reference)).toEqual(['F1XT0RE']);
  expect(await findReport(store, 'F1XT0RE')).toMatchObject({
    formVersion: 1,
    status: 'being-looked-at',
    body: { type: 'vehicles', category: 'nuisance', anonymous: true, fields: [{ field: 'what' }] },
    statuses: [
      { status: 'received', at: NOW, by: 'resident' },
      { status: 'being-looked-at', at: later(DAY), by: 'staff:Zml4dHVyZQ' },
    ],
    added: [{ number: 1, at: NOW, body: { words: 'It happened again last night' } }],
  });
  await store.close();
  await drop();
});
