import { doHandoffRound } from '../../bot/handoff/handoff-rounds.ts';
import { shippedContent } from '../../content/shipped.ts';
import { sendToHub, type TellMessages } from '../../deliver/hub.ts';
import { openHandoffOf, readHandoff } from '../../store/handoffs/handoffs.ts';
import { acceptAtHub, HUB_SILENT_MS, noteHubPresence } from '../../store/handoffs/hub.ts';
import { openFakeHub, type FakeHub } from '../support/fake-hub.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

const START = new Date('2027-03-09T15:00:00Z');
let now = START;
let opened: TestStore;
let hub: FakeHub;
beforeEach(async () => {
  now = START;
  hub = await openFakeHub();
  opened = await openTestStore();
  await noteHubPresence(opened.store, new Date(START.getTime() + 60_000));
});
afterEach(async () => {
  await opened.close();
  await hub.close();
});

const tell: TellMessages = (_handoff, stored) =>
  Promise.resolve(
    stored.map(({ sequence, from, at, body }) => ({
      ...{ sequence, from, at: at.toISOString(), language: 'en', body: body as { text: string } },
    })),
  );
const send = (handoffId: string, store = opened.store) =>
  sendToHub(store, { url: hub.url }, tell, () => now)({ handoffId });

/** A resident whom the hub may have. */
async function waiting(): Promise<{ readonly resident: Talk; readonly id: string }> {
  const resident = await startTalk(createTestBot(opened.store, { hub: true, now: () => now }));
  await resident.say('there is a lot of litter in the park');
  await resident.press('do:human');
  await resident.press('person-wait=yes');
  return { resident, id: (await openHandoffOf(opened.store, resident.id))?.id ?? '' };
}

/** A resident whom somebody at the hub has, who knows everything that was said. */
async function held(): Promise<{ readonly resident: Talk; readonly id: string }> {
  const chat = await waiting();
  await send(chat.id);
  expect(await acceptAtHub(opened.store, { handoffId: chat.id, now })).toBe(true);
  await send(chat.id);
  return chat;
}

/** The store, in which something happens just before a statement the first time that it comes: as it may, between any two. */
function justBefore(name: string, happen: () => Promise<unknown>): TestStore['store'] {
  const { store } = opened;
  const { database } = store;
  let isStill = true;
  const run: typeof database.run = async (statement, values) => {
    const isNow = isStill && statement.name === name;
    isStill &&= !isNow;
    if (isNow) await happen();
    return database.run(statement, values);
  };
  return { ...store, database: { ...database, run } };
}

test.each([
  ['is with the hub', held, 'read-messages'],
  ['is about to be offered', waiting, 'read-newest-messages'],
])('S8: abuse that is told while a chat that %s is being looked at does not go there', async (_which, chat, read) => {
  const { resident, id } = await chat();
  const disclosing = justBefore(read, () => resident.say('my husband hits me'));
  await send(id, disclosing);
  expect((await readHandoff(opened.store, id))?.restricted).toBe(true);
  expect(JSON.stringify(hub.posted.map(({ body }) => body))).not.toContain('husband');
});

test('a hub that fails loses its chat though the last word came just when it had everything', async () => {
  const { resident, id } = await held();
  const late = justBefore('hub-quiet', async () => {
    hub.behave = 'down';
    await resident.say('are you there');
    await expect(send(id)).rejects.toThrow();
  });
  await send(id, late);
  await expect(send(id)).rejects.toThrow(); // the outbox tries it again
  now = new Date(START.getTime() + HUB_SILENT_MS);
  await doHandoffRound({ store: opened.store, content: shippedContent, now: () => now });
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'waiting', hub: false });
});
