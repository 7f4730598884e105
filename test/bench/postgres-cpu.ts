import { readFile } from 'node:fs/promises';

import { findProcessesIn, findServer } from '../../store/embedded/embedded-server.ts';

const TICKS_PER_SECOND = 100; // USER_HZ, which Linux fixes for /proc

/** CPU time of all PostgreSQL processes of a cluster so far, in ms, sessions that ended included. Linux only, else NaN. */
export async function postgresCpuMs(cluster: string): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN;
  const parent = (await findServer(cluster))?.pid;
  const pids = await findProcessesIn(cluster);
  const ticks = await Promise.all(pids.map((pid) => ticksOf(pid, pid === parent)));
  return (ticks.reduce((sum, one) => sum + one, 0) * 1000) / TICKS_PER_SECOND;
}

async function ticksOf(pid: number, withEnded: boolean): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from the third on: the second may hold spaces
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
  return user + system + (withEnded ? endedUser + endedSystem : 0);
}
