import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import { settleClusterHome } from '../../store/embedded/embedded-account.ts';
import {
  CLUSTER_USER,
  findFreePort,
  initialiseCluster,
  startServer,
  stopServer,
} from '../../store/embedded/embedded-cluster.ts';
import { findProcessesIn } from '../../store/embedded/embedded-server.ts';
import { runFolder } from '../support/run-folder.ts';

/** A PostgreSQL of a test's own, durable as in service, which it may stop, start again and look into. */
export interface OwnCluster {
  readonly url: string; // of the database `postgres`
  readonly folder: string;
  readonly log: string;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly freeze: () => Promise<() => void>; // every process of it, as a disk that hangs does; gives the way to go on
  readonly remove: () => Promise<void>;
}

/** The programs of a PostgreSQL 15 on this machine, if it has one. */
export const POSTGRES_15 = ['/usr/lib/postgresql/15/bin', '/usr/pgsql-15/bin'].find((folder) => existsSync(folder));

/** Makes and starts a cluster, with the embedded programs or those in another folder. */
export async function startOwnCluster(binaries?: string): Promise<OwnCluster> {
  const home = await mkdtemp(path.join(runFolder(), 'cluster-'));
  const { place, tools } = await settleClusterHome(home, binaries);
  const folder = path.join(place, 'cluster');
  const log = path.join(place, 'server.log');
  await initialiseCluster(tools, { folder, password: 'for-tests-only' });
  const port = await findFreePort();
  const settings = { log_statement: 'all', log_error_verbosity: 'terse', log_parameter_max_length: '0' };
  const start = (): Promise<void> => startServer(tools, { folder, port, log, settings });
  const stop = (): Promise<void> => stopServer(tools, folder);
  await start();
  return {
    url: `postgres://${CLUSTER_USER}:for-tests-only@127.0.0.1:${port}/postgres`,
    folder,
    log,
    start,
    stop,
    freeze: () => freeze(folder),
    remove: async () => {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freeze(folder: string): Promise<() => void> {
  const pids = [...(await findProcessesIn(folder))];
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of pids.splice(0)) process.kill(pid, 'SIGCONT');
  };
}
