import { openStore } from '../../store/store.ts';
import { startFakeAzure, threadMessage, type FakeAzure } from '../support/fake-azure.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
let here: TestService;
let there: TestService;
let cookie: string;
let azure: FakeAzure;

beforeAll(async () => {
  azure = await startFakeAzure();
  const config = { botFramework: azure.application };
  here = await openTestService({ config });
  const { databaseUrl, keyRing, store } = here.opened;
  const other = await openStore({ databaseUrl, keyRing, applicationName: 'other', log: store.log, connections: 3 });
  there = await openTestService({ config, opened: { ...here.opened, store: other, close: () => other.close() } });
  ({ cookie } = await signedInStaff(store, ['administrator']));
});
afterAll(async () => {
  await there.close();
  await here.close();
  azure.close();
});

const turn = (to: 'on' | 'off', reason: string) =>
  here.app.inject({
    method: 'POST',
    url: '/staff/switch',
    headers: { ...FORM, cookie },
    payload: new URLSearchParams({ to, reason }).toString(),
  });
const status = async ({ app }: TestService): Promise<number> => (await app.inject({ url: '/chat' })).statusCode;

/** Comes back once a node answers with a status. */
async function until(service: TestService, wanted: number): Promise<void> {
  while ((await status(service)) !== wanted) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('S1: off on every node, with the numbers at every way in, and on again', async () => {
  const open = await there.app.inject({ method: 'POST', url: '/v3/directline/conversations' });
  const { conversationId, token } = open.json<{ conversationId: string; token: string }>();
  const authorization = `Bearer ${token}`;
  const base = `/v3/directline/conversations/${conversationId}`;

  expect((await turn('off', 'It tells a wrong number')).statusCode).toBe(303);
  expect(await status(here)).toBe(503);
  await until(there, 503);

  for (const { app } of [here, there]) {
    for (const url of ['/', '/chat', '/chat/follow', '/panel']) {
      const page = await app.inject({ url });
      expect([url, page.statusCode, page.body.includes('tel:999'), /<form|<script|src=/.test(page.body)]).toEqual([
        url,
        503,
        true,
        false,
      ]);
      expect(page.headers['content-security-policy']).toMatch(
        /^default-src 'none'; img-src data:; style-src 'sha256-[\w+/=]{44}'/,
      );
    }
    const said = await app.inject({
      method: 'POST',
      url: `${base}/activities`,
      headers: { authorization, 'content-type': 'application/json' },
      payload: { type: 'message', text: 'he has a knife and is outside my door' },
    });
    expect(said.statusCode).toBe(503);
    const body = said.json<{ error: { code: string; message: string }; activities: readonly { text: string }[] }>();
    expect(body.error.code).toBe('ServiceUnavailable');
    expect(body.error.message).toContain('999');
    expect(body.activities.map(({ text }) => text).join(' ')).toContain('999'); // S1
    const uploaded = await app.inject({
      method: 'POST',
      url: `${base}/upload`,
      headers: { authorization, 'content-type': 'application/vnd.microsoft.activity' },
      payload: JSON.stringify({ type: 'message', text: 'he has a knife and is outside my door' }),
    });
    const shown = uploaded.json<{ activities: readonly { text: string }[] }>().activities;
    expect([
      uploaded.statusCode,
      shown
        .map(({ text }) => text)
        .join(' ')
        .includes('999'),
    ]).toEqual([503, true]);
    for (const [method, url] of [
      ['GET', `${base}/activities`],
      ['GET', base],
      ['POST', '/v3/directline/conversations'],
      ['POST', '/v3/directline/tokens/generate'],
    ] as const) {
      // prettier-ignore
      expect([url, (await app.inject({ method, url, headers: { authorization } })).statusCode]).toEqual([url, 503]);
    }
    const form = await app.inject({
      method: 'POST',
      url: '/chat/say',
      headers: FORM,
      payload: 'text=he+has+a+knife+and+is+outside',
    });
    expect([form.statusCode, form.body.includes('message-service')]).toEqual([503, true]);
    expect(form.body).toMatch(/<textarea[^>]*>\s*he has a knife and is outside<\/textarea>/); // S2
    const thread = await app.inject({
      method: 'POST',
      url: '/api/messages',
      headers: { authorization: `Bearer ${await azure.sign()}` },
      payload: threadMessage({ text: 'he has a knife and is outside my door' }),
    });
    const told = thread.json<{ activities: readonly { text: string }[] }>().activities.map(({ text }) => text);
    expect([thread.statusCode, told.length]).toEqual([200, 2]); // a status would stay with Azure
    expect(told[0]).toContain('If you are in danger now, please call 999.');
    expect(told[1]).toContain('999');
    expect((await app.inject({ method: 'POST', url: '/chat/exit', headers: FORM })).statusCode).toBe(303); // S5
    expect((await app.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await app.inject({ url: '/staff/switch', headers: { cookie } })).body).toContain(
      'The service is OFF since',
    );
  }

  expect((await turn('on', 'The number is right again')).statusCode).toBe(303);
  expect(await status(here)).toBe(200);
  await until(there, 200);
  const rows = await there.app.inject({ method: 'GET', url: `${base}/activities`, headers: { authorization } });
  expect(rows.statusCode).toBe(200);
});

test('a node that missed the news looks by itself, and a start finds the switch as it is', async () => {
  const { store } = here.opened;
  await store.database.execute(
    `INSERT INTO switch_change (at, by, off, reason) VALUES (now(), 'test', true, 'quietly')`,
  );
  const fresh = await openTestService({ opened: { ...here.opened, close: () => Promise.resolve() } });
  expect(await status(fresh)).toBe(503);
  await fresh.close();
  await until(there, 503);
  await turn('on', 'enough');
});

test('without a reason nothing is turned, and each turn is in the audit', async () => {
  expect((await turn('off', '  ')).statusCode).toBe(400);
  expect(await status(here)).toBe(200);
  const { rows } = await here.opened.store.database.execute(
    `SELECT action, subject FROM audit WHERE action LIKE 'service.%' ORDER BY id`,
  );
  const subject = 'service:residents';
  expect(rows).toEqual([
    { action: 'service.off', subject },
    { action: 'service.on', subject },
    { action: 'service.on', subject },
  ]);
});
