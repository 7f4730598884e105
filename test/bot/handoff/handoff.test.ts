import { randomBytes } from 'node:crypto';

import { mayOpen } from '../../../api/routes/staff/access/may.ts';
import { readMessages } from '../../../store/conversations.ts';
import { notePresence } from '../../../store/handoffs/handoff-queue.ts';
import { claimHandoff, openHandoffOf } from '../../../store/handoffs/handoffs.ts';
import { returnAll } from '../../../store/handoffs/handoff-leases.ts';
import { endHandoff, transferHandoff } from '../../../store/handoffs/handoff-moves.ts';
import { sayAsStaff } from '../../../store/desk/staff-messages.ts';
import { findCase } from '../../../store/desk/staff-case.ts';
import { inviteStaff, type StaffRole } from '../../../store/staff/staff.ts';
import { openTestStore, type TestStore } from '../../support/store.ts';
import { createTestBot, startTalk, TEST_NOW, type Talk } from '../../support/test-bot.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

const talk = (): Promise<Talk> => startTalk(createTestBot(opened.store));

/** Somebody with these roles who sits at a desk, free. */
async function atDesk(...roles: readonly StaffRole[]): Promise<string> {
  const email = `${roles.join('-')}@example.org`;
  const now = TEST_NOW;
  const invited = await inviteStaff(opened.store, { email, name: 'A', roles, by: 'command', now, random: randomBytes });
  if (invited.kind !== 'invited') throw new Error('taken');
  await notePresence(opened.store, { staffId: invited.id, status: 'available', now });
  return invited.id;
}

/** A conversation that this member of staff has taken over. */
async function taken(resident: Talk, staffId: string): Promise<string> {
  const handoff = await openHandoffOf(opened.store, resident.id);
  const claimed = await claimHandoff(opened.store, { handoffId: handoff?.id ?? '', staffId, now: TEST_NOW });
  if (claimed.kind !== 'claimed') throw new Error(claimed.kind);
  return claimed.handoff.id;
}

describe('asking for a person', () => {
  it('S11: nobody is offered while nobody is at a desk; a message can be left', async () => {
    const resident = await talk();
    const { keys, codes } = await resident.say('can I talk to a real person please');
    expect(keys).toEqual(['answers:person-hours-unknown']);
    expect(codes).toEqual(['do:begin:leave-message', 'do:help']);
    expect(await openHandoffOf(opened.store, resident.id)).toBeUndefined();
  });

  it('S11: whoever is here is offered, and only a yes puts the resident in the queue', async () => {
    await atDesk('agent');
    const resident = await talk();
    const offered = await resident.press('do:human');
    expect(offered.keys).toEqual([
      'talk-to-person:here',
      'talk-to-person:kept',
      'talk-to-person:next',
      'talk-to-person:person-wait.ask',
    ]);
    expect(await openHandoffOf(opened.store, resident.id)).toBeUndefined();
    const waiting = await resident.say('yes please');
    expect([waiting.keys, waiting.outcome]).toEqual([['talk-to-person:next', 'talk-to-person:waiting'], 'handed-off']);
    expect(await openHandoffOf(opened.store, resident.id)).toMatchObject({
      state: 'waiting',
      reason: 'asked',
      urgency: 2,
      team: 'community-safety',
      restricted: false,
    });
  });

  it('S4: whoever waits for a person is not told in a guide that nobody reads what they write', async () => {
    await atDesk('agent');
    const resident = await talk();
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    await resident.press('do:need:hate-crime');
    expect((await resident.say('is this private')).keys[0]).toBe('knowledge:privacy.answer');
  });

  it('is known by the ward of the place that was told, as a keyed hash alone', async () => {
    await atDesk('agent');
    const resident = await talk();
    await resident.say('kids on quad bikes in Church Gresley every night about 9 since January');
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    const { blindIndex } = opened.store;
    expect(await openHandoffOf(opened.store, resident.id)).toMatchObject({ ward: blindIndex('ward:E05008810') });
  });

  it('a no leaves everything as it was, inside a report too', async () => {
    await atDesk('agent');
    const resident = await talk();
    const before = await resident.say('kids on quad bikes in Hatton every night about 9 since January');
    await resident.press('do:human');
    const { keys } = await resident.say('no');
    expect(keys).toEqual(['talk-to-person:not-now', before.keys.at(-1)]);
    expect(await openHandoffOf(opened.store, resident.id)).toBeUndefined();
  });

  it('tells the place in the queue when asked again, lets the bot go on meanwhile, and lets go', async () => {
    await atDesk('agent');
    const [first, second] = [await talk(), await talk()];
    for (const resident of [first, second]) {
      await resident.press('do:human');
      await resident.press('person-wait=yes');
    }
    const earlier = `UPDATE handoff SET queued_at = queued_at - interval '1 minute' WHERE conversation_id = $1`;
    await opened.store.database.execute(earlier, [first.id]); // the clock of a test stands still
    const again = await second.say('how long until I can talk to a person');
    expect(again.keys).toEqual(['talk-to-person:ahead', 'talk-to-person:waiting']);
    expect(again.texts[0]).toBe('One person waits before you.');
    expect((await second.say('kids on quad bikes in Hatton every night')).keys).toContain('report-asb:opening');
    const left = await second.press('do:leave-queue');
    expect(left.keys[0]).toBe('talk-to-person:left');
    expect(await openHandoffOf(opened.store, second.id)).toMatchObject({ state: 'closed', outcome: 'left-queue' });
  });

  it('S8: a protected chat is read by nobody before a yes to exactly that, and then by trained staff alone', async () => {
    const agent = await atDesk('agent');
    const resident = await talk();
    await resident.press('do:begin:domestic-abuse');
    expect((await resident.press('do:human')).keys[0]).toBe('answers:person-hours-unknown');
    const specialist = await atDesk('specialist');
    expect((await resident.press('do:human')).keys.at(-1)).toBe('talk-to-person:person-read.ask');
    expect((await resident.say('yes')).keys).toEqual(['talk-to-person:person-wait.ask']);
    expect((await resident.say('yes')).keys).toEqual(['talk-to-person:person-worker.ask']);
    const waiting = await resident.say('either');
    expect(waiting.outcome).toBe('handed-off');
    const handoff = await openHandoffOf(opened.store, resident.id);
    expect(handoff).toMatchObject({ restricted: true, reason: 'disclosure', urgency: 1, topic: 'domestic-abuse' });
    const claim = (staffId: string) =>
      claimHandoff(opened.store, { handoffId: handoff?.id ?? '', staffId, now: TEST_NOW });
    expect(await claim(agent)).toEqual({ kind: 'not-fit', lacks: ['specialist'] });
    expect((await claim(specialist)).kind).toBe('claimed');
  });

  it('S8: whoever was answered in a protected chat reads at its end that staff keep it, and for how long', async () => {
    const specialist = await atDesk('specialist');
    const resident = await talk();
    await resident.press('do:begin:domestic-abuse');
    for (const code of ['do:human', 'person-read=yes', 'person-wait=yes', 'person-worker=any'])
      await resident.press(code);
    const handoffId = await taken(resident, specialist);
    const answer = { conversationId: resident.id, staffId: specialist, clientMessageId: 'm1', body: { text: 'Hello' } };
    await sayAsStaff(opened.store, { ...answer, now: TEST_NOW });
    await endHandoff(opened.store, { handoffId, staffId: specialist, now: TEST_NOW });
    expect((await resident.press('do:stop')).keys).toEqual(['guide:end', 'guide:staff-keep']);
  });

  it('S8: a no to being read asks nobody', async () => {
    await atDesk('specialist');
    const resident = await talk();
    await resident.press('do:begin:stalking');
    await resident.press('do:human');
    const { keys } = await resident.say('no');
    expect(keys[0]).toBe('talk-to-person:not-now');
    expect(await openHandoffOf(opened.store, resident.id)).toBeUndefined();
  });

  it('comes sooner for whoever told of a danger', async () => {
    await atDesk('agent');
    const resident = await talk();
    await resident.say('he is outside with a knife');
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    expect(await openHandoffOf(opened.store, resident.id)).toMatchObject({ reason: 'danger', urgency: 0 });
  });

  const YES_TO_A_SPECIALIST = ['do:human', 'person-read=yes', 'person-wait=yes', 'person-worker=any'];

  it.each([
    ['abuse first', ['my husband hits me', 'he is outside with a knife']],
    ['the danger first', ['he is outside with a knife', 'my husband hits me']],
  ])('S11: danger waits behind nothing, told beside abuse as well: %s', async (_order, told) => {
    await atDesk('specialist');
    const [calm, inDanger] = [await talk(), await talk()];
    await calm.say('my husband hits me');
    for (const code of YES_TO_A_SPECIALIST) await calm.press(code);
    for (const words of told) await inDanger.say(words);
    const offered = await inDanger.press('do:human');
    expect(offered.texts.join(' ')).toContain('Nobody waits before you.'); // for danger comes first
    for (const code of YES_TO_A_SPECIALIST.slice(1)) await inDanger.press(code);
    expect(await openHandoffOf(opened.store, calm.id)).toMatchObject({ reason: 'disclosure', urgency: 1 });
    expect(await openHandoffOf(opened.store, inDanger.id)).toMatchObject({ reason: 'disclosure', urgency: 0 });
  });

  it('S11: a danger that is told while somebody waits after abuse brings them to the front', async () => {
    await atDesk('specialist');
    const resident = await talk();
    await resident.say('my husband hits me');
    for (const code of YES_TO_A_SPECIALIST) await resident.press(code);
    await resident.say('he is outside with a knife');
    expect(await openHandoffOf(opened.store, resident.id)).toMatchObject({ restricted: true, urgency: 0 });
  });
});

describe('while staff have the conversation', () => {
  async function held(): Promise<{ readonly resident: Talk; readonly staffId: string; readonly handoffId: string }> {
    const staffId = await atDesk('agent');
    const resident = await talk();
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    return { resident, staffId, handoffId: await taken(resident, staffId) };
  }

  it('S11: the bot says nothing, and every word is kept', async () => {
    const { resident } = await held();
    const told = await resident.say('kids on quad bikes in Hatton every night');
    expect([told.keys, told.outcome]).toEqual([[], 'saved-for-staff']);
    const messages = await readMessages(opened.store, resident.id, 0, 100);
    expect(messages.at(-1)).toMatchObject({
      from: 'resident',
      body: { text: 'kids on quad bikes in Hatton every night' },
    });
  });

  it('S1, S11: a danger still brings its card at once, from the service, and once', async () => {
    const { resident } = await held();
    const told = await resident.say('he is outside with a knife');
    expect([told.keys, told.outcome]).toEqual([['danger:cards.danger-now.self'], 'danger-shown']);
    const messages = await readMessages(opened.store, resident.id, 0, 100);
    expect(messages.at(-1)?.from).toBe('service');
    expect((await resident.say('he still has the knife')).keys).toEqual(['danger:reminder']);
  });

  it('S12: whoever told that they are a child gets the card for one', async () => {
    const { resident } = await held();
    await resident.say('im 13');
    expect((await resident.say('a man outside has a knife')).keys).toEqual(['danger:cards.danger-now.child']);
  });

  it('S8: abuse that is told to an agent restricts the case: the agent may finish, and who comes next is a specialist', async () => {
    const { resident, staffId, handoffId } = await held();
    expect((await resident.say('my husband hits me')).protected).toBe(true);
    const found = await findCase(opened.store, { kind: 'handoff', id: handoffId });
    const agent = { id: staffId, roles: ['agent'] } as const;
    if (found === undefined) throw new Error('no case');
    expect(found.restricted).toBe(true);
    expect(await mayOpen(opened.store, agent, found, TEST_NOW)).toBe(true);
    expect(await mayOpen(opened.store, { ...agent, id: 'other' }, found, TEST_NOW)).toBe(false);
    await returnAll(opened.store, { staffId, now: TEST_NOW });
    const again = await claimHandoff(opened.store, { handoffId, staffId, now: TEST_NOW });
    expect(again).toEqual({ kind: 'not-fit', lacks: ['specialist'] });
  });

  it('a message that is sent twice is kept once, with its card', async () => {
    const { resident } = await held();
    const bot = createTestBot(opened.store);
    const twice = { conversationId: resident.id, clientMessageId: 'x', text: 'he has a knife', choices: [] };
    const [first, again] = [await bot.takeTurn(twice), await bot.takeTurn(twice)];
    expect([first.kind, again.kind]).toEqual(['taken', 'repeated']);
    if (first.kind !== 'taken' || again.kind !== 'repeated') throw new Error('not taken');
    expect(again.replies).toEqual(first.replies);
  });

  it('goes on where it was once staff hand it back or end it', async () => {
    const { resident, staffId, handoffId } = await held();
    const to = { kind: 'bot', id: 'bot' } as const;
    await transferHandoff(opened.store, { handoffId, staffId, to, now: TEST_NOW });
    expect((await resident.say('hello')).keys).toEqual(['answers:small-talk.greeting']);
    await resident.press('do:human');
    await resident.press('person-wait=yes');
    const again = await taken(resident, staffId);
    await endHandoff(opened.store, { handoffId: again, staffId, now: TEST_NOW });
    expect((await resident.say('hello')).keys).toEqual(['answers:small-talk.greeting']);
  });
});
