import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pg from 'pg';

import { findServer } from '../../../store/embedded/embedded-server.ts';

const isRoot = process.getuid?.() === 0;
const holder = path.join(import.meta.dirname, '../../support/hold-database.ts');
const children: ChildProcess[] = [];
let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'assistant-embedded-'));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(async (child) => stop(child, 'SIGTERM')));
  await endServersIn(home);
  await rm(home, { recursive: true, force: true });
});

test('makes the database at the first start, in a private folder with a private password', async () => {
  const { url } = await start('data');
  expect(url).toMatch(/^postgres:\/\/assistant:[\w-]{32}@127\.0\.0\.1:\d+\/assistant$/);
  expect(await query(url, 'SELECT current_database() AS name')).toEqual([{ name: 'assistant' }]);
  expect((await stat(path.join(home, 'data'))).mode & 0o777).toBe(0o700);
  expect((await stat(path.join(home, 'data/postgres/password'))).mode & 0o777).toBe(0o600);
});

test('keeps what was stored over an orderly stop and a second start', async () => {
  const first = await start('data');
  await query(first.url, "CREATE TABLE kept AS SELECT 'a report' AS what");
  await stop(first.child, 'SIGTERM');
  expect(await findServer(path.join(home, 'data/postgres/cluster'))).toBeUndefined();
  const second = await start('data');
  expect(await query(second.url, 'SELECT what FROM kept')).toEqual([{ what: 'a report' }]);
});

test('adopts the database of an assistant that was killed, with everything in it', async () => {
  const first = await start('data');
  await query(first.url, "CREATE TABLE kept AS SELECT 'a report' AS what");
  await stop(first.child, 'SIGKILL');
  const second = await start('data');
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'SELECT what FROM kept')).toEqual([{ what: 'a report' }]);
  await stop(second.child, 'SIGTERM');
  expect(await findServer(path.join(home, 'data/postgres/cluster'))).toBeUndefined();
});

test('refuses a folder that a running assistant holds, and names that one', async () => {
  const first = await start('data', 'http://127.0.0.1:4001');
  const { answer } = await launch('data', 'http://127.0.0.1:4002');
  expect(answer).toEqual({
    refused:
      `The data folder ${path.join(home, 'data')} is in use by a running assistant ` +
      `(pid ${first.child.pid}, http://127.0.0.1:4001). Stop that one first, or set DATA_FOLDER to another folder. ` +
      'Or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  });
  expect(await query(first.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
});

test('lets one of two first starts at the same moment win, and spoils nothing', async () => {
  const both = await Promise.all([launch('data', 'one'), launch('data', 'two')]);
  expect(both.filter(({ answer }) => answer.url !== undefined)).toHaveLength(1);
  expect(both.filter(({ answer }) => answer.refused?.includes('is in use by a running assistant'))).toHaveLength(1);
});

test('starts again after it was killed while it made the database', async () => {
  const child = spawn(process.execPath, [holder, path.join(home, 'data'), 'here'], { stdio: 'ignore' });
  await eventually(async () => (await stat(path.join(home, 'data/postgres')).catch(() => undefined)) !== undefined);
  await wait(300); // initdb takes about a second
  await stop(child, 'SIGKILL');
  const { url } = await start('data');
  expect(await query(url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
});

test('brings the database back at the same address when the server dies', async () => {
  const { url } = await start('data');
  await query(url, "CREATE TABLE kept AS SELECT 'a report' AS what");
  const server = await findServer(path.join(home, 'data/postgres/cluster'));
  process.kill(server!.pid, 'SIGKILL');
  await eventually(async () => (await query(url, 'SELECT what FROM kept').catch(() => [])).length === 1);
  expect((await findServer(path.join(home, 'data/postgres/cluster')))?.pid).not.toBe(server!.pid);
});

test('neither trusts nor signals a process that merely has the pid in the file', async () => {
  const first = await start('data');
  await stop(first.child, 'SIGTERM');
  const bystander = spawn('sleep', ['60'], { cwd: tmpdir() });
  children.push(bystander);
  const cluster = path.join(home, 'data/postgres/cluster');
  await writeFile(path.join(cluster, 'postmaster.pid'), `${bystander.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`);
  expect(await findServer(cluster)).toBeUndefined();
  const second = await start('data');
  await stop(second.child, 'SIGTERM');
  expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
});

test('says in one sentence what is wrong when the folder is no folder', async () => {
  await writeFile(path.join(home, 'data'), 'a file');
  const { answer } = await launch('data', 'here');
  expect(answer.refused).toMatch(/^The data folder .*data cannot be used: .* Or set DATABASE_URL to a PostgreSQL 15/);
});

const asRoot = isRoot ? test : test.skip;

asRoot('runs as root in a folder that only root may enter', async () => {
  await chmod(home, 0o700);
  const { url } = await start('data');
  expect(await query(url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
});

asRoot('runs as nobody where root may not make a user namespace, and adopts and stops as before', async () => {
  await chmod(home, 0o755);
  const environment = await withoutNamespaces();
  const first = await start('data', 'here', { env: environment });
  expect((await stat(path.join(home, 'data/postgres/cluster'))).uid).toBeGreaterThan(0);
  await query(first.url, "CREATE TABLE kept AS SELECT 'a report' AS what");
  await stop(first.child, 'SIGKILL');
  const second = await start('data', 'here', { env: environment });
  expect(await query(second.url, 'SELECT what FROM kept')).toEqual([{ what: 'a report' }]);
  await stop(second.child, 'SIGTERM');
  expect(await findServer(path.join(home, 'data/postgres/cluster'))).toBeUndefined();
});

asRoot('does not start with an empty database where the full one can no longer be run', async () => {
  await chmod(home, 0o755);
  const first = await start('data');
  await stop(first.child, 'SIGTERM');
  const { answer } = await launch('data', 'here', { env: await withoutNamespaces() });
  expect(answer.refused).toBe(
    `The database in ${path.join(home, 'data')} was made by root, and this system does not let root start it again ` +
      '(unshare). Give the folder to an ordinary user (chown -R) and start the assistant as that user. ' +
      'Or set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
  );
});

asRoot('started as root, leaves the database of an ordinary user to that user', async () => {
  await chmod(home, 0o755);
  const first = await start('data', 'here', { env: await withoutNamespaces() });
  const { uid } = await stat(path.join(home, 'data/postgres/cluster'));
  await stop(first.child, 'SIGTERM');
  const second = await start('data');
  expect(await query(second.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  expect((await stat(path.join(home, 'data/postgres/cluster/postmaster.pid'))).uid).toBe(uid);
});

const nobodyCanRead = isRoot && spawnSync('test', ['-r', holder], { uid: 65534, gid: 65534 }).status === 0;
const asNobody = nobodyCanRead ? test : test.skip; // not in a clone that only root may enter

asNobody('runs as an ordinary user', async () => {
  await chown(home, 65534, 65534);
  const { url, child } = await start('data', 'here', { uid: 65534, gid: 65534 });
  expect(await query(url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
  expect((await stat(path.join(home, 'data/postgres/cluster'))).uid).toBe(65534);
  await stop(child, 'SIGTERM');
});

interface Answer {
  readonly url?: string;
  readonly refused?: string;
}

async function launch(
  folder: string,
  address: string,
  options: object = {},
): Promise<{ child: ChildProcess; answer: Answer }> {
  const child = spawn(process.execPath, [holder, path.join(home, folder), address], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => {
      resolve(text.toString());
    });
    child.once('exit', () => {
      reject(new Error('It ended without a word'));
    });
  });
  return { child, answer: JSON.parse(line) as Answer };
}

async function start(
  folder: string,
  address = 'here',
  options: object = {},
): Promise<{ child: ChildProcess; url: string }> {
  const { child, answer } = await launch(folder, address, options);
  expect(answer).toEqual({ url: expect.any(String) as string });
  return { child, url: answer.url! };
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

async function endServersIn(folder: string): Promise<void> {
  const cluster = path.join(folder, 'data/postgres/cluster');
  const server = await findServer(cluster).catch(() => undefined);
  if (server === undefined) return;
  process.kill(server.pid, 'SIGINT');
  await eventually(async () => (await findServer(cluster).catch(() => undefined)) === undefined);
}

/** A PATH on which `unshare` is refused, as in most containers. */
async function withoutNamespaces(): Promise<NodeJS.ProcessEnv> {
  const folder = path.join(home, 'bin');
  await mkdir(folder);
  await writeFile(
    path.join(folder, 'unshare'),
    '#!/bin/sh\necho "unshare failed: Operation not permitted" >&2\nexit 1\n',
    {
      mode: 0o755,
    },
  );
  return { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error('It did not become so within ten seconds');
}
