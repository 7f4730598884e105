import { noteStaying } from '../../../store/conversations.ts';
import { endWaits } from '../../../store/handoffs/handoff-timers.ts';
import { listQueue } from '../../../store/handoffs/handoff-queue.ts';
import { claimHandoff, openHandoffOf, requestHandoff, type HandoffRequest } from '../../../store/handoffs/handoffs.ts';
import { commitTurn } from '../../../store/turns.ts';
import { openTestStore, storeForTests } from '../../support/store.ts';
import { member, waiting } from '../handoff-samples.ts';
import { later, MINUTE, NOW, openSample, sampleTurn } from '../samples.ts';

const opened = storeForTests();

test('a resident waits once, however often a person is asked for', async () => {
  const first = await waiting(opened.store);
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
  const { conversationId } = await waiting(opened.store, { restricted: true });
  await opened.store.database.execute(`UPDATE conversation SET sensitivity = 'protected' WHERE id = $1`, [
    conversationId,
  ]);
  await noteStaying(opened.store, conversationId, later(50 * MINUTE));
  await endWaits(opened.store, later(61 * MINUTE), () => ({ text: 'nobody came' }));
  expect(await openHandoffOf(opened.store, conversationId)).toMatchObject({ state: 'closed', outcome: 'nobody-came' });
});

test('of 50 who press at once one has the conversation, and the others are told who', async () => {
  const { id } = await waiting(opened.store);
  const people = await Promise.all(Array.from({ length: 50 }, () => member(opened.store)));
  const claims = await Promise.all(
    people.map((staffId) => claimHandoff(opened.store, { handoffId: id, staffId, now: NOW })),
  );
  const winners = people.filter((_, at) => claims[at]?.kind === 'claimed');
  expect(winners).toHaveLength(1);
  expect(claims.filter(({ kind }) => kind === 'taken')).toHaveLength(49);
  expect(claims).toEqual(expect.arrayContaining([{ kind: 'taken', by: winners[0] }]));
});

test('nobody holds more conversations than they may, not even by claiming two at once', async () => {
  const staffId = await member(opened.store, ['agent'], { mostChats: 1 });
  const chats = [await waiting(opened.store), await waiting(opened.store)];
  const claims = await Promise.all(
    chats.map(({ id }) => claimHandoff(opened.store, { handoffId: id, staffId, now: NOW })),
  );
  expect(claims.map(({ kind }) => kind).sort()).toEqual(['claimed', 'not-fit']);
});

test('S8: only a specialist takes a restricted conversation, and only who has its skills', async () => {
  const { id } = await waiting(opened.store, { restricted: true, needs: ['language:pl'] });
  const claim = async (staffId: string) => claimHandoff(opened.store, { handoffId: id, staffId, now: NOW });
  expect(await claim(await member(opened.store))).toEqual({ kind: 'not-fit', lacks: ['language:pl', 'specialist'] });
  expect(await claim(await member(opened.store, ['specialist']))).toEqual({ kind: 'not-fit', lacks: ['language:pl'] });
  expect((await claim(await member(opened.store, ['specialist'], { skills: ['language:pl'] }))).kind).toBe('claimed');
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
