import { createRequire } from 'node:module';

import type { AddressInfo, Socket } from 'node:net';
import { WebSocket } from 'ws';

import type { App } from '../../api/context.ts';
import { buildDemo } from '../support/demo-server.ts';
import type { FakeBot } from '../support/fake-bot.ts';

const require = createRequire(import.meta.url);
interface Received {
  readonly id: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly role: string };
}
interface Client {
  readonly activity$: { subscribe(next: (activity: Received) => void, failed?: (error: unknown) => void): unknown };
  readonly postActivity: (activity: unknown) => {
    subscribe(next: (id: string) => void, failed: (error: unknown) => void): unknown;
  };
  readonly end: () => void;
  readonly token: string;
  readonly conversationId: string;
}
type Services = Readonly<Record<string, unknown>>;
const globals = globalThis as unknown as Record<string, unknown>;
globals['XMLHttpRequest'] = (require('xhr2') as { XMLHttpRequest: unknown }).XMLHttpRequest;
globals['WebSocket'] = WebSocket;
const { DirectLine } = require('botframework-directlinejs') as { DirectLine: new (options: Services) => Client };
interface Scheduler {
  readonly now: () => number;
  readonly schedule: (work: unknown, delay: number, state: unknown) => unknown;
}
const requireAsClient = createRequire(require.resolve('botframework-directlinejs')); // its own rxjs, not ours
const { async: realScheduler } = requireAsClient('rxjs/scheduler/async') as { async: Scheduler };

let app: App;
let bot: FakeBot;
let domain: string;
const sockets = new Set<Socket>();

beforeAll(async () => {
  ({ app, bot } = await buildDemo({ limits: { turnsPerConversation: 1000, readsPerConversation: 10_000 } }));
  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  domain = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/v3/directline`;
});
afterAll(async () => {
  await app.close();
});

/** A running published client and everything that it was handed. */
function listen(options: Services): {
  readonly client: Client;
  readonly received: Received[];
  readonly end: () => void;
} {
  const client = new DirectLine({ domain, ...options });
  const received: Received[] = [];
  client.activity$.subscribe(
    (activity) => received.push(activity),
    () => undefined, // raised by end()
  );
  return {
    client,
    received,
    end: () => {
      client.end();
    },
  };
}
const post = (client: Client, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    client.postActivity({ type: 'message', from: { id: 'me' }, text }).subscribe(resolve, reject);
  });
async function until(done: () => boolean, milliseconds = 8000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!done() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
}
async function newToken(): Promise<string> {
  const response = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
  return ((await response.json()) as { token: string }).token;
}
const sequences = (received: readonly Received[]): readonly number[] =>
  received.map(({ id }) => Number(id.split('|')[1]));
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('the published Direct Line client', () => {
  test.each([
    ['over a socket', { webSocket: true }],
    ['by polling', { webSocket: false, pollingInterval: 200 }],
  ])('holds a conversation %s', async (_name, options) => {
    const { client, received, end } = listen({ token: await newToken(), ...options });
    await until(() => received.length === 2);
    const id = await post(client, 'noise next door');
    await until(() => received.length === 4);
    end();
    expect(received.map(({ text, from }) => [from.role, text])).toEqual([
      ['bot', expect.stringContaining('Hello.')],
      ['bot', 'What would you like to do?'],
      ['user', 'noise next door'],
      ['bot', 'You said: noise next door'],
    ]);
    expect(received[2]?.id).toBe(id);
    expect(sequences(received)).toEqual([1, 2, 3, 4]);
  });

  test('misses and repeats nothing when its socket is dropped while messages come', async () => {
    const { client, received, end } = listen({ token: await newToken(), webSocket: true, random: () => 0 });
    await until(() => received.length === 2);
    await post(client, 'one');
    await until(() => received.length === 4);
    for (const socket of sockets) socket.destroy();
    const { conversationId } = client;
    for (const text of ['two', 'three', 'many']) await bot.takeTurn({ conversationId, text, choices: [] });
    await until(() => received.length >= 39);
    await new Promise((resolve) => setTimeout(resolve, 200));
    end();
    expect(sequences(received)).toEqual(upTo(39));
  });

  test('goes on with a refreshed token', async () => {
    const soon = {
      now: () => realScheduler.now(),
      schedule: (work: unknown, delay: number, state: unknown) => schedule(work, delay, state),
    };
    const schedule = (work: unknown, delay: number, state: unknown): unknown =>
      realScheduler.schedule(work, delay > 60_000 ? 1100 : delay, state); // the refresh of every 15 minutes, at once
    const { client, received, end } = listen({ token: await newToken(), webSocket: true, scheduler: soon });
    await until(() => received.length === 2);
    const first = client.token;
    await until(() => client.token !== first);
    expect(client.token).not.toBe(first);
    await post(client, 'still here');
    await until(() => received.length === 4);
    end();
    expect(received[3]?.text).toBe('You said: still here');
  });

  test('comes back to a conversation that a page was left with', async () => {
    const first = listen({ token: await newToken(), webSocket: true });
    await until(() => first.received.length === 2);
    await post(first.client, 'before I left');
    await until(() => first.received.length === 4);
    const { token, conversationId } = first.client;
    first.end();
    const second = listen({ token, conversationId, watermark: '2', webSocket: false, pollingInterval: 200 });
    await until(() => second.received.length === 2);
    second.end();
    expect(second.received.map(({ text }) => text)).toEqual(['before I left', 'You said: before I left']);
  });

  test('learns that a conversation has ended', async () => {
    const errors: unknown[] = [];
    const client = new DirectLine({ domain, token: await newToken(), webSocket: false, pollingInterval: 200 });
    const received: Received[] = [];
    client.activity$.subscribe(
      (activity) => received.push(activity),
      (error) => errors.push(error),
    );
    await until(() => received.length === 2);
    await bot.exit(client.conversationId);
    await until(() => errors.length === 1);
    client.end(); // stops its refreshing
    expect(errors).toEqual([new Error('conversation ended')]);
  });
});
