import fc from 'fast-check';

import { chatRoutes } from '../../api/routes/chat.ts';
import { shippedContent } from '../../content/shipped.ts';
import { buildDemo, type DemoOptions } from '../support/demo-server.ts';
import { createFakeBot } from '../support/fake-bot.ts';
import { createVisitor, tight, type Visitor } from '../support/visitor.ts';

const build = async (options: DemoOptions = {}) => {
  const { app, bot } = await buildDemo({ routes: [chatRoutes(shippedContent())], ...options });
  return { app, bot, visitor: createVisitor(app) };
};
const started = async (options: DemoOptions = {}) => {
  const demo = await build(options);
  await demo.visitor.begin();
  return demo;
};
const boxOf = (page: string): string | undefined => /<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(page)?.[1];
const wrongOf = (page: string): string | undefined => /<ul class="error-list">\s*<li><a[^>]*>([^<]*)</.exec(page)?.[1];
const messageIdOf = (page: string): string | undefined => /name="message-id" value="([^"]+)"/.exec(page)?.[1];

describe('one page a turn', () => {
  it('leads to the new messages and shows who said what, in which language and direction', async () => {
    const { visitor } = await started();
    const response = await visitor.post('/chat/say', { 'message-id': 'a-first-message', text: 'Noise\nevery night' });
    expect([response.statusCode, response.headers.location]).toEqual([303, '/chat#latest']);
    const page = tight((await visitor.get('/chat')).body);
    expect(page).toContain(
      '<li class="message message-resident" id="message-3"><p class="message-who">You</p><div class="message-body" lang="en" dir="auto"><p>Noise every night</p></div></li>',
    );
    expect(page).toContain(
      '<li class="message message-bot" id="message-4"><span id="latest"></span><p class="message-who">Assistant</p>',
    );
  });

  it('takes the answer of a button and offers only the answers that are still open', async () => {
    const { visitor, bot } = await started();
    const { page } = await visitor.say({ pick: 'do:begin:report-asb' });
    expect(bot.taken.at(-1)).toMatchObject({ text: '', choices: ['do:begin:report-asb'] });
    const offered = [...page.matchAll(/name="pick" value="([^"]+)"/g)].map(([, code]) => code ?? '');
    expect(offered.filter((code) => !code.startsWith('do:language:'))).toEqual(['do:skip', 'do:back']);
  });

  it.each([
    [
      'those that are ticked',
      { choose: 'share', choice: ['share=police', 'share=county'] },
      ['share=police', 'share=county'],
    ],
    ['none', { choose: 'share' }, ['share=']],
    ['none of another question', { choose: 'share', choice: ['other=yes'] }, ['share=']],
    ['ticks that were sent with the main button', { choice: 'share=police' }, ['share=police']],
  ])('takes several answers at once: %s', async (_, fields, choices) => {
    const { visitor, bot } = await started();
    const { page } = await visitor.say({ text: 'agencies' });
    expect([...page.matchAll(/type="checkbox"/g)]).toHaveLength(3);
    await visitor.say(fields);
    expect(bot.taken.at(-1)).toMatchObject({ text: '', choices });
  });

  it('shows services with numbers to ring, and answers to check with buttons to change them', async () => {
    const { visitor } = await started();
    const danger = tight((await visitor.say({ text: 'danger' })).page);
    expect(danger).toContain('<ul class="services services-urgent" lang="en" dir="ltr">');
    expect(danger).toMatch(
      /<a class="contact-link" href="tel:999"[^>]*><span class="contact-label">Emergency<\/span><bdi class="contact-text" dir="ltr">999<\/bdi>/,
    );
    expect(danger).toMatch(/<a class="contact-link" href="tel:101"\s*>/);
    expect(danger).toMatch(
      /<a class="contact-link" href="https:[^"]*" target="_blank" rel="noopener noreferrer">.*?\(opens in a new tab\)<\/span><\/a>/,
    ); // as with a script: a page in place of the chat would be the end of a protected one
    const check = tight((await visitor.say({ text: 'check' })).page);
    expect(check).toMatch(
      /<dt class="summary-key">Where<\/dt><dd class="summary-value"><bdi>Eureka Park, Swadlincote<\/bdi><\/dd>/,
    );
    expect(check).toMatch(
      /name="pick" value="do:change:where"><span aria-hidden="true">Change<\/span><span class="visually-hidden">Change where<\/span>/,
    );
  });

  it('takes the same post only once, however often it is sent', async () => {
    const { visitor, bot } = await started();
    const send = () => visitor.post('/chat/say', { 'message-id': 'pressed-twice', text: 'Fireworks' });
    const answers = [await send(), await send(), await send()];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(bot.taken).toHaveLength(1);
  });

  it('shows what staff wrote meanwhile when asked for new messages', async () => {
    const { visitor, bot, app } = await started();
    const { conversationId } = (await visitor.post('/chat/token')).json<{ conversationId: string }>();
    bot.push(conversationId, 'staff', 'Hello, this is Sam.');
    const { status, page } = await visitor.say({ check: 'new' });
    expect(status).toBe(303);
    expect(tight(page)).toContain(
      '<p class="message-who">Adviser</p><div class="message-body" lang="en" dir="ltr"><p>Hello, this is Sam.</p>',
    );
    await app.close();
  });
});

describe('nothing that was typed is lost', () => {
  it.each([
    ['an answer is chosen', { pick: 'do:skip' }],
    ['ticks are sent', { choose: 'share', choice: 'share=police' }],
    ['new messages are looked for', { check: 'new' }],
  ])('keeps the words in the box when %s', async (_, fields) => {
    const { visitor, bot } = await started();
    const { status, page } = await visitor.say({ ...fields, text: 'not yet\r\n<sent>' });
    expect(status).toBe(200);
    expect(boxOf(page)).toBe('not yet\n&lt;sent&gt;');
    expect(page).toContain('We have not sent the words in the box below');
    expect(bot.taken.map(({ text }) => text).join('')).toBe('');
  });

  it('asks for words or an answer when nothing was sent', async () => {
    const { visitor, bot } = await started();
    for (const text of ['', '   ', '\n\n\t']) {
      const { status, page } = await visitor.say({ text });
      expect([status, wrongOf(page)]).toEqual([422, 'Write a message, or choose one of the answers above']);
    }
    expect(bot.taken).toHaveLength(0);
  });

  it('says how long a message is that is too long, and keeps every letter of it', async () => {
    const { visitor, bot } = await started();
    const long = 'word '.repeat(20_000);
    const { status, page } = await visitor.say({ text: long });
    expect(status).toBe(413);
    expect(wrongOf(page)).toBe(
      'Your message has 100,000 characters. Make it 12,000 or fewer. You can send it as more than one message.',
    );
    expect(boxOf(page)).toBe(long);
    expect(bot.taken).toHaveLength(0);
  });

  it('S1: tells of a failure with the numbers, keeps the words and takes them once when they are sent again', async () => {
    const { visitor, bot } = await started();
    bot.breakDown(true);
    const failed = await visitor.say({ text: 'He is outside' });
    expect(failed.status).toBe(503);
    expect(wrongOf(failed.page)).toBe(
      'We could not send your message. It is in the box below, so you can send it again',
    );
    expect(failed.page).toContain('href="tel:999"');
    expect(boxOf(failed.page)).toBe('He is outside');
    bot.breakDown(false);
    const again = await visitor.say({ text: 'He is outside' });
    expect([again.status, bot.taken.length]).toEqual([303, 1]);
  });

  it('S1: shows the card and the words even when the conversation cannot be read', async () => {
    const bot = createFakeBot();
    let down = false;
    const read: typeof bot.read = (...asked) => (down ? Promise.reject(new Error('no database')) : bot.read(...asked));
    const { visitor } = await started({ bot: { ...bot, read } });
    bot.breakDown(true);
    down = true;
    const { status, page } = await visitor.say({ text: 'He is outside' });
    expect(status).toBe(503);
    expect(page).toContain('Emergency services (police, fire, ambulance)');
    expect(boxOf(page)).toBe('He is outside');
    expect(messageIdOf(page)).toMatch(/^[\w-]{22}$/);
    expect((await visitor.get('/chat')).statusCode).toBe(503);
    expect(visitor.cookie()).toBeDefined();
  });

  it('gives back what was written after the conversation was closed', async () => {
    const { visitor, bot } = await started();
    const { conversationId } = (await visitor.post('/chat/token')).json<{ conversationId: string }>();
    await bot.exit(conversationId);
    const { status, page } = await visitor.say({ text: 'one more thing' });
    expect(status).toBe(410);
    expect(page).toContain('This conversation has ended');
    expect(boxOf(page)).toBe('one more thing');
    expect(visitor.cookie()).toBeUndefined();
  });

  it('asks to wait when messages come too fast, with the words still there', async () => {
    const { visitor } = await started({ limits: { turnsPerConversation: 1 } });
    await visitor.say({ text: 'one' });
    const { status, page } = await visitor.say({ text: 'two' });
    expect(status).toBe(429);
    expect(wrongOf(page)).toMatch(/^You are sending messages very fast\. Wait \d+ seconds and send it again$/);
    expect(boxOf(page)).toBe('two');
  });

  it('S1, S2: gives the words back with their card when the address asks too often, as often again as it may ask', async () => {
    const { visitor, bot } = await started({
      limits: { requestsPerAddress: 3 },
      screenOnly: (text) => [{ text: `the card for: ${text}`, language: 'en', choices: [], select: 'one' }],
    });
    const messageId = 'the-first-message-id';
    const say = () => visitor.post('/chat/say', { 'message-id': messageId, text: 'He is outside' });
    await visitor.get('/chat');
    const asked = [await say(), await say(), await say(), await say()];
    expect(asked.map(({ statusCode, body }) => [statusCode, boxOf(body)])).toEqual([
      ...Array<unknown>(3).fill([429, 'He is outside']),
      [429, undefined],
    ]);
    const { body, headers } = asked[0]!;
    expect(body).toContain('the card for: He is outside');
    expect(body).toContain('call 999');
    expect(body).toMatch(/we did not read this one\. Please wait \d+ seconds and send it again\./);
    expect(messageIdOf(body)).toBe(messageId);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect([bot.taken.length, visitor.cookie() === undefined]).toEqual([0, false]);
  });

  it('leads back to the conversation when only a button was pressed, and the address asks too often', async () => {
    const { visitor } = await started({ limits: { requestsPerAddress: 2 } });
    const { statusCode, body } = await visitor.post('/chat/say', { pick: 'do:back' });
    expect([statusCode, boxOf(body)]).toEqual([429, undefined]);
    expect(tight(body)).toContain('<form method="get" action="/chat">');
  });
});

describe('bad input gets a clear answer', () => {
  const kept = (visitor: Visitor, text: string) => visitor.say({ text });
  it.each([
    ['control characters', 'a\u0000\u0007b', 'ab'],
    ['letters under many marks', `z${'\u0334\u0301'.repeat(200)}`, `z${'\u0334\u0301'.repeat(200)}`],
    ['emoji only', '😀😀', '😀😀'],
    ['HTML and script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['SQL', "'; DROP TABLE messages; --", '&#39;; DROP TABLE messages; --'],
    ['right-to-left', 'مرحبا', 'مرحبا'],
  ])('%s', async (_, text, shown) => {
    const { visitor } = await started();
    const { status, page } = await kept(visitor, text);
    expect(status).toBe(303);
    expect(page).toContain(`<p>${shown}</p>`);
  });

  it.each([
    ['a field named __proto__', 'application/x-www-form-urlencoded', '__proto__=x&constructor=y&text=hello', 303],
    ['malformed UTF-8', 'application/x-www-form-urlencoded', 'text=%ff%fe%zz', 303],
    ['a field that comes twice', 'application/x-www-form-urlencoded', 'text=one&text=two', 303],
    ['an answer that is no code', 'application/x-www-form-urlencoded', 'pick=%3Cscript%3E', 422],
    ['more answers than there are', 'application/x-www-form-urlencoded', 'choice=a%3Db&'.repeat(100), 422],
    ['a bare line of text', 'text/plain', 'hello', 415],
    ['a file', 'multipart/form-data; boundary=x', '--x--', 415],
    ['more than 256 KB', 'application/x-www-form-urlencoded', `text=${'a'.repeat(300_000)}`, 413],
    ['nothing at all', 'application/x-www-form-urlencoded', '', 422],
  ])('%s', async (_, type, payload, status) => {
    const { app, visitor } = await started();
    const response = await app.inject({
      method: 'POST',
      url: '/chat/say',
      headers: { accept: 'text/html', 'content-type': type },
      cookies: { session: visitor.cookie() ?? '' },
      payload,
    });
    expect(response.statusCode).toBe(status);
    if (status === 413 || status === 415) expect(response.body).toContain('999');
  });

  it('answers any text with a page and never with a crash', async () => {
    const { visitor } = await started({ limits: { turnsPerConversation: 10_000, readsPerConversation: 10_000 } });
    const hard = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('__proto__', '\u{D800}', '%', '&&=='),
    );
    await fc.assert(
      fc.asyncProperty(hard, async (text) => {
        const { statusCode } = await visitor.post('/chat/say', { text });
        expect([303, 422]).toContain(statusCode);
      }),
      { numRuns: 60 },
    );
  });

  it('S2: gives their words back to who posts without a conversation', async () => {
    const { visitor } = await build();
    const { statusCode, body } = await visitor.post('/chat/say', { text: 'hello' });
    expect([statusCode, boxOf(body)]).toEqual([410, 'hello']);
  });
});
