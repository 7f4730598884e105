import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { settleClusterHome } from '../../store/embedded/embedded-account.ts';
import { stopServer } from '../../store/embedded/embedded-cluster.ts';
import { runsPlace } from './runs-place.ts';

/** How the folders of test runs begin. */
export const RUN_PREFIX = 'assistant-test-';

/** Stops the database of a run, if it had one, and removes the run's folder. */
export async function removeRun(folder: string): Promise<void> {
  const cluster = path.join(folder, 'postgres', 'cluster');
  if (existsSync(cluster)) {
    const { tools } = await settleClusterHome(folder, process.env['TEST_POSTGRES_BINARIES']);
    await stopServer(tools, cluster);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Cleans up after runs that were killed before they could do it themselves. */
export async function sweepDeadRuns(): Promise<void> {
  const place = await runsPlace();
  const names = (await readdir(place)).filter((name) => name.startsWith(RUN_PREFIX));
  for (const name of names) {
    const folder = path.join(place, name);
    const owner = Number(await readFile(path.join(folder, 'owner'), 'utf8').catch(() => '0'));
    if (owner > 0 && !isAlive(owner)) await removeRun(folder).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
