import path from 'node:path';

import { chainAudit, verifyAudit } from '../../store/audit.ts';
import { countAttempt } from '../../store/attempts.ts';
import { endConversation, readMessages } from '../../store/conversations.ts';
import { migrate } from '../../store/migrate.ts';
import { listReports } from '../../store/reports/list-reports.ts';
import { changeStatus } from '../../store/reports/report-changes.ts';
import { findReport } from '../../store/reports.ts';
import { applyRetention } from '../../store/retention.ts';
import { openStore } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { runFolder } from '../support/run-folder.ts';
import { POSTGRES_15, startOwnCluster } from './own-cluster.ts';
import { DAY, later, NOW, openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

const where = POSTGRES_15 === undefined ? test.skip : test;

where(
  'the oldest PostgreSQL that we support does all of it too',
  async () => {
    const cluster = await startOwnCluster(POSTGRES_15);
    await migrate(cluster.url);
    const keyRing = path.join(runFolder(), 'postgres-15-keys.json');
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const store = await openStore({ databaseUrl: cluster.url, keyRing, applicationName: 'postgres-15', log });
    const { rows } = await store.database.execute('SHOW server_version');
    expect(JSON.stringify(rows)).toContain('"server_version":"15.');

    const { id } = await openSample(store);
    const report = sampleReport();
    const audit = [{ actor: 'resident', action: 'report.sent', subject: `report:${report.reference}` }];
    const jobs = [{ kind: 'report-arrived', reference: report.reference }] as const;
    const turn = sampleTurn(await snapshotOf(store, id), {
      clientMessageId: 'm1',
      report,
      audit,
      jobs,
      receiptSecret: 'S',
    });
    const attempts = await Promise.all(Array.from({ length: 10 }, () => commitTurn(store, turn)));
    expect(attempts.map((one) => one.kind).toSorted()).toEqual(['committed', ...Array<string>(9).fill('repeated')]);
    expect(await readMessages(store, id, 0, 10)).toHaveLength(3);
    expect(
      (await listReports(store, { restricted: true, find: ['type:vehicles'], status: 'received', limit: 5 })).reports,
    ).toHaveLength(1);
    expect(await changeStatus(store, { reference: report.reference, status: 'closed', by: 'staff:a', now: NOW })).toBe(
      true,
    );
    expect(await findReport(store, report.reference)).toMatchObject({ status: 'closed', body: report.body });
    expect(await countAttempt(store, { kind: 'receipt', key: 'A', now: NOW })).toBe(1);
    expect(await chainAudit(store)).toBe(2);
    expect(await verifyAudit(store)).toEqual({ kind: 'whole', rows: 2 });
    await endConversation(store, id, { now: NOW, how: 'exit' });
    const retention = await applyRetention(store, { now: later(800 * DAY) });
    expect(retention).toMatchObject({ kind: 'removed', removed: { report: 1, attempt: 1 } });

    await store.close();
    await cluster.remove();
  },
  60_000,
);
