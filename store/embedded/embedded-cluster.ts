import { spawn } from 'node:child_process';
import { chown, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { findProcessesIn, findServer } from './embedded-server.ts';
import { EmbeddedPostgresError, type PostgresTools } from './embedded-tools.ts';

/** The owner of the databases in an embedded cluster. */
export const CLUSTER_USER = 'assistant';

/**
 * Makes an empty cluster in `folder`, whose owner signs in with `password`. The folder gets its name only when the
 * cluster is whole; what an earlier attempt left half made is removed.
 */
export async function initialiseCluster(
  tools: PostgresTools,
  { folder, password, durable = true }: { folder: string; password: string; durable?: boolean },
): Promise<void> {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.draft-`;
  const leftOver = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of leftOver) await rm(path.join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  const draft = path.join(parent, `${prefix}${process.pid}-${process.hrtime.bigint()}`);
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (tools.identity) await chown(passwordFile, tools.identity.uid, tools.identity.gid);
  try {
    await runTool(tools, tools.initdb, [
      `--pgdata=${draft}`,
      `--username=${CLUSTER_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--no-instructions',
      ...(durable ? ['--data-checksums'] : ['--no-sync']),
    ]);
    await rename(draft, folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Starts the server of a cluster on a port of 127.0.0.1 and waits until it answers. It outlives this process. */
export async function startServer(
  tools: PostgresTools,
  {
    folder,
    port,
    log,
    settings = {},
  }: { folder: string; port: number; log: string; settings?: Record<string, string> },
): Promise<void> {
  await removeStalePidFile(folder);
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const words = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  await runTool(tools, tools.pgControl, [
    ...['start', '--wait', '--timeout=300', '--silent'],
    `--pgdata=${folder}`,
    `--log=${log}`,
    `--options=${words.join(' ')}`,
  ]);
}

/** Stops a cluster's server, ending its sessions; does nothing when none runs. */
export async function stopServer(tools: PostgresTools, folder: string): Promise<void> {
  if ((await findServer(folder)) === undefined) return;
  await runTool(tools, tools.pgControl, ['stop', '--wait', '--mode=fast', '--silent', `--pgdata=${folder}`]);
}

/** A TCP port of 127.0.0.1 that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/**
 * PostgreSQL refuses to start when the pid that its last server left is anybody's now, which is common in containers.
 * Call it only when no server runs; it waits until the last session of a killed one has gone.
 */
async function removeStalePidFile(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && (await findProcessesIn(folder)).length > 0; attempt += 1) await wait(100);
  if ((await findProcessesIn(folder)).length > 0) {
    throw new EmbeddedPostgresError(`Processes of a PostgreSQL that was killed still work in ${folder}.`);
  }
  await rm(path.join(folder, 'postmaster.pid'), { force: true });
}

async function runTool(tools: PostgresTools, program: string, words: readonly string[]): Promise<void> {
  const { code, output } = await tryTool(tools, program, words);
  if (code !== 0) {
    const why = output.trim().split('\n').slice(-5).join('\n');
    throw new EmbeddedPostgresError(`${path.basename(program)} failed: ${why}.`);
  }
}

/** Runs a tool to its end, and no longer: the server that pg_ctl leaves behind may keep our end of a pipe open. */
async function tryTool(
  tools: PostgresTools,
  program: string,
  words: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const [first = program, ...rest] = [...tools.through, program, ...words];
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  return new Promise((resolve, reject) => {
    const child = spawn(first, rest, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', env, ...tools.identity });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output });
    });
  });
}
