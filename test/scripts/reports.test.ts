import { randomBytes } from 'node:crypto';

import { foundBy } from '../../bot/reports/found-by.ts';
import { erase, revoke, tellErasure, tellRevoking } from '../../scripts/reports/erase.ts';
import { reindex } from '../../scripts/reports/reindex.ts';
import { loadSnapshot } from '../../store/conversations.ts';
import { requestHandoff } from '../../store/handoffs/handoffs.ts';
import { listReports } from '../../store/reports/list-reports.ts';
import { correctReport } from '../../store/reports/report-changes.ts';
import { mergeReport } from '../../store/reports/report-merges.ts';
import { findReceipt, findReport } from '../../store/reports.ts';
import { hashReceipt, verifyReceipt } from '../../store/sealing/secret-hash.ts';
import { commitTurn } from '../../store/turns.ts';
import { later, NOW, openSample, sampleTurn, snapshotOf } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

let opened: TestStore;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.close());

const change = (reference: string) => ({ reference, by: 'command', now: later(1000) });
const wanted = (reference: string) => ({ ...change(reference), store: opened.store, random: randomBytes });

async function send(changes: Parameters<typeof sentReport>[0] & { from?: string; receiptHash?: string } = {}) {
  const { store } = opened;
  const { from, receiptHash = 'a hash', ...rest } = changes;
  const snapshot = from === undefined ? await openSample(store) : await snapshotOf(store, from);
  const report = { ...sentReport(rest), receiptHash };
  await commitTurn(store, sampleTurn(snapshot, { report }));
  return { reference: report.reference, from: snapshot.id };
}

/** How many rows of any table hold one of these words, and how many keys are theirs. */
async function traces(...words: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { rows } = await opened.store.database.execute(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of rows as { name: string }[]) {
    const found = await opened.store.database.execute(
      `SELECT count(*)::integer AS count FROM "${name}" AS one WHERE one::text LIKE ANY($1)`,
      [words.map((word) => `%${word}%`)],
    );
    const [{ count = 0 } = {}] = found.rows as { count?: number }[];
    if (count > 0) counts[name] = count;
  }
  return counts;
}

async function actionsOn(subject: string): Promise<readonly string[]> {
  const { rows } = await opened.store.database.execute(
    `SELECT actor || ' ' || action AS line FROM audit WHERE subject = $1 AND actor = 'command' ORDER BY id`,
    [subject],
  );
  return (rows as { line: string }[]).map(({ line }) => line);
}

describe('erasing a report on request', () => {
  it('tells first what would go, and then leaves nothing but what the audit says', async () => {
    const { reference, from } = await send();
    const told = await tellErasure(wanted(reference));
    expect(told).toEqual({
      code: 0,
      text: `Would be erased: the report ${reference} of 2026-03-02T21:15:00.000Z, with its history and 0 additions.\nWould be erased: its conversation, 3 messages.\n`,
    });
    expect(await findReport(opened.store, reference)).toBeDefined();

    expect((await erase(wanted(reference))).text).toBe(told.text.replaceAll('Would be erased', 'Erased'));
    expect(Object.keys(await traces(reference, from))).toEqual(['audit']);
    expect(await actionsOn(`report:${reference}`)).toEqual(['command data.erased']);
    expect(await actionsOn(`conversation:${from}`)).toEqual(['command data.erased']);
    expect(await erase(wanted(reference))).toEqual({ code: 1, text: `There is no report ${reference}.\n` });
  });

  it('destroys the keys before it removes a row, so that a crash between leaves nothing to read, and is finished by a second run', async () => {
    const { reference, from } = await send();
    const { database } = opened.store;
    await database.execute(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'crash'; END $$`,
    );
    await database.execute('CREATE TRIGGER crash BEFORE DELETE ON report FOR EACH ROW EXECUTE FUNCTION refuse()');
    await expect(erase(wanted(reference))).rejects.toThrow();
    expect(await traces(`report:${reference}`)).not.toHaveProperty('sealing_key');
    expect(await loadSnapshot(opened.store, from)).toBeUndefined();
    await database.execute('DROP TRIGGER crash ON report');
    expect((await erase(wanted(reference))).code).toBe(0);
    expect(Object.keys(await traces(reference, from))).toEqual(['audit']);
  });

  it('leaves the conversation while another report of it stands, and lets duplicates stand for themselves', async () => {
    const first = await send();
    const second = await send({ from: first.from });
    const double = await send();
    await mergeReport(opened.store, { ...change(double.reference), into: first.reference });
    const { text } = await erase(wanted(first.reference));
    expect(text).toContain(`The conversation stays for ${second.reference}`);
    expect(text).toContain(`stand for themselves again: ${double.reference}`);
    expect(await findReport(opened.store, second.reference)).toMatchObject({ conversationId: first.from });
    expect(await findReport(opened.store, double.reference)).not.toHaveProperty('mergedInto');
  });

  it('refuses while staff have the conversation', async () => {
    const { reference, from } = await send();
    const request = { urgency: 2, team: 'community-safety', needs: [], restricted: false, language: 'en' } as const;
    await requestHandoff(opened.store, { ...request, reason: 'asked', id: 'h', conversationId: from, now: NOW });
    expect((await erase(wanted(reference))).code).toBe(1);
    expect(await findReport(opened.store, reference)).toBeDefined();
  });
});

test('S10: a revoked receipt opens nothing any more, and looks like any wrong one', async () => {
  const receiptHash = hashReceipt('right');
  const { reference } = await send({ receiptHash });
  const opens = async () => verifyReceipt((await findReceipt(opened.store, reference))?.receiptHash, 'right');
  expect((await tellRevoking(wanted(reference))).code).toBe(0);
  expect(await opens()).toBe(true);
  expect((await revoke(wanted(reference))).code).toBe(0);
  expect(await opens()).toBe(false);
  expect((await findReceipt(opened.store, reference))?.receiptHash).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/);
  expect(await actionsOn(`report:${reference}`)).toEqual(['command report.receipt-revoked']);
  for (const run of [tellRevoking, revoke]) expect((await run(wanted('NO-SUCH'))).code).toBe(1);
});

describe('reports that were corrected before corrections moved them', () => {
  /** As it was stored then: the words alone, and the index as it was sent. */
  const correctAsBefore = (reference: string, field: string, value: string) =>
    correctReport(opened.store, {
      ...{ ...change(reference), by: 'staff:a', field, value, why: 'wrong' },
      indexOf: ({ reference: own }) => (own === moved ? ['type:noise', 'ward:E05008810'] : ['type:noise', 'ward:E05008810', 'phone:+447700900001']), // prettier-ignore
    });
  let moved = '';

  it('get the ward of the corrected place and are found by what holds now, once', async () => {
    const { store } = opened;
    moved = (await send({ fields: { where: 'Church Gresley' } })).reference;
    const rung = (await send({ fields: { 'contact-phone': '+447700900001' }, find: { phone: '+447700900001' } }))
      .reference;
    const untouched = (await send()).reference;
    await correctAsBefore(moved, 'where', 'the park in Woodville');
    await correctAsBefore(rung, 'contact-phone', '07700 900002');
    const listed = async (query: Partial<Parameters<typeof listReports>[1]>) =>
      (await listReports(store, { restricted: true, limit: 9, ...query })).reports.map(({ reference }) => reference);
    expect(await listed({ ward: 'ward:E05008823' })).toEqual([]);

    const would = '2 reports were corrected by staff. Of these, 1 would be in another ward, and 2 would be found by something else.\n'; // prettier-ignore
    expect(await reindex(wanted(''), 'look')).toEqual({ code: 0, text: would });
    expect(await listed({ ward: 'ward:E05008823' })).toEqual([]);
    expect(await reindex(wanted(''), 'apply')).toEqual({ code: 0, text: would.replaceAll('would be', 'are now') });
    expect(await listed({ ward: 'ward:E05008823' })).toEqual([moved]);
    expect(await listed({ find: ['phone:+447700900001'] })).toEqual([]);
    expect(await listed({ find: ['phone:+447700900002'] })).toEqual([rung]);
    expect((await reindex(wanted(''), 'apply')).text).toContain('Of these, 0 are now in another ward, and 0 are now');
    const report = await findReport(store, moved);
    expect(report?.edits.map(({ by, about }) => [by, about])).toEqual([
      ['staff:a', 'where'],
      ['command', 'ward'],
    ]);
    expect((await findReport(store, untouched))?.events).toEqual([]);
    expect(report && foundBy(report)).toContain('ward:E05008823');
  });
});
