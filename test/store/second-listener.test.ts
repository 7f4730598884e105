import { randomBytes } from 'node:crypto';

import { askForListener, transferHandoff } from '../../store/handoffs/handoff-moves.ts';
import { listOfColleagues } from '../../store/handoffs/handoff-queue.ts';
import { ALERT_AFTER_MS, alertTeam } from '../../store/handoffs/handoff-timers.ts';
import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import { inviteStaff } from '../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { later, NOW, openSample } from './samples.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

async function specialist(name: string): Promise<string> {
  const roles = ['agent', 'specialist'] as const;
  const email = `${name}@example.org`;
  const invited = await inviteStaff(opened.store, { email, name, roles, by: 'command', now: NOW, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('taken');
  return invited.id;
}

async function waits(id: string, restricted = false): Promise<string> {
  const { id: conversationId } = await openSample(opened.store);
  await requestHandoff(opened.store, {
    ...{ id, conversationId, reason: 'asked', urgency: 2, team: 't', needs: [], restricted, language: 'en', now: NOW },
  });
  return id;
}

test('who asks for a second listener is seen first among the chats of colleagues, and nobody sees their own', async () => {
  const [ann, bob] = [await specialist('ann'), await specialist('bob')];
  for (const id of ['calm', 'hard']) {
    await claimHandoff(opened.store, { handoffId: await waits(id), staffId: ann, now: NOW });
  }
  expect(await askForListener(opened.store, { handoffId: 'hard', staffId: bob, now: NOW })).toBe(false);
  expect(await askForListener(opened.store, { handoffId: 'hard', staffId: ann, now: NOW })).toBe(true);
  const seen = async (staffId: string) =>
    (await listOfColleagues(opened.store, { staffId, restricted: false })).map(({ handoff, wanted }) => [
      handoff.id,
      wanted,
    ]);
  expect(await seen(bob)).toEqual([
    ['hard', true],
    ['calm', false],
  ]);
  expect(await seen(ann)).toEqual([]);
});

test.each<[string, (handoffId: string, ann: string, cid: string) => Promise<unknown>]>([
  [
    'passed on to a colleague',
    (handoffId, ann, cid) =>
      transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'person', id: cid }, now: NOW }),
  ],
  [
    'put back in a queue and taken again',
    async (handoffId, ann, cid) => {
      await transferHandoff(opened.store, { handoffId, staffId: ann, to: { kind: 'team', id: 't' }, now: NOW });
      await claimHandoff(opened.store, { handoffId, staffId: cid, now: NOW });
    },
  ],
])('nobody is wanted any more in a chat that was %s, until its holder asks anew', async (_how, move) => {
  const [ann, bob, cid] = [await specialist('ann'), await specialist('bob'), await specialist('cid')];
  const handoffId = await waits('hard');
  await claimHandoff(opened.store, { handoffId, staffId: ann, now: NOW });
  await askForListener(opened.store, { handoffId, staffId: ann, now: NOW });
  await move(handoffId, ann, cid);
  const seen = async () =>
    (await listOfColleagues(opened.store, { staffId: bob, restricted: false })).map(({ handoff, wanted }) => [
      handoff.holder,
      wanted,
    ]);
  expect(await seen()).toEqual([[cid, false]]);
  await askForListener(opened.store, { handoffId, staffId: cid, now: NOW });
  expect(await seen()).toEqual([[cid, true]]);
});

test('S8: a restricted chat stands only in the list of who may read it', async () => {
  const [ann, bob] = [await specialist('ann'), await specialist('bob')];
  await claimHandoff(opened.store, { handoffId: await waits('secret', true), staffId: ann, now: NOW });
  expect(await listOfColleagues(opened.store, { staffId: bob, restricted: false })).toEqual([]);
  expect(await listOfColleagues(opened.store, { staffId: bob, restricted: true })).toHaveLength(1);
});

test('the team is told once of whoever waits, after a minute, whichever node comes first', async () => {
  await waits('alone');
  expect(await alertTeam(opened.store, later(ALERT_AFTER_MS - 1))).toBe(0);
  const now = later(ALERT_AFTER_MS);
  const told = await Promise.all([1, 2, 3].map(() => alertTeam(opened.store, now)));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await opened.store.jobs.waiting()).toMatchObject({ 'report-arrived': 0, 'chat-waits': 1 });
});
