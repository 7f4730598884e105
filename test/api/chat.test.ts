import { chatRoutes } from '../../api/routes/chat.ts';
import { makeErrorPage } from '../../api/routes/chat-assets.ts';
import { shippedContent } from '../../content/shipped.ts';
import { numberOf } from '../../content/directory.ts';
import { buildDemo, type DemoOptions } from '../support/demo-server.ts';
import { createFakeBot } from '../support/fake-bot.ts';
import { createVisitor } from '../support/visitor.ts';

const content = shippedContent();
const build = async (options: DemoOptions = {}) => {
  const { app, bot } = await buildDemo({ routes: [chatRoutes(content)], ...options });
  return { app, bot, visitor: createVisitor(app) };
};
const titleOf = (page: string): string | undefined => /<title>([^<]*)<\/title>/.exec(page)?.[1];

describe('the start page', () => {
  it('leads from the bare address to the chat', async () => {
    const { visitor } = await build();
    const response = await visitor.get('/');
    expect([response.statusCode, response.headers.location]).toEqual([302, '/chat']);
  });

  it('says what this is, who reads it and what to do in danger, before anything can be typed', async () => {
    const { visitor } = await build();
    const { statusCode, body, cookies } = await visitor.get('/chat');
    expect(statusCode).toBe(200);
    expect(cookies).toEqual([]);
    expect(body).not.toContain('<textarea');
    const inOrder = [
      'Get help or tell us about a problem',
      'href="tel:999"',
      'not a person',
      'Your privacy',
      'action="/chat/start"',
    ];
    const places = inOrder.map((text) => body.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('S7: keeps title, address and files neutral on every page', async () => {
    const { visitor, bot } = await build();
    const pages = [
      (await visitor.get('/chat')).body,
      await visitor.begin(),
      (await visitor.say({ text: 'protect' })).page,
    ];
    pages.push((await visitor.say({ text: '' })).page);
    bot.breakDown(true);
    pages.push((await visitor.say({ text: 'stalking' })).page);
    expect(new Set(pages.map(titleOf))).toEqual(new Set(['South Derbyshire help', 'Error: South Derbyshire help']));
    const linked = pages.flatMap((page) =>
      [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address),
    );
    expect(
      new Set(linked.map((address) => address?.replace(/-[0-9a-f]{10}\./, '-*.').replace(/(?<=language=).+/, '*'))),
    ).toEqual(
      new Set([
        '/chat',
        '/chat?language=*',
        '/chat/exit',
        '/chat/start',
        '/chat/say',
        '/assets/chat-*.css',
        '/assets/icon-1.svg',
      ]),
    );
  });

  it('S6: is kept by no cache, holds nothing inline and asks nobody else', async () => {
    const { visitor } = await build();
    for (const page of [await visitor.get('/chat'), (await visitor.begin(), await visitor.get('/chat'))]) {
      expect(page.headers['cache-control']).toBe('no-store');
      expect(page.headers['content-security-policy']).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      );
      expect(page.body).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|(?:src|<link[^>]*href)="https?:/);
    }
  });

  it('serves its style under a name that changes with it, packed when asked', async () => {
    const { app, visitor } = await build();
    const address = /href="(\/assets\/chat-[^"]+)"/.exec((await visitor.get('/chat')).body)?.[1] ?? '';
    const plain = await app.inject({ url: address });
    expect([plain.statusCode, plain.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(plain.body).toContain(`--accent:${content.partnership.brand.light.accent}`);
    const packed = await app.inject({ url: address, headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload.length).toBeLessThan(5000);
  });
});

describe('starting', () => {
  it('gives one cookie of this browser session that no script and no other site can read', async () => {
    const { app } = await build();
    const ask = (host: string) => app.inject({ method: 'POST', url: '/chat/start', headers: { host } });
    const far = (await ask('help.example')).cookies[0];
    expect(far).toEqual({
      name: 'session',
      value: expect.any(String) as string,
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    });
    expect((await ask('127.0.0.1:3978')).cookies[0]).not.toHaveProperty('secure');
  });

  it('shows the greeting, its choices and a box to write in', async () => {
    const { visitor } = await build();
    const started = await visitor.post('/chat/start');
    expect([started.statusCode, started.headers.location]).toEqual([303, '/chat']);
    const page = (await visitor.get('/chat')).body;
    expect(page).toContain('What would you like to do?');
    expect(page).toMatch(/<button[^>]*name="pick" value="do:begin:report-asb"[^>]*>\s*Report a problem/);
    expect(page).toContain('<label class="label" for="text">Your message</label>');
  });

  it('goes on with the conversation that is open instead of opening another', async () => {
    const { visitor } = await build();
    await visitor.begin();
    await visitor.say({ text: 'Bins on fire' });
    expect((await visitor.post('/chat/start')).statusCode).toBe(303);
    expect((await visitor.get('/chat')).body).toContain('You said: Bins on fire');
  });

  it('shows the numbers when no conversation can be opened', async () => {
    const { visitor, bot } = await build();
    bot.breakDown(true);
    const { statusCode, body } = await visitor.post('/chat/start');
    expect(statusCode).toBe(503);
    expect(body).toContain('Sorry, this service is not working right now');
    for (const id of ['emergency-999', 'police-101', 'samaritans', 'sddc-customer-services']) {
      expect(body).toContain(numberOf(content.directory, id));
    }
  });

  it('slows down who opens conversation after conversation, with the numbers', async () => {
    const { app } = await build({ limits: { conversationsPerAddress: 2 }, config: {} });
    const open = () => createVisitor(app).post('/chat/start');
    expect([(await open()).statusCode, (await open()).statusCode, (await open()).statusCode]).toEqual([303, 303, 429]);
  });
});

describe('handing the conversation to the browser app', () => {
  it('gives the token of the page that is open', async () => {
    const { app, visitor } = await build();
    await visitor.begin();
    const response = await visitor.post('/chat/token');
    expect(response.statusCode).toBe(200);
    const given = response.json<{ conversationId: string; userId: string; token: string }>();
    expect(given).toEqual({
      conversationId: expect.stringMatching(/^[\w-]{22}$/) as string,
      userId: expect.stringMatching(/^u-[\w-]{22}$/) as string,
      token: expect.any(String) as string,
    });
    const read = await app.inject({
      url: `/v3/directline/conversations/${given.conversationId}/activities`,
      headers: { authorization: `Bearer ${given.token}` },
    });
    expect(read.json<{ activities: readonly unknown[] }>().activities).toHaveLength(2);
  });

  it('gives nothing without a conversation, and takes the cookie of one that is over', async () => {
    const { app, visitor } = await build();
    const json = { accept: 'application/json' };
    expect((await visitor.post('/chat/token', {}, json)).statusCode).toBe(401);
    await visitor.begin();
    const cookie = visitor.cookie();
    await visitor.post('/chat/exit');
    const late = createVisitor(app);
    late.setCookie(cookie);
    expect((await late.post('/chat/token', {}, json)).statusCode).toBe(404);
    expect(late.cookie()).toBeUndefined();
  });
});

describe('posts from elsewhere', () => {
  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site, from an older browser', { 'sec-fetch-site': '', origin: 'https://evil.example' }, 403],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 303],
    ['the address bar', { 'sec-fetch-site': 'none' }, 303],
  ])('from %s are answered by %o with %i', async (_, headers, status) => {
    const { app } = await build();
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    expect((await app.inject({ method: 'POST', url: '/chat/start', headers: sent })).statusCode).toBe(status);
  });
});

describe('what the service refuses itself', () => {
  it('is said on a page like the others, with the numbers and a way back', async () => {
    const { app } = await buildDemo({ bot: createFakeBot(), routes: [chatRoutes(content)] });
    const page = makeErrorPage(content)(['That message is too long.'], 'en');
    expect(page).toContain('That message is too long.');
    expect(page).toContain('href="tel:999"');
    expect(page).toContain('action="/chat/exit"');
    await app.close();
  });
});
