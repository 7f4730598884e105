import { botFrameworkRoutes } from '../../api/routes/bot-framework.ts';
import type { App } from '../../api/context.ts';
import type { ThreadLives } from '../../bot/adapter/cloud-thread.ts';
import { shippedContent } from '../../content/shipped.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { buildDemo, DEMO_EMERGENCY } from '../support/demo-server.ts';
import { inject, type Answer } from '../support/direct-line.ts';
import { startFakeAzure, threadMessage, type FakeAzure } from '../support/fake-azure.ts';
import type { FakeBot } from '../support/fake-bot.ts';

const UNSAVED = 'Sorry, something went wrong and your last message was not saved. Please try again in a few minutes.';
const CARD: Phrased = { text: 'a card', language: 'en', choices: [], select: 'one' };
const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined); // the SDK says there why a token is bad

let app: App;
let bot: FakeBot;
let azure: FakeAzure;
let isOff = false;
let isHung = false;

beforeAll(async () => {
  azure = await startFakeAzure();
  const { application } = azure;
  const { directory } = shippedContent();
  const tokenSecret = 'a secret of thirty-two characters';
  ({ app, bot } = await buildDemo({
    config: { tokenSecret, publicUrl: 'https://assistant.example' },
    screenOnly: (text) => (text.includes('knife') ? [CARD] : []),
    routes: [
      botFrameworkRoutes({
        application,
        tokenSecret,
        directory,
        lives,
        emergencyWords: () => DEMO_EMERGENCY,
        isOff: () => isOff,
      }),
    ],
  }));
});
/** What the store remembers of threads, in memory. */
const known = new Map<string, string>();
const lives: ThreadLives = {
  find: async (thread) => {
    if (isHung) await new Promise(() => undefined); // as from a database that answers nothing
    const id = known.get(thread) ?? '';
    return (await bot.read(id, 0, 1)) === undefined ? undefined : id;
  },
  begin: async (thread, id) => {
    const living = await lives.find(thread);
    known.set(thread, living ?? id);
    return living ?? id;
  },
};
afterAll(async () => {
  await app.close();
  azure.close();
  silent.mockRestore();
});

const activity = threadMessage;
async function post(payload: object, token?: string): Promise<Answer> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return inject(app, 'POST', '/api/messages', { headers, payload });
}
const texts = ({ body }: Answer) =>
  (body as { activities: readonly { text: string }[] }).activities.map(({ text }) => text);

describe('the Bot Framework endpoint', () => {
  test('S1, S2: has the card within three seconds of a danger while the database hangs', async () => {
    isHung = true;
    const began = performance.now();
    const answered = await post(activity({ text: 'he has a knife' }), await azure.sign());
    isHung = false;
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(texts(answered)).toEqual(['a card', `${UNSAVED}\n${DEMO_EMERGENCY}`]);
  });

  test('is described where there is one, with what it takes and answers', async () => {
    const { body } = await inject(app, 'GET', '/docs/json');
    const { paths } = body as { paths: Record<string, { post?: object }> };
    expect(paths['/api/messages']?.post).toMatchObject({
      requestBody: { content: { 'application/json': { schema: { properties: { channelId: { type: 'string' } } } } } },
      responses: { 200: expect.any(Object) as unknown, '4XX': expect.any(Object) as unknown },
    });
  });

  test('is not there without an application, so that nobody can make the service call an address', async () => {
    const { app: bare } = await buildDemo();
    expect((await inject(bare, 'POST', '/api/messages', { payload: activity() })).status).toBe(404);
    await bare.close();
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['something that is no token', async () => 'x.y.z'],
    [
      'an unsigned token',
      async () => `${btoa('{"alg":"none","kid":"one"}')}.${(await azure.sign()).split('.')[1] ?? ''}.`,
    ],
    ['a token of another key', () => azure.sign({ signer: 'a stranger' })],
    ['a token for another application', () => azure.sign({ audience: 'someone-else' })],
    ['a token of another issuer', () => azure.sign({ issuer: 'https://issuer.invalid' })],
    ['an expired token', () => azure.sign({ expires: -600 })],
    ['a token for another address to answer to', () => azure.sign({ serviceUrl: 'https://elsewhere.invalid/' })],
  ])('refuses %s and takes no turn', async (_name, token) => {
    const taken = bot.taken.length;
    const answer = await post(activity(), await token());
    expect([answer.status, bot.taken.length]).toEqual([401, taken]);
  });

  test.each([
    ['nothing', {}],
    ['no conversation', { ...activity(), conversation: undefined }],
    ['an address that is not https', activity({ serviceUrl: 'http://127.0.0.1:1/' })],
    ['a channel whose tokens are checked by other rules', activity({ channelId: 'AseChannel' })],
  ])('answers a body with %s clearly', async (_name, body) => {
    expect((await post(body, await azure.sign())).status).toBe(400);
  });

  test('S18: says with its first answer that the thread stays, with the phone lines and the web page, and only then', async () => {
    const first = texts(await post(activity(), await azure.sign()));
    expect(first[0]).toContain('stays on this device');
    expect(first[0]).toContain('101');
    expect(first[0]).toContain('999');
    expect(first[0]).toContain('https://assistant.example/chat');
    expect(first.at(-1)).toContain('You said: noise');
    expect(texts(await post(activity({ id: 'm-2', text: 'and then' }), await azure.sign()))).toEqual([
      'You said: and then\n1. Skip\n2. Go back\nReply with a number, or in your own words.',
    ]);
    await post(activity({ id: 'm-3', text: '1' }), await azure.sign());
    expect(bot.taken.at(-1)?.choices).toEqual(['do:skip']);
  });

  test('takes a message that is delivered twice once, and answers the same', async () => {
    const say = activity({ conversation: { id: 'thread-2' }, text: 'once' });
    const first = await post(say, await azure.sign());
    const taken = bot.taken.length;
    const again = await post(say, await azure.sign());
    expect(texts(again)).toEqual(texts(first));
    expect(bot.taken).toHaveLength(taken);
  });

  test('opens one conversation for two first messages that come at once', async () => {
    const token = await azure.sign();
    const say = (id: string) => post(activity({ id, conversation: { id: 'thread-3' }, text: id }), token);
    await Promise.all([say('a'), say('b')]);
    const both = bot.taken.filter(({ text }) => text === 'a' || text === 'b');
    expect(both).toHaveLength(2);
    expect(new Set(both.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  test('opens a new conversation for a thread whose last one has ended', async () => {
    const conversation = { id: 'thread-4' };
    await post(activity({ conversation, text: 'before' }), await azure.sign());
    const before = bot.taken.at(-1)?.conversationId ?? '';
    await bot.exit(before);
    await post(activity({ conversation, id: 'm-9', text: 'after' }), await azure.sign());
    expect(bot.taken.at(-1)?.text).toBe('after');
    expect(bot.taken.at(-1)?.conversationId).not.toBe(before);
  });

  test.each([['sms'], ['whatsapp'], ['msteams']])(
    'S18: says so before anything else on %s, and once in a thread',
    async (channelId) => {
      const say = (id: string) => activity({ channelId, id, conversation: { id: `thread on ${channelId}` } });
      const first = texts(await post(say('one'), await azure.sign()));
      const second = texts(await post(say('two'), await azure.sign()));
      expect(first[0]).toMatch(/^What you write here stays on this device, and we cannot remove it\./);
      expect(second.join()).not.toContain('stays on this device');
    },
  );

  test.each([
    ['somebody who joins', { type: 'conversationUpdate', membersAdded: [{ id: 'someone' }] }],
    ['somebody who adds the bot', { type: 'installationUpdate', action: 'add' }],
    ['somebody who begins to type', { type: 'typing' }],
    ['somebody who likes a message', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an event of the channel', { type: 'event', name: 'webchat/join' }],
  ])('S18: never writes first, also not to %s', async (_name, more) => {
    const taken = bot.taken.length;
    expect(texts(await post(activity(more), await azure.sign()))).toEqual([]);
    expect(bot.taken).toHaveLength(taken);
  });

  test('takes nothing in a conversation that other people read', async () => {
    const taken = bot.taken.length;
    const conversation = { id: 'team', conversationType: 'channel', isGroup: true };
    const said = texts(await post(activity({ channelId: 'msteams', conversation }), await azure.sign()));
    expect(said.join()).toContain('Other people can read this conversation');
    expect(said.join()).toContain('999');
    expect(bot.taken).toHaveLength(taken);
  });

  describe('S1: answers a message that it cannot take with the card and the numbers, as a message', () => {
    const say = async (text: string) =>
      texts(await post(activity({ conversation: { id: 'thread in trouble' }, text }), await azure.sign()));
    const answer = ['a card', `${UNSAVED}\n${DEMO_EMERGENCY}`];

    test('while the store is away', async () => {
      bot.loseSight(true);
      expect(await say('he has a knife')).toEqual(answer);
      bot.loseSight(false);
    });

    test('while no conversation can be opened', async () => {
      bot.breakDown(true);
      expect(await say('he has a knife')).toEqual(answer);
      bot.breakDown(false);
    });

    test('when a turn fails in an open conversation', async () => {
      await say('noise');
      const said = await say('break');
      expect([said.length, said.at(-1)]).toEqual([2, UNSAVED]);
      expect(said[0]).toMatch(/If you are in danger, call 999\.\n[^]*Emergency: 999/);
    });

    test('while the service is switched off, and takes nothing', async () => {
      const taken = bot.taken.length;
      isOff = true;
      expect(await say('he has a knife')).toEqual(answer);
      isOff = false;
      expect(bot.taken).toHaveLength(taken);
    });
  });
});
