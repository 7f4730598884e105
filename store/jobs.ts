import { PgBoss } from 'pg-boss';

import { again } from './again.ts';
import { chainAudit } from './audit.ts';
import { errorCode, type Database, type StoreLog, type Transaction } from './database.ts';
import type { Chore, Handlers, Job, JobQueue, Store, WrittenJob } from './handle.ts';

import { applyRetention } from './retention.ts';

export type { Handlers, Job } from './handle.ts';

const SCHEMA = 'jobs';
const KINDS = [
  'report-arrived',
  'report-added',
  'chat-waits',
  'chat-waits-webhook',
  'hub-news',
  'thread-news',
] as const satisfies readonly Job['kind'][];
const DAY = 24 * 60 * 60;
const QUEUE = {
  retryLimit: 12,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  expireInSeconds: 120,
  deleteAfterSeconds: DAY,
};
const CHAIN_EVERY_MS = 2_000; // and so at most 5 s behind
const CHORES = ['chore-retention'] as const;

/** Promises a job: it is done after the transaction commits, at least once, and never if the transaction is rolled back. */
export async function enqueue(store: Pick<Store, 'jobs'>, within: Transaction, job: Job): Promise<void> {
  await store.jobs.send(within, job);
}

/**
 * Starts doing jobs on this node, and the store's own chores: retention every 5 minutes on one node, the audit chain every
 * 2 seconds. Returns the way to stop, which lets jobs under way finish.
 */
export async function startWorkers(
  store: Store,
  handlers: Handlers,
  now: () => Date = () => new Date(),
): Promise<() => Promise<void>> {
  const retention = async () => {
    await applyRetention(store, { now: now() });
  };
  const stopJobs = await store.jobs.work(handlers, [{ name: 'retention', cron: '*/5 * * * *', run: retention }]);
  const stopChain = again(CHAIN_EVERY_MS, async () => {
    await chainAudit(store).catch((error: unknown) => {
      store.log.warn({ code: errorCode(error) }, 'the audit chain could not be continued yet');
    });
  });
  return async () => {
    await Promise.all([stopJobs(), stopChain()]);
  };
}

/** How many jobs wait or are being tried again, by kind; for the metrics. */
export async function waitingJobs(store: Pick<Store, 'jobs'>): Promise<Readonly<Record<string, number>>> {
  return store.jobs.waiting();
}

/** How many jobs were given up within a day, after their last try; for the metrics. */
export async function jobsGivenUp(store: Pick<Store, 'jobs'>): Promise<number> {
  return store.jobs.givenUp();
}

/** Installs or updates the queue's own tables and queues. Called by `migrate`, under its lock. */
export async function installJobs(
  execute: (text: string, values?: readonly unknown[]) => Promise<{ readonly rows: unknown[] }>,
): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: execute },
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    migrate: true,
  });
  await boss.start();
  const queues = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const kind of KINDS) await (queues.has(kind) ? boss.updateQueue(kind, QUEUE) : boss.createQueue(kind, QUEUE));
  for (const chore of CHORES) {
    if (!queues.has(chore))
      await boss.createQueue(chore, { policy: 'short', retryLimit: 0, expireInSeconds: 600, deleteAfterSeconds: DAY });
  }
  await boss.stop({ graceful: false });
}

/** Opens the queue for sending. Nothing is worked on before `work`. */
export async function openJobs(database: Database, log: StoreLog): Promise<JobQueue> {
  const boss = makeBoss(database, log, { supervise: false, schedule: false });
  await boss.start();
  const write: JobQueue['write'] = async ({ kind, ...data }) => {
    let written: WrittenJob | undefined;
    const executeSql = (text: string, [value]: readonly unknown[] = []) => {
      written = { kind, text, value: String(value) };
      return Promise.resolve({ rows: [{ id: '' }] });
    };
    await boss.send(kind, data, { db: { executeSql } });
    if (written === undefined) throw new Error(`the queue wrote no statement for ${kind}`);
    return written;
  };
  return {
    write,
    send: async (within, job) => {
      const { kind, text, value } = await write(job);
      await within.run({ name: `send-${kind}`, text }, [value]); // prepared: its text is long and the same for a kind
    },
    waiting: async () => {
      const counts = await Promise.all(KINDS.map(async (kind) => [kind, await countWaiting(database, kind)] as const));
      return Object.fromEntries(counts);
    },
    givenUp: () => countGivenUp(database),
    work: (handlers, chores) => work(database, log, handlers, chores),
    stop: () => boss.stop({ graceful: false }),
  };
}

async function work(
  database: Database,
  log: StoreLog,
  handlers: Handlers,
  chores: readonly Chore[],
): Promise<() => Promise<void>> {
  const boss = makeBoss(database, log, { supervise: true, schedule: true });
  await boss.start();
  for (const kind of KINDS) {
    await boss.work<object, undefined, { includeMetadata: true }>(kind, { includeMetadata: true }, async ([job]) => {
      if (job === undefined) return;
      const isLast = job.retryCount >= job.retryLimit;
      await quietly(log, { kind, isLast }, () => handle(handlers, { kind, ...job.data } as Job));
    });
  }
  for (const chore of chores) {
    await boss.schedule(`chore-${chore.name}`, chore.cron);
    await boss.work(`chore-${chore.name}`, () => quietly(log, { kind: chore.name, isLast: false }, chore.run));
  }
  return () => boss.stop({ graceful: true, timeout: 10_000 });
}

/** The queue keeps the error of a failed job in a table: it gets a name and a code, never a message that may quote somebody. */
async function quietly(
  log: StoreLog,
  { kind, isLast }: { readonly kind: string; readonly isLast: boolean },
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    const code = errorCode(error);
    if (isLast) log.error({ job: kind, code }, 'a job failed for the last time and is given up');
    else log.warn({ job: kind, code }, 'a job failed and will be tried again');
    const bare = new Error(`${kind} failed: ${code}`);
    bare.stack = bare.message;
    throw bare;
  }
}

async function countWaiting(database: Database, kind: string): Promise<number> {
  const { rows } = await database.execute(
    `SELECT count(*)::integer AS waiting FROM ${SCHEMA}.job WHERE name = $1 AND state < 'completed'`,
    [kind],
  );
  const [row] = rows as { waiting: number }[];
  return row?.waiting ?? 0;
}

async function countGivenUp(database: Database): Promise<number> {
  const { rows } = await database.execute(
    `SELECT count(*)::integer AS failed FROM ${SCHEMA}.job WHERE name = ANY($1) AND state = 'failed'`,
    [[...KINDS]],
  );
  const [row] = rows as { failed: number }[];
  return row?.failed ?? 0;
}

function makeBoss(
  database: Database,
  log: StoreLog,
  on: { readonly supervise: boolean; readonly schedule: boolean },
): PgBoss {
  const boss = new PgBoss({ db: { executeSql: database.execute }, schema: SCHEMA, migrate: false, ...on });
  boss.on('error', (error) => {
    log.warn({ code: errorCode(error) }, 'the job queue met an error');
  });
  return boss;
}

/** Hands a job to what does its kind; its data are what was sent, ids alone. */
async function handle(handlers: Handlers, job: Job): Promise<void> {
  const run = handlers[job.kind] as ((job: Job) => Promise<void>) | undefined;
  await run?.(job);
}
