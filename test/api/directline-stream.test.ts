import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';

import type { Activity } from '../../api/activities.ts';
import type { App } from '../../api/context.ts';
import { createTokens } from '../../api/tokens.ts';
import { buildDemo } from '../support/demo-server.ts';
import { createFakeBot, type FakeBot } from '../support/fake-bot.ts';

const tokenSecret = 'a secret of thirty-two characters';
let app: App;
let bot: FakeBot;
let base: string;
const opened: WebSocket[] = [];

beforeEach(async () => {
  ({ app, bot } = await buildDemo({
    config: { tokenSecret },
    limits: { socketsPerConversation: 3, socketsPerAddress: 5 },
  }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  base = `127.0.0.1:${(app.server.address() as AddressInfo).port}/v3/directline`;
});
afterEach(async () => {
  for (const socket of opened.splice(0)) socket.terminate();
  await app.close();
});

interface Started {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}
const start = async (): Promise<Started> =>
  (await (await fetch(`http://${base}/conversations`, { method: 'POST' })).json()) as Started;

interface Listener {
  readonly socket: WebSocket;
  readonly sequences: number[];
  readonly frames: string[];
  readonly closed: Promise<number>;
  readonly opened: Promise<'open' | number>; // or the status of the refusal
}
function listen(url: string): Listener {
  const socket = new WebSocket(url);
  opened.push(socket);
  const sequences: number[] = [];
  const frames: string[] = [];
  socket.on('message', (data: Buffer) => {
    const frame = data.toString();
    frames.push(frame);
    if (frame === '') return;
    const { activities } = JSON.parse(frame) as { activities: readonly Activity[] };
    sequences.push(...activities.map(({ id }) => Number(id.split('|')[1])));
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const isOpen = new Promise<'open' | number>((resolve) => {
    socket.on('open', () => {
      resolve('open');
    });
    socket.on('error', () => undefined);
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
  });
  return { socket, sequences, frames, closed, opened: isOpen };
}
async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
}
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('the stream', () => {
  test('gives what was said before, then what is said now, each once and in order', async () => {
    const { conversationId, streamUrl } = await start();
    const listener = listen(streamUrl);
    await until(() => listener.sequences.length === 2);
    await bot.takeTurn({ conversationId, text: 'many', choices: [] });
    bot.push(conversationId, 'staff', 'Hello from the team');
    await until(() => listener.sequences.length === 34);
    expect(listener.sequences).toEqual(upTo(34));
  });

  test('begins after the watermark of its address', async () => {
    const { conversationId, token } = await start();
    const back = await fetch(`http://${base}/conversations/${conversationId}?watermark=1`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const listener = listen(((await back.json()) as Started).streamUrl);
    await until(() => listener.sequences.length === 1);
    expect(listener.sequences).toEqual([2]);
  });

  test('misses and repeats nothing while a hundred turns come at once', async () => {
    const { conversationId, streamUrl } = await start();
    const listeners = [listen(streamUrl), listen(streamUrl)];
    const turns = Array.from({ length: 100 }, (_, turn) =>
      bot.takeTurn({ conversationId, text: `${turn}`, choices: [] }),
    );
    await Promise.all(turns);
    await until(() => listeners.every(({ sequences }) => sequences.length === 202));
    expect(listeners.map(({ sequences }) => sequences)).toEqual([upTo(202), upTo(202)]);
  });

  test('passes a turn on without reading, and never over a message that it has not sent', async () => {
    const { conversationId, streamUrl } = await start();
    const listener = listen(streamUrl);
    await until(() => listener.sequences.length === 2);
    bot.loseSight(true);
    await bot.takeTurn({ conversationId, text: 'first', choices: [] });
    await until(() => listener.sequences.length === 4);
    expect(listener.sequences).toEqual([1, 2, 3, 4]);
    bot.push(conversationId, 'staff', 'This one must be read');
    await bot.takeTurn({ conversationId, text: 'second', choices: [] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(listener.sequences).toEqual([1, 2, 3, 4]);
    bot.loseSight(false);
    await until(() => listener.sequences.length === 7);
    expect(listener.sequences).toEqual(upTo(7));
  });

  test('is never compressed, since a compressor holds twenty times the memory of a socket', async () => {
    const listener = listen((await start()).streamUrl);
    expect(await listener.opened).toBe('open');
    expect(listener.socket.extensions).toBe('');
  });

  test('lets a client keep it alive with empty frames', async () => {
    const { conversationId, streamUrl } = await start();
    const listener = listen(streamUrl);
    await listener.opened;
    listener.socket.send('');
    await until(() => listener.sequences.length === 2);
    bot.push(conversationId, 'service', 'Still here');
    await until(() => listener.sequences.length === 3);
    expect(listener.sequences).toEqual([1, 2, 3]);
  });

  test('ends when the resident leaves (S5)', async () => {
    const { conversationId, streamUrl } = await start();
    const listener = listen(streamUrl);
    await until(() => listener.sequences.length === 2);
    await bot.exit(conversationId);
    expect(await listener.closed).toBe(1000);
    await until(() => bot.watchers() === 0);
    expect(bot.watchers()).toBe(0);
  });

  test('forgets a client that has gone', async () => {
    const listener = listen((await start()).streamUrl);
    await until(() => bot.watchers() === 1);
    listener.socket.terminate();
    await until(() => bot.watchers() === 0);
    expect(bot.watchers()).toBe(0);
  });

  test('goes on by itself after the bot could not be read for a while', async () => {
    const { conversationId, streamUrl } = await start();
    const listener = listen(streamUrl);
    await until(() => listener.sequences.length === 2);
    bot.loseSight(true);
    bot.push(conversationId, 'staff', 'unseen');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(listener.sequences).toEqual([1, 2]);
    bot.loseSight(false);
    await until(() => listener.sequences.length === 3);
    expect(listener.sequences).toEqual([1, 2, 3]);
  });

  test('is closed as "going away" when the service stops, which does not wait for clients that do not answer', async () => {
    const listener = listen((await start()).streamUrl);
    await listener.opened;
    listener.socket.pause(); // until the service has stopped it reads nothing and says nothing
    await app.close();
    listener.socket.resume();
    expect(await listener.closed).toBe(1001);
  });

  test('and the service stop only when the turn that was under way is done and answered', async () => {
    const begun = Promise.withResolvers<undefined>();
    const done = Promise.withResolvers<undefined>();
    const pause = (): Promise<void> => {
      begun.resolve(undefined);
      return done.promise;
    };
    const slow = await buildDemo({ bot: createFakeBot({ pause }) });
    const url = await slow.app.listen({ host: '127.0.0.1', port: 0 });
    const opening = await fetch(`${url}/v3/directline/conversations`, { method: 'POST' });
    const { conversationId, token } = (await opening.json()) as Started;
    const posted = fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'before the stop' }),
    });
    await begun.promise;
    const stopped = slow.app.close();
    await new Promise((resolve) => setTimeout(resolve, 100)); // time in which a stop that waits for nobody would be over
    done.resolve(undefined);
    await stopped;
    expect(slow.bot.taken.map(({ text }) => text)).toEqual(['before the stop']);
    expect((await posted).status).toBe(200);
  });

  describe('refuses', () => {
    const tokens = createTokens({ secret: tokenSecret });
    const past = createTokens({ secret: tokenSecret, now: () => new Date('2020-01-01T00:00:00Z') });
    const stream = (id: string, token: string) => `ws://${base}/conversations/${id}/stream?watermark=-&t=${token}`;
    test.each<[string, (talk: Started) => Promise<string>, number]>([
      [
        "a session's token in its address",
        ({ conversationId, token }) => Promise.resolve(stream(conversationId, token)),
        403,
      ],
      [
        "another conversation's token",
        async ({ conversationId }) =>
          stream(conversationId, await tokens.issue({ conversation: 'x', user: 'y' }, 'stream')),
        403,
      ],
      [
        'an old token',
        async ({ conversationId }) =>
          stream(conversationId, await past.issue({ conversation: conversationId, user: 'y' }, 'stream')),
        403,
      ],
      ['no token', ({ conversationId }) => Promise.resolve(`ws://${base}/conversations/${conversationId}/stream`), 400],
      [
        'a watermark that is no number',
        ({ streamUrl }) => Promise.resolve(streamUrl.replace('watermark=-', 'watermark=x')),
        400,
      ],
    ])('%s', async (_name, address, status) => {
      expect(await listen(await address(await start())).opened).toBe(status);
    });

    test('more sockets than a conversation or an address may hold, and lets another in when one has gone', async () => {
      const one = await start();
      const three = [listen(one.streamUrl), listen(one.streamUrl), listen(one.streamUrl)];
      expect(await Promise.all(three.map((listener) => listener.opened))).toEqual(['open', 'open', 'open']);
      expect(await listen(one.streamUrl).opened).toBe(429);
      const other = await start();
      const two = [listen(other.streamUrl), listen(other.streamUrl)];
      expect(await Promise.all(two.map((listener) => listener.opened))).toEqual(['open', 'open']);
      expect(await listen((await start()).streamUrl).opened).toBe(429);
      three[0]?.socket.close();
      await three[0]?.closed;
      await until(() => bot.watchers() === 4);
      expect(await listen(one.streamUrl).opened).toBe('open');
    });
  });
});
