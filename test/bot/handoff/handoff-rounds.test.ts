import { randomBytes } from 'node:crypto';

import { gatherFacts } from '../../../bot/gather-facts.ts';
import { tellOf } from '../../../bot/handoff/handoff-words.ts';
import { remindWaiting } from '../../../store/handoffs/handoff-timers.ts';
import { doHandoffRound } from '../../../bot/handoff/handoff-rounds.ts';
import { shippedContent } from '../../../content/shipped.ts';
import { readMessages } from '../../../store/conversations.ts';
import { endHandoff } from '../../../store/handoffs/handoff-moves.ts';
import { claimHandoff, openHandoffOf, requestHandoff } from '../../../store/handoffs/handoffs.ts';
import { applyRetention } from '../../../store/retention.ts';
import { inviteStaff } from '../../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { createTestBot, startTalk, TEST_NOW, type Talk } from '../../support/test-bot.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

const MINUTE = 60_000;
const after = (minutes: number): Date => new Date(TEST_NOW.getTime() + minutes * MINUTE);
const round = (minutes: number) =>
  doHandoffRound({ store: opened.store, content: shippedContent, now: () => after(minutes) });

async function waiting(restricted = false): Promise<Talk> {
  const talk = await startTalk(createTestBot(opened.store));
  await requestHandoff(opened.store, {
    ...{ id: `handoff-${talk.id}`, conversationId: talk.id, reason: 'asked', urgency: 2, team: 'community-safety' },
    ...{ needs: [], restricted, language: 'en', now: TEST_NOW },
  });
  return talk;
}

async function claimed({ id }: Talk): Promise<string> {
  const about = { email: 'ann@example.org', name: 'Ann', roles: ['agent'], by: 'command' } as const;
  const invited = await inviteStaff(opened.store, { ...about, now: TEST_NOW, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('taken');
  await claimHandoff(opened.store, { handoffId: `handoff-${id}`, staffId: invited.id, now: TEST_NOW });
  return invited.id;
}

interface Told {
  readonly say?: { readonly key: string };
  readonly text: string;
  readonly choices: readonly { readonly code: string }[];
}
const told = async ({ id }: Talk): Promise<readonly Told[]> =>
  (await readMessages(opened.store, id, 0, 100))
    .filter(({ from }) => from === 'service')
    .map(({ body }) => body as Told);
const keysTold = async (talk: Talk) => (await told(talk)).map(({ say }) => say?.key);

test('S11: whoever waits unanswered hears the numbers and the choices every three minutes, three times and then no more', async () => {
  const talk = await waiting();
  for (const minutes of [2, 3, 4, 6, 9, 12, 30]) await round(minutes);
  expect(await keysTold(talk)).toEqual(['handoff:still-waiting', 'handoff:still-waiting', 'handoff:last-reminder']);
  const [first] = await told(talk);
  expect(first?.text).toContain('999');
  expect(first?.choices.map(({ code }) => code)).toEqual(['do:leave-queue', 'do:begin:leave-message', 'do:help']);
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ state: 'waiting', queuedAt: TEST_NOW });
});

test('S11: whoever cannot be told keeps nobody else from being told', async () => {
  const [first, other] = [await waiting(), await waiting()];
  const database = opened.store.database;
  await database.execute(
    "UPDATE handoff SET language = 'pl', queued_at = queued_at - interval '1 second' WHERE id = $1",
    [`handoff-${first.id}`],
  );
  const say = tellOf({ kind: 'still-waiting', time: 1 }, gatherFacts(shippedContent(), after(4)));
  const failing = remindWaiting(opened.store, after(4), () => (handoff) => {
    if (handoff.language === 'pl') throw new Error('no words');
    return say(handoff);
  });
  await expect(failing).rejects.toThrow('no words');
  expect(await keysTold(first)).toEqual([]);
  expect(await keysTold(other)).toEqual(['handoff:still-waiting']);
});

test('S11: a step that fails is logged, and those after it are taken all the same', async () => {
  const talk = await waiting();
  const warned: unknown[] = [];
  const { store } = opened;
  const run: typeof store.database.run = async (statement, values) => {
    if (statement.name === 'handoffs-nobody-came-to') throw new Error('not now');
    return store.database.run(statement, values);
  };
  const broken = {
    ...store,
    database: { ...store.database, run },
    log: { ...store.log, warn: (about: unknown) => warned.push(about) },
  };
  await doHandoffRound({ store: broken, content: shippedContent, now: () => after(3) });
  expect(warned).toHaveLength(1);
  expect(await keysTold(talk)).toEqual(['handoff:still-waiting']);
});

test('two nodes that look at the same moment remind once', async () => {
  const talk = await waiting();
  await Promise.all([round(3), round(3), round(3)]);
  expect(await keysTold(talk)).toEqual(['handoff:still-waiting']);
});

test('S8: who waits in a protected chat is offered a call back in a safe way, not a message', async () => {
  const talk = await waiting(true);
  await round(3);
  expect((await told(talk)).map(({ choices }) => choices.map(({ code }) => code))).toEqual([
    ['do:leave-queue', 'do:begin:call-back', 'do:help'],
  ]);
});

test('a press on a choice of the service is kept in its words, and works', async () => {
  const talk = await waiting();
  await round(3);
  await talk.say('hello');
  expect((await talk.press('do:leave-queue')).keys[0]).toBe('talk-to-person:left');
  const pressed = (await readMessages(opened.store, talk.id, 0, 100)).findLast(({ from }) => from === 'resident');
  expect((pressed?.body as Told).text).toBe('Leave the queue');
});

test('whoever was lost by a desk is told so, and goes back to the old place', async () => {
  const talk = await waiting();
  await claimed(talk);
  await round(0.5);
  expect(await keysTold(talk)).toEqual([]);
  await round(2);
  expect(await keysTold(talk)).toEqual(['handoff:lost']);
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ state: 'waiting', queuedAt: TEST_NOW });
});

test('S11: whoever waits an hour in vain is told that nobody came, and what else there is', async () => {
  const talk = await waiting();
  await round(59);
  await round(60);
  expect((await keysTold(talk)).at(-1)).toBe('handoff:nobody-came');
  expect((await told(talk)).at(-1)?.choices.map(({ code }) => code)).toEqual(['do:begin:leave-message', 'do:help']);
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ state: 'closed', outcome: 'nobody-came' });
});

test('an ended chat whose outcome nobody says closes by itself', async () => {
  const talk = await waiting();
  const staffId = await claimed(talk);
  await endHandoff(opened.store, { handoffId: `handoff-${talk.id}`, staffId, now: TEST_NOW });
  await round(29);
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ state: 'wrap-up' });
  await round(30);
  expect(await openHandoffOf(opened.store, talk.id)).toMatchObject({ state: 'closed', outcome: 'not-said' });
});

test.each([
  ['midnight', '2026-11-26T23:59:30Z'],
  ['the clocks going back', '2026-10-25T00:59:30Z'],
  ['the clocks going forward', '2027-03-28T00:59:30Z'],
])('a lease lives for a minute over %s', async (_name, instant) => {
  const start = new Date(instant);
  const talk = await waiting();
  const staffId = await claimed(talk);
  await opened.store.database.execute('UPDATE handoff SET lease_until = $1 WHERE holder = $2', [
    new Date(start.getTime() + MINUTE),
    staffId,
  ]);
  const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
  const look = (seconds: number) =>
    doHandoffRound({ store: opened.store, content: shippedContent, now: () => at(seconds) });
  await look(59);
  expect((await openHandoffOf(opened.store, talk.id))?.state).toBe('with-staff');
  await look(61);
  expect((await openHandoffOf(opened.store, talk.id))?.holder).toBeUndefined();
});

test('S8: a protected chat is not deleted while its resident waits for a person', async () => {
  const talk = await waiting(true);
  await opened.store.database.execute(`UPDATE conversation SET sensitivity = 'protected' WHERE id = $1`, [talk.id]);
  await applyRetention(opened.store, { now: after(45) });
  expect(await readMessages(opened.store, talk.id, 0, 100)).not.toEqual([]);
  await round(60);
  await applyRetention(opened.store, { now: after(61) });
  expect(await readMessages(opened.store, talk.id, 0, 100)).toEqual([]);
});
