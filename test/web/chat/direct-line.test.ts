import type { Entry } from '../../../web/chat/activity.ts';
import { followConversation, type Link, type Surroundings } from '../../../web/chat/direct-line.ts';
import { beginConversation } from '../../../web/chat/line-requests.ts';
import type { Socket } from '../../../web/chat/read-socket.ts';

/** A network and a clock in the test's hand: time passes only when the test lets it. */
function world(answer: (request: { path: string; method: string; token: string; body: string }) => [number, unknown]) {
  const asked: string[] = [];
  const sockets: (Socket & { readonly url: string; closed: boolean })[] = [];
  const waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  let now = 0;
  const around: Surroundings = {
    fetch: (input, init) => {
      const path = typeof input === 'string' ? input : '';
      const method = init?.method ?? 'GET';
      asked.push(`${method} ${path}`);
      const token = new Headers(init?.headers).get('authorization') ?? '';
      const [status, body] = answer({ path, method, token, body: typeof init?.body === 'string' ? init.body : '' });
      if (status === 0) return Promise.reject(new TypeError('no network'));
      return Promise.resolve(new Response(JSON.stringify(body), { status }));
    },
    openSocket: (url) => {
      const socket = { url, closed: false, onopen: null, onmessage: null, onclose: null, onerror: null, close() { this.closed = true; } }; // prettier-ignore
      sockets.push(socket);
      return socket;
    },
    wait: (milliseconds) => new Promise((resolve) => waiting.push({ until: now + milliseconds, resolve })),
    random: () => 1,
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const pass = async (milliseconds: number): Promise<void> => {
    for (const end = now + milliseconds; now < end;) {
      now = Math.min(end, now + 100);
      for (const timer of waiting.filter(({ until }) => until <= now)) {
        waiting.splice(waiting.indexOf(timer), 1);
        timer.resolve();
      }
      await settle();
    }
  };
  return { around, asked, sockets, pass, settle };
}

function hearing() {
  const heard = { texts: [] as string[], links: [] as Link[], tokens: [] as string[], ended: 0 };
  return {
    heard,
    listeners: {
      entries: (entries: readonly Entry[]) => heard.texts.push(...entries.map(({ text }) => text)),
      link: (link: Link) => heard.links.push(link),
      token: ({ token }: { readonly token: string }) => heard.tokens.push(token),
      typing: () => undefined,
      ended: () => {
        heard.ended += 1;
      },
    },
  };
}

const set = (...sequences: number[]) => ({
  activities: sequences.map((sequence) => ({ type: 'message', id: `c|${sequence}`, text: `m${sequence}` })),
  watermark: String(sequences.at(-1) ?? 0),
});
const frame = (data: unknown) => ({ data: typeof data === 'string' ? data : JSON.stringify(data) }) as never;
type Happening = 'onopen' | 'onmessage' | 'onclose';
const happens = (socket: Socket | undefined, what: Happening, event: never): void => socket?.[what]?.(event);
const opening = { conversationId: 'c', token: 't1', streamUrl: 'ws://first' };
const message = { clientId: 'a1', text: 'hello', choices: ['danger=no'] };

test('uses the stream it was given, and after a drop comes back where it had read to', async () => {
  const { around, asked, sockets, pass, settle } = world(() => [200, { streamUrl: 'ws://second' }]);
  const { heard, listeners } = hearing();
  const line = followConversation(opening, listeners, around);
  await settle();
  happens(sockets[0], 'onopen', frame(''));
  happens(sockets[0], 'onmessage', frame(set(1, 2)));
  happens(sockets[0], 'onmessage', frame('')); // a sign of life
  happens(sockets[0], 'onmessage', frame('not json'));
  happens(sockets[0], 'onclose', frame(''));
  await pass(1000);
  expect(asked).toEqual(['GET /v3/directline/conversations/c?watermark=2']);
  expect(sockets.map(({ url }) => url)).toEqual(['ws://first', 'ws://second']);
  expect(heard).toEqual({ texts: ['m1', 'm2'], links: ['live'], tokens: [], ended: 0 });
  line.close();
});

test('a socket that never opens, or falls silent, does not keep messages away', async () => {
  const { around, asked, sockets, pass } = world(({ path }) => [200, path.includes('/activities') ? set(1) : { streamUrl: 'ws://next' }]); // prettier-ignore
  const { heard, listeners } = hearing();
  const line = followConversation(opening, listeners, around);
  await pass(8200);
  expect(sockets[0]?.closed).toBe(true);
  expect(asked[0]).toBe('GET /v3/directline/conversations/c/activities?watermark=0');
  expect(heard.links).toEqual(['polling']);
  await pass(31_000); // fifteen times asked, then a socket again
  expect(sockets).toHaveLength(2);
  happens(sockets[1], 'onopen', frame(''));
  happens(sockets[1], 'onmessage', frame(set(2)));
  await pass(40_200);
  expect(sockets[1]?.closed).toBe(true);
  expect(heard.texts.slice(-1)).toEqual(['m2']);
  line.close();
});

test('says when nothing works, tries ever more slowly, and at once when woken', async () => {
  let up = false;
  const { around, asked, pass, settle } = world(({ path }) => {
    if (!up) return [0, {}];
    return [200, path.includes('/activities') ? set(1) : {}];
  });
  const { heard, listeners } = hearing();
  const line = followConversation({ conversationId: 'c', token: 't1' }, listeners, around);
  await pass(120_000);
  expect(heard.links.at(-1)).toBe('offline');
  expect(asked.length).toBeLessThan(30);
  up = true;
  line.wake();
  await settle();
  expect(heard.links.at(-1)).toBe('polling');
  expect(heard.texts).toEqual(['m1']);
  line.close();
});

test.each([401, 403, 404])('%d ends it: nothing more is asked or sent', async (status) => {
  const { around, asked, pass } = world(() => [status, {}]);
  const { heard, listeners } = hearing();
  const line = followConversation({ conversationId: 'c', token: 't1' }, listeners, around);
  await pass(60_000);
  expect(heard.ended).toBe(1);
  expect(asked).toHaveLength(1);
  await expect(line.send(message)).resolves.toEqual({ kind: 'ended', entries: [] });
});

test('a failed message is tried three times under the same id', async () => {
  const bodies: string[] = [];
  let tries = 0;
  const { around, pass } = world(({ method, body }) => {
    if (method !== 'POST') return [200, {}];
    bodies.push(body);
    tries += 1;
    return tries < 3 ? [0, {}] : [200, { id: 'c|3' }];
  });
  const { listeners } = hearing();
  const line = followConversation({ conversationId: 'c', token: 't1' }, listeners, around);
  const sent = line.send(message);
  await pass(5000);
  await expect(sent).resolves.toEqual({ kind: 'sent', sequence: 3 });
  expect(new Set(bodies)).toEqual(
    new Set([
      JSON.stringify({
        type: 'message',
        text: 'hello',
        value: { choices: ['danger=no'] },
        channelData: { clientActivityID: 'a1' },
      }),
    ]),
  );
  expect(bodies).toHaveLength(3);
  line.close();
});

test('S1: the words of an outage are handed on at once; a refusal comes with its reason and its card', async () => {
  let answer: [number, unknown] = [503, { error: { message: 'x' }, ...set(0) }];
  const { around, settle } = world(({ method }) => (method === 'POST' ? answer : [200, {}]));
  const { listeners } = hearing();
  const line = followConversation({ conversationId: 'c', token: 't1' }, listeners, around);
  await settle();
  await expect(line.send(message)).resolves.toMatchObject({ kind: 'failed', entries: [{ text: 'm0' }] });
  answer = [413, { error: { message: 'Too long.' }, ...set(0) }];
  const refused = { kind: 'refused', message: 'Too long.', entries: [{ text: 'm0' }] };
  await expect(line.send(message)).resolves.toMatchObject(refused);
  line.close();
});

test('the token is made fresh long before its end and used from then on', async () => {
  const tokens: string[] = [];
  const { around, pass } = world(({ path, token }) => {
    tokens.push(token);
    return [200, path.endsWith('/refresh') ? { token: 't2' } : set()];
  });
  const { heard, listeners } = hearing();
  const line = followConversation({ conversationId: 'c', token: 't1' }, listeners, around);
  await pass(640_000);
  expect(heard.tokens).toEqual(['t2']);
  expect([tokens[0], tokens.at(-1)]).toEqual(['Bearer t1', 'Bearer t2']);
  expect(line.credentials()).toEqual({ conversationId: 'c', token: 't2' });
  line.close();
});

test('a conversation is opened in one request, or not at all', async () => {
  const { around, asked } = world(() => [
    201,
    { conversationId: 'c', token: 't', streamUrl: 'ws://s', expires_in: 1800 },
  ]);
  await expect(beginConversation(around.fetch, 'en')).resolves.toEqual({
    conversationId: 'c',
    token: 't',
    streamUrl: 'ws://s',
  });
  expect(asked).toEqual(['POST /v3/directline/conversations']);
  for (const answer of [
    [0, {}],
    [503, {}],
    [201, {}],
  ] as [number, unknown][])
    await expect(beginConversation(world(() => answer).around.fetch, 'en')).resolves.toBeUndefined();
});
