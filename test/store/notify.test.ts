import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import { readMessages } from '../../store/conversations.ts';
import { watchConversation } from '../../store/notify.ts';
import { openStore, type Store } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { listening, openTestStore, type TestStore } from '../support/store.ts';
import { openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

let opened: TestStore;
let one: Store;
let other: Store;
beforeEach(async () => {
  opened = await openTestStore();
  one = opened.store;
  other = await openStore({
    databaseUrl: opened.databaseUrl,
    keyRing: opened.keyRing,
    applicationName: 'other',
    log: one.log,
  });
});
afterEach(async () => {
  await other.close();
  await opened.close();
});

/** Counts the news of a conversation on a node, and waits for more of it. */
function listenTo(
  store: Store,
  id: string,
): { count: () => number; more: (than: number) => Promise<void>; stop: () => void } {
  const news = new EventTarget();
  let count = 0;
  const stop = watchConversation(store, id, () => {
    count += 1;
    news.dispatchEvent(new Event('news'));
  });
  const more = async (than: number): Promise<void> => {
    while (count <= than) await once(news, 'news');
  };
  return { count: () => count, more, stop };
}

/** What a reader on a node is told, as events. */
function heard(store: Store, id: string): EventTarget {
  const news = new EventTarget();
  watchConversation(store, id, (detail) => news.dispatchEvent(new CustomEvent('news', { detail })));
  return news;
}

test('a reader hears of a new message at once on the same node and soon on another', async () => {
  const { id } = await openSample(one);
  const here = listenTo(one, id);
  const there = listenTo(other, id);
  await listening(one, 2);
  await commitTurn(one, sampleTurn(await snapshotOf(one, id)));
  await here.more(0);
  await there.more(0);
  await wait(100);
  expect([here.count(), there.count()]).toEqual([1, 1]);
});

test('a reader on the node of a turn is handed its messages, one on another node must read', async () => {
  const { id } = await openSample(one);
  const here = once(heard(one, id), 'news');
  const there = once(heard(other, id), 'news');
  await listening(one, 2);
  await commitTurn(one, sampleTurn(await snapshotOf(one, id), { report: sampleReport(), receiptSecret: 'S3CRET' }));
  const handed = ((await here) as CustomEvent[])[0]?.detail as unknown;
  expect(handed).toMatchObject({
    ...{ id, userId: `u-${id}`, language: 'en', channel: 'page', sensitivity: 'ordinary', receiptSecret: 'S3CRET' },
    messages: await readMessages(one, id, 1, 10),
  });
  expect(((await there) as CustomEvent[])[0]?.detail).toBeNull();
});

test('a reader hears nothing of other conversations, and nothing after it stopped', async () => {
  const mine = await openSample(one);
  const another = await openSample(one);
  const reader = listenTo(one, mine.id);
  await commitTurn(one, sampleTurn(another));
  reader.stop();
  await commitTurn(one, sampleTurn(mine));
  await wait(50);
  expect(reader.count()).toBe(0);
});

test('listening comes back by itself after its connection was cut', async () => {
  const { id } = await openSample(one);
  const there = listenTo(other, id);
  await listening(one, 1);
  await one.database.execute(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  );
  while (there.count() === 0) {
    await commitTurn(one, sampleTurn(await snapshotOf(one, id)));
    await wait(100);
  }
  expect(there.count()).toBeGreaterThan(0);
});
