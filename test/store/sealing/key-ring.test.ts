import { rmSync, statSync, writeFileSync } from 'node:fs';

import { newKeyRing, readKeyRing, replaceKeyRing, rotated, withoutOld } from '../../../store/sealing/key-ring.ts';
import { openStore, type StoreOptions } from '../../../store/store.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { openSample, snapshotOf } from '../samples.ts';

let first: TestStore;
let options: StoreOptions;
let conversation: string;
beforeEach(async () => {
  first = await openTestStore();
  options = { databaseUrl: first.databaseUrl, keyRing: first.keyRing, applicationName: 'again', log: first.store.log };
  conversation = (await openSample(first.store)).id;
});
afterEach(() => first.close());

test('the ring is made on first use, readable by its owner alone, and used again', async () => {
  expect(statSync(first.keyRing).mode & 0o777).toBe(0o600);
  const again = await openStore(options);
  expect((await snapshotOf(again, conversation)).id).toBe(conversation);
  await again.close();
});

test('a missing ring is refused, not replaced, when the database holds sealed records', async () => {
  rmSync(first.keyRing);
  await expect(openStore(options)).rejects.toThrow(
    `The key ring ${first.keyRing} is missing, and this database holds sealed records that only it can open. ` +
      'Restore it from its backup: docs/runbooks/key-ring.md.',
  );
  expect(readKeyRing(first.keyRing)).toBeUndefined();
});

test('the ring of another database is refused', async () => {
  replaceKeyRing(first.keyRing, newKeyRing());
  await expect(openStore(options)).rejects.toThrow('belongs to another database');
});

test.each(['', '{', '{"format":1}', '{"format":2,"root":"","active":1,"keys":{}}'])(
  'a damaged ring is refused: %j',
  async (text) => {
    writeFileSync(first.keyRing, text);
    await expect(openStore(options)).rejects.toThrow(`The key ring ${first.keyRing} is damaged.`);
  },
);

test('a ring whose newest key is missing is refused', async () => {
  const ring = newKeyRing();
  replaceKeyRing(first.keyRing, rotated(readKeyRing(first.keyRing) ?? ring));
  await (await openStore(options)).close();
  const newer = readKeyRing(first.keyRing) ?? ring;
  replaceKeyRing(first.keyRing, {
    ...newer,
    active: 1,
    keys: new Map([...newer.keys].filter(([version]) => version === 1)),
  });
  await expect(openStore(options)).rejects.toThrow('lacks key 2, which this database uses');
});

test('a ring that gave up a key still in use is refused', async () => {
  const ring = readKeyRing(first.keyRing) ?? newKeyRing();
  replaceKeyRing(first.keyRing, withoutOld(rotated(ring)));
  await expect(openStore(options)).rejects.toThrow('lacks key 1, which this database uses');
});
