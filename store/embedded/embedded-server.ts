import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL server that runs on a cluster at this moment. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on a cluster, if one does. The pid in the file it left proves nothing (after a restart of the
 * machine or the container it may be anybody's), so the process itself must be in our folder or name it.
 */
export async function findServer(cluster: string): Promise<RunningServer | undefined> {
  const lines = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return (await isServerOf(cluster, pid)) ? { pid, port } : undefined;
}

/** Pids of processes that work inside the cluster: sessions may outlive a server that was killed by a moment. */
export async function findProcessesIn(cluster: string): Promise<readonly number[]> {
  if (process.platform !== 'linux') return [];
  const folder = await realpath(cluster);
  const pids = (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid));
  const places = await Promise.all(pids.map((pid) => workingFolder(pid)));
  return pids.filter((_pid, index) => places[index] === folder);
}

async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (process.platform === 'linux') return (await workingFolder(pid)) === (await realpath(cluster));
  if (process.platform === 'win32') return isAlive(pid);
  const { stdout } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes(cluster);
}

/** PostgreSQL works inside its data folder, so this tells its processes from all others even when a folder is moved. */
async function workingFolder(pid: number): Promise<string | undefined> {
  return readlink(`/proc/${pid}/cwd`).catch(() => undefined);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
