import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { createClient } from './http-client.ts';
import { talkOnce } from './report-talk.ts';

const STARTS = 6; // the first makes the database; the others find it
const MS_PER_TICK = 10; // USER_HZ, which Linux fixes at 100 for /proc
const ROOT = path.resolve(import.meta.dirname, '../..');

// How long `npm start` takes until the first turn is answered, when everything is installed and built and a database is
// there. Prints figures; never a timed test.
const dataFolder = await mkdtemp(path.join(tmpdir(), 'assistant-start-'));
try {
  const later: number[] = [];
  for (let start = 1; start <= STARTS; start += 1) {
    const { listening, answered, cpu } = await startOnce(dataFolder);
    const name = start === 1 ? 'first start' : `start ${String(start)}`;
    process.stdout.write(
      `${name.padEnd(12)} listening after ${seconds(listening)}, first turn answered after ${seconds(answered)}, ` +
        `processor time of node ${seconds(cpu)}\n`,
    );
    if (start > 1) later.push(answered);
  }
  const sorted = later.toSorted((one, other) => one - other);
  process.stdout.write(`starts 2 to ${String(STARTS)}: median ${seconds(sorted[Math.floor(sorted.length / 2)])}\n`);
} finally {
  await rm(dataFolder, { recursive: true, force: true });
}

interface Started {
  readonly listening: number; // milliseconds from `npm start` until the service listens
  readonly answered: number; // and until the first turn was answered
  readonly cpu: number; // processor time of npm, the starter and the service by then, which a busy machine lengthens less
}

async function startOnce(folder: string): Promise<Started> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'warn' };
  const began = performance.now();
  const service = spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  const client = createClient(port);
  try {
    while (
      !(await client.send('GET', '/health/live').then(
        ({ status }) => status === 200,
        () => false,
      ))
    ) {
      if (service.exitCode !== null) throw new Error(`npm start ended with ${String(service.exitCode)}`);
      await wait(10);
    }
    const listening = performance.now() - began;
    const { answeredAt } = await talkOnce(client.send, 'start');
    return { listening, answered: (answeredAt[0] ?? Number.NaN) - began, cpu: await groupCpuMs(service.pid) };
  } finally {
    client.close();
    await stop(service);
  }
}

/** npm does not always hand a signal on, so the whole group that it leads is told. */
async function stop(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null || service.pid === undefined) return;
  const ended = once(service, 'exit');
  process.kill(-service.pid, 'SIGTERM');
  await ended;
}

/** Processor time of a process group, of those that ended in it too. Linux only, else NaN. */
async function groupCpuMs(group: number | undefined): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const times = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from the third on: the second may hold spaces
      if (Number(fields[2]) !== group) return 0;
      return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * MS_PER_TICK, 0);
    }),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function seconds(milliseconds: number | undefined): string {
  return `${((milliseconds ?? Number.NaN) / 1000).toFixed(2)} s`;
}
