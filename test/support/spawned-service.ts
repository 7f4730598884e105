import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';

import { createTestDatabase } from './database.ts';
import { runFolder } from './run-folder.ts';

/** The service in a process of its own, as an operator starts it. */
export interface SpawnedService {
  readonly origin: string;
  readonly administrator: { readonly email: string; readonly password: string }; // as printed at the first start
  readonly said: string; // until it was up
  readonly kill: () => Promise<void>; // at once, with no chance to tidy up
  readonly restart: () => Promise<void>; // the same settings, the same address
  readonly close: () => Promise<void>; // and drop the database and the folder
}

const SERVER = path.join(import.meta.dirname, '../../api/server.ts');

/** Starts `api/server.ts` on a database and in a data folder of its own, on a free port of the loopback. */
export async function spawnService(settings: Readonly<Record<string, string>> = {}): Promise<SpawnedService> {
  const { url, drop } = await createTestDatabase();
  const folder = await mkdtemp(path.join(runFolder(), 'service-'));
  const given = { DATABASE_URL: url, DATA_FOLDER: folder, LOG_LEVEL: 'silent', ...settings };
  const first = await start({ PORT: '0', ...given });
  let { child } = first;
  const { port } = new URL(first.origin);
  const kill = async (): Promise<void> => end(child, 'SIGKILL');
  return {
    origin: first.origin,
    said: first.said,
    administrator: {
      email: lineOf(first.said, 'First administrator'),
      password: lineOf(first.said, 'One-time password').replace(/ .*/, ''),
    },
    kill,
    restart: async () => {
      ({ child } = await start({ PORT: port, ...given }));
    },
    close: async () => {
      await end(child, 'SIGTERM');
      await drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly said: string;
}

/** Resolves when the service says where residents reach it; rejects with its own words when it stops before. */
function start(environment: Readonly<Record<string, string>>): Promise<Started> {
  const { PATH = '', NODE_COMPILE_CACHE } = process.env;
  const cache = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
  const child = spawn(process.execPath, [SERVER], { env: { PATH, ...cache, ...environment }, cwd: runFolder() });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer): void => {
      said += data.toString();
      const origin = /Residents: (\S+)\/chat\n[^]*\n\n/.exec(said)?.[1];
      if (origin !== undefined) resolve({ child, origin, said });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      reject(new Error(`The service ended with ${String(code)}: ${said}`));
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

function lineOf(said: string, name: string): string {
  return new RegExp(`${name}: +(.*)`).exec(said)?.[1]?.trim() ?? '';
}
