import { spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

import { EmbeddedPostgresError, type PostgresTools } from './embedded-tools.ts';

/** The owner of the databases in an embedded cluster. */
export const CLUSTER_USER = 'assistant';

/** Makes an empty cluster in `folder` whose owner signs in with `password`. Fails when the folder is not empty. */
export async function initialiseCluster(
  tools: PostgresTools,
  { folder, password, durable = true }: { folder: string; password: string; durable?: boolean },
): Promise<void> {
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    await runTool(tools, tools.initdb, [
      `--pgdata=${folder}`,
      `--username=${CLUSTER_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--no-instructions',
      ...(durable ? ['--data-checksums'] : ['--no-sync']),
    ]);
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
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const words = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  await runTool(tools, tools.pgControl, [
    'start', '--wait', '--timeout=60', '--silent', `--pgdata=${folder}`, `--log=${log}`, `--options=${words.join(' ')}`,
  ]); // prettier-ignore
}

/** Stops a cluster's server, ending its sessions; no error when it is not running. */
export async function stopServer(tools: PostgresTools, folder: string): Promise<void> {
  if (await serverIsRunning(tools, folder)) {
    await runTool(tools, tools.pgControl, ['stop', '--wait', '--mode=fast', '--silent', `--pgdata=${folder}`]);
  }
}

/** Whether a server runs on this cluster, by pg_ctl, which looks at the process and not only at the file it left. */
export async function serverIsRunning(tools: PostgresTools, folder: string): Promise<boolean> {
  const { code } = await tryTool(tools, tools.pgControl, ['status', `--pgdata=${folder}`]);
  return code === 0;
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
  const environment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
  return new Promise((resolve, reject) => {
    const child = spawn(first, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
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
