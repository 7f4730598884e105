import { randomBytes } from 'node:crypto';

import { endConversation, noteStaying, readMessages } from '../../store/conversations.ts';
import { expireLeases, renewLeases, returnAll } from '../../store/handoff-leases.ts';
import { closeHandoff, endHandoff, takeOverHandoff, transferHandoff } from '../../store/handoff-moves.ts';
import { endWaits } from '../../store/handoff-timers.ts';
import { handoffEventsOf, listHeld, listQueue } from '../../store/handoff-queue.ts';
import {
  claimHandoff,
  LEASE_MS,
  openHandoffOf,
  readHandoff,
  requestHandoff,
  type HandoffRequest,
} from '../../store/handoffs.ts';
import { sql } from '../../store/drizzle.ts';
import { sayAsStaff } from '../../store/staff-messages.ts';
import { inviteStaff, type StaffRole } from '../../store/staff.ts';
import { changeRoles, endStaffSessions, removeStaff } from '../../store/staff-changes.ts';
import { commitTurn } from '../../store/turns.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { later, MINUTE, NOW, openSample, sampleTurn, snapshotOf } from './samples.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

let made = 0;

/** A member of staff with roles, skills and room for so many chats. */
async function member(
  roles: readonly StaffRole[] = ['agent'],
  { skills = [], mostChats = 4 }: { readonly skills?: readonly string[]; readonly mostChats?: number } = {},
): Promise<string> {
  made += 1;
  const email = `person${String(made)}@example.org`;
  const invited = await inviteStaff(opened.store, {
    email,
    name: 'A',
    roles,
    by: 'command',
    now: NOW,
    random: randomBytes,
  });
  if (invited.kind !== 'invited') throw new Error('taken');
  await opened.store.database.orm.execute(
    sql`UPDATE staff SET skills = ${sql.param(`{${skills.join(',')}}`)}::text[], most_chats = ${mostChats} WHERE id = ${invited.id}`,
  );
  return invited.id;
}

/** A conversation whose resident waits for a person. */
async function waiting(changes: Partial<HandoffRequest> = {}) {
  const { id: conversationId } = await openSample(opened.store);
  const handoff = await requestHandoff(opened.store, {
    id: `handoff-${conversationId}`,
    conversationId,
    reason: 'asked',
    urgency: 2,
    team: 'community-safety',
    needs: [],
    restricted: false,
    language: 'en',
    now: NOW,
    ...changes,
  });
  if (handoff === undefined) throw new Error('not asked');
  return handoff;
}

const say = (conversationId: string, staffId: string, clientMessageId = 'm1') =>
  sayAsStaff(opened.store, { conversationId, staffId, clientMessageId, body: { text: 'Hello' }, now: NOW });

test('a resident waits once, however often a person is asked for', async () => {
  const first = await waiting();
  const again = await requestHandoff(opened.store, {
    id: 'another',
    conversationId: first.conversationId,
    reason: 'unsure',
    urgency: 2,
    team: 'x',
    needs: [],
    restricted: false,
    language: 'en',
    now: NOW,
  });
  expect(again?.id).toBe(first.id);
});

test('S11: a wait in vain ends though the page of a protected chat stays open, and says nothing', async () => {
  const { conversationId } = await waiting({ restricted: true });
  await opened.store.database.execute(`UPDATE conversation SET sensitivity = 'protected' WHERE id = $1`, [
    conversationId,
  ]);
  await noteStaying(opened.store, conversationId, later(50 * MINUTE));
  await endWaits(opened.store, later(61 * MINUTE), () => ({ text: 'nobody came' }));
  expect(await openHandoffOf(opened.store, conversationId)).toMatchObject({ state: 'closed', outcome: 'nobody-came' });
});

test('of 50 who press at once one has the conversation, and the others are told who', async () => {
  const { id } = await waiting();
  const people = await Promise.all(Array.from({ length: 50 }, () => member()));
  const claims = await Promise.all(
    people.map((staffId) => claimHandoff(opened.store, { handoffId: id, staffId, now: NOW })),
  );
  const winners = people.filter((_, at) => claims[at]?.kind === 'claimed');
  expect(winners).toHaveLength(1);
  expect(claims.filter(({ kind }) => kind === 'taken')).toHaveLength(49);
  expect(claims).toEqual(expect.arrayContaining([{ kind: 'taken', by: winners[0] }]));
});

test('nobody holds more conversations than they may, not even by claiming two at once', async () => {
  const staffId = await member(['agent'], { mostChats: 1 });
  const chats = [await waiting(), await waiting()];
  const claims = await Promise.all(
    chats.map(({ id }) => claimHandoff(opened.store, { handoffId: id, staffId, now: NOW })),
  );
  expect(claims.map(({ kind }) => kind).sort()).toEqual(['claimed', 'not-fit']);
});

test('S8: only a specialist takes a restricted conversation, and only who has its skills', async () => {
  const { id } = await waiting({ restricted: true, needs: ['language:pl'] });
  const claim = async (staffId: string) => claimHandoff(opened.store, { handoffId: id, staffId, now: NOW });
  expect(await claim(await member())).toEqual({ kind: 'not-fit', lacks: ['language:pl', 'specialist'] });
  expect(await claim(await member(['specialist']))).toEqual({ kind: 'not-fit', lacks: ['language:pl'] });
  expect((await claim(await member(['specialist'], { skills: ['language:pl'] }))).kind).toBe('claimed');
});

test('the queue has danger first, then who has waited longest; drills and what is restricted stay apart', async () => {
  const own = await openTestStore();
  const ask = async (name: string, changes: Partial<HandoffRequest>) => {
    const { id: conversationId } = await openSample(own.store);
    const request = { reason: 'asked', urgency: 2, team: 't', needs: [], restricted: false, language: 'en' } as const;
    await requestHandoff(own.store, { ...request, id: name, conversationId, now: NOW, ...changes });
  };
  await ask('late', { now: later(MINUTE) });
  await ask('early', {});
  await ask('danger', { urgency: 0, now: later(2 * MINUTE) });
  await ask('secret', { urgency: 1, restricted: true });
  const seen = async (restricted: boolean) =>
    (await listQueue(own.store, { limit: 10, restricted })).waiting.map(({ id }) => id);
  expect(await seen(false)).toEqual(['danger', 'early', 'late']);
  expect(await seen(true)).toEqual(['danger', 'secret', 'early', 'late']);
  const { waiting: page, next } = await listQueue(own.store, { limit: 2, restricted: true });
  expect(page.map(({ id }) => id)).toEqual(['danger', 'secret']);
  const rest = await listQueue(own.store, { limit: 2, restricted: true, ...(next && { after: next }) });
  expect(rest.waiting.map(({ id }) => id)).toEqual(['early', 'late']);
  await own.close();
});

test('a desk that vanished loses its conversation to the queue, in its old place, and the resident is told', async () => {
  const staffId = await member();
  const { id, conversationId } = await waiting();
  await claimHandoff(opened.store, { handoffId: id, staffId, now: NOW });
  await renewLeases(opened.store, { staffId, now: later(MINUTE / 2) });
  await expireLeases(opened.store, { now: later(LEASE_MS) });
  expect((await readHandoff(opened.store, id))?.state).toBe('with-staff');
  const told = { text: 'You are back in the queue' };
  await Promise.all([1, 2, 3].map(() => expireLeases(opened.store, { now: later(2 * LEASE_MS), say: () => told })));
  const events = await handoffEventsOf(opened.store, { id, conversationId });
  expect(events.map(({ kind, by }) => `${kind} by ${by.split(':')[0] ?? ''}`)).toEqual([
    'requested by resident',
    'claimed by staff',
    'lease-expired by service',
  ]);
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'waiting', queuedAt: NOW });
  expect((await readHandoff(opened.store, id))?.holder).toBeUndefined();
  expect((await snapshotOf(opened.store, conversationId)).holder).toBe('bot');
  const service = (await readMessages(opened.store, conversationId, 0, 100)).filter(({ from }) => from === 'service');
  expect(service.map(({ body }) => body)).toEqual([told]);
});

test.each<readonly [what: string, change: (id: string) => Promise<unknown>]>([
  ['loses the role', (id) => changeRoles(opened.store, { whom: { id }, roles: ['agent'], by: 'staff:boss', now: NOW })],
  ['is removed', (id) => removeStaff(opened.store, { whom: { id }, by: 'staff:boss', now: NOW })],
  ['has their sessions ended', (id) => endStaffSessions(opened.store, { id, by: 'staff:boss', now: NOW })],
])(
  'S8: whoever %s in the middle of a case loses it with the next round, and not even a desk that comes back keeps it',
  async (_what, change) => {
    const staffId = await member(['agent', 'specialist']);
    const { id, conversationId } = await waiting({ restricted: true });
    await claimHandoff(opened.store, { handoffId: id, staffId, now: NOW });
    await change(staffId);
    await renewLeases(opened.store, { staffId, now: NOW });
    await expireLeases(opened.store, { now: NOW, say: () => ({ text: 'You are back in the queue' }) });
    expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'waiting', queuedAt: NOW });
    expect((await say(conversationId, staffId)).kind).toBe('not-yours');
  },
);

test('what staff say is stored once, under their own mark, and only while they hold the conversation', async () => {
  const [ann, bob] = [await member(), await member()];
  const { id, conversationId } = await waiting();
  expect(await say(conversationId, ann)).toEqual({ kind: 'not-yours' });
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  const said = await say(conversationId, ann);
  expect(said).toEqual({ kind: 'said', sequence: 2 });
  expect(await say(conversationId, ann)).toEqual({ kind: 'repeated', sequence: 2 });
  expect(await say(conversationId, bob)).toEqual({ kind: 'repeated', sequence: 2 });
  expect(await say(conversationId, bob, 'm2')).toEqual({ kind: 'not-yours', holder: ann });
  const to = { kind: 'person', id: bob } as const;
  expect(
    await transferHandoff(opened.store, { handoffId: id, staffId: ann, to, note: 'speaks Polish', now: NOW }),
  ).toBe(true);
  expect(await say(conversationId, ann, 'm3')).toEqual({ kind: 'not-yours', holder: bob });
  expect((await say(conversationId, bob, 'm4')).kind).toBe('said');
  const events = await handoffEventsOf(opened.store, { id, conversationId });
  expect(events.map(({ number, kind, by, about, note }) => ({ number, kind, by, about, note }))).toEqual([
    { number: 1, kind: 'requested', by: 'resident', about: undefined, note: undefined },
    { number: 2, kind: 'claimed', by: `staff:${ann}`, about: undefined, note: undefined },
    { number: 3, kind: 'transferred', by: `staff:${ann}`, about: `staff:${bob}`, note: 'speaks Polish' },
  ]);
});

test('a conversation is passed on only to somebody who can take it', async () => {
  const [ann, full] = [await member(['specialist']), await member(['agent'])];
  const { id } = await waiting({ restricted: true });
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  const to = { kind: 'person', id: full } as const;
  expect(await transferHandoff(opened.store, { handoffId: id, staffId: ann, to, now: NOW })).toBe(false);
  expect((await readHandoff(opened.store, id))?.holder).toBe(ann);
});

test('back to the assistant: it answers again, and the handoff is over', async () => {
  const ann = await member();
  const { id, conversationId } = await waiting();
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  await transferHandoff(opened.store, { handoffId: id, staffId: ann, to: { kind: 'bot', id: 'bot' }, now: NOW });
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'closed', outcome: 'back-to-bot' });
  expect((await commitTurn(opened.store, sampleTurn(await snapshotOf(opened.store, conversationId)))).kind).toBe(
    'committed',
  );
});

test('a supervisor takes over; a break gives everything back; an end waits for its outcome', async () => {
  const [ann, head] = [await member(), await member(['supervisor'])];
  const { id } = await waiting();
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  expect(await takeOverHandoff(opened.store, { handoffId: id, staffId: head, now: NOW })).toBe(true);
  expect((await listHeld(opened.store, head)).map((held) => held.id)).toEqual([id]);
  expect(await returnAll(opened.store, { staffId: head, now: NOW })).toBe(1);
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  expect(await closeHandoff(opened.store, { handoffId: id, staffId: ann, outcome: 'advised', now: NOW })).toBe(false);
  expect(await endHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW })).toBe(true);
  expect(await closeHandoff(opened.store, { handoffId: id, staffId: ann, outcome: 'advised', now: NOW })).toBe(true);
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'closed', outcome: 'advised' });
});

test('S8: what is restricted is taken over by a specialist alone', async () => {
  const [ann, head, trained] = [
    await member(['agent', 'specialist']),
    await member(['supervisor']),
    await member(['supervisor', 'specialist']),
  ];
  const { id } = await waiting({ restricted: true });
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  expect(await takeOverHandoff(opened.store, { handoffId: id, staffId: head, now: NOW })).toBe(false);
  expect(await readHandoff(opened.store, id)).toMatchObject({ holder: ann });
  expect(await takeOverHandoff(opened.store, { handoffId: id, staffId: trained, now: NOW })).toBe(true);
});

test('S5, S8: a resident who leaves is gone for staff as well, who learn only that', async () => {
  const ann = await member();
  const { id, conversationId } = await waiting();
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  await endConversation(opened.store, conversationId, { now: later(MINUTE), how: 'exit' });
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'closed', outcome: 'left' });
  expect(await say(conversationId, ann)).toEqual({ kind: 'ended' });
  const late = await waiting();
  await endConversation(opened.store, late.conversationId, { now: later(MINUTE), how: 'exit' });
  expect(await claimHandoff(opened.store, { handoffId: late.id, staffId: ann, now: NOW })).toEqual({ kind: 'gone' });
});

test('a turn asks for a person in the transaction that stores it, and a turn that lost its race asks for nobody', async () => {
  const snapshot = await openSample(opened.store);
  const handoff = {
    id: 'from-a-turn',
    reason: 'danger',
    urgency: 0,
    team: 't',
    needs: [],
    restricted: false,
    language: 'en',
  } as const;
  expect((await commitTurn(opened.store, sampleTurn(snapshot, { handoff }))).kind).toBe('committed');
  expect(await openHandoffOf(opened.store, snapshot.id)).toMatchObject({
    id: 'from-a-turn',
    state: 'waiting',
    reason: 'danger',
  });
  const other = await openSample(opened.store);
  await commitTurn(opened.store, sampleTurn(other));
  expect((await commitTurn(opened.store, sampleTurn(other, { handoff: { ...handoff, id: 'stale' } }))).kind).toBe(
    'stale',
  );
  expect(await openHandoffOf(opened.store, other.id)).toBeUndefined();
});
