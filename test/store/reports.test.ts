import { countRestrictedWaiting, listReports, type Cursor } from '../../store/reports/list-reports.ts';
import { changeStatus } from '../../store/reports/report-changes.ts';
import type { REPORT_STATUSES } from '../../store/reports/report-rows.ts';
import { findReceipt, findReport } from '../../store/reports.ts';
import type { Store } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { later, NOW, openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterEach(() => opened.close());

async function send(changes: Parameters<typeof sampleReport>[0] = {}, now = NOW): Promise<string> {
  const report = sampleReport(changes);
  await commitTurn(store, sampleTurn(await openSample(store), { report, now }));
  return report.reference;
}

test('staff read a report with its history and what was added later', async () => {
  const report = sampleReport();
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { report }));
  const addition = { reference: report.reference, body: { words: 'It happened again' }, index: [] };
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { addition, now: later(1000) }));
  await changeStatus(store, { reference: report.reference, status: 'passed-on', by: 'staff:a', now: later(2000) });
  expect(await findReport(store, report.reference)).toEqual({
    reference: report.reference,
    topic: 'report-asb',
    formVersion: 1,
    status: 'passed-on',
    sentAt: NOW,
    body: report.body,
    additions: 1,
    restricted: false,
    conversationId: id,
    statuses: [
      { status: 'received', at: NOW, by: 'resident' },
      { status: 'passed-on', at: later(2000), by: 'staff:a' },
    ],
    added: [{ number: 1, at: later(1000), body: { words: 'It happened again' } }],
    events: [],
    edits: [],
  });
});

test('a status is changed once, and whoever changed it is in the audit', async () => {
  const reference = await send();
  const change = { reference, status: 'closed', by: 'staff:a', now: later(1000) } as const;
  const both = await Promise.all([changeStatus(store, change), changeStatus(store, change)]);
  expect(both.toSorted()).toEqual([false, true]);
  expect(await changeStatus(store, { ...change, reference: 'NO-SUCH' })).toBe(false);
  const { rows } = await store.database.execute('SELECT at, actor, action, subject FROM audit');
  expect(rows).toEqual([
    { at: later(1000), actor: 'staff:a', action: 'report.status.closed', subject: `report:${reference}` },
  ]);
});

test('the list shows the newest first, a page at a time, and leaves none out when many arrive in one moment', async () => {
  const sent: string[] = [];
  for (let number = 0; number < 7; number += 1) sent.push(await send({}, later(number < 5 ? 0 : number)));
  const seen: string[] = [];
  let before: Cursor | undefined;
  do {
    const page = await listReports(store, { restricted: true, limit: 2, ...(before === undefined ? {} : { before }) });
    seen.push(...page.reports.map((report) => report.reference));
    before = page.next;
  } while (before !== undefined);
  expect(seen).toEqual(sent.toReversed());
});

test('reports are found by terms and status, and only by exactly those', async () => {
  const noise = await send({ index: ['type:noise', 'ward:E05008810', 'postcode:DE118AA'] });
  const bikes = await send({ index: ['type:vehicles', 'ward:E05008810'] }, later(1));
  await changeStatus(store, { reference: bikes, status: 'closed', by: 'staff:a', now: later(2) });
  const find = async (query: { find?: string[]; status?: (typeof REPORT_STATUSES)[number] }): Promise<string[]> =>
    (await listReports(store, { restricted: true, limit: 10, ...query })).reports.map((report) => report.reference);
  expect(await find({ find: ['ward:E05008810'] })).toEqual([bikes, noise]);
  expect(await find({ find: ['ward:E05008810', 'type:noise'] })).toEqual([noise]);
  expect(await find({ find: ['postcode:DE118A'] })).toEqual([]);
  expect(await find({ find: ['ward:E05008810'], status: 'closed' })).toEqual([bikes]);
  expect(await find({ find: [] })).toEqual([bikes, noise]);
});

test('a report is found by what was added to it, and still by all it was found by before', async () => {
  const report = sampleReport({ index: ['type:noise', 'ward:E05008810', 'postcode:DE118AA'] });
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { report }));
  const index = ['postcode:DE118AA', 'registration:AB12CDE'];
  const addition = { reference: report.reference, body: { words: 'It is AB12 CDE' }, index };
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { addition, now: later(1000) }));
  const find = async (query: { find?: string[]; kind?: string; ward?: string }): Promise<number> =>
    (await listReports(store, { restricted: true, limit: 10, ...query })).reports.length;
  expect(await find({ kind: 'type:noise', ward: 'ward:E05008810', find: index })).toBe(1);
  const { rows } = await store.database.execute('SELECT cardinality(finds) AS terms FROM report');
  expect(rows).toEqual([{ terms: 4 }]);
});

test('S8: what is for trained staff is on no other list, but counted until somebody has looked at it', async () => {
  const ordinary = await send();
  const restricted = await send({ restricted: true });
  const sensitive = sampleReport();
  const turn = sampleTurn(await openSample(store), { report: sensitive, sensitivity: 'protected' });
  await commitTurn(store, turn);
  const listed = async (all: boolean): Promise<readonly string[]> =>
    (await listReports(store, { restricted: all, limit: 9 })).reports.map(({ reference }) => reference).toSorted();
  expect(await listed(false)).toEqual([ordinary]);
  expect(await listed(true)).toEqual([ordinary, restricted, sensitive.reference].toSorted());
  expect(await findReport(store, sensitive.reference)).toMatchObject({ restricted: true });
  expect(await countRestrictedWaiting(store)).toBe(2);
  await changeStatus(store, { reference: restricted, status: 'being-looked-at', by: 'staff:a', now: later(1) });
  expect(await countRestrictedWaiting(store)).toBe(1);
});

test('a receipt is checked against the hash of its report; a reference that never existed has none', async () => {
  const reference = await send({ receiptHash: 'the hash' });
  expect(await findReceipt(store, reference)).toEqual({
    receiptHash: 'the hash',
    status: 'received',
    sentAt: NOW,
    additions: 0,
  });
  expect(await findReceipt(store, 'NO-SUCH')).toBeUndefined();
});

test('the terms a report is found by are nowhere in the database in words', async () => {
  await send({ index: ['postcode:DE118AA', 'phone:+441283000000'] });
  const { rows } = await store.database.execute('SELECT report::text AS row FROM report');
  expect(JSON.stringify(rows)).not.toMatch(/DE118AA|441283000000|postcode|phone/);
});
