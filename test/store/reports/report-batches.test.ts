import { randomBytes } from 'node:crypto';

import { listReports, type ReportFilter } from '../../../store/reports/list-reports.ts';
import { changeMany, lastBatch, undoMany, UNDO_MS } from '../../../store/reports/report-batches.ts';
import { listReportCases, openReportCase, putIntoCase } from '../../../store/reports/report-cases.ts';
import { assignReport, changeStatus } from '../../../store/reports/report-changes.ts';
import { findReport } from '../../../store/reports.ts';
import { forgetFilter, listFilters, saveFilter } from '../../../store/staff/saved-filters.ts';
import { inviteStaff, type StaffRole } from '../../../store/staff/staff.ts';
import type { Store } from '../../../store/store.ts';
import { commitTurn } from '../../../store/turns.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { later, MINUTE, NOW, openSample, sampleReport, sampleTurn } from '../samples.ts';

let opened: TestStore;
let store: Store;
let ann = '';
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
  ann = await invite('ann', ['agent']);
});
afterEach(() => opened.close());

async function invite(name: string, roles: readonly StaffRole[]): Promise<string> {
  const email = `${name}@example.org`;
  const invited = await inviteStaff(store, { email, name, roles, by: 'test', now: NOW, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('not invited');
  return invited.id;
}

async function send(changes: Parameters<typeof sampleReport>[0] = {}, now = NOW): Promise<string> {
  const report = sampleReport(changes);
  await commitTurn(store, sampleTurn(await openSample(store), { report, now }));
  return report.reference;
}

const many = (
  references: readonly string[],
  changes: Parameters<typeof changeMany>[1]['changes'],
  more: Partial<Parameters<typeof changeMany>[1]> = {},
) =>
  changeMany(store, { references, changes, restricted: false, by: `staff:${ann}`, now: later(1), random: randomBytes, ...more }); // prettier-ignore

const found = async (filter: Partial<ReportFilter>): Promise<readonly string[]> =>
  (await listReports(store, { restricted: false, limit: 10, ...filter })).reports.map(({ reference }) => reference);

test('many reports are changed at once and taken back exactly, but for what somebody has changed since', async () => {
  const [one, two, three] = [await send(), await send(), await send()];
  await changeStatus(store, { reference: two, status: 'passed-on', by: 'staff:b', now: NOW });
  const done = await many(
    [one, two, three, 'NO-SUCH'],
    [
      { kind: 'status', value: 'closed' },
      { kind: 'assignee', value: ann },
    ],
  );
  expect(done).toEqual({ batchId: done.batchId, changed: [one, two, three].toSorted(), left: ['NO-SUCH'] });
  expect(await found({ status: 'closed', assignee: { staffId: ann } })).toHaveLength(3);
  await changeStatus(store, { reference: three, status: 'received', by: 'staff:b', now: later(2) });
  await changeStatus(store, { reference: three, status: 'closed', by: 'staff:b', now: later(3) }); // the same again, by somebody else

  const undo = { batchId: done.batchId ?? '', by: `staff:${ann}`, restricted: false, now: later(4) };
  expect(await undoMany(store, { ...undo, by: 'staff:b' })).toBeUndefined();
  expect(await undoMany(store, undo)).toEqual({ changed: [one, two].toSorted(), left: [three] });
  expect(await undoMany(store, undo)).toBeUndefined();
  const after = await Promise.all([one, two, three].map((reference) => findReport(store, reference)));
  expect(after.map((report) => [report?.status, report?.assignee])).toEqual([
    ['received', undefined],
    ['passed-on', undefined],
    ['closed', undefined],
  ]);
  const { rows } = await store.database.execute('SELECT action FROM audit WHERE subject = $1 ORDER BY id', [
    `report:${one}`,
  ]);
  expect(rows).toEqual(
    ['report.status.closed', 'report.assigned', 'report.status.received', 'report.assigned'].map((action) => ({
      action,
    })),
  );
});

test('a change of many can be taken back for ten minutes', async () => {
  const reference = await send();
  const { batchId = '' } = await many([reference], [{ kind: 'status', value: 'closed' }]);
  const by = `staff:${ann}`;
  expect(await lastBatch(store, { by, now: later(UNDO_MS) })).toEqual({ id: batchId, until: later(UNDO_MS + 1) });
  expect(await lastBatch(store, { by, now: later(UNDO_MS + 2) })).toBeUndefined();
  expect(await undoMany(store, { batchId, by, restricted: false, now: later(UNDO_MS + 2) })).toBeUndefined();
});

test('S8: whoever is trained staff no more takes back nothing of restricted reports, and hears no word of them', async () => {
  const [open, restricted] = [await send(), await send({ restricted: true })];
  const { batchId = '' } = await many([open, restricted], [{ kind: 'status', value: 'closed' }], { restricted: true });
  const undo = { batchId, by: `staff:${ann}`, restricted: false, now: later(2) };
  expect(await undoMany(store, undo)).toEqual({ changed: [open], left: [] });
  expect((await findReport(store, restricted))?.status).toBe('closed');
});

test('S8: nobody changes a restricted report among many, gives one to whoever may not read it, or puts it into an open case', async () => {
  const reference = await send({ restricted: true });
  expect(await many([reference], [{ kind: 'status', value: 'closed' }])).toEqual({ changed: [], left: [reference] });
  const change = { reference, by: 'staff:b', now: NOW };
  expect(await assignReport(store, { ...change, assignee: ann })).toBe(false);
  const specialist = await invite('sue', ['specialist']);
  expect(await assignReport(store, { ...change, assignee: specialist })).toBe(true);
  const opening = { by: 'staff:b', now: NOW, random: randomBytes };
  const ordinary = await openReportCase(store, { ...opening, name: 'Quad bikes', restricted: false });
  const delicate = await openReportCase(store, { ...opening, name: 'One family', restricted: true });
  expect(await putIntoCase(store, { ...change, caseId: ordinary })).toBe(false);
  expect(await putIntoCase(store, { ...change, caseId: delicate })).toBe(true);
  expect(await listReportCases(store, { restricted: false })).toEqual([
    { id: ordinary, name: 'Quad bikes', restricted: false },
  ]);
  expect(await found({ caseId: delicate })).toEqual([]);
  expect(await found({ caseId: delicate, restricted: true })).toEqual([reference]);
});

test('reports are found by kind, ward, dates and who has them, page after page', async () => {
  const bikes = await send({ index: ['type:vehicles', 'ward:E05008810'] });
  const noise = await send({ index: ['type:noise', 'postcode:DE118AA'] }, later(MINUTE));
  await assignReport(store, { reference: noise, assignee: ann, by: 'staff:b', now: NOW });
  expect(await found({ kind: 'type:noise' })).toEqual([noise]);
  expect(await found({ ward: 'ward:E05008810' })).toEqual([bikes]);
  expect(await found({ ward: 'postcode:DE118AA', kind: 'type:vehicles' })).toEqual([]);
  expect(await found({ assignee: { staffId: ann } })).toEqual([noise]);
  expect(await found({ assignee: 'nobody' })).toEqual([bikes]);
  expect(await found({ sentFrom: later(1) })).toEqual([noise]);
  expect(await found({ sentBefore: later(MINUTE) })).toEqual([bikes]);
  const first = await listReports(store, { restricted: false, limit: 1 });
  expect(first.next).toEqual({ sentAt: later(MINUTE), reference: noise });
});

test('a filter is kept for its owner alone, under one name once, sealed, until it is forgotten', async () => {
  const filter = { status: 'received' };
  expect(await saveFilter(store, { staffId: ann, name: 'Bikes in Hatton', filter: { status: 'closed' } })).toBe(true);
  expect(await saveFilter(store, { staffId: ann, name: 'Bikes in Hatton', filter })).toBe(true);
  expect(await listFilters(store, ann)).toEqual([{ number: 1, name: 'Bikes in Hatton', filter }]);
  expect(await listFilters(store, await invite('bob', ['agent']))).toEqual([]);
  const { rows } = await store.database.execute('SELECT saved_filter::text AS row FROM saved_filter');
  expect(JSON.stringify(rows)).not.toContain('Hatton');
  await forgetFilter(store, ann, 1);
  expect(await listFilters(store, ann)).toEqual([]);
});

test('however many cases there are, the newest can be chosen and every report tells the name of its own', async () => {
  const opening = { by: 'staff:b', random: randomBytes, restricted: false };
  for (let number = 0; number < 201; number += 1)
    await openReportCase(store, { ...opening, name: `Matter ${String(number)}`, now: later(number) });
  const names = (await listReportCases(store, { restricted: false })).map(({ name }) => name);
  expect([names.length, names[0], names.at(-1)]).toEqual([201, 'Matter 0', 'Matter 200']);
});
