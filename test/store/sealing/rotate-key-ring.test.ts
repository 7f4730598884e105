import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readMessages } from '../../../store/conversations.ts';
import { readKeyRing, replaceKeyRing } from '../../../store/sealing/key-ring.ts';
import { listReports } from '../../../store/reports/list-reports.ts';
import { rotateKeyRing } from '../../../store/sealing/rotate-key-ring.ts';
import { openStore } from '../../../store/store.ts';
import { commitTurn } from '../../../store/turns.ts';
import { createTestDatabase } from '../../support/database.ts';
import { runFolder } from '../../support/run-folder.ts';
import { openSample, sampleReport, sampleTurn } from '../samples.ts';

test('after a rotation everything opens with the new key alone, and the old ring is refused', async () => {
  const { url: databaseUrl, drop } = await createTestDatabase();
  const keyRing = path.join(runFolder(), 'rotated-keys.json');
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const store = await openStore({ databaseUrl, keyRing, applicationName: 'test', log });
  const snapshot = await openSample(store);
  await commitTurn(store, sampleTurn(snapshot, { report: sampleReport() }));
  const options = { databaseUrl, keyRing, applicationName: 'rotation', log };
  const before = readKeyRing(keyRing);
  const file = readFileSync(keyRing, 'utf8');

  await expect(rotateKeyRing(options)).rejects.toThrow('Stop it on every node first.');
  expect(readFileSync(keyRing, 'utf8')).toBe(file);
  await store.close();
  expect(await rotateKeyRing(options)).toBe(2);
  expect(readFileSync(keyRing, 'utf8')).not.toBe(file);
  expect([...(readKeyRing(keyRing)?.keys.keys() ?? [])]).toEqual([2]);
  const again = await openStore(options);
  expect(await readMessages(again, snapshot.id, 0, 10)).toHaveLength(3);
  expect((await listReports(again, { restricted: true, find: ['type:vehicles'], limit: 10 })).reports).toHaveLength(1);
  await again.close();

  if (before !== undefined) replaceKeyRing(keyRing, before);
  await expect(openStore(options)).rejects.toThrow('lacks key 2, which this database uses');
  await drop();
});
