import { beginThread, livingThread } from '../../store/bot-threads.ts';
import { endConversation } from '../../store/conversations.ts';
import type { Store } from '../../store/store.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { NOW, openSample } from './samples.ts';

let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  ({ store } = opened);
});
afterEach(() => opened.close());

const fresh = async (): Promise<string> => (await openSample(store)).id;

test('a thread is in the conversation that was begun for it until that has ended, and then in the next', async () => {
  const [one, other] = [await fresh(), await fresh()];
  expect(await livingThread(store, 'thread')).toBeUndefined();
  expect(await beginThread(store, 'thread', one)).toBe(one);
  expect(await beginThread(store, 'thread', other)).toBe(one);
  await endConversation(store, one, { now: NOW, how: 'exit' });
  expect(await livingThread(store, 'thread')).toBeUndefined();
  expect(await beginThread(store, 'thread', other)).toBe(other);
  expect(await livingThread(store, 'thread')).toBe(other);
});

test('messages that begin a thread at once end in one conversation', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, fresh));
  const begun = await Promise.all(ids.map((id) => beginThread(store, 'thread', id)));
  expect(new Set(begun).size).toBe(1);
  expect(await livingThread(store, 'thread')).toBe(begun[0]);
});

test('what is known of a thread goes with its conversation', async () => {
  const id = await fresh();
  await beginThread(store, 'thread', id);
  await store.database.execute('DELETE FROM conversation WHERE id = $1', [id]);
  expect((await store.database.execute('SELECT * FROM thread_conversation')).rows).toEqual([]);
});
