import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { openConversation, loadSnapshot } from '../../store/conversations.ts';
import { pingWrite } from '../../store/health.ts';
import { startWorkers, type Job } from '../../store/jobs.ts';
import { migrate } from '../../store/migrate.ts';
import { openStore } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { runFolder } from '../support/run-folder.ts';
import { startOwnCluster } from './own-cluster.ts';
import { NOW, openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

test('while the database is away every call fails; when it is back, everything goes on where it was', async () => {
  const cluster = await startOwnCluster();
  await migrate(cluster.url);
  const keyRing = path.join(runFolder(), 'outage-keys.json');
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const store = await openStore({ databaseUrl: cluster.url, keyRing, applicationName: 'outage', log });
  const done: Job[] = [];
  const stopWorkers = await startWorkers(
    store,
    { 'report-arrived': async (job) => void done.push(job), 'chat-waits': async () => undefined },
    () => NOW,
  );
  const { id } = await openSample(store);
  await pingWrite(store, NOW);

  await cluster.stop();
  await expect(pingWrite(store, NOW)).rejects.toThrow();
  await expect(loadSnapshot(store, id)).rejects.toThrow();
  await expect(
    openConversation(store, { id: 'new', userId: 'u', channel: 'page', language: 'en', now: NOW, messages: [] }),
  ).rejects.toThrow();
  await wait(500); // workers and listeners meet the outage too

  await cluster.start();
  await pingWrite(store, NOW);
  const report = sampleReport();
  const jobs = [{ kind: 'report-arrived', reference: report.reference }] as const;
  const turn = sampleTurn(await snapshotOf(store, id), { report, jobs });
  expect((await commitTurn(store, turn)).kind).toBe('committed');
  while (done.length === 0) await wait(100);
  expect(done).toEqual(jobs);

  await stopWorkers();
  await store.close();
  await cluster.remove();
}, 60_000);
