import { randomBytes } from 'node:crypto';

import { gatherFacts } from '../../../bot/gather-facts.ts';
import { tellOf } from '../../../bot/handoff/handoff-words.ts';
import { shippedContent } from '../../../content/shipped.ts';
import type { Phrased } from '../../../locales/phrased.ts';
import { readMessages } from '../../../store/conversations.ts';
import { closeHandoff, endHandoff } from '../../../store/handoffs/handoff-moves.ts';
import { handoffEventsOf, listHeld, listQueue, notePresence } from '../../../store/handoffs/handoff-queue.ts';
import { COMES_BACK_MS } from '../../../store/handoffs/handoff-returns.ts';
import { claimHandoff, openHandoffOf, readHandoff } from '../../../store/handoffs/handoffs.ts';
import { recentSatisfaction } from '../../../store/handoffs/satisfaction.ts';
import { inviteStaff, type StaffRole } from '../../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { createTestBot, startTalk, TEST_NOW, type Talk } from '../../support/test-bot.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

let clock = TEST_NOW;
beforeEach(() => {
  clock = TEST_NOW;
});

async function atDesk(...roles: readonly StaffRole[]): Promise<string> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const invited = await inviteStaff(opened.store, { email, name: 'Ann', roles, by: 'command', now: clock, random: randomBytes }); // prettier-ignore
  if (invited.kind !== 'invited') throw new Error('taken');
  await notePresence(opened.store, { staffId: invited.id, status: 'available', now: clock });
  return invited.id;
}

const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store, { now: () => clock }));

async function take(resident: Talk, staffId: string): Promise<string> {
  await resident.press('do:human');
  await resident.press('person-wait=yes');
  const id = (await openHandoffOf(opened.store, resident.id))?.id ?? '';
  const claimed = await claimHandoff(opened.store, { handoffId: id, staffId, now: clock });
  if (claimed.kind !== 'claimed') throw new Error(claimed.kind);
  return id;
}

/** A chat with staff that has just ended; gives what the resident was told of it. */
async function ended(resident: Talk, staffId: string, handoffId: string): Promise<Phrased> {
  const say = tellOf({ kind: 'ended', name: 'Ann' }, gatherFacts(shippedContent(), clock));
  await endHandoff(opened.store, { handoffId, staffId, now: clock, say });
  return (await readMessages(opened.store, resident.id, 0, 100)).at(-1)?.body as Phrased;
}

const RATINGS = ['do:rated:3', 'do:rated:2', 'do:rated:1'];

describe('once a chat with staff has ended', () => {
  it('asks whether it helped, in buttons that may be left, and counts the answer', async () => {
    const [resident, ann] = [await talk(), await atDesk('agent')];
    const handoffId = await take(resident, ann);
    const told = await ended(resident, ann, handoffId);
    expect(told.text).toBe(
      'Ann has ended the talk. You can go on with me, or ask for a person again. If you like, tell us if it helped. You can leave this out.',
    );
    expect(told.choices.map(({ code }) => code)).toEqual(RATINGS);
    const thanks = await resident.press('do:rated:3');
    expect([thanks.texts, thanks.outcome]).toEqual([['Thank you. We count your answer.'], 'answered']);
    expect((await readMessages(opened.store, resident.id, 0, 100)).at(-2)?.body).toMatchObject({ text: 'It helped' });
    expect((await readHandoff(opened.store, handoffId))?.satisfaction).toBe(3);
    expect(await recentSatisfaction(opened.store, clock)).toEqual({ answered: 1, helped: 1 });
    await resident.press('do:rated:1');
    expect(await recentSatisfaction(opened.store, clock)).toEqual({ answered: 1, helped: 0 });
  });

  it('goes on without an answer', async () => {
    const [resident, ann] = [await talk(), await atDesk('agent')];
    await ended(resident, ann, await take(resident, ann));
    expect((await resident.say('hello')).keys).toEqual(['answers:small-talk.greeting']);
  });

  it.each([
    ['a danger told to staff', 'he is outside with a knife'],
    ['abuse told to staff', 'my husband hits me'],
  ])('S8: asks and keeps nothing after %s', async (_what, words) => {
    const [resident, ann] = [await talk(), await atDesk('agent')];
    const handoffId = await take(resident, ann);
    await resident.say(words);
    const told = await ended(resident, ann, handoffId);
    expect([told.text, told.choices]).toEqual([
      'Ann has ended the talk. You can go on with me, or ask for a person again.',
      [],
    ]);
    await resident.press('do:rated:1');
    expect((await readHandoff(opened.store, handoffId))?.satisfaction).toBeNull();
  });

  it('keeps no answer of somebody who never talked to staff', async () => {
    const resident = await talk();
    await resident.press('do:rated:1');
    expect(await recentSatisfaction(opened.store, clock)).toEqual({ answered: 0, helped: 0 });
  });
});

describe('while a resident waits or is with staff', () => {
  it('S11: a danger that is told meanwhile moves them to the front, and abuse is for specialists from then on', async () => {
    await atDesk('agent');
    const [first, second] = [await talk(), await talk()];
    for (const resident of [first, second]) {
      await resident.press('do:human');
      await resident.press('person-wait=yes');
    }
    await second.say('he is outside with a knife');
    const { waiting } = await listQueue(opened.store, { limit: 10, restricted: false });
    expect(waiting.map(({ conversationId, urgency }) => [conversationId, urgency])).toEqual([
      [second.id, 0],
      [first.id, 2],
    ]);
    await first.say('my husband hits me');
    expect(await openHandoffOf(opened.store, first.id)).toMatchObject({ urgency: 1, restricted: true });
  });

  it('shows since when a resident is silent', async () => {
    const [resident, ann] = [await talk(), await atDesk('agent')];
    await take(resident, ann);
    const heardAt = async () => (await listHeld(opened.store, ann)).map((held) => held.heardAt);
    expect(await heardAt()).toEqual([TEST_NOW]);
    clock = new Date(TEST_NOW.getTime() + 60_000);
    await resident.say('are you there');
    expect(await heardAt()).toEqual([clock]);
  });
});

describe('whoever comes back', () => {
  it.each([
    ['while the case is still to be closed', false],
    ['after it was closed', true],
  ])('reaches the same team %s, which sees who they talked to', async (_when, closed) => {
    const [resident, ann] = [await talk(), await atDesk('agent')];
    const first = await take(resident, ann);
    await opened.store.database.execute(`UPDATE handoff SET team = 'housing' WHERE id = $1`, [first]);
    await ended(resident, ann, first);
    if (closed) await closeHandoff(opened.store, { handoffId: first, staffId: ann, outcome: 'helped', now: clock });
    await resident.press('do:human');
    expect((await resident.press('person-wait=yes')).outcome).toBe('handed-off');
    const again = await openHandoffOf(opened.store, resident.id);
    expect(again).toMatchObject({ state: 'waiting', team: 'housing', cameBack: true, hadBy: ann });
    expect((await readHandoff(opened.store, first))?.state).toBe('closed');
    expect((await handoffEventsOf(opened.store, again ?? { id: '', conversationId: '' })).map(({ kind }) => kind)).toEqual(['came-back']); // prettier-ignore
  });

  it('is new again after a week', async () => {
    const [resident, ann] = [await talk(), await atDesk('agent')];
    await ended(resident, ann, await take(resident, ann));
    clock = new Date(TEST_NOW.getTime() + COMES_BACK_MS + 1);
    await notePresence(opened.store, { staffId: ann, status: 'available', now: clock });
    await closeHandoff(opened.store, { handoffId: (await openHandoffOf(opened.store, resident.id))?.id ?? '', staffId: ann, outcome: 'helped', now: clock }); // prettier-ignore
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    expect(await openHandoffOf(opened.store, resident.id)).toMatchObject({ cameBack: false, hadBy: null });
  });
});
