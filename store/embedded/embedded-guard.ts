import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { EmbeddedPostgresError } from './embedded-tools.ts';

/**
 * Lets one process at a time prepare a data folder, and gives the way to let the next one in. The system itself lets go
 * when a process dies, however it dies, so nothing stale can be left behind.
 */
export async function takeGuard(dataFolder: string, patience = 120_000): Promise<() => void> {
  const address = guardAddress(await realpath(dataFolder));
  for (let waited = 0; waited <= patience; waited += 100) {
    const server = await listen(address);
    if (server !== undefined) {
      return () => {
        server.close();
      };
    }
    await clearStale(address);
    await wait(100);
  }
  throw new EmbeddedPostgresError(`Another process has been preparing ${dataFolder} for too long.`);
}

function guardAddress(folder: string): string {
  const name = `assistant-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`; // a name without a file
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return path.join(tmpdir(), `${name}.sock`);
}

async function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.destroy();
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      resolve(server);
    });
  });
}

/** Where the name is a file, a killed process leaves it behind with nobody listening. */
async function clearStale(address: string): Promise<void> {
  if (!path.isAbsolute(address) || process.platform === 'win32') return;
  const answered = await new Promise<boolean>((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
  if (!answered) await rm(address, { force: true });
}
