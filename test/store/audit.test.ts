import { createSecretKey } from 'node:crypto';

import { chainAudit, removeOldAudit, verifyAudit, writeAudit } from '../../store/audit.ts';
import { unchainedTail } from '../../store/audit-log.ts';
import type { Store } from '../../store/store.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { DAY, later, NOW } from './samples.ts';

let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
  for (let day = 0; day < 10; day += 1) {
    await writeAudit(store.database, later(day * DAY), {
      actor: 'staff:a',
      action: 'report.read',
      subject: `report:${day}`,
    });
  }
});
afterEach(() => opened.close());

test('rows join the chain in order, once, whichever node asks', async () => {
  const counts = await Promise.all([chainAudit(store), chainAudit(store)]);
  expect(Math.max(...counts)).toBe(10);
  expect(await chainAudit(store)).toBe(0);
  const { rows } = await store.database.execute('SELECT chain::integer FROM audit ORDER BY id');
  expect(rows).toEqual(Array.from({ length: 10 }, (_, index) => ({ chain: index + 1 })));
  expect(await verifyAudit(store)).toEqual({ kind: 'whole', rows: 10 });
});

test.each([
  ['changed', `UPDATE audit SET actor = 'staff:b' WHERE chain = 4`, 4],
  ['taken out', 'DELETE FROM audit WHERE chain = 4', 4],
  ['cut off at the end', 'DELETE FROM audit WHERE chain > 8', 9],
  ['cut off at the start', 'DELETE FROM audit WHERE chain < 3', 1],
  ['moved', 'UPDATE audit SET chain = CASE chain WHEN 4 THEN 50 ELSE 4 END WHERE chain IN (4)', 4],
])('the chain shows where a row was %s', async (_, damage, chain) => {
  await chainAudit(store);
  await store.database.execute(damage);
  expect(await verifyAudit(store)).toEqual({ kind: 'broken', chain });
});

test('what is not in the chain yet is counted, with the moment since when the oldest waits', async () => {
  expect(await unchainedTail(store)).toEqual({ rows: 10, oldest: NOW });
  await chainAudit(store);
  expect(await unchainedTail(store)).toEqual({ rows: 0 });
});

test('somebody without the key ring cannot make a chain that verifies', async () => {
  await chainAudit(store);
  const stranger = { ...store, auditKey: createSecretKey(Buffer.alloc(32, 1)) };
  expect(await verifyAudit(stranger)).toEqual({ kind: 'broken', chain: 1 });
});

test('the oldest rows can go after their time and the rest still verifies', async () => {
  await chainAudit(store);
  expect(await removeOldAudit(store, later(4 * DAY))).toBe(4);
  expect(await verifyAudit(store)).toEqual({ kind: 'whole', rows: 6 });
  expect(await removeOldAudit(store, later(4 * DAY))).toBe(0);
  expect(await removeOldAudit(store, later(100 * DAY))).toBe(6);
  expect(await verifyAudit(store)).toEqual({ kind: 'whole', rows: 0 });
  await writeAudit(store.database, NOW, { actor: 'staff:a', action: 'report.read', subject: 'report:x' });
  await chainAudit(store);
  expect(await verifyAudit(store)).toEqual({ kind: 'whole', rows: 1 });
});

test.each([
  ['a resident’s words', { actor: 'resident', action: 'report.sent', subject: 'he said he would hit me' }],
  ['an e-mail address', { actor: 'a@example.org', action: 'report.sent', subject: 'report:1' }],
  ['nothing', { actor: '', action: 'report.sent', subject: 'report:1' }],
])('the database refuses %s in an audit row', async (_, entry) => {
  await expect(writeAudit(store.database, NOW, entry)).rejects.toThrow();
});
