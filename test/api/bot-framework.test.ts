import { jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

import { botFrameworkRoutes } from '../../api/routes/bot-framework.ts';
import type { App } from '../../api/context.ts';
import { shippedContent } from '../../content/shipped.ts';
import { buildDemo, DEMO_EMERGENCY } from '../support/demo-server.ts';
import { inject, type Answer } from '../support/direct-line.ts';
import type { FakeBot } from '../support/fake-bot.ts';

const APP_ID = '00000000-aaaa-bbbb-cccc-000000000001';
const SERVICE_URL = 'https://channel.invalid/';
const ISSUER = 'https://api.botframework.com';
const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined); // the SDK says there why a token is bad

let app: App;
let bot: FakeBot;
let keys: Server;
let key: CryptoKey;
let otherKey: CryptoKey;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  key = pair.privateKey;
  otherKey = (await generateKeyPair('RS256')).privateKey;
  keys = await publish({ ...(await exportJWK(pair.publicKey)), kid: 'one', use: 'sig' });
  const openIdMetadata = `http://127.0.0.1:${String((keys.address() as AddressInfo).port)}/openid`;
  const application = { appId: APP_ID, secret: { kind: 'password', password: 'unused' }, openIdMetadata } as const;
  const { directory } = shippedContent();
  const tokenSecret = 'a secret of thirty-two characters';
  ({ app, bot } = await buildDemo({
    config: { tokenSecret, publicUrl: 'https://assistant.example' },
    routes: [botFrameworkRoutes({ application, tokenSecret, directory, emergencyWords: DEMO_EMERGENCY })],
  }));
});
afterAll(async () => {
  await app.close();
  keys.close();
  silent.mockRestore();
});

/** A local OpenID document and the keys that it names. */
async function publish(jwk: JWK): Promise<Server> {
  const server = createServer((request, response) => {
    const jwks_uri = `http://${String(request.headers.host)}/keys`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(request.url === '/openid' ? { issuer: ISSUER, jwks_uri } : { keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expires?: number;
  readonly serviceUrl?: string;
  readonly signer?: CryptoKey;
}
async function sign(claims: Claims = {}): Promise<string> {
  const { audience = APP_ID, issuer = ISSUER, expires = 600, serviceUrl = SERVICE_URL, signer = key } = claims;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl: serviceUrl })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now - 3600)
    .setExpirationTime(now + expires)
    .sign(signer);
}

const activity = (more: object = {}) => ({
  type: 'message',
  id: 'm-1',
  channelId: 'sms',
  serviceUrl: SERVICE_URL,
  conversation: { id: 'thread-1' },
  from: { id: '+440000' },
  recipient: { id: 'bot' },
  text: 'noise',
  locale: 'en-GB',
  deliveryMode: 'expectReplies',
  ...more,
});
async function post(payload: object, token?: string): Promise<Answer> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return inject(app, 'POST', '/api/messages', { headers, payload });
}
const texts = ({ body }: Answer) =>
  (body as { activities: readonly { text: string }[] }).activities.map(({ text }) => text);

describe('the Bot Framework endpoint', () => {
  test('is not there without an application, so that nobody can make the service call an address', async () => {
    const { app: bare } = await buildDemo();
    expect((await inject(bare, 'POST', '/api/messages', { payload: activity() })).status).toBe(404);
    await bare.close();
  });

  test.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['something that is no token', async () => 'x.y.z'],
    ['an unsigned token', async () => `${btoa('{"alg":"none","kid":"one"}')}.${(await sign()).split('.')[1] ?? ''}.`],
    ['a token of another key', () => sign({ signer: otherKey })],
    ['a token for another application', () => sign({ audience: 'someone-else' })],
    ['a token of another issuer', () => sign({ issuer: 'https://issuer.invalid' })],
    ['an expired token', () => sign({ expires: -600 })],
    ['a token for another address to answer to', () => sign({ serviceUrl: 'https://elsewhere.invalid/' })],
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
    expect((await post(body, await sign())).status).toBe(400);
  });

  test('S18: says with its first answer that the thread stays, with the phone lines and the web page, and only then', async () => {
    const first = texts(await post(activity(), await sign()));
    expect(first[0]).toContain('stays on this device');
    expect(first[0]).toContain('101');
    expect(first[0]).toContain('999');
    expect(first[0]).toContain('https://assistant.example/chat');
    expect(first.at(-1)).toContain('You said: noise');
    expect(texts(await post(activity({ id: 'm-2', text: 'and then' }), await sign()))).toEqual([
      'You said: and then\n1. Skip\n2. Go back\nReply with a number, or in your own words.',
    ]);
    await post(activity({ id: 'm-3', text: '1' }), await sign());
    expect(bot.taken.at(-1)?.choices).toEqual(['do:skip']);
  });

  test('takes a message that is delivered twice once, and answers the same', async () => {
    const say = activity({ conversation: { id: 'thread-2' }, text: 'once' });
    const first = await post(say, await sign());
    const taken = bot.taken.length;
    const again = await post(say, await sign());
    expect(texts(again)).toEqual(texts(first));
    expect(bot.taken).toHaveLength(taken);
  });

  test('opens one conversation for two first messages that come at once', async () => {
    const token = await sign();
    const say = (id: string) => post(activity({ id, conversation: { id: 'thread-3' }, text: id }), token);
    await Promise.all([say('a'), say('b')]);
    const both = bot.taken.filter(({ text }) => text === 'a' || text === 'b');
    expect(both).toHaveLength(2);
    expect(new Set(both.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  test('opens a new conversation for a thread whose last one has ended', async () => {
    const conversation = { id: 'thread-4' };
    await post(activity({ conversation, text: 'before' }), await sign());
    const before = bot.taken.at(-1)?.conversationId ?? '';
    await bot.exit(before);
    await post(activity({ conversation, id: 'm-9', text: 'after' }), await sign());
    expect(bot.taken.at(-1)?.text).toBe('after');
    expect(bot.taken.at(-1)?.conversationId).not.toBe(before);
  });

  test('S18: never writes first, also not to somebody who joins', async () => {
    const joined = activity({ type: 'conversationUpdate', membersAdded: [{ id: 'someone' }] });
    expect(texts(await post(joined, await sign()))).toEqual([]);
  });

  test('takes nothing in a conversation that other people read', async () => {
    const taken = bot.taken.length;
    const conversation = { id: 'team', conversationType: 'channel', isGroup: true };
    const said = texts(await post(activity({ channelId: 'msteams', conversation }), await sign()));
    expect(said.join()).toContain('Other people can read this conversation');
    expect(said.join()).toContain('999');
    expect(bot.taken).toHaveLength(taken);
  });
});
