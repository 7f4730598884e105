import { setTimeout as wait } from 'node:timers/promises';

import { keepContent, type KeptContent } from '../../../bot/facts/keep-content.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { newestVersion, saveContent, type ContentKind } from '../../../store/content/content-versions.ts';
import { replacePlaces, type PostcodeRow } from '../../../store/content/places.ts';
import { listening, openTestStore, type TestStore } from '../../support/store.ts';
import { createTestBot, startTalk } from '../../support/test-bot.ts';

const AT = new Date('2027-03-09T15:00:00Z');
const ALERT = {
  id: 'roof-callers',
  copy: { en: 'Men are offering roof repairs. They are not from the council.' },
  starts: '2027-03-01',
  ends: '2027-03-31',
  source: 'Trading Standards',
};

let opened: TestStore;
let kept: KeptContent;
beforeEach(async () => {
  opened = await openTestStore();
  kept = await keepContent(opened.store, 60_000);
});
afterEach(async () => {
  await kept.stop();
  await opened.close();
});

async function save(kind: ContentKind, body: unknown): Promise<void> {
  const basedOn = await newestVersion(opened.store, kind);
  await saveContent(opened.store, { kind, basedOn, body, at: AT, by: 'command', note: 'a test' });
}

test('without a version the shipped files stand, the very same values', () => {
  expect(kept.current()).toEqual(shippedContent());
  expect(kept.current().directory).toBe(shippedContent().directory);
  expect(kept.unreadable()).toBe(0);
});

test('a change is heard within a moment, without being asked for', async () => {
  await listening(opened.store, 1);
  await save('alerts', [ALERT]);
  while (kept.current().alerts.length === 0) await wait(20);
  expect(kept.current().alerts).toEqual([ALERT]);
});

test('what has not changed stays the same value, so that nothing is worked out again', async () => {
  await save('alerts', [ALERT]);
  await kept.refresh();
  const before = kept.current();
  await kept.refresh();
  expect(kept.current()).toBe(before);
});

test('a register from the database is what residents are shown', async () => {
  const { directory } = shippedContent();
  const services = directory.services.map((service) =>
    service.id === 'police-101' ? { ...service, name: 'Police, tried' } : service,
  );
  await save('directory', { ...directory, services });
  await kept.refresh();
  const talk = await startTalk(createTestBot(opened.store, { content: kept.current }));
  const asked = await talk.say('kids on quad bikes in Midway every night');
  expect(asked.outcome).toBe('asked');
  expect(kept.current().directory.services.find(({ id }) => id === 'police-101')?.name).toBe('Police, tried');
});

test('a register without a number that danger needs is never used: the last good one stands, and it is counted', async () => {
  const { directory } = shippedContent();
  const good = { ...directory, source: 'the last good one' };
  await save('directory', good);
  await save('directory', { ...good, services: directory.services.filter(({ id }) => id !== 'emergency-999') });
  await save('directory', { nonsense: true });
  await kept.refresh();
  expect(kept.current().directory.source).toBe('the last good one');
  expect(kept.unreadable()).toBe(2);
  await save('directory', good);
  await kept.refresh();
  expect(kept.unreadable()).toBe(0);
});

test('wards of an import are known by name beside those of the list', async () => {
  const none = (async function* (): AsyncGenerator<PostcodeRow> {
    yield* [];
  })();
  const square = { type: 'Polygon', coordinates: [[[-1.6, 52.8], [-1.5, 52.8], [-1.5, 52.9], [-1.6, 52.8]]] }; // prettier-ignore
  const areas = [{ code: 'E05999999', kind: 'ward', name: 'New Field', boundary: square } as const];
  await replacePlaces(opened.store, { district: 'E07000039', areas, postcodes: none, at: AT, by: 'command' });
  await kept.refresh();
  const { wards } = kept.current().places;
  expect(wards[0]).toEqual({ code: 'E05999999', name: 'New Field' });
  expect(wards).toHaveLength(shippedContent().places.wards.length + 1);
});

test('while the database is away what was read last goes on being used', async () => {
  await save('alerts', [ALERT]);
  await kept.refresh();
  await opened.store.database.execute('ALTER TABLE content_version RENAME TO away');
  await expect(kept.refresh()).rejects.toThrow();
  expect(kept.current().alerts).toEqual([ALERT]);
});
