import { applyRetention } from '../../store/retention.ts';
import type { Store } from '../../store/store.ts';
import { requestHandoff } from '../../store/handoffs/handoffs.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { DAY, later, MINUTE, NOW, openSample } from './samples.ts';

let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterEach(() => opened.close());

async function removedAt(at: Date, name: string): Promise<number | undefined> {
  const result = await applyRetention(store, { now: at, clockIsRight: true });
  return result.kind === 'removed' ? result.removed[name] : undefined;
}

/** A record of each small kind, and for how many days it is kept. */
const SMALL: readonly (readonly [name: string, days: number, insert: string])[] = [
  ['report-case', 1, `INSERT INTO report_case VALUES ('c', false, $1, 'staff:a', '')`],
  ['report-batch', 1, `INSERT INTO report_batch (id, by, at) VALUES ('b', 'staff:a', $1)`],
  ['heartbeat', 1, `INSERT INTO heartbeat (node, at) VALUES ('gone', $1)`],
  ['translation-use', 400, `INSERT INTO translation_use VALUES ('deepl', $1::timestamptz, 10)`],
  ['used-once', 0, `INSERT INTO used_once (key, until) VALUES ('k', $1)`],
  [
    'break-glass',
    365,
    `INSERT INTO break_glass (staff_id, subject, at, until, sealed) VALUES ('a', 'report:R', $1, $1, '')`,
  ],
];

test.each(SMALL)('%s is kept for %d days and no longer', async (name, days, insert) => {
  await store.database.execute(insert, [NOW]);
  if (days > 0) expect(await removedAt(later((days - 1) * DAY), name)).toBe(0);
  expect(await removedAt(later((days + 1) * DAY), name)).toBe(1);
  expect(await removedAt(later((days + 1) * DAY), name)).toBe(0);
});

test('S11: nobody who waits for a person loses their protected chat meanwhile, though nothing is said in it', async () => {
  const { id } = await openSample(store);
  await store.database.execute(`UPDATE conversation SET sensitivity = 'protected' WHERE id = $1`, [id]);
  const request = { reason: 'asked', urgency: 2, team: 'desk', needs: [], restricted: true, language: 'en' } as const;
  await requestHandoff(store, { ...request, id: 'h', conversationId: id, now: NOW });
  expect(await removedAt(later(50 * MINUTE), 'protected-chat-left')).toBe(0);
  await store.database.execute(`UPDATE handoff SET state = 'closed', outcome = 'left' WHERE id = 'h'`, []);
  expect(await removedAt(later(55 * MINUTE), 'protected-chat-left')).toBe(1);
});
