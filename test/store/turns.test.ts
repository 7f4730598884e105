import { readMessages, endConversation, loadSnapshot, readReceiptSecret } from '../../store/conversations.ts';
import { findReport } from '../../store/reports.ts';
import { openStore, type Store } from '../../store/store.ts';
import { saveWhileHeld } from '../../store/handoffs/held-turn.ts';
import { commitTurn, findTurn } from '../../store/turns.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { DAY, later, NOW, openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

test('a turn is kept whole: words, replies, dialog and language', async () => {
  const snapshot = await openSample(store);
  const turn = sampleTurn(snapshot, {
    clientMessageId: 'm1',
    language: 'pl',
    replies: [{ text: 'One' }, { text: 'Two' }],
    now: later(1000),
  });
  const stored = {
    outcome: 'asked',
    sequence: 2,
    replies: [
      { sequence: 3, from: 'bot', at: later(1000), body: { text: 'One' } },
      { sequence: 4, from: 'bot', at: later(1000), body: { text: 'Two' } },
    ],
  };
  expect(await commitTurn(store, turn)).toEqual({ kind: 'committed', turn: stored });
  expect(await findTurn(store, snapshot.id, 'm1')).toEqual(stored);
  expect(await snapshotOf(store, snapshot.id)).toEqual({
    ...snapshot,
    version: 1,
    lastSequence: 4,
    language: 'pl',
    dialog: { stack: ['report-asb'] },
    lastActiveAt: later(1000),
  });
  expect(await readMessages(store, snapshot.id, 0, 100)).toEqual([
    { sequence: 1, from: 'bot', at: NOW, body: { text: 'Hello' } },
    { sequence: 2, from: 'resident', at: later(1000), body: { text: 'They race their bikes past my window' } },
    ...stored.replies,
  ]);
  expect(await readMessages(store, snapshot.id, 2, 1)).toEqual(stored.replies.slice(0, 1));
});

test('the same message sent again is given its first replies and stores nothing', async () => {
  const snapshot = await openSample(store);
  const turn = sampleTurn(snapshot, { clientMessageId: 'm1' });
  const first = await commitTurn(store, turn);
  const again = { ...first, kind: 'repeated' };
  expect(await commitTurn(store, turn)).toEqual(again);
  const fresh = await snapshotOf(store, snapshot.id);
  expect(await commitTurn(store, { ...turn, snapshot: fresh, resident: 'other words' })).toEqual(again);
  expect(await readMessages(store, snapshot.id, 0, 100)).toHaveLength(3);
});

test('a turn that was decided on an older state is stale, and stores nothing', async () => {
  const snapshot = await openSample(store);
  await commitTurn(store, sampleTurn(snapshot));
  expect(await commitTurn(store, sampleTurn(snapshot, { clientMessageId: 'late' }))).toEqual({ kind: 'stale' });
  expect(await findTurn(store, snapshot.id, 'late')).toBeUndefined();
  expect(await readMessages(store, snapshot.id, 0, 100)).toHaveLength(3);
});

test('an ended conversation takes no turn', async () => {
  const snapshot = await openSample(store);
  await endConversation(store, snapshot.id, { now: NOW, how: 'exit' });
  await endConversation(store, snapshot.id, { now: later(DAY), how: 'idle' });
  expect(await commitTurn(store, sampleTurn(snapshot))).toEqual({ kind: 'ended' });
  expect(await commitTurn(store, sampleTurn(await snapshotOf(store, snapshot.id)))).toEqual({ kind: 'ended' });
  expect(await commitTurn(store, sampleTurn({ ...snapshot, id: 'never-opened' }))).toEqual({ kind: 'ended' });
});

test('S11: while staff hold the conversation, the resident is saved and the bot says nothing', async () => {
  const snapshot = await openSample(store);
  await store.database.execute(`UPDATE conversation SET holder = 'staff', version = version + 1 WHERE id = $1`, [
    snapshot.id,
  ]);
  const resident = { text: 'Are you there?' };
  expect(await commitTurn(store, sampleTurn(snapshot, { clientMessageId: 'm1', resident }))).toEqual({ kind: 'stale' });
  const held = {
    ...{ snapshot: await snapshotOf(store, snapshot.id), clientMessageId: 'm1', now: NOW, resident },
    said: [{ text: 'Call 999' }],
    ...{ dialog: { stack: [] }, language: 'en', sensitivity: 'ordinary' as const },
  };
  const saved = await saveWhileHeld(store, held);
  expect(saved).toMatchObject({ kind: 'held', sequence: 2, replies: [{ sequence: 3, from: 'service' }] });
  expect(await saveWhileHeld(store, held)).toMatchObject({ kind: 'repeated', sequence: 2, replies: [{ sequence: 3 }] });
  expect((await readMessages(store, snapshot.id, 1, 100)).map(({ from, body }) => [from, body])).toEqual([
    ['resident', { text: 'Are you there?' }],
    ['service', { text: 'Call 999' }],
  ]);
  expect(await saveWhileHeld(store, { ...held, clientMessageId: 'm2' })).toEqual({ kind: 'stale' });
  await endConversation(store, snapshot.id, { now: NOW, how: 'exit' });
  expect(await saveWhileHeld(store, { ...held, clientMessageId: 'm2' })).toEqual({ kind: 'ended' });
});

test('what comes while staff let go is taken by the bot instead', async () => {
  const snapshot = await openSample(store);
  const about = { dialog: {}, language: 'en', sensitivity: 'ordinary' as const };
  const held = { snapshot, now: NOW, resident: {}, said: [], ...about };
  expect(await saveWhileHeld(store, held)).toEqual({ kind: 'stale' });
  expect(await readMessages(store, snapshot.id, 1, 100)).toEqual([]);
});

test('a report, its job, its audit row and its receipt are kept with the turn or not at all', async () => {
  const snapshot = await openSample(store);
  const report = sampleReport();
  const turn = sampleTurn(snapshot, {
    report,
    receiptSecret: 'S3CRET',
    jobs: [{ kind: 'report-arrived', reference: report.reference }],
    audit: [{ actor: 'resident', action: 'report.sent', subject: `report:${report.reference}` }],
  });
  const broken = { ...turn, addition: { reference: 'NO-SUCH', body: 'words', index: [] } };
  await expect(commitTurn(store, broken)).rejects.toThrow('an addition needs a report that exists');
  expect(await findReport(store, report.reference)).toBeUndefined();
  expect(await store.jobs.waiting()).toMatchObject({ 'report-arrived': 0, 'chat-waits': 0 });
  expect((await snapshotOf(store, snapshot.id)).version).toBe(0);

  expect((await commitTurn(store, turn)).kind).toBe('committed');
  expect(await findReport(store, report.reference)).toMatchObject({ body: report.body, conversationId: snapshot.id });
  expect(await store.jobs.waiting()).toMatchObject({ 'report-arrived': 1, 'chat-waits': 0 });
  expect((await snapshotOf(store, snapshot.id)).lastReference).toBe(report.reference);
  const { rows } = await store.database.execute('SELECT actor, action FROM audit WHERE subject = $1', [
    `report:${report.reference}`,
  ]);
  expect(rows).toEqual([{ actor: 'resident', action: 'report.sent' }]);
});

test('a turn that came too late promises nothing: its report and its job are not kept', async () => {
  const snapshot = await openSample(store);
  const before = await store.jobs.waiting();
  const report = sampleReport();
  const turn = { report, jobs: [{ kind: 'report-arrived' as const, reference: report.reference }] };
  const late = sampleTurn({ ...snapshot, version: snapshot.version + 1 }, turn);
  expect(await commitTurn(store, late)).toEqual({ kind: 'stale' });
  expect(await findReport(store, report.reference)).toBeUndefined();
  expect(await store.jobs.waiting()).toEqual(before);
  expect((await commitTurn(store, sampleTurn(snapshot, turn))).kind).toBe('committed');
  expect(await store.jobs.waiting()).toEqual({ ...before, 'report-arrived': (before['report-arrived'] ?? 0) + 1 });
});

test('a reference that is taken makes the turn stale, so that it is tried with another', async () => {
  const report = sampleReport();
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  const second = await openSample(store);
  expect(await commitTurn(store, sampleTurn(second, { report }))).toEqual({ kind: 'stale' });
  expect(await readMessages(store, second.id, 0, 100)).toHaveLength(1);
});

test('S19: the receipt secret can be read for 24 hours, and never after exit', async () => {
  const snapshot = await openSample(store);
  await commitTurn(store, sampleTurn(snapshot, { report: sampleReport(), receiptSecret: 'S3CRET' }));
  expect(await readReceiptSecret(store, snapshot.id, later(DAY - 1))).toBe('S3CRET');
  expect(await readReceiptSecret(store, snapshot.id, later(DAY))).toBeUndefined();
  await endConversation(store, snapshot.id, { now: later(1), how: 'exit' });
  expect(await readReceiptSecret(store, snapshot.id, later(2))).toBeUndefined();
  const { rows } = await store.database.execute('SELECT 1 FROM receipt_secret WHERE conversation_id = $1', [
    snapshot.id,
  ]);
  expect(rows).toEqual([]);
});

test('S8: a protected conversation stays protected, its report does not point to it, and its key goes when it ends', async () => {
  const snapshot = await openSample(store);
  const report = sampleReport();
  await commitTurn(store, sampleTurn(snapshot, { sensitivity: 'protected' }));
  const second = await snapshotOf(store, snapshot.id);
  await commitTurn(store, sampleTurn(second, { sensitivity: 'ordinary', report }));
  expect((await snapshotOf(store, snapshot.id)).sensitivity).toBe('protected');
  expect(await findReport(store, report.reference)).not.toHaveProperty('conversationId');
  await endConversation(store, snapshot.id, { now: NOW, how: 'exit' });
  expect(await loadSnapshot(store, snapshot.id)).toBeUndefined();
  expect(await readMessages(store, snapshot.id, 0, 100)).toEqual([]);
  expect(await findReport(store, report.reference)).toMatchObject({ body: report.body });
});

test('of 100 turns in one moment on two nodes none is lost, doubled or out of order', async () => {
  const second = await openStore({
    databaseUrl: opened.databaseUrl,
    keyRing: opened.keyRing,
    applicationName: 'second',
    log: store.log,
  });
  const { id } = await openSample(store);
  const take = async (node: Store, number: number): Promise<string> => {
    for (let tries = 0; tries < 1000; tries += 1) {
      const snapshot = await snapshotOf(node, id);
      const counted = (snapshot.dialog as { count?: number }).count ?? 0;
      const turn = sampleTurn(snapshot, {
        clientMessageId: `m${number}`,
        resident: { number },
        replies: [{ answers: number }],
        dialog: { count: counted + 1 },
      });
      const result = await commitTurn(node, turn);
      if (result.kind !== 'stale') return result.kind;
    }
    return 'gave up';
  };
  // Each message comes twice, once on each node, as after a dropped connection.
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const kinds = await Promise.all(numbers.flatMap((number) => [take(store, number), take(second, number)]));
  await second.close();

  expect(kinds.toSorted()).toEqual([...Array<string>(50).fill('committed'), ...Array<string>(50).fill('repeated')]);
  const messages = await readMessages(store, id, 1, 1000);
  expect(messages.map((message) => message.sequence)).toEqual(Array.from({ length: 100 }, (_, index) => index + 2));
  const said = messages
    .filter((message) => message.from === 'resident')
    .map((message) => (message.body as { number: number }).number);
  expect(said.toSorted((one, other) => one - other)).toEqual(numbers);
  const answered = messages
    .filter((message) => message.from === 'bot')
    .map((message) => (message.body as { answers: number }).answers);
  expect(answered).toEqual(said);
  expect(await snapshotOf(store, id)).toMatchObject({ version: 50, lastSequence: 101, dialog: { count: 50 } });
}, 60_000);
