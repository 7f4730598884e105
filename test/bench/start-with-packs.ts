import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** How long a start took. Times are milliseconds since the service was called. */
export interface PackStart {
  readonly listening: number;
  readonly everyPack: number; // the first page and the words of the app were had in every language
  readonly processor: number; // time of it that the service and its starter had used then, which others on the machine lengthen less
  readonly megabytes: number; // that the service held then; NaN where there is no /proc
}

/** Starts the service as `npm start` does, asks for it in each of the languages, and stops it. */
export async function timePackStart(
  languages: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<PackStart> {
  const port = await freePort();
  const env = { ...process.env, LOG_LEVEL: 'silent', ...environment, PORT: String(port) };
  const began = performance.now();
  const service = spawn(process.execPath, ['scripts/run.mjs', '--lean', 'api/server.ts'], { cwd: ROOT, env, stdio: 'ignore', detached: true }); // prettier-ignore
  try {
    while (!(await isThere(`http://127.0.0.1:${port}/health/live`))) {
      if (service.exitCode !== null) throw new Error(`the service ended with ${String(service.exitCode)}`);
      await wait(10);
    }
    const listening = performance.now() - began;
    for (const language of languages)
      for (const address of [`chat?language=${language}`, `chat/words/${language}`])
        if (!(await isThere(`http://127.0.0.1:${port}/${address}`))) throw new Error(`no answer to /${address}`);
    return { listening, everyPack: performance.now() - began, ...(await usedBy(service.pid)) };
  } finally {
    await stop(service);
  }
}

const isThere = (address: string): Promise<boolean> =>
  fetch(address).then(
    async (response) => (await response.text()) !== '' && response.ok,
    () => false,
  );

const MS_PER_TICK = 10; // USER_HZ, which Linux fixes at 100 for /proc

/** What a group of processes has used: the time of all, and the memory of the largest, which is the service and not its starter. */
async function usedBy(group: number | undefined): Promise<Pick<PackStart, 'processor' | 'megabytes'>> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const used = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from the third on: the second may hold spaces
      if (Number(fields[2]) !== group) return { ticks: 0, kilobytes: 0 };
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const ticks = Number(fields[11]) + Number(fields[12]);
      return { ticks, kilobytes: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) };
    }),
  );
  if (used.length === 0) return { processor: Number.NaN, megabytes: Number.NaN };
  return {
    processor: used.reduce((sum, { ticks }) => sum + ticks * MS_PER_TICK, 0),
    megabytes: Math.max(...used.map(({ kilobytes }) => kilobytes)) / 1000,
  };
}

async function stop(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null || service.pid === undefined) return;
  const ended = once(service, 'exit');
  process.kill(-service.pid, 'SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
