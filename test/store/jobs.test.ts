import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { PgBoss } from 'pg-boss';

import { enqueue, jobsGivenUp, startWorkers, waitingJobs, type Job } from '../../store/jobs.ts';
import { verifyAudit, writeAudit } from '../../store/audit.ts';
import { openStore, type Store } from '../../store/store.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { NOW } from './samples.ts';

/** Handlers that have nothing to do. */
const IDLE = { 'report-arrived': async () => undefined, 'chat-waits': async () => undefined };

let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterEach(() => opened.close());

const send = (reference: string): Promise<void> =>
  store.database.transaction((within) => enqueue(store, within, { kind: 'report-arrived', reference }));

test('a job is done once its transaction was kept, and never when that was rolled back', async () => {
  await send('KEPT');
  const undone = store.database.transaction(async (within) => {
    await enqueue(store, within, { kind: 'report-arrived', reference: 'UNDONE' });
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  expect(await waitingJobs(store)).toMatchObject({ 'report-arrived': 1, 'chat-waits': 0 });

  const done: Job[] = [];
  const stop = await startWorkers(store, { ...IDLE, 'report-arrived': async (job) => void done.push(job) }, () => NOW);
  while ((await waitingJobs(store))['report-arrived'] !== 0) await wait(50);
  await stop();
  expect(done).toEqual([{ kind: 'report-arrived', reference: 'KEPT' }]);
});

test('a job that failed waits to be tried again, and what went wrong is not kept in words', async () => {
  await send('FAILS');
  const failing = async (): Promise<void> => {
    throw new Error('550 no such mailbox: ann@example.org');
  };
  const stop = await startWorkers(store, { ...IDLE, 'report-arrived': failing }, () => NOW);
  const ask = `SELECT job::text AS row FROM jobs.job WHERE name = 'report-arrived' AND state = 'retry'`;
  let rows: unknown[] = [];
  while (rows.length === 0) ({ rows } = await store.database.execute(ask));
  await stop();
  expect(await waitingJobs(store)).toMatchObject({ 'report-arrived': 1, 'chat-waits': 0 });
  expect(JSON.stringify(rows)).toContain('report-arrived failed: unknown');
  expect(JSON.stringify(rows)).not.toContain('ann@example.org');
});

test('a job that failed for the last time is told as given up, counted, and can be given back as the runbook says', async () => {
  await send('LOST');
  await store.database.execute(`UPDATE jobs.job SET retry_count = retry_limit - 1 WHERE name = 'report-arrived'`);
  const told: unknown[] = [];
  const tell =
    (level: string) =>
    (facts: object, message: string): void =>
      void told.push([level, facts, message]);
  const log = { info: tell('info'), warn: tell('warn'), error: tell('error') };
  const { databaseUrl, keyRing } = opened;
  const node = await openStore({ databaseUrl, keyRing, applicationName: 'failing', log, connections: 4 });
  const done: string[] = [];
  let works = false;
  const handler = async ({ reference }: { readonly reference: string }): Promise<void> => {
    if (!works) throw new Error('no answer');
    done.push(reference);
  };
  const stop = await startWorkers(node, { 'report-arrived': handler }, () => NOW);
  const hurry = `UPDATE jobs.job SET start_after = now() WHERE name = 'report-arrived' AND state = 'retry' RETURNING id`;
  while ((await store.database.execute(hurry)).rows.length === 0) await wait(20); // only once the queue has put it back
  while ((await jobsGivenUp(store)) === 0) await wait(20);
  const facts = { job: 'report-arrived', code: 'unknown' };
  expect(told).toEqual([
    ['warn', facts, 'a job failed and will be tried again'],
    ['error', facts, 'a job failed for the last time and is given up'],
  ]);
  expect(await waitingJobs(store)).toMatchObject({ 'report-arrived': 0 });

  works = true;
  const [, again = ''] =
    /```sql\n(UPDATE jobs\.job[^`]+)```/.exec(await readFile('docs/runbooks/operations.md', 'utf8')) ?? [];
  await store.database.execute(again);
  while (done.length === 0) await wait(20);
  await stop();
  await node.close();
  expect([done, await jobsGivenUp(store)]).toEqual([['LOST'], 0]);
});

test('the queue looks after itself: a job that never ended is tried again, and nothing goes wrong', async () => {
  await send('STUCK');
  await store.database.execute(
    `UPDATE jobs.job SET state = 'active', started_on = now() - interval '1 hour' WHERE name = 'report-arrived'`,
  );
  const boss = new PgBoss({ db: { executeSql: store.database.execute }, schema: 'jobs', migrate: false });
  const errors: unknown[] = [];
  boss.on('error', (error) => errors.push(error));
  await boss.start();
  await boss.supervise().finally(() => boss.stop({ graceful: false }));
  expect(errors).toEqual([]);
  const { rows } = await store.database.execute(`SELECT state::text FROM jobs.job WHERE name = 'report-arrived'`);
  expect(rows).toEqual([{ state: 'retry' }]);
});

test('workers chain the audit rows by themselves', async () => {
  const stop = await startWorkers(store, IDLE, () => NOW);
  await writeAudit(store.database, NOW, { actor: 'service', action: 'report.read', subject: 'report:1' });
  let verdict = await verifyAudit(store);
  while (verdict.kind !== 'whole' || verdict.rows === 0) {
    await wait(100);
    verdict = await verifyAudit(store);
  }
  await stop();
  expect(verdict).toMatchObject({ kind: 'whole', rows: 1 });
});
