import { setTimeout as wait } from 'node:timers/promises';

import {
  contentStamp,
  newestVersion,
  readContent,
  saveContent,
  watchContent,
  type NewContent,
} from '../../../store/content/content-versions.ts';
import { openStore } from '../../../store/store.ts';
import { listening, openTestStore, type TestStore } from '../../support/store.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

const AT = new Date('2027-03-09T15:00:00Z');
const change = (basedOn: number, body: unknown): NewContent => ({
  ...{ kind: 'alerts', basedOn, body, at: AT, by: 'command', note: 'a test' },
});
const numbers = (body: unknown): number | undefined => (typeof body === 'number' ? body : undefined);

test('the newest version stands, and the older ones stay', async () => {
  expect(await readContent(opened.store, 'alerts', numbers)).toEqual({ version: 0, unreadable: 0 });
  expect(await saveContent(opened.store, change(0, 10))).toEqual({ kind: 'saved', version: 1 });
  expect(await saveContent(opened.store, change(1, 20))).toEqual({ kind: 'saved', version: 2 });
  expect(await readContent(opened.store, 'alerts', numbers)).toEqual({ version: 2, value: 20, unreadable: 0 });
  expect(await readContent(opened.store, 'places', numbers)).toEqual({ version: 0, unreadable: 0 });
  const { rows } = await opened.store.database.execute(
    `SELECT version, "by", note, body FROM content_version ORDER BY 1`,
  );
  expect(rows).toEqual([
    { version: 1, by: 'command', note: 'a test', body: 10 },
    { version: 2, by: 'command', note: 'a test', body: 20 },
  ]);
});

test('a change made from an old version is refused, also when two are made at once', async () => {
  await saveContent(opened.store, change(0, 10));
  expect(await saveContent(opened.store, change(0, 11))).toEqual({ kind: 'stale' });
  const both = await Promise.all([saveContent(opened.store, change(1, 20)), saveContent(opened.store, change(1, 21))]);
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['saved', 'stale']);
  expect(await newestVersion(opened.store, 'alerts')).toBe(2);
});

test('versions that can not be read are passed over and counted, however many there are', async () => {
  await saveContent(opened.store, change(0, 10));
  for (let version = 1; version <= 12; version += 1) await saveContent(opened.store, change(version, 'broken'));
  expect(await readContent(opened.store, 'alerts', numbers)).toEqual({ version: 1, value: 10, unreadable: 12 });
  expect(await newestVersion(opened.store, 'alerts')).toBe(13);
});

test('who changed what is in the audit', async () => {
  await saveContent(opened.store, change(0, 10));
  const { rows } = await opened.store.database.execute('SELECT actor, action, subject FROM audit');
  expect(rows).toEqual([{ actor: 'command', action: 'content.alerts', subject: 'content:alerts.1' }]);
});

test('another node hears of a change, and its stamp is another one', async () => {
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { databaseUrl, keyRing } = opened;
  const other = await openStore({ databaseUrl, keyRing, applicationName: 'other', log: silent, connections: 2 });
  let heard = 0;
  const deafen = watchContent(other, () => (heard += 1));
  try {
    const before = await contentStamp(other);
    expect(await contentStamp(other)).toBe(before);
    await listening(other, 1);
    await saveContent(opened.store, change(0, 10));
    while (heard === 0) await wait(20);
    expect(await contentStamp(other)).not.toBe(before);
  } finally {
    await deafen();
    await other.close();
  }
});
