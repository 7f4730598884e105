import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';

import { settleClusterHome } from '../../store/embedded/embedded-account.ts';
import { startEmbeddedPostgres } from '../../store/embedded/embedded-postgres.ts';
import { startContender, type Contender } from './contender.ts';
import { fsyncMs } from './fsync-time.ts';
import { createClient } from './http-client.ts';
import { LOADS, type Load } from './loads.ts';
import { postgresCpuMs } from './postgres-cpu.ts';
import { TURNS_IN_A_TALK } from './report-talk.ts';
import { addRound, emptyTotals, table, type Totals } from './table.ts';

const CONVERSATIONS = setting('BENCH_CONVERSATIONS', 300);
const ROUNDS = Math.min(setting('BENCH_ROUNDS', 5), CONVERSATIONS);
const AT_ONCE = setting('BENCH_AT_ONCE', 8);
const WARM_UP = setting('BENCH_WARM_UP', 40); // conversations of each contender that are not counted

interface Runner {
  readonly load: Load;
  readonly contender: Contender;
  readonly rssAtStart: number;
  readonly totals: Totals;
}

/** Prints what one turn costs, beside the least that it could cost here. Figures only: nothing passes or fails but messages. */
async function bench(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'assistant-bench-'));
  const database = await startEmbeddedPostgres({ dataFolder: folder, address: 'the bench', log: silent });
  const runners: Runner[] = [];
  try {
    const { place } = await settleClusterHome(folder);
    const cluster = path.join(place, 'cluster');
    await makeBareDatabase(database.url);
    for (const load of LOADS) runners.push(await startRunner(load, folder, database.url));
    for (const runner of runners) await round(runner, { cluster, conversations: WARM_UP, name: 'warm' });
    for (let index = 0; index < ROUNDS; index += 1) {
      const conversations = share(index);
      const order = index % 2 === 0 ? runners : runners.toReversed();
      for (const runner of order) {
        addRound(runner.totals, await round(runner, { cluster, conversations, name: `round-${index}` }));
      }
    }
    await print(runners, await fsyncMs(folder));
    if (runners.some(({ totals }) => totals.faults.length > 0)) process.exitCode = 1;
  } finally {
    for (const { contender } of runners) await contender.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each contender has a database of its own kind: ours migrated, the bare ones empty. */
async function startRunner(load: Load, folder: string, url: string): Promise<Runner> {
  const home = path.join(folder, load.id);
  await mkdir(home);
  const databaseUrl = load.id === 'us' ? url : bareUrl(url);
  const contender = await startContender(load.file, { databaseUrl, folder: home });
  return { load, contender, rssAtStart: (await contender.usage()).rssMb, totals: emptyTotals() };
}

/** One contender under load, everything read before and after; what is checked afterwards is not counted. */
async function round(
  { load, contender }: Runner,
  { cluster, conversations, name }: { cluster: string; conversations: number; name: string },
): Promise<Parameters<typeof addRound>[1]> {
  const client = createClient(contender.port);
  try {
    const before = { node: await contender.usage(), postgres: await postgresCpuMs(cluster), at: performance.now() };
    const done = await load.run(client.send, { conversations, atOnce: AT_ONCE, name });
    const seconds = (performance.now() - before.at) / 1000;
    const node = (await contender.usage()).cpuMs - before.node.cpuMs;
    const postgres = (await postgresCpuMs(cluster)) - before.postgres;
    return { seconds, nodeCpuMs: node, postgresCpuMs: postgres, turnsMs: done.turnsMs, faults: await done.check() };
  } finally {
    client.close();
  }
}

async function print(runners: readonly Runner[], fsync: number): Promise<void> {
  const rows = [];
  for (const { load, contender, rssAtStart, totals } of runners) {
    rows.push({ name: load.name, id: load.id, totals, rssAtStart, rssAfter: (await contender.usage()).rssMb });
  }
  const lines = [
    `${CONVERSATIONS} conversations of ${TURNS_IN_A_TALK} turns for each, ${AT_ONCE} at once, in ${ROUNDS} interleaved rounds, ` +
      `after ${WARM_UP} to warm up`,
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} processors (load and PostgreSQL on the same)`,
    `fsync of 8 kB: ${fsync.toFixed(2)} ms (median)`,
    '',
    ...table(rows),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function makeBareDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE DATABASE bare');
  await client.end();
}

function bareUrl(url: string): string {
  const bare = new URL(url);
  bare.pathname = '/bare';
  return bare.href;
}

function share(index: number): number {
  return Math.floor((CONVERSATIONS * (index + 1)) / ROUNDS) - Math.floor((CONVERSATIONS * index) / ROUNDS);
}

function setting(name: string, usual: number): number {
  const value = Number(process.env[name] ?? usual);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`);
  return value;
}

const silent = { info: () => undefined, warn: () => undefined };
await bench();
