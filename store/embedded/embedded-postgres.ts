import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, open, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { type ClusterHome, settleClusterHome } from './embedded-account.ts';
import { CLUSTER_USER, findFreePort, initialiseCluster, startServer, stopServer } from './embedded-cluster.ts';
import { takeGuard } from './embedded-guard.ts';
import { type Hold, takeHold } from './embedded-hold.ts';
import { findServer } from './embedded-server.ts';
import { EmbeddedPostgresError } from './embedded-tools.ts';

/** What the start and the keeping of the database are told through; a pino logger fits. */
export interface EmbeddedLog {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
}

/** A PostgreSQL of our own, running. */
export interface EmbeddedPostgres {
  readonly url: string; // stays the same as long as this process runs, also over a crash of the server
  readonly stop: () => Promise<void>; // ends every session; safe to call twice
}

interface Cluster extends ClusterHome {
  readonly dataFolder: string;
  readonly folder: string;
  readonly password: string;
  readonly holder: string;
}

const DATABASE = 'assistant';
const SETTINGS = {
  jit: 'off',
  timezone: 'UTC',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse', // no DETAIL lines: they quote values of rows
  log_min_error_statement: 'panic',
};

/**
 * Starts a real PostgreSQL in `<dataFolder>/postgres`, making it at the first start. A server that a killed process left
 * behind is adopted with all its data; a folder that another running instance holds is refused, naming that instance.
 * `address` is where this instance answers, for the others to read. The server is started again when it dies.
 */
export async function startEmbeddedPostgres(options: {
  readonly dataFolder: string;
  readonly address: string;
  readonly log: EmbeddedLog;
}): Promise<EmbeddedPostgres> {
  const cluster = await prepareCluster(options);
  const first = await bringUpAndHold(cluster, options.log);
  let hold = first.hold;
  let stopped: Promise<void> | undefined;

  const keep = async (): Promise<void> => {
    await hold.lost;
    while (stopped === undefined) {
      options.log.warn({ folder: cluster.place }, 'The database went away; bringing it back');
      try {
        const again = await bringUpAndHold(cluster, options.log, {
          port: first.port,
          wanted: () => stopped === undefined,
        });
        hold = again.hold;
        await hold.lost;
      } catch (error) {
        options.log.warn({ error: String(error) }, 'The database could not be brought back yet');
        await wait(2000, undefined, { ref: false });
      }
    }
  };
  void keep();

  const stop = async (): Promise<void> => {
    const release = await takeGuard(cluster.dataFolder);
    try {
      await hold.release().catch(() => undefined);
      await stopServer(cluster.tools, cluster.folder);
    } finally {
      release();
    }
  };
  return { url: databaseUrl(cluster, first.port, DATABASE), stop: () => (stopped ??= stop()) };
}

async function prepareCluster(options: { dataFolder: string; address: string; log: EmbeddedLog }): Promise<Cluster> {
  try {
    return await openCluster(options);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new EmbeddedPostgresError(`The data folder ${options.dataFolder} cannot be used: ${why}.`, { cause: error });
  }
}

async function openCluster(options: { dataFolder: string; address: string; log: EmbeddedLog }): Promise<Cluster> {
  await mkdir(options.dataFolder, { recursive: true, mode: 0o700 });
  const dataFolder = await realpath(options.dataFolder);
  await access(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
  const home = await settleClusterHome(dataFolder);
  if (!home.place.startsWith(dataFolder)) {
    options.log.warn({ folder: home.place }, 'The database is kept outside the data folder, where it can run');
  }
  const release = await takeGuard(dataFolder);
  try {
    const folder = path.join(home.place, 'cluster');
    const password = await readOrMakePassword(path.join(home.place, 'password'), existsSync(folder));
    if (!existsSync(folder)) {
      options.log.info({ folder }, 'Making the database, once');
      await initialiseCluster(home.tools, { folder, password });
    }
    const holder = `pid ${process.pid}, ${options.address}`.slice(0, 63);
    return { ...home, dataFolder, folder, password, holder };
  } finally {
    release();
  }
}

interface Again {
  readonly port: number; // the one it had
  readonly wanted: () => boolean; // false once this process is stopping
}

/** Starts or adopts the server and takes the hold. A server may be stopping or waking at this moment, so it is patient. */
async function bringUpAndHold(
  cluster: Cluster,
  log: EmbeddedLog,
  again?: Again,
): Promise<{ readonly port: number; readonly hold: Hold }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const port = await bringUp(cluster, log, again);
      return { port, hold: await holdCluster(cluster, port) };
    } catch (error) {
      if (error instanceof EmbeddedPostgresError || attempt === 150) throw error;
      await wait(200);
    }
  }
}

async function bringUp(cluster: Cluster, log: EmbeddedLog, again?: Again): Promise<number> {
  const release = await takeGuard(cluster.dataFolder);
  try {
    const running = await findServer(cluster.folder);
    if (running !== undefined) {
      log.info({ folder: cluster.place, port: running.port }, 'A database runs here already');
      return running.port;
    }
    if (again?.wanted() === false) throw new EmbeddedPostgresError('The assistant is stopping.');
    return await startOnFreePort(cluster, again?.port);
  } finally {
    release();
  }
}

/** A port that was free a moment ago may be gone when the server wants it, hence the second and third try. */
async function startOnFreePort(cluster: Cluster, wanted: number | undefined): Promise<number> {
  const log = path.join(cluster.place, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await findFreePort());
    try {
      await startServer(cluster.tools, { folder: cluster.folder, port, log, settings: SETTINGS });
      return port;
    } catch (cause) {
      if (attempt < 3) continue;
      const lastWords = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-3).join(' / ');
      throw new EmbeddedPostgresError(`The embedded PostgreSQL does not start (${log}): ${lastWords}.`, { cause });
    }
  }
}

/** Takes the hold; a process that was killed this moment still has it for an instant. */
async function holdCluster(cluster: Cluster, port: number): Promise<Hold> {
  const url = databaseUrl(cluster, port, 'postgres');
  let by = 'another process';
  for (let attempt = 0; attempt < 15; attempt += 1) {
    const result = await takeHold(url, cluster.holder);
    if (result.kind === 'held') {
      const found = await result.hold.query(`SELECT 1 FROM pg_database WHERE datname = '${DATABASE}'`);
      if (found.length === 0) await result.hold.query(`CREATE DATABASE ${DATABASE}`);
      return result.hold;
    }
    by = result.by;
    await wait(200);
  }
  throw new EmbeddedPostgresError(
    `The data folder ${cluster.dataFolder} is in use by a running assistant (${by}).` +
      ' Stop that one first, or set DATA_FOLDER to another folder.',
  );
}

async function readOrMakePassword(file: string, clusterExists: boolean): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined && known !== '') return known;
  if (clusterExists) throw new EmbeddedPostgresError(`The password of the database is missing: restore ${file}.`);
  const password = randomBytes(24).toString('base64url');
  const handle = await open(file, 'w', 0o600);
  await handle.writeFile(password);
  await handle.sync();
  await handle.close();
  return password;
}

function databaseUrl(cluster: Cluster, port: number, name: string): string {
  return `postgres://${CLUSTER_USER}:${cluster.password}@127.0.0.1:${port}/${name}`;
}
