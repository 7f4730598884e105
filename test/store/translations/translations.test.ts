import { endConversation } from '../../../store/conversations.ts';
import { applyRetention } from '../../../store/retention.ts';
import type { Store } from '../../../store/store.ts';
import { findTranslations, keepTranslations } from '../../../store/translations/translations.ts';
import { spendCharacters, translationUse } from '../../../store/translations/translation-use.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { DAY, later, MINUTE, NOW, openSample } from '../samples.ts';

let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterEach(() => opened.close());

const MADE = new Map([['pl en Boję się', { text: 'I am afraid', engine: 'DeepL', quality: 'unknown' }]]);
const KEYS = [...MADE.keys(), 'pl en Jutro'];
const rowsLeft = async (): Promise<unknown> =>
  (await store.database.execute('SELECT count(*)::integer AS count FROM translation')).rows;

test('a translation is found again in its conversation and in no other', async () => {
  const [{ id }, other] = [await openSample(store), await openSample(store)];
  await keepTranslations(store, id, { made: MADE, now: NOW });
  await keepTranslations(store, id, { made: MADE, now: NOW });
  expect(await findTranslations(store, id, KEYS)).toEqual(MADE);
  expect(await findTranslations(store, other.id, KEYS)).toEqual(new Map());
  expect(await findTranslations(store, id, [])).toEqual(new Map());
});

test('neither the words nor their translation can be read in the database', async () => {
  const { id } = await openSample(store);
  await keepTranslations(store, id, { made: MADE, now: NOW });
  const { rows } = await store.database.execute(
    `SELECT translation::text || encode(sealed, 'escape') AS all FROM translation`,
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/Boj|afraid|DeepL/);
});

test('S8: once the key of a conversation is gone nothing of its translations opens, and none is kept', async () => {
  const { id } = await openSample(store);
  await keepTranslations(store, id, { made: MADE, now: NOW });
  await store.database.execute(`UPDATE conversation SET sensitivity = 'protected' WHERE id = $1`, [id]);
  store.recentSnapshots.forget(id);
  await endConversation(store, id, { now: NOW, how: 'exit' });
  expect(await findTranslations(store, id, KEYS)).toEqual(new Map());
  await keepTranslations(store, id, { made: new Map([['another', { text: 'a' }]]), now: NOW });
  expect(await rowsLeft()).toEqual([{ count: 1 }]);
});

test('translations go with their conversation, and after 30 days at the latest', async () => {
  const [first, second] = [await openSample(store), await openSample(store, later(30 * DAY))];
  await keepTranslations(store, first.id, { made: MADE, now: NOW });
  await keepTranslations(store, second.id, { made: MADE, now: NOW });
  const result = await applyRetention(store, { now: later(30 * DAY + MINUTE), clockIsRight: true });
  expect(result).toMatchObject({ removed: { 'unfinished-chat': 1, translation: 1 } });
  expect(await rowsLeft()).toEqual([{ count: 0 }]);
});

test('characters are counted by engine and day, and nothing beyond the limit of the month is allowed or counted', async () => {
  const spend = (engine: string, characters: number, now = NOW) =>
    spendCharacters(store.database, { engine, characters, limit: 100, now });
  expect([await spend('azure', 60), await spend('azure', 40), await spend('azure', 1), await spend('deepl', 100)]).toEqual([true, true, false, true]); // prettier-ignore
  expect(await translationUse(store.database, NOW)).toEqual([
    { engine: 'azure', today: 100, month: 100 },
    { engine: 'deepl', today: 100, month: 100 },
  ]);
  expect(await spend('azure', 1, later(29 * DAY))).toBe(false); // 31 March
  expect(await spend('azure', 90, later(30 * DAY))).toBe(true);
  expect(await translationUse(store.database, later(30 * DAY))).toEqual([{ engine: 'azure', today: 90, month: 90 }]);
});

test('without a limit everything is allowed, and what many nodes spend at once is counted whole', async () => {
  const spent = await Promise.all(
    Array.from({ length: 20 }, () => spendCharacters(store.database, { engine: 'model', characters: 1_000, now: NOW })),
  );
  expect(spent.every(Boolean)).toBe(true);
  expect(await translationUse(store.database, later(DAY))).toEqual([{ engine: 'model', today: 0, month: 20_000 }]);
});

test('counts go after 400 days', async () => {
  await spendCharacters(store.database, { engine: 'model', characters: 5, now: NOW });
  const result = await applyRetention(store, { now: later(401 * DAY), clockIsRight: true });
  expect(result).toMatchObject({ removed: { 'translation-use': 1 } });
});
