import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { createClient } from './http-client.ts';
import { freePort, stopGroup, usedBy } from './process-group.ts';
import { talkOnce } from './report-talk.ts';

const STARTS = 6; // the first makes the database; the others find it
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
    return { listening, answered: (answeredAt[0] ?? Number.NaN) - began, cpu: (await usedBy(service.pid)).processor };
  } finally {
    client.close();
    await stopGroup(service);
  }
}

function seconds(milliseconds: number | undefined): string {
  return `${((milliseconds ?? Number.NaN) / 1000).toFixed(2)} s`;
}
