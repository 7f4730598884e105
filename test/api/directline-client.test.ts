import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import { WebSocket } from 'ws';

import type { Activity, CardAction } from '../../api/activities.ts';
import { findReport } from '../../store/reports.ts';
import { createTestBot } from '../support/test-bot.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const require = createRequire(import.meta.url);
interface Client {
  readonly activity$: { subscribe(next: (activity: Activity) => void, failed?: (error: unknown) => void): unknown };
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

let service: TestService;
let domain: string;
const streams = new Set<Duplex>();

beforeAll(async () => {
  const limits = { turnsPerConversation: 1000, readsPerConversation: 10_000 };
  service = await openTestService({ config: { limits } });
  service.app.server.on('upgrade', (_request, stream) => {
    streams.add(stream);
    stream.on('close', () => streams.delete(stream));
  });
  await service.app.listen({ host: '127.0.0.1', port: 0 });
  domain = `http://127.0.0.1:${(service.app.server.address() as AddressInfo).port}/v3/directline`;
});
const open = new Set<Client>();
afterEach(() => {
  for (const client of open) client.end();
  open.clear();
});
afterAll(() => service.close());

/** A running published client, everything that it was handed, and what it complained of. */
interface Listening {
  readonly client: Client;
  readonly received: Activity[];
  readonly errors: readonly unknown[];
}
function hear(options: Services): Listening {
  const client = new DirectLine({ domain, ...options });
  open.add(client);
  const received: Activity[] = [];
  const errors: unknown[] = [];
  client.activity$.subscribe(
    (activity) => received.push(activity),
    (error) => errors.push(error), // also raised by end()
  );
  return { client, received, errors };
}
/** The same, once it was greeted. */
async function listen(options: Services): Promise<Listening> {
  const talk = hear(options);
  await until('it is greeted', () => offered(talk.received).length > 0);
  return talk;
}
const post = (client: Client, activity: object): Promise<string> =>
  new Promise((resolve, reject) => {
    client.postActivity({ type: 'message', from: { id: 'me' }, ...activity }).subscribe(resolve, reject);
  });
async function until(what: string, done: () => boolean, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!done()) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
async function newToken(): Promise<string> {
  const response = await fetch(`${domain}/tokens/generate`, { method: 'POST' });
  return ((await response.json()) as { token: string }).token;
}
const sequences = (received: readonly Activity[]): readonly number[] =>
  received.map(({ id }) => Number(id.split('|')[1]));

/** The buttons that can be pressed now: those under what was said since the resident's last message. */
function offered(received: readonly Activity[]): readonly CardAction[] {
  const since = received.slice(received.findLastIndex(({ from }) => from.role === 'user') + 1);
  return since.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
}

/** Sends something and waits, as a resident does, until there is something to answer. */
async function turn(client: Client, received: readonly Activity[], activity: object): Promise<string> {
  const id = await post(client, activity);
  await until(`${JSON.stringify(activity)} is answered`, () => {
    const place = received.findIndex((one) => one.id === id);
    return place >= 0 && received.slice(place).some(({ suggestedActions }) => suggestedActions !== undefined);
  });
  return id;
}

/** Presses a button the way Web Chat does: its value is sent, and its words are shown. */
function press(received: readonly Activity[], title: RegExp): object {
  const actions = offered(received);
  const action = actions.find((one) => title.test(one.title));
  if (action?.type !== 'messageBack') {
    throw new Error(`${String(title)} is not among: ${actions.map((one) => one.title).join(', ')}`);
  }
  const { text, value, displayText } = action;
  return { text, value, channelData: { messageBack: { displayText } } };
}

/** A report, line by line, as its resident answers what they are shown. */
const LINES: readonly ((received: readonly Activity[]) => object)[] = [
  () => ({ text: 'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA' }),
  (received) => press(received, /^No$/),
  (received) => press(received, /anonymous/),
  (received) => press(received, /^The police$/),
  (received) => press(received, /^The fire and rescue service$/),
  (received) => press(received, /^A housing association or landlord$/),
  (received) => press(received, /^Take out: The fire and rescue service$/),
  (received) => press(received, /^Keep this answer$/),
  (received) => press(received, /^Send the report$/),
];
const SENT = [
  'kids on quad bikes behind Eureka Park every night about 9 since half term, DE11 8AA',
  'No',
  'No, I want to stay anonymous',
  'The police',
  'The fire and rescue service',
  'A housing association or landlord',
  'Take out: The fire and rescue service',
  'Keep this answer',
  'Send the report',
];

/** Takes the lines of a report from one place to another and gives the ids of its messages. */
async function tell({ client, received }: Listening, from = 0, to = LINES.length): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const line of LINES.slice(from, to)) ids.push(await turn(client, received, line(received)));
  return ids;
}

/** The report was sent, and each message of its conversation was handed over once and in its place. */
async function expectWhole({ client, received }: Listening): Promise<void> {
  const mine = received.filter(({ from }) => from.role === 'user');
  expect(mine.map(({ text }) => text)).toEqual(SENT);
  const last = received.slice(received.findLastIndex(({ from }) => from.role === 'user') + 1);
  const reference = /Your reference is ([0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z])\.$/.exec(last[0]?.text ?? '')?.[1] ?? '';
  expect(last[1]?.text).toMatch(/^Your secret receipt is (?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\./);
  const report = await findReport(service.opened.store, reference);
  expect(report?.conversationId).toBe(client.conversationId);
  const consent: unknown = expect.objectContaining({ field: 'consent', value: ['police', 'landlord'] });
  expect(report?.body).toMatchObject({ fields: expect.arrayContaining([consent]) as unknown });
  const stored = await createTestBot(service.opened.store).read(client.conversationId, 0);
  expect(sequences(received)).toEqual(stored?.messages.map(({ sequence }) => sequence));
}

describe('the published Direct Line client, on the whole service', () => {
  test.each([
    ['over a socket', { webSocket: true }],
    ['by polling', { webSocket: false, pollingInterval: 200 }],
  ])('makes a whole report %s', async (_name, options) => {
    const talk = await listen({ token: await newToken(), ...options });
    const ids = await tell(talk);
    await expectWhole(talk);
    expect(talk.received.filter(({ from }) => from.role === 'user').map(({ id }) => id)).toEqual(ids);
  });

  test('misses and repeats nothing when its socket is dropped in the middle, while messages come', async () => {
    const talk = await listen({ token: await newToken(), webSocket: true, random: () => 0 });
    await tell(talk, 0, 2);
    const { conversationId } = talk.client;
    for (const stream of streams) stream.destroy();
    const elsewhere = createTestBot(service.opened.store); // the same resident, on another node
    await elsewhere.takeTurn({ conversationId, text: 'No, I want to stay anonymous', choices: ['contact=anonymous'] });
    await elsewhere.takeTurn({ conversationId, text: 'The police', choices: ['do:tick:consent=police'] });
    await until('the socket is back', () => offered(talk.received).some(({ title }) => title === 'Keep this answer'));
    await tell(talk, 4);
    await expectWhole(talk);
  });

  test('goes on with a refreshed token', async () => {
    const schedule = (work: unknown, delay: number, state: unknown): unknown =>
      realScheduler.schedule(work, delay > 60_000 ? 1100 : delay, state); // the refresh of every 15 minutes, at once
    const scheduler: Scheduler = { now: () => realScheduler.now(), schedule };
    const talk = await listen({ token: await newToken(), webSocket: true, scheduler });
    await tell(talk, 0, 2);
    const first = talk.client.token;
    await until('the token is a new one', () => talk.client.token !== first);
    await tell(talk, 2);
    await expectWhole(talk);
  });

  test('comes back to a conversation that a page was left with', async () => {
    const first = await listen({ token: await newToken(), webSocket: true });
    await tell(first, 0, 3);
    const { token, conversationId } = first.client;
    const seen = [...first.received];
    first.client.end();
    const watermark = String(seen.length);
    const second = hear({ token, conversationId, watermark, webSocket: false, pollingInterval: 200 });
    second.received.push(...seen); // what the page still shows
    await tell(second, 3);
    await expectWhole(second);
  });

  test('learns that a conversation has ended', async () => {
    const talk = await listen({ token: await newToken(), webSocket: false, pollingInterval: 200 });
    await createTestBot(service.opened.store).exit(talk.client.conversationId);
    await until('it is told', () => talk.errors.length === 1);
    expect(talk.errors).toEqual([new Error('conversation ended')]);
  });
});
