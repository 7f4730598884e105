import fc from 'fast-check';

import type { App } from '../../api/context.ts';
import { readText } from '../../api/read-text.ts';
import { buildDemo, DEMO_EMERGENCY } from '../support/demo-server.ts';
import { inject, startTalk, type Answer, type DirectLineTalk } from '../support/direct-line.ts';
import type { FakeBot } from '../support/fake-bot.ts';

let app: App;
let bot: FakeBot;
let talk: DirectLineTalk;
const unlimited = {
  requestsPerAddress: 1e6,
  conversationsPerAddress: 1e6,
  turnsPerConversation: 1e6,
  readsPerConversation: 1e6,
};

beforeAll(async () => {
  ({ app, bot } = await buildDemo({ limits: unlimited }));
  talk = await startTalk(app);
});
afterAll(() => app.close());

const lastHeard = () => bot.taken.at(-1)?.text;
const post = (payload: string | Buffer, kind = 'application/json') =>
  inject(app, 'POST', `/v3/directline/conversations/${talk.conversationId}/activities`, {
    headers: { authorization: `Bearer ${talk.token}`, 'content-type': kind },
    payload,
  });
const codeOf = ({ status, body }: Answer) => [status, (body as { error: { code: string } }).error.code];

describe('words of any kind are taken as they are', () => {
  const cases: readonly (readonly [name: string, text: string])[] = [
    ['twelve thousand characters', 'a'.repeat(12_000)],
    ['zalgo', 'h̷̛̪e̸̱͝l̶͎̈́p̵̹̂'],
    ['emoji alone', '🚨👨‍👩‍👧🏳️‍🌈'],
    ['HTML and script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['SQL', "'; DROP TABLE messages; --"],
    ['words about prototypes', 'what is __proto__ and constructor.prototype'],
    ['right-to-left', 'ساعدني من فضلك'],
    ['several lines', 'one\n\ttwo\r\nthree'],
    ['a postcode that cannot be', 'DE11 0ZZZ'],
  ];
  test.each(cases)('%s', async (_name, text) => {
    expect((await post(JSON.stringify({ type: 'message', text }))).status).toBe(200);
    expect(lastHeard()).toBe(text);
  });

  test.each([
    ['control characters are left out', 'he\u0000l\u0007p\u001b[31m me\u0085', 'help[31m me'],
    ['half a pair becomes the sign for "unreadable"', 'help \ud83d now', 'help \ufffd now'],
  ])('%s', async (_name, text, heard) => {
    expect((await post(JSON.stringify({ type: 'message', text }))).status).toBe(200);
    expect(lastHeard()).toBe(heard);
  });

  test('whatever is typed, the bot hears it but for what no store can keep', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const answer = await post(JSON.stringify({ type: 'message', text }));
        expect(answer.status).toBe(readText(text).trim() === '' ? 400 : 200);
        if (answer.status === 200) expect(lastHeard()).toBe(readText(text));
      }),
      { numRuns: 200 },
    );
  });

  test('reading a text twice changes nothing more, and every letter stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = readText(text);
        const letters = (value: string) => value.toWellFormed().match(/[\p{L}\p{N}\p{P}\p{S}]/gu);
        expect(readText(once)).toBe(once);
        expect(letters(once)).toEqual(letters(text));
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('what cannot be a message gets a clear answer', () => {
  const message = JSON.stringify({ type: 'message', text: 'help' });
  const cases: readonly (readonly [
    name: string,
    payload: string | Buffer,
    kind: string,
    status: number,
    code: string,
  ])[] = [
    ['nothing at all', '', 'application/json', 400, 'BadArgument'],
    ['an empty message', '{"type":"message","text":""}', 'application/json', 400, 'BadArgument'],
    [
      'nothing but blanks and control characters',
      '{"type":"message","text":" \\u0000\\n "}',
      'application/json',
      400,
      'BadArgument',
    ],
    ['JSON cut short', '{"type":"message","te', 'application/json', 400, 'BadArgument'],
    ['a list', '[1,2,3]', 'application/json', 400, 'BadArgument'],
    ['null', 'null', 'application/json', 400, 'BadArgument'],
    ['a text that is a number', '{"type":"message","text":5}', 'application/json', 400, 'BadArgument'],
    [
      'malformed UTF-8',
      Buffer.concat([Buffer.from('{"type":"message","text":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
      'application/json',
      400,
      'BadArgument',
    ],
    [
      '__proto__ as a key',
      '{"type":"message","text":"x","__proto__":{"admin":true}}',
      'application/json',
      400,
      'BadArgument',
    ],
    [
      '__proto__ as an escaped key',
      '{"type":"message","text":"x","value":{"\\u005f_proto__":{}}}',
      'application/json',
      400,
      'BadArgument',
    ],
    [
      'constructor.prototype as keys',
      '{"type":"message","text":"x","value":{"constructor":{"prototype":{}}}}',
      'application/json',
      400,
      'BadArgument',
    ],
    [
      'brackets a hundred thousand deep',
      `{"type":"message","value":${'['.repeat(100_000)}`,
      'application/json',
      400,
      'BadArgument',
    ],
    [
      'a body over the limit',
      JSON.stringify({ type: 'message', text: 'a'.repeat(300_000) }),
      'application/json',
      413,
      'MessageTooLarge',
    ],
    ['XML', '<message>help</message>', 'application/xml', 415, 'UnsupportedMediaType'],
    ['plain text', 'help', 'text/plain', 415, 'UnsupportedMediaType'],
    ['a kind that is none', message, 'nonsense', 415, 'UnsupportedMediaType'],
  ];
  test.each(cases)('%s', async (_name, payload, kind, status, code) => {
    const before = bot.taken.length;
    const answer = await post(payload, kind);
    expect(codeOf(answer)).toEqual([status, code]);
    expect(bot.taken).toHaveLength(before);
  });

  test('S1: what is refused unread carries the emergency words, and none of what was sent', async () => {
    const planted = 'planted-words';
    const answers = await Promise.all([
      post(JSON.stringify({ type: 'message', text: `${planted} ${'a'.repeat(300_000)}` })),
      post(`{"type":"message","text":"${planted}`),
      post(planted, 'text/plain'),
      post(JSON.stringify({ type: 'message', text: { planted } })),
    ]);
    for (const { text } of answers) {
      expect(text).toContain(DEMO_EMERGENCY);
      expect(text).not.toContain(planted);
    }
  });

  test("any bytes at all: a clear answer in the protocol's shape, never a failure", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const answer = await post(Buffer.from(bytes));
        expect([200, 400]).toContain(answer.status);
      }),
    );
  });

  test("any JSON at all: a clear answer in the protocol's shape, never a failure", async () => {
    const type = fc.constantFrom('message', 'typing', '', undefined);
    const activity = fc.record({
      type,
      text: fc.jsonValue(),
      value: fc.jsonValue(),
      channelData: fc.jsonValue(),
      attachments: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), activity), async (json) => {
        const answer = await post(JSON.stringify(json));
        expect([200, 400, 415]).toContain(answer.status);
        expect(Object.keys(answer.body as object)[0]).toBe(answer.status === 200 ? 'id' : 'error');
      }),
    );
  });

  test('any codes of buttons are handed on or left out whole', async () => {
    const code = fc.string({ maxLength: 250 });
    await fc.assert(
      fc.asyncProperty(fc.array(code, { maxLength: 60 }), async (choices) => {
        await post(JSON.stringify({ type: 'message', text: 'x', value: { choices } }));
        const sound = choices.length <= 50 && choices.every((choice) => choice.length > 0 && choice.length <= 200);
        expect(bot.taken.at(-1)?.choices).toEqual(sound ? choices : []);
      }),
    );
  });
});
