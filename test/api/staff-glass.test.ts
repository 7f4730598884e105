import { signedInStaff } from '../support/staff-cases.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const REASON = 'The specialist is ill and she asked to be called today';
let service: TestService;
let reference = '';
let now = new Date('2026-11-26T10:00:00Z');

const get = (url: string, cookie: string) => service.app.inject({ url, headers: { cookie } });
const post = (url: string, cookie: string, fields: Readonly<Record<string, string>>) =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { ...FORM, cookie },
    payload: new URLSearchParams(fields).toString(),
  });

beforeAll(async () => {
  service = await openTestService({ now: () => now });
  const talk = await startTalk(createTestBot(service.opened.store));
  for (const code of ['do:begin:call-back', 'do:skip', 'do:skip', 'contact=contact', 'contact-how=email'])
    await talk.press(code);
  await talk.say('zebrafinch@example.org');
  for (const code of ['do:skip', 'do:skip', 'do:skip']) await talk.press(code);
  const sent = await talk.press('do:send');
  reference = /[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/.exec(sent.texts[0] ?? '')?.[0] ?? '';
});
afterAll(() => service.close());

test('S8: a supervisor opens one restricted case with a reason, for half an hour, and the others see why', async () => {
  const { store } = service.opened;
  const supervisor = await signedInStaff(store, ['supervisor'], now);
  const specialist = await signedInStaff(store, ['specialist'], now);
  const url = `/staff/reports/${reference}`;
  const refused = await get(url, supervisor.cookie);
  expect([refused.statusCode, refused.body.includes('zebrafinch')]).toEqual([403, false]);
  expect(refused.body).toContain('action="/staff/break-glass"');
  const fields = { kind: 'report', id: reference, next: url };

  const short = await post('/staff/break-glass', supervisor.cookie, { ...fields, reason: ' because ' });
  expect([short.statusCode, short.body.includes('Write a reason of at least 10 characters.')]).toEqual([400, true]);
  expect(short.body).toMatch(/>\s*because<\/textarea>/); // to go on from
  expect((await get(url, supervisor.cookie)).statusCode).toBe(403);

  const opened = await post('/staff/break-glass', supervisor.cookie, { ...fields, reason: REASON });
  expect([opened.statusCode, opened.headers.location]).toEqual([303, url]);
  expect((await get(url, supervisor.cookie)).body).toContain('zebrafinch@example.org');
  const other = await signedInStaff(store, ['supervisor'], now);
  expect((await get(url, other.cookie)).statusCode).toBe(403);

  for (const { cookie } of [other, specialist]) {
    expect((await get('/staff', cookie)).body).toContain(
      '1 restricted case was opened with a reason in the last 24 hours.',
    );
    const list = await get('/staff/break-glass', cookie);
    expect(list.body).toContain(REASON);
    expect(list.body).toContain(`report:${reference}`);
  }
  const rows = await store.database.execute('SELECT actor, action, subject FROM audit WHERE actor = $1 ORDER BY id', [`staff:${supervisor.id}`]); // prettier-ignore
  const row = { actor: `staff:${supervisor.id}`, subject: `report:${reference}` };
  expect(rows.rows).toEqual([
    { ...row, action: 'case.break-glass' },
    { ...row, action: 'report.read' },
  ]);
  const stored = await store.database.execute('SELECT json_agg(break_glass)::text AS all FROM break_glass');
  expect(JSON.stringify(stored.rows)).not.toContain('specialist is ill');

  now = new Date(now.getTime() + 14 * 60_000);
  expect((await get(url, supervisor.cookie)).statusCode).toBe(200);
  now = new Date(now.getTime() + 14 * 60_000);
  expect((await get(url, supervisor.cookie)).statusCode).toBe(200);
  now = new Date(now.getTime() + 2 * 60_000);
  expect((await get(url, supervisor.cookie)).statusCode).toBe(403);
});

test('S8: nobody but a supervisor can, and the reason goes with the case', async () => {
  const { store } = service.opened;
  const agent = await signedInStaff(store, ['agent', 'administrator'], now);
  const fields = { kind: 'report', id: reference, next: '/staff', reason: REASON };
  expect((await get(`/staff/reports/${reference}`, agent.cookie)).body).not.toContain('break-glass');
  expect((await post('/staff/break-glass', agent.cookie, fields)).statusCode).toBe(403);
  const supervisor = await signedInStaff(store, ['supervisor'], now);
  expect((await post('/staff/break-glass', supervisor.cookie, { ...fields, id: 'AAAA-AAA-A' })).statusCode).toBe(404);
  expect((await post('/staff/break-glass', supervisor.cookie, { ...fields, kind: 'staff' })).statusCode).toBe(404);

  await store.database.execute('DELETE FROM sealing_key WHERE owner = $1', [`report:${reference}`]);
  const list = await get('/staff/break-glass', supervisor.cookie);
  expect(list.body).toContain('No longer known: the case has been deleted.');
  expect(list.body).not.toContain(REASON);
});
