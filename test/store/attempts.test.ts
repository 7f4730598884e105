import { countAttempt, forgetAttempts, recentAttempts } from '../../store/attempts.ts';
import { openStore, type Store } from '../../store/store.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { later, MINUTE, NOW } from './samples.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

test('guesses are counted for 15 minutes, on every node together', async () => {
  const other = await openStore({
    databaseUrl: opened.databaseUrl,
    keyRing: opened.keyRing,
    applicationName: 'other',
    log: store.log,
  });
  const guess = { kind: 'receipt', key: 'ABC' };
  expect(await countAttempt(store, { ...guess, now: NOW })).toBe(1);
  expect(await countAttempt(other, { ...guess, now: NOW })).toBe(2);
  expect(await countAttempt(store, { ...guess, now: later(5 * MINUTE) })).toBe(3);
  expect(await recentAttempts(other, { ...guess, now: later(14 * MINUTE) })).toBe(3);
  expect(await recentAttempts(other, { ...guess, now: later(16 * MINUTE) })).toBe(1);
  expect(await countAttempt(store, { ...guess, now: later(30 * MINUTE) })).toBe(1);
  await other.close();
});

test('100 guesses at once are all counted', async () => {
  const guess = { kind: 'receipt', key: 'MANY', now: NOW };
  const counts = await Promise.all(Array.from({ length: 100 }, () => countAttempt(store, guess)));
  expect(Math.max(...counts)).toBe(100);
  expect(await recentAttempts(store, guess)).toBe(100);
});

test('another secret and another kind of guess are counted apart, and a right one clears its own', async () => {
  const guess = { kind: 'receipt', key: 'DEF', now: NOW };
  await countAttempt(store, guess);
  expect(await recentAttempts(store, { ...guess, key: 'GHI' })).toBe(0);
  expect(await recentAttempts(store, { ...guess, kind: 'password' })).toBe(0);
  await forgetAttempts(store, guess);
  expect(await recentAttempts(store, guess)).toBe(0);
});

test('what was guessed is not in the database', async () => {
  await countAttempt(store, { kind: 'receipt', key: 'PLANTED-KEY', now: NOW });
  const { rows } = await store.database.execute('SELECT attempt::text AS row FROM attempt');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('PLANTED-KEY');
});
