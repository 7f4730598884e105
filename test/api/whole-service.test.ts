import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { migrate } from '../../store/migrate.ts';
import { openStore } from '../../store/store.ts';
import { startOwnCluster, type OwnCluster } from '../store/own-cluster.ts';
import { inject, startTalk, type DirectLineTalk } from '../support/direct-line.ts';
import { startFakeAzure, threadMessage, type FakeAzure } from '../support/fake-azure.ts';
import { runFolder } from '../support/run-folder.ts';
import { spawnService } from '../support/spawned-service.ts';
import { talkOverHttp } from '../support/talk-over-http.ts';
import { openTestService } from '../support/test-service.ts';
import { createVisitor } from '../support/visitor.ts';

const STORY = 'kids on quad bikes in Hatton every night about 9 since January';
const pressed = (...choices: readonly string[]) => ({ value: { choices } });

test('killed in the middle of a report and started again, it goes on where it was', async () => {
  const service = await spawnService();
  const talk = await talkOverHttp(service.origin);
  await talk.say({ text: STORY });
  await talk.say(pressed('danger=no'));
  const before = await talk.read();

  await service.kill();
  await service.restart();

  expect(await talk.read()).toEqual(before);
  await talk.say(pressed('contact=anonymous'));
  await talk.say(pressed('consent='));
  await talk.say(pressed('do:send'));
  const after = await talk.read();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.map(({ id }) => Number(id.split('|')[1]))).toEqual(after.map((_activity, index) => index + 1));
  expect(after.some(({ text }) => text.startsWith('Your report is sent. Your reference is '))).toBe(true);
  await service.close();
}, 120_000);

describe('while the database is down', () => {
  let cluster: OwnCluster;
  let service: Awaited<ReturnType<typeof openTestService>>;
  let azure: FakeAzure;

  beforeAll(async () => {
    cluster = await startOwnCluster();
    await migrate(cluster.url);
    const keyRing = path.join(await mkdtemp(path.join(runFolder(), 'down-')), 'keys.json');
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const store = await openStore({ databaseUrl: cluster.url, keyRing, applicationName: 'down', log, connections: 5 });
    const opened = { store, databaseUrl: cluster.url, keyRing, close: () => store.close() };
    azure = await startFakeAzure();
    service = await openTestService({ opened, config: { botFramework: azure.application } });
  }, 60_000);
  afterAll(async () => {
    await service.close();
    azure.close();
    await cluster.remove();
  });

  test('S1: every way in answers with the card and the numbers, with 503 where it is seen, and goes on by itself', async () => {
    const { app } = service;
    const talk = await startTalk(app);
    const visitor = createVisitor(app);
    await visitor.begin();
    await talk.post({ type: 'message', text: STORY });
    const before = await talk.read();
    await cluster.stop();

    const danger = 'he is outside with a knife';
    const posted = await talk.post({ type: 'message', text: danger });
    expect(posted.status).toBe(503);
    const { error, activities } = posted.body as {
      error: { code: string; message: string };
      activities: readonly { text: string; attachments?: readonly { content: { title: string } }[] }[];
    };
    expect(error.code).toBe('ServiceUnavailable');
    expect(error.message).toContain('999');
    expect(activities[0]?.text.startsWith('If you are in danger now, please call 999.')).toBe(true);
    expect(activities[0]?.attachments?.map(({ content }) => content.title)).toContain(
      'Derbyshire Police (not an emergency)',
    );

    const said = await visitor.say({ text: danger });
    expect(said.status).toBe(503);
    expect(said.page).toContain('If you are in danger now, please call 999.');
    expect(said.page).toContain('href="tel:999"');
    expect(said.page).toContain(danger); // what was typed is still in the box
    const headers = { authorization: `Bearer ${await azure.sign()}` };
    const thread = await inject(app, 'POST', '/api/messages', { headers, payload: threadMessage({ text: danger }) });
    const sent = (thread.body as { activities: readonly { text: string }[] }).activities.map(({ text }) => text);
    expect([thread.status, sent.length]).toEqual([200, 2]);
    expect(sent[0]).toContain('If you are in danger now, please call 999.');
    expect(sent[1]).toMatch(/^Sorry, something went wrong and your last message was not saved\.[^]*999/);

    for (const [method, url] of [
      ['GET', '/chat'],
      ['GET', '/health/ready'],
      ['POST', '/v3/directline/conversations'],
    ] as const) {
      const reply = url === '/chat' ? await visitor.get(url) : await app.inject({ method, url });
      expect([url, reply.statusCode]).toEqual([url, 503]);
      if (url !== '/health/ready') expect(reply.body).toContain('999');
    }

    await cluster.start();
    while ((await inject(app, 'GET', '/health/ready')).status !== 200) await wait(200);
    expect((await talk.post({ type: 'message', text: 'no', value: { choices: ['danger=no'] } })).status).toBe(200);
    const after = await talk.read();
    expect(after.activities.slice(0, before.activities.length)).toEqual(before.activities);
    expect(after.activities.at(-1)?.text).toContain('May we contact you');
    expect((await visitor.say({ text: STORY })).status).toBe(303);
  }, 60_000);
});

describe('ten thousand messages at once', () => {
  test('S1: half of them in one conversation, are bounded: each is taken and kept, or refused with the numbers', async () => {
    const limits = { requestsPerAddress: 1e6, conversationsPerAddress: 1e6 }; // they do not all come from one address
    const service = await openTestService({ config: { limits } });
    const talks = await Promise.all(Array.from({ length: 100 }, () => startTalk(service.app)));
    const taken = talks.map((): string[] => []);
    const refused = new Set<string>();
    await Promise.all(
      Array.from({ length: 10_000 }, async (_none, index) => {
        const place = index % 2 === 0 ? 0 : 1 + (index % 99);
        const clientActivityID = `message-${String(index)}`;
        const activity = { type: 'message', text: 'hello', channelData: { clientActivityID } };
        const answer = await talks[place]?.post(activity);
        if (answer?.status === 200) taken[place]?.push(clientActivityID);
        else
          refused.add(
            `${String(answer?.status)} ${answer?.text.includes('999') === true ? 'with' : 'without'} numbers`,
          );
      }),
    );
    const kept = await Promise.all(talks.map(idsOf));
    await service.close();
    expect([...refused].sort()).toEqual(['429 with numbers', '503 with numbers']);
    expect(Math.max(...kept.map(({ length }) => length))).toBeLessThanOrEqual(40);
    for (const [place, ids] of kept.entries()) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(taken[place] ?? []));
    }
    expect(taken.flat()).not.toEqual([]);
  }, 120_000);
});

/** The resident's messages of a whole conversation, by the ids that their client gave them. */
async function idsOf(talk: DirectLineTalk): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let watermark = '0'; ;) {
    const page = await talk.read(watermark);
    if (page.activities.length === 0) return ids;
    ids.push(...page.activities.flatMap(({ channelData }) => channelData.clientActivityID ?? []));
    ({ watermark } = page);
  }
}
