import type { Routes } from '../../api/context.ts';
import { networkOf } from '../../api/plugins/rate-limit.ts';
import { clearSession, readSession, setSession } from '../../api/plugins/session.ts';
import { buildDemo, DEMO_EMERGENCY, type DemoOptions } from '../support/demo-server.ts';
import { inject, startTalk } from '../support/direct-line.ts';

const probes: Routes = (app) => {
  app.get('/panel', (_request, reply) => reply.type('text/html').send('<p>panel</p>'));
  app.get('/chat', (request, reply) => {
    setSession(reply, 'a-token');
    return reply.type('text/html').send(`<p>${readSession(request) ?? 'nobody'}</p>`);
  });
  app.post('/leave', (_request, reply) => {
    clearSession(reply);
    return reply.send('');
  });
  app.get('/whoami', (request) => ({ ip: request.ip, protocol: request.protocol }));
  app.get('/staff/desk', (_request, reply) => reply.type('text/html').send('<p>desk</p>'));
  app.get('/throws', () => {
    throw new Error('planted-secret');
  });
};
async function within<Result>(
  options: DemoOptions,
  use: (app: Awaited<ReturnType<typeof buildDemo>>['app']) => Promise<Result>,
) {
  const { app } = await buildDemo({ routes: [probes], ...options });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}
const policyOf = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split('; ')
      .map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
  );

describe('every answer', () => {
  test.each([
    ['/chat', 'same-origin'], // without it browsers hide that its forms are our own
    ['/health/live', 'no-referrer'],
    ['/nothing', 'no-referrer'],
    ['/staff/desk', 'no-referrer'],
    ['/v3/directline/nothing', 'no-referrer'],
    ['/docs/', 'no-referrer'],
  ])('of %s allows our own files alone, no frame, a referrer of %s, and is kept by no cache', async (url, referrer) => {
    const { headers } = await within({}, (app) => inject(app, 'GET', url));
    const { 'form-action': _forms, ...policy } = policyOf(headers);
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    });
    expect(JSON.stringify(policy)).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'referrer-policy': referrer,
      'x-content-type-options': 'nosniff',
    });
  });

  test.each([
    ['/chat', 'self'],
    ['/panel?language=pl', 'self'],
    ['/chatter', ''],
    ['/staff/desk', ''],
    ['/docs/', ''],
  ])('of %s lets nobody use camera or place, and the microphone only where a resident may speak', async (url, to) => {
    const { headers } = await within({}, (app) => inject(app, 'GET', url));
    expect(headers['permissions-policy']).toBe(`camera=(), geolocation=(), browsing-topics=(), microphone=(${to})`);
  });

  const LEAVING = "'self' https:";
  test.each([
    ['/chat', LEAVING],
    ['/chat/say', LEAVING],
    ['/panel', LEAVING],
    ['/nothing', LEAVING], // the page that says so has the exit
    ['/chatter', LEAVING],
    ['/staff/nothing', LEAVING],
    ['/staff/desk', "'self'"],
    ['/docs/', "'self'"],
  ])('S5: of %s has forms that post to us, and go on to the exit alone', async (url, forms) => {
    const config = { exitSite: 'https://weather.example/now' };
    const { headers } = await within({ config }, (app) => inject(app, 'GET', url));
    expect(policyOf(headers)['form-action']).toBe(forms);
  });

  test('of the panel may be framed by the configured pages, and by nobody else', async () => {
    const config = { frameAncestors: ['https://www.southderbyshire.gov.uk', 'https://example.org'] };
    const framed = await within({ config }, (app) => inject(app, 'GET', '/panel'));
    const lookalike = await within({ config }, (app) => inject(app, 'GET', '/panel/other'));
    const nowhere = await within({ config: { frameAncestors: [] } }, (app) => inject(app, 'GET', '/panel?x=1'));
    expect(policyOf(framed.headers)['frame-ancestors']).toBe('https://www.southderbyshire.gov.uk https://example.org');
    expect(framed.headers).not.toHaveProperty('x-frame-options');
    expect(policyOf(lookalike.headers)['frame-ancestors']).toBe("'none'");
    expect(policyOf(nowhere.headers)['frame-ancestors']).toBe("'none'");
  });

  test('of Direct Line may be read by pages of other origins, without credentials; of the rest, by ours alone', async () => {
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    const preflight = await within({}, (app) => inject(app, 'OPTIONS', '/v3/directline/conversations', { headers }));
    const posted = await within({}, (app) => inject(app, 'POST', '/v3/directline/conversations', { headers }));
    const page = await within({}, (app) => inject(app, 'GET', '/chat', { headers }));
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': expect.stringContaining('authorization') as string,
    });
    expect([posted.status, posted.headers['access-control-allow-origin']]).toEqual([201, '*']);
    for (const { headers: given } of [preflight, posted])
      expect(given).not.toHaveProperty('access-control-allow-credentials');
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('to a failure tells the numbers and nothing of what failed', async () => {
    const json = await within({}, (app) => inject(app, 'GET', '/throws'));
    const page = await within({}, (app) => inject(app, 'GET', '/throws', { headers: { accept: 'text/html' } }));
    expect([json.status, page.status]).toEqual([503, 503]);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const { text } of [json, page]) {
      expect(text).toContain(DEMO_EMERGENCY);
      expect(text).not.toContain('planted-secret');
    }
  });

  test('of the panel and the pages in HTML never runs what an address says', async () => {
    const url = '/%3Cscript%3Ealert(1)%3C/script%3E';
    const { status, text } = await within({}, (app) => inject(app, 'GET', url, { headers: { accept: 'text/html' } }));
    expect([status, text.includes('script')]).toEqual([404, false]);
  });
});

describe('the session cookie (S6)', () => {
  const cookieOf = async (headers: Readonly<Record<string, string>>, options: DemoOptions = {}) =>
    within(options, async (app) => (await inject(app, 'GET', '/chat', { headers })).headers['set-cookie']);

  test('is for this browser session, this site and no script, and needs TLS', async () => {
    expect(await cookieOf({ host: 'chat.example.org' })).toBe(
      'session=a-token; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
  });

  test.each(['127.0.0.1:3978', 'localhost:3978', '[::1]:3978'])(
    'works without TLS on the machine itself: %s',
    async (host) => {
      expect(await cookieOf({ host })).toBe('session=a-token; Path=/; HttpOnly; SameSite=Lax');
    },
  );

  test.each(['127.0.0.1.example.org', 'localhost.example.org', '10.0.0.1'])('needs TLS on %s', async (host) => {
    expect(await cookieOf({ host })).toContain('Secure');
  });

  test('is read back, and is gone at once when it is cleared', async () => {
    await within({}, async (app) => {
      expect((await inject(app, 'GET', '/chat', { headers: { cookie: 'session=mine' } })).text).toBe('<p>mine</p>');
      expect((await inject(app, 'GET', '/chat', { headers: { cookie: 'session=' } })).text).toBe('<p>nobody</p>');
      expect(String((await inject(app, 'POST', '/leave')).headers['set-cookie'])).toMatch(
        /^session=; .*Expires=Thu, 01 Jan 1970/,
      );
    });
  });
});

describe('a proxy', () => {
  const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' };
  const who = (trustProxy: readonly string[]) =>
    within({ config: { trustProxy } }, async (app) => (await inject(app, 'GET', '/whoami', { headers: forged })).body);

  test('is believed only at an address that is configured', async () => {
    expect(await who([])).toEqual({ ip: '127.0.0.1', protocol: 'http' });
    expect(await who(['10.0.0.0/8'])).toEqual({ ip: '127.0.0.1', protocol: 'http' });
    expect(await who(['127.0.0.0/8'])).toEqual({ ip: '203.0.113.9', protocol: 'https' });
  });

  test('that ends TLS gets the stream on wss', async () => {
    const address = (config: DemoOptions['config'], headers: Readonly<Record<string, string>>) =>
      within({ config: config ?? {} }, async (app) => {
        const { body } = await inject(app, 'POST', '/v3/directline/conversations', { headers });
        return new URL((body as { streamUrl: string }).streamUrl).origin;
      });
    expect(await address({ trustProxy: ['127.0.0.1'] }, { ...forged, host: 'chat.example.org' })).toBe(
      'wss://chat.example.org',
    );
    expect(await address({ publicUrl: 'https://talk.example.org' }, {})).toBe('wss://talk.example.org');
  });
});

describe('a limit', () => {
  test('S1: on what one address may ask refuses before anything is read, with the numbers', async () => {
    await within({ limits: { requestsPerAddress: 3 } }, async (app) => {
      const ask = () =>
        inject(app, 'POST', '/v3/directline/tokens/generate', {
          headers: { 'content-type': 'application/json' },
          payload: '{',
        });
      const answers = [await ask(), await ask(), await ask(), await ask()];
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 429]);
      expect(answers[3]?.text).toContain(DEMO_EMERGENCY);
      expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
      const page = await inject(app, 'GET', '/chat', { headers: { accept: 'text/html' } });
      expect([page.status, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
      expect(page.text).toContain(DEMO_EMERGENCY);
      expect((await inject(app, 'GET', '/health/live')).status).toBe(200);
    });
  });

  test('lets the desks of one office ask twenty times as often, and nobody guess more often at passwords and codes', async () => {
    await within({ limits: { requestsPerAddress: 2 } }, async (app) => {
      const refused = async (method: 'GET' | 'POST', url: string, times: number): Promise<readonly boolean[]> => {
        const answers = await Promise.all(Array.from({ length: times }, () => inject(app, method, url)));
        return answers.map(({ status }) => status === 429);
      };
      expect((await refused('GET', '/staff/api/overview', 41)).indexOf(true)).toBe(40);
      expect(await refused('POST', '/staff/sign-in', 3)).toEqual([false, false, true]);
      for (const url of ['/staff/code', '/staff/second-step', '/staff/provider/callback'])
        expect(await refused('POST', url, 1)).toEqual([true]);
    });
  });

  test('on new conversations is counted by address, behind a proxy too', async () => {
    await within({ limits: { conversationsPerAddress: 1 }, config: { trustProxy: ['127.0.0.1'] } }, async (app) => {
      const open = async (address: string) =>
        (await inject(app, 'POST', '/v3/directline/tokens/generate', { headers: { 'x-forwarded-for': address } }))
          .status;
      expect([await open('203.0.113.1'), await open('203.0.113.1'), await open('203.0.113.2')]).toEqual([
        200, 429, 200,
      ]);
      expect([await open('2001:db8::1'), await open('2001:db8::ffff'), await open('2001:db8:0:1::1')]).toEqual([
        200, 429, 200,
      ]);
    });
  });

  test('on one conversation leaves the others alone', async () => {
    await within({ limits: { turnsPerConversation: 1 } }, async (app) => {
      const [one, other] = [await startTalk(app), await startTalk(app)];
      const say = async (talk: typeof one) => (await talk.post({ type: 'message', text: 'hello' })).status;
      expect([await say(one), await say(one), await say(other)]).toEqual([200, 429, 200]);
    });
  });

  test("S1: over a conversation's limit the danger screen still reads the words and shows its card", async () => {
    const screenOnly: DemoOptions['screenOnly'] = (text) =>
      text.includes('outside') ? [{ text: 'Call 999.', language: 'en', choices: [], select: 'one' }] : [];
    await within({ limits: { turnsPerConversation: 1 }, screenOnly }, async (app) => {
      const talk = await startTalk(app);
      await talk.post({ type: 'message', text: 'hello' });
      const { status, body } = await talk.post({ type: 'message', text: 'he is outside' });
      expect([status, body]).toMatchObject([429, { activities: [{ text: 'Call 999.', id: '' }] }]);
    });
  });

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '::ffff:203.0.113.9'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
  ])('counts %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('an address that cannot be read', () => {
  const BROKEN = '%E0%A4%A';
  const LONG = 'planted'.repeat(40);
  const browser = { headers: { accept: 'text/html', 'accept-language': 'en' } };

  test.each([
    `/v3/directline/conversations/${BROKEN}/activities`,
    `/v3/directline/conversations/${LONG}/activities`,
    `/v3/directline/${BROKEN}?t=planted`,
  ])('is refused as the protocol refuses, with the numbers: %s', async (url) => {
    const { status, headers, body } = await within({}, (app) => inject(app, 'GET', url, browser));
    expect(status).toBe(400);
    expect(body).toEqual({
      error: { code: 'BadArgument', message: expect.stringContaining(DEMO_EMERGENCY) as unknown },
    });
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' });
  });

  test.each([`/chat/${BROKEN}`, `/staff/${BROKEN}?next=planted`, `/${BROKEN}`, `/chat/words/${LONG}`])(
    'is a page with the numbers for a browser: %s',
    async (url) => {
      const params: Routes = (app) => void app.get('/chat/words/:language', () => ({}));
      const { status, headers, text } = await within({ routes: [params] }, (app) => inject(app, 'GET', url, browser));
      expect([status, headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
      expect(text).toContain(DEMO_EMERGENCY);
      expect(policyOf(headers)).toMatchObject({ 'default-src': "'none'", 'frame-ancestors': "'none'" });
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-request-id': expect.any(String) as unknown });
    },
  );

  test('is told and logged by nothing that stood in it', async () => {
    const lines: string[] = [];
    const url = `/chat/planted${BROKEN}?secret=planted`;
    const log = { write: (line: string) => lines.push(line) };
    const { text, headers } = await within({ log }, (app) => inject(app, 'GET', url));
    expect(lines.join('')).toContain('"status":400');
    expect([text, JSON.stringify(headers), ...lines].join('')).not.toMatch(/planted|%E0/);
  });
});
