import { endConversation, loadSnapshot, noteStaying } from '../../store/conversations.ts';
import { findReport } from '../../store/reports.ts';
import { applyRetention, previewRetention, retentionAge } from '../../store/retention.ts';
import type { Store } from '../../store/store.ts';
import { commitTurn } from '../../store/turns.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { DAY, later, MINUTE, NOW, openSample, sampleReport, sampleTurn, snapshotOf } from './samples.ts';

const YEAR = 365.25 * DAY;
let opened: TestStore;
let store: Store;
beforeEach(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterEach(() => opened.close());

/** Runs retention as if it had run all along, and says what it removed. */
async function run(at: Date): Promise<Record<string, number>> {
  const result = await applyRetention(store, { now: at, clockIsRight: true });
  if (result.kind !== 'removed') throw new Error(result.kind);
  return Object.fromEntries(Object.entries(result.removed).filter(([, count]) => count > 0));
}

async function rowsOf(id: string): Promise<unknown> {
  const { rows } = await store.database.execute(
    `SELECT (SELECT count(*) FROM conversation WHERE id = $1)::integer AS conversations,
      (SELECT count(*) FROM message WHERE conversation_id = $1)::integer AS messages,
      (SELECT count(*) FROM turn WHERE conversation_id = $1)::integer AS turns,
      (SELECT count(*) FROM sealing_key WHERE owner = 'conversation:' || $1)::integer AS keys`,
    [id],
  );
  return rows[0];
}
const GONE = { conversations: 0, messages: 0, turns: 0, keys: 0 };

test('a chat that nobody finished goes after 24 hours', async () => {
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { clientMessageId: 'm', now: later(MINUTE) }));
  expect(await run(later(DAY))).toEqual({});
  expect(await run(later(DAY + MINUTE))).toEqual({ 'unfinished-chat': 1 });
  expect(await rowsOf(id)).toEqual(GONE);
});

test('a chat that ended without a report goes after 30 days', async () => {
  const { id } = await openSample(store);
  await endConversation(store, id, { now: later(MINUTE), how: 'closed' });
  expect(await run(later(30 * DAY))).toEqual({});
  expect(await run(later(30 * DAY + MINUTE))).toEqual({ 'chat-without-report': 1 });
  expect(await rowsOf(id)).toEqual(GONE);
});

test('S8: a protected chat is gone 15 minutes after its end, its key from the very end', async () => {
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { sensitivity: 'protected' }));
  await endConversation(store, id, { now: NOW, how: 'exit' });
  expect(await rowsOf(id)).toMatchObject({ keys: 0 });
  for (let minute = 5; minute <= 15; minute += 5) await run(later(minute * MINUTE));
  expect(await rowsOf(id)).toEqual(GONE);
});

test('S8: a protected chat that was left without a goodbye ends after 30 minutes, and is gone with it', async () => {
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { sensitivity: 'protected' }));
  expect(await run(later(29 * MINUTE))).toEqual({});
  expect(await run(later(30 * MINUTE))).toEqual({ 'protected-chat-left': 1 });
  expect(await rowsOf(id)).toEqual(GONE);
});

test('S8: a protected chat whose page is in use is not taken for left, though nothing is said in it', async () => {
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { sensitivity: 'protected' }));
  await noteStaying(store, id, later(25 * MINUTE));
  expect(await run(later(54 * MINUTE))).toEqual({});
  expect(await run(later(55 * MINUTE))).toEqual({ 'protected-chat-left': 1 });
});

/** A conversation for which somebody of the staff came, and said something or nothing. */
async function withStaff(id: string, words: 'answered' | 'silent'): Promise<void> {
  await store.database.execute(
    `INSERT INTO handoff (id, conversation_id, state, reason, urgency, team, needs, restricted, language, asked_at, queued_at, answered_at, ended_at, outcome)
      VALUES ('h-' || $1, $1, 'closed', 'disclosure', 1, 'team', '{}', true, 'en', $2, $2, $3, $2, 'left')`,
    [id, NOW, words === 'answered' ? NOW : null],
  );
}

test('S8: a protected chat that staff answered is kept by them for 30 days from its end, with a report or without, and the report stays', async () => {
  for (const report of [undefined, sampleReport()]) {
    const { id } = await openSample(store);
    await commitTurn(
      store,
      sampleTurn(await snapshotOf(store, id), {
        sensitivity: 'protected',
        ...(report === undefined ? {} : { report }),
      }),
    );
    await withStaff(id, 'answered');
    await endConversation(store, id, { now: NOW, how: 'exit' });
    await run(later(30 * DAY - MINUTE));
    expect(await rowsOf(id)).toMatchObject({ conversations: 1, keys: 1 });
    expect(await run(later(30 * DAY))).toMatchObject({ 'protected-chat-with-staff': 1 });
    expect(await rowsOf(id)).toEqual(GONE);
    if (report !== undefined) expect(await findReport(store, report.reference)).toMatchObject({ body: report.body });
  }
});

test('S8: a protected chat that was taken by staff who said nothing is gone 15 minutes after its end', async () => {
  const { id } = await openSample(store);
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { sensitivity: 'protected' }));
  await withStaff(id, 'silent');
  await store.database.execute(`UPDATE conversation SET holder = 'staff' WHERE id = $1`, [id]);
  await endConversation(store, id, { now: NOW, how: 'exit' });
  for (let minute = 5; minute <= 15; minute += 5) await run(later(minute * MINUTE));
  expect(await rowsOf(id)).toEqual(GONE);
});

test('any other chat that staff answered is kept for two years', async () => {
  const { id } = await openSample(store);
  await withStaff(id, 'answered');
  await endConversation(store, id, { now: NOW, how: 'closed' });
  await run(later(2 * YEAR - MINUTE));
  expect(await rowsOf(id)).toMatchObject({ conversations: 1 });
  expect(await run(later(2 * YEAR))).toMatchObject({ 'chat-with-staff': 1 });
});

test('of any other chat the last message counts, as residents are told, and not how long a page was open', async () => {
  const { id } = await openSample(store);
  await noteStaying(store, id, later(DAY));
  expect(await run(later(DAY + MINUTE))).toEqual({ 'unfinished-chat': 1 });
});

test('S8: the report of a protected chat stays when the chat goes', async () => {
  const { id } = await openSample(store);
  const report = sampleReport();
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { sensitivity: 'protected', report }));
  await endConversation(store, id, { now: NOW, how: 'exit' });
  await run(later(15 * MINUTE));
  expect(await loadSnapshot(store, id)).toBeUndefined();
  expect(await findReport(store, report.reference)).toMatchObject({ body: report.body });
});

test('a report stays two years with its chat, then both go', async () => {
  const { id } = await openSample(store);
  const report = sampleReport();
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { report, receiptSecret: 'S3CRET' }));
  expect(await run(later(DAY + MINUTE))).toEqual({ 'receipt-secret': 1 });
  expect((await snapshotOf(store, id)).ended).toBe(true); // nobody goes on with it after a day
  expect(await run(later(2 * YEAR - MINUTE))).toEqual({ 'retention-run': 1 });
  expect(await findReport(store, report.reference)).toBeDefined();
  expect(await run(later(2 * YEAR))).toEqual({ report: 1 });
  expect(await findReport(store, report.reference)).toBeUndefined();
  expect(await run(later(2 * YEAR + MINUTE))).toEqual({ 'chat-without-report': 1 });
  expect(await rowsOf(id)).toEqual(GONE);
  const { rows } = await store.database.execute('SELECT owner FROM sealing_key');
  expect(rows).toEqual([]);
});

test('more than one batch goes in one run', async () => {
  await store.database.execute(
    `INSERT INTO attempt SELECT 'receipt', 'key' || number, $1, 1 FROM generate_series(1, 1203) AS number`,
    [NOW],
  );
  expect(await run(later(DAY))).toEqual({ attempt: 1203 });
});

test('a dry run counts what would go and removes nothing', async () => {
  const { id } = await openSample(store);
  const preview = await previewRetention(store, later(2 * DAY));
  expect(preview).toMatchObject({ kind: 'would-remove', removed: { 'unfinished-chat': 1, report: 0 } });
  expect(await rowsOf(id)).toMatchObject({ conversations: 1, keys: 1 });
});

test('keys go first: when the rows cannot be removed, what they say is already out of reach', async () => {
  const { id } = await openSample(store);
  await store.database.execute(
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
  );
  await store.database.execute(
    'CREATE TRIGGER refuse BEFORE DELETE ON conversation FOR EACH ROW EXECUTE FUNCTION refuse()',
  );
  await expect(run(later(2 * DAY))).rejects.toThrow('no');
  expect(await rowsOf(id)).toMatchObject({ conversations: 1, keys: 0 });
  expect(await loadSnapshot(store, id)).toBeUndefined();
  await store.database.execute('DROP TRIGGER refuse ON conversation');
  await run(later(40 * DAY));
  expect(await rowsOf(id)).toEqual(GONE);
});

test.each([
  ['forwards', later(DAY + MINUTE)],
  ['backwards', later(-DAY - MINUTE)],
])(
  'nothing goes when the clock has jumped %s by more than a day, until an operator says it is right',
  async (_, wrong) => {
    const { id } = await openSample(store, later(-10 * DAY));
    await store.database.execute('INSERT INTO retention_run (at, removed) VALUES ($1, $2)', [NOW, {}]);
    expect(await applyRetention(store, { now: wrong })).toEqual({ kind: 'clock-jumped', lastRun: NOW });
    expect(await rowsOf(id)).toMatchObject({ conversations: 1, keys: 1 });
    expect((await applyRetention(store, { now: wrong, clockIsRight: true })).kind).toBe('removed');
    expect(await rowsOf(id)).toEqual(GONE);
    expect((await applyRetention(store, { now: wrong })).kind).toBe('removed');
  },
);

test('how long ago it was done is known, and a refused run leaves it as it was', async () => {
  expect(await retentionAge(store, NOW)).toBe(0);
  await run(NOW);
  expect(await applyRetention(store, { now: later(2 * DAY) })).toMatchObject({ kind: 'clock-jumped' });
  expect(await retentionAge(store, later(2 * DAY))).toBe((2 * DAY) / 1000);
});
