import type { App } from '../../api/context.ts';
import { createTokens } from '../../api/tokens.ts';
import { buildDemo, DEMO_EMERGENCY } from '../support/demo-server.ts';
import { inject, startTalk, type Answer } from '../support/direct-line.ts';
import type { FakeBot } from '../support/fake-bot.ts';
import { FAILED } from '../support/fake-script.ts';

const tokenSecret = 'a secret of thirty-two characters';
const start = new Date('2026-03-01T10:00:00Z');
let now = start;
let app: App;
let bot: FakeBot;
const tokens = createTokens({ secret: tokenSecret, now: () => now });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const BASE = '/v3/directline';
const codeOf = ({ status, body }: Answer) => [status, (body as { error: { code: string } }).error.code];
const said = (texts: readonly { readonly text: string }[]) => texts.map(({ text }) => text);

beforeAll(async () => {
  ({ app, bot } = await buildDemo({
    config: { tokenSecret },
    now: () => now,
    limits: { conversationsPerAddress: 1000, turnsPerConversation: 1000 },
    screenOnly: (text) => (text.includes('danger') ? FAILED : []),
  }));
});
afterAll(() => app.close());

describe('Direct Line', () => {
  test('gives a token for a new conversation, and the same conversation when it is started', async () => {
    const generated = await inject(app, 'POST', `${BASE}/tokens/generate`);
    const { conversationId, token } = generated.body as { conversationId: string; token: string };
    expect([generated.status, generated.body]).toEqual([200, { conversationId, token, expires_in: 1800 }]);
    const started = await inject(app, 'POST', `${BASE}/conversations`, {
      headers: bearer(token),
      payload: { user: { id: 'x' } },
    });
    expect(started.status).toBe(201);
    expect(started.body).toEqual({
      conversationId,
      token: expect.any(String) as string,
      expires_in: 1800,
      streamUrl: expect.any(String) as string,
    });
  });

  test('refuses a form, which is no activity, in the shape of the protocol', async () => {
    const talk = await startTalk(app);
    const sent = await talk.post({}, { 'content-type': 'application/x-www-form-urlencoded' });
    const { error } = sent.body as { error: { code: string } };
    expect([sent.status, error.code]).toEqual([415, 'UnsupportedMediaType']);
    expect((await talk.read()).watermark).toBe('2');
  });

  test('S8: whoever refreshes their token has a page in use', async () => {
    const talk = await startTalk(app);
    await inject(app, 'POST', `${BASE}/tokens/refresh`, { headers: bearer(talk.token) });
    expect(bot.stayed).toEqual([talk.conversationId]);
  });

  test('takes a message, overwrites a spoofed sender and hands everything out after the watermark', async () => {
    const talk = await startTalk(app);
    const greeting = await talk.read();
    expect(greeting.watermark).toBe('2');
    const channelData = { clientActivityID: 'mine-1' };
    const posted = await talk.post({ type: 'message', text: 'noise', from: { id: 'staff', role: 'bot' }, channelData });
    expect([posted.status, posted.body]).toEqual([200, { id: `${talk.conversationId}|0000003` }]);
    const { activities, watermark } = await talk.read(greeting.watermark);
    const verified = await tokens.verify(talk.token, 'session');
    expect(activities.map(({ from, text }) => [from, text])).toEqual([
      [{ id: verified.kind === 'valid' ? verified.user : '', role: 'user' }, 'noise'],
      [{ id: 'assistant', role: 'bot' }, 'You said: noise'],
    ]);
    expect(activities[0]?.channelData).toEqual({ language: 'en', protected: false, clientActivityID: 'mine-1' });
    expect(await talk.read(watermark)).toEqual({ activities: [], watermark: '4' });
  });

  test('hands a button on with its codes', async () => {
    const talk = await startTalk(app);
    await talk.post({ type: 'message', text: 'Police', value: { choices: ['share=police', 'share=housing'] } });
    await talk.post({ type: 'message', value: { choices: ['do:send'] } });
    expect(bot.taken.slice(-2)).toEqual([
      {
        conversationId: talk.conversationId,
        text: 'Police',
        choices: ['share=police', 'share=housing'],
        language: 'en',
      },
      { conversationId: talk.conversationId, text: '', choices: ['do:send'], language: 'en' },
    ]);
  });

  test('gives the first answer again for a message that was sent twice, and stores nothing', async () => {
    const talk = await startTalk(app);
    const send = () => talk.post({ type: 'message', text: 'once', channelData: { clientActivityID: 'same' } });
    const first = await send();
    const again = await Promise.all([send(), send(), send()]);
    expect(again.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, first.body]));
    expect(said((await talk.read('2')).activities)).toEqual(['once', 'You said: once']);
  });

  test.each(['typing', 'event', 'endOfConversation', 'anything-else'])(
    'accepts an activity of type %s and lets it go',
    async (type) => {
      const talk = await startTalk(app);
      expect((await talk.post({ type, text: 'not a message' })).status).toBe(200);
      expect((await talk.read('2')).activities).toEqual([]);
    },
  );

  test('hands out a long conversation in pages, each message once', async () => {
    const talk = await startTalk(app);
    for (let turn = 0; turn < 5; turn += 1) await talk.post({ type: 'message', text: 'many' });
    const first = await talk.read();
    const second = await talk.read(first.watermark);
    expect([first.watermark, second.watermark]).toEqual(['100', '157']);
    const ids = [...first.activities, ...second.activities].map(({ id }) => Number(id.split('|')[1]));
    expect(ids).toEqual(Array.from({ length: 157 }, (_, index) => index + 1));
  });

  test('brings a client back where it was', async () => {
    const talk = await startTalk(app);
    const back = await inject(app, 'GET', `${BASE}/conversations/${talk.conversationId}?watermark=1`, {
      headers: bearer(talk.token),
    });
    const { streamUrl } = back.body as { streamUrl: string };
    expect(back.status).toBe(200);
    expect(new URL(streamUrl).searchParams.get('watermark')).toBe('1');
    expect(streamUrl).toMatch(new RegExp(`^ws://[^/]+/v3/directline/conversations/${talk.conversationId}/stream`));
  });

  test('says what a failed turn left undone: 503, and the card with the numbers', async () => {
    const talk = await startTalk(app);
    const failed = await talk.post({ type: 'message', text: 'break' });
    const { error, activities } = failed.body as { error: { message: string }; activities: Record<string, unknown>[] };
    expect(codeOf(failed)).toEqual([503, 'ServiceUnavailable']);
    expect(error.message).toContain(DEMO_EMERGENCY);
    expect(activities[0]).toMatchObject({
      id: '',
      attachments: [{ content: { buttons: [{ value: 'tel:999' }] } }, {}],
    });
  });

  describe('refuses', () => {
    type Ask = (talk: Awaited<ReturnType<typeof startTalk>>) => Promise<Answer>;
    const ask = (
      method: 'GET' | 'POST',
      path: (id: string) => string,
      token?: (id: string) => Promise<string>,
    ): Ask => {
      return async ({ conversationId }) =>
        inject(app, method, `${BASE}${path(conversationId)}`, {
          headers: token === undefined ? {} : bearer(await token(conversationId)),
          ...(method === 'POST' ? { payload: { type: 'message', text: 'hello' } } : {}),
        });
    };
    const activities = (id: string) => `/conversations/${id}/activities`;
    const another = () => tokens.issue({ conversation: 'another', user: 'u-other' }, 'session');
    const stream = (conversation: string) => tokens.issue({ conversation, user: 'u-me' }, 'stream');
    const unknown = () => tokens.issue({ conversation: 'never-there', user: 'u-me' }, 'session');
    test.each<[string, Ask, number, string]>([
      ['a message without a token', ask('POST', activities), 401, 'Unauthorized'],
      ['reading without a token', ask('GET', activities), 401, 'Unauthorized'],
      ["a message with another conversation's token", ask('POST', activities, another), 403, 'Forbidden'],
      ["reading with another conversation's token", ask('GET', activities, another), 403, 'Forbidden'],
      [
        "coming back with another conversation's token",
        ask('GET', (id) => `/conversations/${id}`, another),
        403,
        'Forbidden',
      ],
      ["a stream's token as a session's", ask('POST', activities, stream), 403, 'Forbidden'],
      ['a token that is no token', ask('POST', activities, () => Promise.resolve('abc')), 403, 'Forbidden'],
      ['a message to an unknown conversation', ask('POST', () => activities('never-there'), unknown), 404, 'NotFound'],
      ['reading an unknown conversation', ask('GET', () => activities('never-there'), unknown), 404, 'NotFound'],
      ['starting an unknown conversation', ask('POST', () => '/conversations', unknown), 404, 'NotFound'],
      ['refreshing the token of an unknown one', ask('POST', () => '/tokens/refresh', unknown), 404, 'NotFound'],
      ['an address that is none', ask('GET', () => '/nothing'), 404, 'NotFound'],
      [
        'a watermark that is no number',
        ask('GET', (id) => `${activities(id)}?watermark=abc`, unknown),
        400,
        'BadArgument',
      ],
    ])('%s', async (_name, request, status, code) => {
      expect(codeOf(await request(await startTalk(app)))).toEqual([status, code]);
    });

    test('an expired token, by name, so that a client can ask for another', async () => {
      const talk = await startTalk(app);
      now = new Date(start.getTime() + 31 * 60_000);
      const answers = [
        await talk.post({ type: 'message', text: 'hello' }),
        await inject(app, 'POST', `${BASE}/tokens/refresh`, { headers: bearer(talk.token) }),
      ];
      now = start;
      expect(answers.map(codeOf)).toEqual(Array(2).fill([403, 'TokenExpired']));
    });

    test('S1: a message, whatever is wrong with its conversation, and still shows the card for its danger', async () => {
      const danger = { type: 'message', text: 'danger at my door' };
      const [ended, other, late] = [await startTalk(app), await startTalk(app), await startTalk(app)];
      await bot.exit(ended.conversationId);
      const answers = [
        await ended.post(danger),
        await ended.post(danger, bearer('nonsense')),
        await other.post(danger, bearer(ended.token)),
      ];
      const upload = { headers: { ...bearer('nonsense'), 'content-type': 'application/json' }, payload: danger };
      answers.push(await inject(app, 'POST', `${BASE}/conversations/${other.conversationId}/upload`, upload));
      now = new Date(start.getTime() + 31 * 60_000);
      answers.push(await late.post(danger));
      now = start;
      expect(answers.map(({ status }) => status)).toEqual([404, 403, 403, 403, 403]);
      for (const { body } of answers) {
        const { activities } = body as { activities: readonly { text: string; attachments: readonly unknown[] }[] };
        expect(activities.map(({ text }) => text)).toEqual([FAILED[0]?.text]);
        expect(activities[0]?.attachments).toHaveLength(2);
      }
    });

    test('everything once the resident has left (S5)', async () => {
      const talk = await startTalk(app);
      await bot.exit(talk.conversationId);
      const answers = [
        await talk.post({ type: 'message', text: 'hello' }),
        await inject(app, 'GET', `${BASE}${activities(talk.conversationId)}`, { headers: bearer(talk.token) }),
        await inject(app, 'GET', `${BASE}/conversations/${talk.conversationId}`, { headers: bearer(talk.token) }),
        await inject(app, 'POST', `${BASE}/tokens/refresh`, { headers: bearer(talk.token) }),
      ];
      expect(answers.map(codeOf)).toEqual(Array(4).fill([404, 'NotFound']));
    });
  });

  describe('upload', () => {
    const upload = async (
      kind: string,
      payload: string | Buffer,
    ): Promise<{ answer: Answer; kept: readonly string[] }> => {
      const talk = await startTalk(app);
      const url = `${BASE}/conversations/${talk.conversationId}/upload?userId=x`;
      const answer = await inject(app, 'POST', url, {
        headers: { ...bearer(talk.token), 'content-type': kind },
        payload,
      });
      return { answer, kept: said((await talk.read('2')).activities) };
    };
    const boundary = '----a-boundary-as-browsers-make-it';
    const form = (...parts: readonly string[]) =>
      `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;
    const activity =
      'Content-Disposition: form-data; name="activity"; filename="blob"\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{"type":"message","text":"look"}';
    const photo =
      'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\nJFIF';
    const multipart = `multipart/form-data; boundary=${boundary}`;

    test('takes words alone', async () => {
      const byForm = await upload(multipart, form(activity));
      const byJson = await upload('application/json', '{"type":"message","text":"look"}');
      expect([byForm.answer.status, byForm.kept]).toEqual([200, ['look', 'You said: look']]);
      expect([byJson.answer.status, byJson.kept]).toEqual([200, ['look', 'You said: look']]);
    });

    test('keeps the words and says kindly that a photo was not kept', async () => {
      const { answer, kept } = await upload(multipart, form(activity, photo));
      expect(kept).toEqual(['look', 'You said: look']);
      expect([answer.status, answer.body]).toEqual([
        415,
        {
          error: {
            code: 'AttachmentsNotAccepted',
            message: 'We have your words. We cannot take photos or files here yet, so they were not kept.',
          },
        },
      ]);
    });

    test.each([
      ['a photo alone in a form', multipart, form(photo)],
      ['a photo as it is', 'image/jpeg', 'JFIF'],
      ['a photo larger than a message may be', 'image/jpeg', Buffer.alloc(300_000)],
      ['a message with nothing but attachments', 'application/json', '{"type":"message","attachments":[{}]}'],
    ])('refuses %s kindly', async (_name, kind, payload) => {
      const { answer, kept } = await upload(kind, payload);
      expect(codeOf(answer)[1]).toBe('AttachmentsNotAccepted');
      expect(kept).toEqual([]);
    });

    test('refuses a form that is none', async () => {
      expect(codeOf((await upload(multipart, 'nothing like a form')).answer)).toEqual([400, 'BadArgument']);
    });
  });
});
