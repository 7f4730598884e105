import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';

/** What a group of processes has used. */
export interface Used {
  readonly processor: number; // milliseconds, of those that ended in it too; others on the machine lengthen it less than the time that passes
  readonly megabytes: number; // memory of the largest, which is the service and not its starter
}

const MS_PER_TICK = 10; // USER_HZ, which Linux fixes at 100 for /proc
const UNKNOWN: Used = { processor: Number.NaN, megabytes: Number.NaN };

/** Reads what a group of processes has used until now; NaN where there is no /proc. */
export async function usedBy(group: number | undefined): Promise<Used> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  if (pids.length === 0) return UNKNOWN;
  const used = await Promise.all(pids.map((pid) => usedIn(pid, group)));
  return {
    processor: used.reduce((sum, { processor }) => sum + processor, 0),
    megabytes: Math.max(...used.map(({ megabytes }) => megabytes)),
  };
}

async function usedIn(pid: string, group: number | undefined): Promise<Used> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from the third on: the second may hold spaces
  if (Number(fields[2]) !== group) return { processor: 0, megabytes: 0 };
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return {
    processor: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * MS_PER_TICK, 0),
    megabytes: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000,
  };
}

/** Stops a process that leads a group: npm does not always hand a signal on, so the whole group is told. */
export async function stopGroup(service: ChildProcess): Promise<void> {
  if (service.exitCode !== null || service.pid === undefined) return;
  const ended = once(service, 'exit');
  process.kill(-service.pid, 'SIGTERM');
  await ended;
}

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
