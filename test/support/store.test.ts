import { openTestStore } from './store.ts';

test('each test store is migrated, and empty of what another one holds', async () => {
  const [one, other] = await Promise.all([openTestStore(), openTestStore()]);
  expect(other.databaseUrl).not.toBe(one.databaseUrl);
  await Promise.all([one.close(), other.close()]);
});
