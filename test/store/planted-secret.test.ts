import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { countAttempt } from '../../store/attempts.ts';
import { migrate } from '../../store/migrate.ts';
import { listReports } from '../../store/reports/list-reports.ts';
import { findReport } from '../../store/reports.ts';
import { openStore } from '../../store/store.ts';
import { inviteStaff } from '../../store/staff/staff.ts';
import { commitTurn } from '../../store/turns.ts';
import { runFolder } from '../support/run-folder.ts';
import { startOwnCluster } from './own-cluster.ts';
import { NOW, openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

const PLANTED = 'PLANTED-he-waits-by-the-blue-door';
const OPEN_MARKER = 'MARKER-this-one-is-not-sealed';

/** Every file under a folder that holds a text: as it is, in UTF-16, or as hexadecimal or base64 of it. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const needles = [text, Buffer.from(text).toString('hex'), Buffer.from(text).toString('base64').slice(4, -4)];
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const found: string[] = [];
  for (const file of files) {
    const bytes = await readFile(path.join(file.parentPath, file.name));
    const there = needles.some((needle) => bytes.includes(needle)) || bytes.includes(Buffer.from(text, 'utf16le'));
    if (there) found.push(path.relative(folder, path.join(file.parentPath, file.name)));
  }
  return found;
}

test('a planted secret is found in 0 places: data folder, write-ahead log, a copy of the folder, logs', async () => {
  const cluster = await startOwnCluster();
  const folder = path.dirname(cluster.log);
  await migrate(cluster.url);
  const lines: string[] = [];
  const note = (facts: object, message: string): void => void lines.push(JSON.stringify([facts, message]));
  const keyRing = path.join(runFolder(), 'planted-keys.json');
  const store = await openStore({
    databaseUrl: cluster.url,
    keyRing,
    applicationName: 'planted',
    log: { info: note, warn: note, error: note },
  });

  const { id } = await openSample(store);
  const words = { text: PLANTED, choices: [PLANTED] };
  const report = sampleReport({ body: { fields: [words] }, index: [`phone:${PLANTED}`, `postcode:${PLANTED}`] });
  await commitTurn(
    store,
    sampleTurn(await snapshotOf(store, id), { resident: words, replies: [words], dialog: { slots: words } }),
  );
  await commitTurn(
    store,
    sampleTurn(await snapshotOf(store, id), {
      clientMessageId: 'm2',
      report,
      receiptSecret: PLANTED,
      jobs: [{ kind: 'report-arrived', reference: report.reference }],
    }),
  );
  const addition = { reference: report.reference, body: words, index: [] };
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { addition }));
  const failing = sampleTurn(await snapshotOf(store, id), {
    addition: { ...addition, reference: 'NO-SUCH' },
    resident: words,
  });
  await commitTurn(store, failing).catch((error: unknown) => {
    note({ error: String(error) }, 'a turn failed');
  });
  await countAttempt(store, { kind: 'receipt', key: PLANTED, now: NOW });
  await inviteStaff(store, {
    email: `${PLANTED}@example.org`,
    name: PLANTED,
    roles: ['agent'],
    by: 'service',
    now: NOW,
    random: (size) => Buffer.alloc(size, 7),
  });
  expect((await listReports(store, { restricted: true, find: [`phone:${PLANTED}`], limit: 1 })).reports).toHaveLength(
    1,
  );
  expect(await findReport(store, report.reference)).toMatchObject({
    body: { fields: [words] },
    added: [{ body: words }],
  });
  // The control: the same search must find a text that is stored without sealing.
  await store.database.execute('INSERT INTO heartbeat (node, at) VALUES ($1, now())', [OPEN_MARKER]);
  await store.database.execute('CHECKPOINT');

  const copy = await mkdtemp(path.join(runFolder(), 'copy-'));
  await cp(folder, copy, { recursive: true, filter: (source) => !source.endsWith('.pid') });
  await store.close();
  await cluster.stop();

  expect(await filesWith(folder, PLANTED)).toEqual([]);
  expect(await filesWith(copy, PLANTED)).toEqual([]);
  expect(lines.filter((line) => line.includes(PLANTED))).toEqual([]);
  expect(lines.length).toBeGreaterThan(0);

  const control = await filesWith(folder, OPEN_MARKER);
  expect(control.filter((file) => file.includes('base/')).length).toBeGreaterThan(0);
  expect(control.filter((file) => file.includes('pg_wal/')).length).toBeGreaterThan(0);
  expect((await filesWith(copy, OPEN_MARKER)).length).toBeGreaterThan(0);
  expect(await filesWith(folder, 'commit-turn')).not.toEqual([]); // the statements were logged, without their values
  await cluster.remove();
}, 60_000);
