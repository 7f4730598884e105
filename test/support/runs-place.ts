import { readFile, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
const NEEDED = 4 * 1024 ** 3; // bytes: databases of several files at a time, and browser profiles

/**
 * Where runs of the tests keep their folders: in memory where there is room for it, else in the usual place. Each test makes
 * and drops a database of 400 files, and ext4 does not like to use again what has just been deleted: it takes ten times as long.
 */
export async function runsPlace(): Promise<string> {
  const mounts = await readFile('/proc/mounts', 'utf8').catch(() => '');
  const options = / \/dev\/shm tmpfs (\S+)/.exec(mounts)?.[1]?.split(',') ?? ['noexec'];
  if (options.includes('noexec')) return tmpdir(); // programs are copied here for an account of their own
  const { bavail, bsize } = await statfs(MEMORY);
  return bavail * bsize < NEEDED ? tmpdir() : MEMORY;
}
