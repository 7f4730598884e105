import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { withDatabase } from '../../scripts/with-store.ts';
import { countWaiting, listQueue } from '../../store/handoffs/handoff-queue.ts';
import { migrate } from '../../store/migrate.ts';
import { openStore, type Store } from '../../store/store.ts';
import { startContender, type Contender } from './contender.ts';
import { openDesk, type BenchDesk } from './desk-client.ts';
import { measureDeskLag, type Blocked } from './desk-lag.ts';
import { fillHandoffs } from './fill-handoffs.ts';
import { openResident } from './desk-resident.ts';

/*
 * What the desk does at the size of a county: how long the queue takes among many conversations, how soon a resident's
 * message is at the desk with many live chats, what open desks take of memory, and whether a full desk lags in a real
 * browser. What its page weighs is told by
 * scripts/check-size.ts. Prints figures; never a timed test.
 *   npm run bench:desk -- [CONVERSATIONS, 1000000 by default]
 */
const conversations = Number(process.argv[2] ?? 1_000_000);
const DESKS = 50;
const CHATS = 200;
const MESSAGES_EACH = 3;
const PAUSE_MS = 50; // between messages: 20 a second from all residents
const MORE_DESKS = 450;
const LOOKS = 200;

const folder = await mkdtemp(path.join(tmpdir(), 'desk-bench-'));
try {
  await withDatabase({ DATA_FOLDER: path.join(folder, 'data') }, async (options) => {
    await migrate(options.databaseUrl);
    const store = await openStore({ ...options, keyRing: path.join(folder, 'keys.json') });
    try {
      await timeQueue(store);
      const contender = await startContender('serve-service.ts', { databaseUrl: options.databaseUrl, folder });
      await timeAll(store, contender).finally(contender.stop);
    } finally {
      await store.close();
    }
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function timeQueue(store: Store): Promise<void> {
  const began = performance.now();
  await fillHandoffs(store, conversations);
  print(`${String(conversations)} conversations made`, seconds(performance.now() - began));
  const pages = await times(LOOKS, () => listQueue(store, { limit: 100, restricted: true }));
  const counts = await times(LOOKS, () => countWaiting(store, { restricted: true }));
  print('first page of the queue', spread(pages), 'aim 5 ms');
  print('how many wait', spread(counts));
  await store.database.execute(`DELETE FROM handoff WHERE state = 'waiting'`);
}

async function timeAll(store: Store, contender: Contender): Promise<void> {
  await showLag(store, contender);
  await store.database.execute('DELETE FROM handoff');
  await timeChats(store, contender);
}

async function showLag(store: Store, { port }: Contender): Promise<void> {
  const { firstBytes, nextBytes, hints, typing } = await measureDeskLag(store, `http://127.0.0.1:${String(port)}`);
  const blocked = ({ tasks, longestMs }: Blocked): string =>
    `${String(tasks)} tasks over 50 ms, the longest ${longestMs.toFixed(0)} ms`;
  print('overview, 1000 waiting and 50 chats: all of it', `${String(firstBytes)} bytes`);
  print('the same after one change', `at most ${String(nextBytes)} bytes`);
  print('main thread while 20 changes come', blocked(hints));
  print('main thread while 40 letters are typed', blocked(typing));
}

async function timeChats(store: Store, contender: Contender): Promise<void> {
  const origin = `http://127.0.0.1:${String(contender.port)}`;
  const desks: BenchDesk[] = [];
  for (let desk = 0; desk < DESKS; desk += 1) desks.push(await openDesk(store, origin));
  const residents = [];
  for (let chat = 0; chat < CHATS; chat += 1) {
    const resident = await openResident(store, origin);
    await desks[chat % DESKS]?.claim(resident.handoffId, resident.conversationId);
    residents.push(resident);
  }
  const waits: Promise<number>[] = [];
  for (let message = 0; message < MESSAGES_EACH; message += 1) {
    for (const [at, resident] of residents.entries()) {
      const text = `message ${String(message)} of ${String(at)}`;
      const seen = desks[at % DESKS]?.sees(resident.conversationId, text) ?? Promise.resolve(Number.NaN);
      const began = performance.now();
      void resident.say(text);
      waits.push(seen.then((when) => when - began));
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  print(
    `a message at the desk, ${String(CHATS)} chats, ${String(DESKS)} desks`,
    spread(await Promise.all(waits)),
    'aim p95 300 ms',
  );
  const before = (await contender.usage()).rssMb;
  for (let desk = 0; desk < MORE_DESKS; desk += 1) desks.push(await openDesk(store, origin));
  const after = (await contender.usage()).rssMb;
  print(`${String(MORE_DESKS)} more desks`, `${(after - before).toFixed(0)} MB`, 'aim 40 MB for 500');
  for (const desk of desks) desk.close();
}

async function times(count: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const began = performance.now();
    await work();
    all.push(performance.now() - began);
  }
  return all;
}

function spread(all: readonly number[]): string {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function print(what: string, figure: string, aim = ''): void {
  process.stdout.write(`${what.padEnd(48)} ${figure}${aim === '' ? '' : ` (${aim})`}\n`);
}
