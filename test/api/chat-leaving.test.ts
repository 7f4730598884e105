import { chatRoutes } from '../../api/routes/chat.ts';
import { shippedContent } from '../../content/shipped.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { buildDemo, type DemoOptions } from '../support/demo-server.ts';
import { createFakeBot } from '../support/fake-bot.ts';
import { createVisitor, tight } from '../support/visitor.ts';

const MINUTE = 60_000;
const begun = Date.parse('2026-03-02T20:00:00Z');

const started = async (options: DemoOptions = {}) => {
  let now = begun;
  const { app, bot } = await buildDemo({
    routes: [chatRoutes(shippedContent())],
    now: () => new Date(now),
    ...options,
  });
  const visitor = createVisitor(app);
  await visitor.begin();
  return { app, bot, visitor, pass: (minutes: number) => (now += minutes * MINUTE) };
};
const screened = (text: string): Phrased => ({
  text: `the card for: ${text}`,
  language: 'en',
  choices: [],
  select: 'one',
});
const isStart = (page: string): boolean => page.includes('action="/chat/start"') && !page.includes('class="log"');

describe('leaving', () => {
  it('S5: ends the conversation, takes the cookie, wipes the site and leads to a neutral one', async () => {
    const { app, visitor } = await started();
    await visitor.say({ text: 'a secret thing' });
    const cookie = visitor.cookie();
    const response = await visitor.post('/chat/exit');
    expect(response.statusCode).toBe(303);
    expect(response.headers.location).toBe('https://www.bbc.co.uk/weather');
    expect(response.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.cookies[0]).toMatchObject({ name: 'session', value: '', expires: new Date(0) });
    expect(isStart((await visitor.get('/chat')).body)).toBe(true);

    const thief = createVisitor(app);
    thief.setCookie(cookie);
    const { body } = await thief.get('/chat');
    expect([isStart(body), body.includes('a secret thing')]).toEqual([true, false]);
  });

  it('S5: is on every page, allowed to leave by the policy of the page', async () => {
    const { visitor, bot } = await started();
    const pages = [await visitor.get('/chat'), await visitor.post('/chat/say', { text: '' })];
    bot.breakDown(true);
    pages.push(await visitor.post('/chat/say', { text: 'x' }));
    await visitor.post('/chat/exit');
    pages.push(await visitor.get('/chat'), await visitor.post('/chat/start'));
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([200, 422, 503, 200, 503]);
    for (const { body, headers } of pages) {
      expect(tight(body)).toContain(
        '<form class="exit" method="post" action="/chat/exit"><button class="exit-button" type="submit">Exit this page</button></form>',
      );
      expect(headers['content-security-policy']).toContain("form-action 'self' https:;");
    }
  });

  it('S5: ends the conversation whose token the panel sends in the background, and goes nowhere', async () => {
    const { app, visitor } = await started();
    const { token } = (await visitor.post('/chat/token')).json<{ token: string }>();
    const beacon = createVisitor(app);
    const response = await beacon.post('/chat/exit', { token }, { 'sec-fetch-dest': 'empty' });
    expect([response.statusCode, response.headers.location]).toEqual([204, undefined]);
    expect(isStart((await visitor.get('/chat')).body)).toBe(true);
  });

  it('S5: leaves even when nothing can be stored, without a conversation, and twice', async () => {
    let asked = 0;
    const exit = (): Promise<void> => {
      asked += 1;
      return Promise.reject(new Error('no database'));
    };
    const { visitor } = await started({ bot: { ...createFakeBot(), exit } });
    expect((await visitor.post('/chat/exit')).statusCode).toBe(303);
    expect((await visitor.post('/chat/exit', { token: 'not-a-token' })).statusCode).toBe(204);
    expect((await visitor.post('/chat/exit')).statusCode).toBe(303);
    expect(asked).toBe(1);
    expect(visitor.cookie()).toBeUndefined();
  });

  it('S5, S8: is refused by no limit: the conversation ends and the cookie goes, though the address asked too often', async () => {
    const { visitor, app, bot } = await started({ limits: { requestsPerAddress: 4 } });
    const talk = (await visitor.post('/chat/token')).json<{ token: string; conversationId: string }>();
    const beacon = createVisitor(app);
    await beacon.begin();
    expect((await visitor.get('/chat')).statusCode).toBe(429);

    expect((await beacon.post('/chat/forget')).statusCode).toBe(204);
    expect(beacon.cookie()).toBeUndefined();
    const sent = await beacon.post('/chat/exit', { token: talk.token }, { 'sec-fetch-dest': 'empty' });
    expect([sent.statusCode, await bot.read(talk.conversationId, 0)]).toEqual([204, undefined]);
    const left = await visitor.post('/chat/exit');
    expect([left.statusCode, left.headers.location]).toEqual([303, 'https://www.bbc.co.uk/weather']);
    expect([left.headers['clear-site-data'], visitor.cookie()]).toEqual(['"cache", "cookies", "storage"', undefined]);
  });

  it.each([
    ['a body that is too large', 'application/x-www-form-urlencoded', `token=${'a'.repeat(300_000)}`],
    ['a kind of body that nobody reads', 'text/plain', 'token'],
    ['a form that is none', 'application/json', '{'],
  ])('S5: is not refused for %s', async (_what, type, payload) => {
    const { visitor, app, bot } = await started();
    const { conversationId } = (await visitor.post('/chat/token')).json<{ conversationId: string }>();
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' };
    const cookies = { session: visitor.cookie() ?? '' };
    const forgot = await app.inject({ method: 'POST', url: '/chat/forget', headers, payload });
    expect([forgot.statusCode, forgot.cookies[0]?.value]).toEqual([204, '']);
    const left = await app.inject({ method: 'POST', url: '/chat/exit', headers, cookies, payload });
    expect([left.statusCode, left.cookies[0]?.value]).toEqual([303, '']);
    expect(await bot.read(conversationId, 0)).toBeUndefined();
  });

  it('S5: leads away as often as it is asked, and stores the end of one conversation five times a minute at most', async () => {
    let stored = 0;
    const exit = (): Promise<void> => Promise.resolve(void (stored += 1));
    const { visitor } = await started({ bot: { ...createFakeBot(), exit } });
    const cookie = visitor.cookie();
    for (let time = 0; time < 20; time += 1) {
      visitor.setCookie(cookie);
      expect((await visitor.post('/chat/exit')).statusCode).toBe(303);
    }
    expect(stored).toBe(5);
  });

  it('S5: says beforehand what leaving does and does not do', async () => {
    const { visitor } = await started();
    await visitor.post('/chat/exit');
    const { body } = await visitor.get('/chat');
    expect(body).toContain('What you sent before you leave stays sent. What you did not send is gone.');
    expect(body).toContain('We do not clear your browser history.');
  });

  it('S8: takes the cookie only, for a page that goes on from memory', async () => {
    const { visitor, app } = await started();
    const { token, conversationId } = (await visitor.post('/chat/token')).json<{
      token: string;
      conversationId: string;
    }>();
    expect((await visitor.post('/chat/forget')).statusCode).toBe(204);
    expect(isStart((await visitor.get('/chat')).body)).toBe(true);
    const still = await app.inject({
      url: `/v3/directline/conversations/${conversationId}/activities`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect(still.statusCode).toBe(200);
  });
});

describe('being away', () => {
  it('S8: shows a protected conversation for five idle minutes and not longer, then ends it', async () => {
    const { visitor, bot, pass } = await started();
    await visitor.say({ text: 'protect' });
    pass(4.9);
    const within = (await visitor.get('/chat')).body;
    expect(within).toContain('You are not to blame');
    expect(within).toContain('we close this conversation if you do nothing for 5 minutes');
    pass(4.9);
    expect((await visitor.get('/chat')).body).toContain('You are not to blame'); // what was done counts anew
    expect(bot.stayed).toHaveLength(3); // for the server too, which would take it for left
    const { conversationId } = (await visitor.post('/chat/token')).json<{ conversationId: string }>();
    pass(5.1);
    const after = (await visitor.get('/chat')).body;
    expect([isStart(after), after.includes('You are not to blame')]).toEqual([true, false]);
    expect(visitor.cookie()).toBeUndefined();
    expect(await bot.read(conversationId, 0)).toBeUndefined();
  });

  it.each([
    ['a late post', '/chat/say', 410],
    ['a late script', '/chat/token', 404],
  ])('S8: does not give a protected conversation to %s', async (_who, late, status) => {
    const { visitor, pass, bot } = await started();
    await visitor.say({ text: 'protect' });
    const before = bot.taken.length;
    pass(6);
    const response = await visitor.post(late, { text: 'Are you there' });
    expect(response.statusCode).toBe(status);
    expect(response.body).not.toContain('You are not to blame');
    expect([visitor.cookie(), bot.taken.length]).toEqual([undefined, before]);
  });

  it.each([
    ['protected and left alone for six minutes', 'protect', 6, true],
    ['left alone for more than a day', 'Bins', 25 * 60, true],
    ['no longer that of this browser', 'Bins', 0, false],
  ])('S1, S2: what is posted too late is screened and given back: %s', async (_why, first, minutes, hasCookie) => {
    const { visitor, pass } = await started({ screenOnly: (text) => [screened(text)] });
    await visitor.say({ text: first });
    pass(minutes);
    if (!hasCookie) visitor.setCookie(undefined);
    const { status, page } = await visitor.say({ text: 'he is outside with a knife' });
    expect(status).toBe(410);
    expect(page).toContain('the card for: he is outside with a knife');
    expect(page).toMatch(/<textarea[^>]*>\nhe is outside with a knife<\/textarea>/);
    expect(page).toContain('This conversation has ended');
    expect(page).not.toContain('class="log"');
    expect(page).not.toContain(first);
  });

  it('S2: a late press of a button loses nothing of what stood in the box', async () => {
    const { visitor, pass } = await started();
    await visitor.say({ text: 'protect' });
    pass(6);
    const { status, page } = await visitor.say({ text: 'I began to write', pick: 'do:back' });
    expect(status).toBe(410);
    expect(page).toMatch(/<textarea[^>]*>\nI began to write<\/textarea>/);
  });

  it('S6: the token of a stream, which stands in an address, opens no page, and none once its time is over', async () => {
    const { visitor, app, pass } = await started();
    await visitor.say({ text: 'a secret thing' });
    const { token, conversationId } = (await visitor.post('/chat/token')).json<
      Record<'token' | 'conversationId', string>
    >();
    const { streamUrl } = (
      await app.inject({
        url: `/v3/directline/conversations/${conversationId}`,
        headers: { authorization: `Bearer ${token}` },
      })
    ).json<{ streamUrl: string }>();
    const thief = createVisitor(app);
    for (const minutes of [0, 2, 60]) {
      pass(minutes);
      thief.setCookie(new URL(streamUrl).searchParams.get('t') ?? '');
      const answer = await thief.post('/chat/say', { text: '', check: '1' });
      expect([answer.statusCode, answer.body.includes('a secret thing')]).toEqual([410, false]);
      expect(thief.cookie()).toBeUndefined();
    }
  });

  it('keeps an ordinary conversation for half an hour without a sign of life, then shows it no more', async () => {
    const { visitor, pass } = await started();
    await visitor.say({ text: 'Bins' });
    pass(29);
    expect((await visitor.get('/chat')).body).toContain('You said: Bins');
    pass(31);
    expect(isStart((await visitor.get('/chat')).body)).toBe(true);
  });

  it('still takes what somebody wrote for longer than that on the page they had open', async () => {
    const { visitor, pass } = await started();
    await visitor.say({ text: 'Bins' });
    pass(45);
    const { status, page } = await visitor.say({ text: 'a long story' });
    expect(status).toBe(303);
    expect(page).toContain('You said: a long story');
  });

  it('takes no cookie that it did not sign', async () => {
    const { visitor } = await started();
    visitor.setCookie('eyJhbGciOiJub25lIn0.eyJjb252ZXJzYXRpb24iOiJ4IiwidXNlciI6InkiLCJ1c2UiOiJzZXNzaW9uIn0.');
    expect(isStart((await visitor.get('/chat')).body)).toBe(true);
  });
});
