import { endConversation, readMessages } from '../../store/conversations.ts';
import { expireLeases, renewLeases, returnAll } from '../../store/handoffs/handoff-leases.ts';
import { closeHandoff, endHandoff, takeOverHandoff, transferHandoff } from '../../store/handoffs/handoff-moves.ts';
import { handoffEventsOf, listHeld } from '../../store/handoffs/handoff-queue.ts';
import { claimHandoff, LEASE_MS, readHandoff } from '../../store/handoffs/handoffs.ts';
import { sayAsStaff } from '../../store/desk/staff-messages.ts';
import { changeRoles, endStaffSessions, removeStaff } from '../../store/staff/staff-changes.ts';
import { commitTurn } from '../../store/turns.ts';
import { storeForTests } from '../support/store.ts';
import { member, waiting } from './handoff-samples.ts';
import { later, MINUTE, NOW, sampleTurn, snapshotOf } from './samples.ts';

const opened = storeForTests();

const say = (conversationId: string, staffId: string, clientMessageId = 'm1') =>
  sayAsStaff(opened.store, { conversationId, staffId, clientMessageId, body: { text: 'Hello' }, now: NOW });

test('a desk that vanished loses its conversation to the queue, in its old place, and the resident is told', async () => {
  const staffId = await member(opened.store);
  const { id, conversationId } = await waiting(opened.store);
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
    const staffId = await member(opened.store, ['agent', 'specialist']);
    const { id, conversationId } = await waiting(opened.store, { restricted: true });
    await claimHandoff(opened.store, { handoffId: id, staffId, now: NOW });
    await change(staffId);
    await renewLeases(opened.store, { staffId, now: NOW });
    await expireLeases(opened.store, { now: NOW, say: () => ({ text: 'You are back in the queue' }) });
    expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'waiting', queuedAt: NOW });
    expect((await say(conversationId, staffId)).kind).toBe('not-yours');
  },
);

test('what staff say is stored once, under their own mark, and only while they hold the conversation', async () => {
  const [ann, bob] = [await member(opened.store), await member(opened.store)];
  const { id, conversationId } = await waiting(opened.store);
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
  const [ann, full] = [await member(opened.store, ['specialist']), await member(opened.store, ['agent'])];
  const { id } = await waiting(opened.store, { restricted: true });
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  const to = { kind: 'person', id: full } as const;
  expect(await transferHandoff(opened.store, { handoffId: id, staffId: ann, to, now: NOW })).toBe(false);
  expect((await readHandoff(opened.store, id))?.holder).toBe(ann);
});

test('back to the assistant: it answers again, and the handoff is over', async () => {
  const ann = await member(opened.store);
  const { id, conversationId } = await waiting(opened.store);
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  await transferHandoff(opened.store, { handoffId: id, staffId: ann, to: { kind: 'bot', id: 'bot' }, now: NOW });
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'closed', outcome: 'back-to-bot' });
  expect((await commitTurn(opened.store, sampleTurn(await snapshotOf(opened.store, conversationId)))).kind).toBe(
    'committed',
  );
});

test('a supervisor takes over; a break gives everything back; an end waits for its outcome', async () => {
  const [ann, head] = [await member(opened.store), await member(opened.store, ['supervisor'])];
  const { id } = await waiting(opened.store);
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
    await member(opened.store, ['agent', 'specialist']),
    await member(opened.store, ['supervisor']),
    await member(opened.store, ['supervisor', 'specialist']),
  ];
  const { id } = await waiting(opened.store, { restricted: true });
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  expect(await takeOverHandoff(opened.store, { handoffId: id, staffId: head, now: NOW })).toBe(false);
  expect(await readHandoff(opened.store, id)).toMatchObject({ holder: ann });
  expect(await takeOverHandoff(opened.store, { handoffId: id, staffId: trained, now: NOW })).toBe(true);
});

test('S5, S8: a resident who leaves is gone for staff as well, who learn only that', async () => {
  const ann = await member(opened.store);
  const { id, conversationId } = await waiting(opened.store);
  await claimHandoff(opened.store, { handoffId: id, staffId: ann, now: NOW });
  await endConversation(opened.store, conversationId, { now: later(MINUTE), how: 'exit' });
  expect(await readHandoff(opened.store, id)).toMatchObject({ state: 'closed', outcome: 'left' });
  expect(await say(conversationId, ann)).toEqual({ kind: 'ended' });
  const late = await waiting(opened.store);
  await endConversation(opened.store, late.conversationId, { now: later(MINUTE), how: 'exit' });
  expect(await claimHandoff(opened.store, { handoffId: late.id, staffId: ann, now: NOW })).toEqual({ kind: 'gone' });
});
