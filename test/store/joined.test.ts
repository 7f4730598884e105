import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { readMessages } from '../../store/conversations.ts';
import { openDrill } from '../../store/desk/drills.ts';
import { whoJoined } from '../../store/handoffs/handoff-joined.ts';
import { expireLeases, returnAll } from '../../store/handoffs/handoff-leases.ts';
import { endHandoff, joinHandoff, takeOverHandoff, transferHandoff } from '../../store/handoffs/handoff-moves.ts';
import { countWaiting, listHeld, listOfColleagues, listQueue } from '../../store/handoffs/handoff-queue.ts';
import { claimHandoff, LEASE_MS, readHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import { sayAsStaff } from '../../store/desk/staff-messages.ts';
import { inviteStaff, type StaffRole } from '../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { later, NOW, openSample } from './samples.ts';

let opened: TestStore;
let ann: string; // has the chat
let sue: string; // supervises
beforeEach(async () => {
  opened = await openTestStore();
  [ann, sue] = [await member('ann', ['agent']), await member('sue', ['supervisor'])];
});
afterEach(() => opened.close());

async function member(name: string, roles: readonly StaffRole[]): Promise<string> {
  const about = { email: `${name}@example.org`, name, roles, by: 'command', now: NOW, random: randomBytes } as const;
  const invited = await inviteStaff(opened.store, about);
  if (invited.kind !== 'invited') throw new Error('taken');
  return invited.id;
}

async function withAnn(): Promise<{ readonly handoffId: string; readonly conversationId: string }> {
  const { id: conversationId } = await openSample(opened.store);
  const request = { reason: 'asked', urgency: 2, team: 't', needs: [], restricted: false, language: 'en' } as const;
  await requestHandoff(opened.store, { ...request, id: conversationId, conversationId, now: NOW });
  await claimHandoff(opened.store, { handoffId: conversationId, staffId: ann, now: NOW });
  return { handoffId: conversationId, conversationId };
}

let sent = 0;
const says = async (staffId: string, conversationId: string) => {
  sent += 1;
  const message = { conversationId, staffId, clientMessageId: `m${String(sent)}`, body: { text: 'Hello' }, now: NOW };
  return (await sayAsStaff(opened.store, message)).kind;
};
const join = (handoffId: string) => joinHandoff(opened.store, { handoffId, staffId: sue, now: NOW });

test('only who has the chat and a supervisor who joined them may write, and each word is audited', async () => {
  const { handoffId, conversationId } = await withAnn();
  const bob = await member('bob', ['agent']);
  expect([await says(sue, conversationId), await says(bob, conversationId)]).toEqual(['not-yours', 'not-yours']);
  expect(await join(handoffId)).toBe(true);
  expect([await says(ann, conversationId), await says(sue, conversationId), await says(bob, conversationId)]).toEqual(['said', 'said', 'not-yours']); // prettier-ignore
  expect(await whoJoined(opened.store.database, { id: handoffId, state: 'with-staff' })).toEqual([sue]);
  const { rows } = await opened.store.database.execute(`SELECT action FROM audit WHERE actor = $1 ORDER BY id`, [`staff:${sue}`]); // prettier-ignore
  expect(rows).toEqual([{ action: 'handoff.joined' }, { action: 'handoff.said' }]);
});

test.each<readonly [string, (handoffId: string) => Promise<unknown>]>([
  ['is passed to a colleague', async (handoffId) => transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'person', id: await member('bob', ['agent']) }, now: NOW })],
  ['is passed to a team', (handoffId) => transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'team', id: 't' }, now: NOW })],
  ['is taken over by another supervisor', async (handoffId) => takeOverHandoff(opened.store, { handoffId, staffId: await member('tom', ['supervisor']), now: NOW })],
  ['goes back to the queue and is taken again', async (handoffId) => { await returnAll(opened.store, { staffId: ann, now: NOW }); await claimHandoff(opened.store, { handoffId, staffId: ann, now: NOW }); }],
  ['ends', (handoffId) => endHandoff(opened.store, { handoffId, staffId: ann, now: NOW })],
  ['is read on by somebody who supervises no more', () => opened.store.database.execute(`UPDATE staff SET roles = '{agent}' WHERE id = $1`, [sue])],
])('who joined writes no more once the chat %s', async (_what, happens) => {
  const { handoffId, conversationId } = await withAnn();
  await join(handoffId);
  expect(await says(sue, conversationId)).toBe('said');
  await happens(handoffId);
  expect(await says(sue, conversationId)).toBe('not-yours');
}); // prettier-ignore

describe('S11: of a word and the end of the chat at one moment, the word stands before the end or nowhere', () => {
  const passed = { kind: 'team', id: 't' } as const;
  const over = (handoffId: string) => ({ handoffId, staffId: ann, now: NOW, say: () => ({ text: 'over' }) });
  const ENDS: readonly (readonly [string, (handoffId: string) => Promise<boolean>])[] = [
    ['ended', (handoffId) => endHandoff(opened.store, over(handoffId))],
    ['passed on', (handoffId) => transferHandoff(opened.store, { ...over(handoffId), to: passed })],
  ];
  const sendersIn = async (conversationId: string) =>
    (await readMessages(opened.store, conversationId, 0, 10)).map(({ from }) => from);

  /** Keeps everybody from the conversation until each of these waits for it, one behind the other. */
  const oneBehindTheOther = async (
    conversationId: string,
    first: () => Promise<unknown>,
    second: () => Promise<unknown>,
  ) => {
    const asked: Promise<unknown>[] = [];
    await opened.store.database.transaction(async (within) => {
      await within.execute(`SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE`, [conversationId]);
      for (const work of [first, second]) {
        asked.push(work());
        await waiting(asked.length);
      }
    });
    return Promise.all(asked);
  };
  const waiting = async (sessions: number): Promise<void> => {
    const ask = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await opened.store.database.execute(ask)).rows.length < sessions) await wait(10);
  };

  it.each(ENDS)('behind the end nothing is said: %s', async (_how, end) => {
    const { handoffId, conversationId } = await withAnn();
    await join(handoffId);
    const word = () => says(sue, conversationId);
    expect(await oneBehindTheOther(conversationId, () => end(handoffId), word)).toEqual([true, 'not-yours']);
    expect(await sendersIn(conversationId)).toEqual(['bot', 'service']);
  });

  it.each(ENDS)('before the end it stands: %s', async (_how, end) => {
    const { handoffId, conversationId } = await withAnn();
    await join(handoffId);
    const word = () => says(sue, conversationId);
    expect(await oneBehindTheOther(conversationId, word, () => end(handoffId))).toEqual(['said', true]);
    expect(await sendersIn(conversationId)).toEqual(['bot', 'staff', 'service']);
  });

  it.each(ENDS)('whichever comes first: %s', async (_how, end) => {
    for (let round = 0; round < 10; round += 1) {
      const { handoffId, conversationId } = await withAnn();
      await join(handoffId);
      const [ended, said] = await Promise.all([end(handoffId), says(sue, conversationId)]);
      const order = said === 'said' ? ['bot', 'staff', 'service'] : ['bot', 'service'];
      expect([ended, await sendersIn(conversationId)]).toEqual([true, order]);
    }
  });
});

describe('a drill', () => {
  const drill = async (name: string) => {
    const at = { conversationId: `drill-${name}`, handoffId: name, staffId: ann, topic: 'report-asb', example: 'x', first: { text: 'Hello' } }; // prettier-ignore
    await openDrill(opened.store, { ...at, now: NOW });
    return name;
  };

  it.each<readonly [string, (handoffId: string, bob: string) => Promise<unknown>]>([
    ['passed to a colleague', (handoffId, bob) => transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'person', id: bob }, note: 'please', now: NOW })],
    ['passed to a team', (handoffId) => transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'team', id: 't' }, now: NOW })],
    ['passed to the assistant', (handoffId) => transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'bot', id: 'bot' }, now: NOW })],
    ['left for a break', () => returnAll(opened.store, { staffId: ann, now: NOW })],
    ['left by a desk that vanished', () => expireLeases(opened.store, { now: later(2 * LEASE_MS) })],
  ])('is over when it is %s, and reaches neither a queue nor a colleague', async (_what, leaves) => {
    const bob = await member('bob', ['agent', 'supervisor']);
    const id = await drill('practice');
    expect(await listOfColleagues(opened.store, { staffId: bob, restricted: true })).toEqual([]);
    await leaves(id, bob);
    expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'closed', training: true });
    expect(await listHeld(opened.store, bob)).toEqual([]);
    expect(await listQueue(opened.store, { limit: 10, restricted: true })).toEqual({ waiting: [] });
    expect(await countWaiting(opened.store, { restricted: true })).toBe(0);
    const { rows } = await opened.store.database.execute(`SELECT holder FROM conversation WHERE id = 'drill-practice'`);
    expect(rows).toEqual([{ holder: 'bot' }]);
  }); // prettier-ignore
});
