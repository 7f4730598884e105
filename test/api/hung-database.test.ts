import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';

import type { LightMyRequestResponse } from 'fastify';

import { migrate } from '../../store/migrate.ts';
import { openStore } from '../../store/store.ts';
import { startOwnCluster, type OwnCluster } from '../store/own-cluster.ts';
import { runFolder } from '../support/run-folder.ts';
import { openTestService, type TestService } from '../support/test-service.ts';
import { createVisitor, tight } from '../support/visitor.ts';

/*
 * A database that hangs answers nothing and refuses nothing: every process of it is stopped, as by a disk that does not
 * come back. What a resident then gets is asked for as soon as in a database that is away.
 */
const DANGER = 'he has a knife and is outside';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let cluster: OwnCluster;
let service: TestService;
let goOn: (() => void) | undefined;

beforeAll(async () => {
  cluster = await startOwnCluster();
  await migrate(cluster.url);
  const keyRing = path.join(await mkdtemp(path.join(runFolder(), 'hung-')), 'keys.json');
  const store = await openStore({ databaseUrl: cluster.url, keyRing, applicationName: 'hung', log: silent });
  const opened = { store, databaseUrl: cluster.url, keyRing, close: () => store.close() };
  service = await openTestService({ opened });
}, 60_000);
afterEach(() => {
  goOn?.();
  goOn = undefined;
});
afterAll(async () => {
  await service.close();
  await cluster.remove();
});

async function hang(): Promise<void> {
  goOn = await cluster.freeze();
}

/** One Direct Line conversation: `say` sends a message under a client's own id of it. */
async function startTalk() {
  const started = await service.app.inject({ method: 'POST', url: '/v3/directline/conversations' });
  const { conversationId, token } = started.json<{ conversationId: string; token: string }>();
  const url = `/v3/directline/conversations/${conversationId}/activities`;
  const headers = { authorization: `Bearer ${token}` };
  const say = (text: string, clientActivityID: string): Promise<LightMyRequestResponse> =>
    service.app.inject({
      ...{ method: 'POST', url, headers },
      payload: { type: 'message', text, channelData: { clientActivityID } },
    });
  const texts = async (): Promise<readonly string[]> => {
    const read = await service.app.inject({ method: 'GET', url, headers });
    return read.json<{ activities: { text: string }[] }>().activities.map(({ text }) => text);
  };
  return { say, texts };
}

async function timed<Result>(work: Promise<Result>): Promise<{ readonly result: Result; readonly ms: number }> {
  const began = performance.now();
  const result = await work;
  return { result, ms: performance.now() - began };
}

it('S1, S2: shows the card and the numbers after two seconds while the database hangs, and takes the message once', async () => {
  const talk = await startTalk();
  await talk.say('hello', 'm-1');
  const before = await talk.texts();
  await hang();

  const { result: refused, ms } = await timed(talk.say(DANGER, 'm-2'));
  expect(refused.statusCode).toBe(503);
  expect(refused.body).toContain('If you are in danger now, please call 999.');
  expect(refused.body).toContain('999');
  expect(ms).toBeLessThan(4_000);
  const again = await timed(talk.say(DANGER, 'm-2')); // nobody waits longer for having tried before
  expect([again.result.statusCode, again.ms < 4_000]).toEqual([503, true]);

  goOn?.();
  const taken = await talk.say(DANGER, 'm-2');
  const repeated = await talk.say(DANGER, 'm-2');
  expect([taken.statusCode, repeated.json()]).toEqual([200, taken.json()]);
  const after = (await talk.texts()).slice(before.length);
  expect(after.filter((text) => text === DANGER)).toHaveLength(1);
  expect(new Set(after).size).toBe(after.length);
}, 60_000);

it('S1, S2: shows them as soon on the page without JavaScript, with the words still in the box', async () => {
  const visitor = createVisitor(service.app);
  await visitor.begin();
  await hang();

  const { result: shown, ms } = await timed(visitor.say({ text: DANGER }));

  expect(shown.status).toBe(503);
  expect(tight(shown.page)).toContain('href="tel:999"');
  expect(shown.page).toContain(`${DANGER}</textarea>`);
  expect(ms).toBeLessThan(5_000);
}, 60_000);

it('answers any other message within six seconds, and goes on where it was', async () => {
  const talk = await startTalk();
  await hang();
  const { result: refused, ms } = await timed(talk.say('my bin was not emptied', 'm-1'));
  expect([refused.statusCode, ms < 8_000]).toEqual([503, true]);
  expect(refused.body).toContain('999');

  goOn?.();
  expect((await talk.say('my bin was not emptied', 'm-1')).statusCode).toBe(200);
  expect((await talk.texts()).filter((text) => text === 'my bin was not emptied')).toHaveLength(1);
}, 60_000);
