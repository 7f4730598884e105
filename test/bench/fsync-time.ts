import { open, rm } from 'node:fs/promises';
import path from 'node:path';

const WRITES = 200;

/** How long this disk takes to keep 8 kB for good (fdatasync, as PostgreSQL does on Linux): the median in ms. */
export async function fsyncMs(folder: string): Promise<number> {
  const file = path.join(folder, 'fsync-probe');
  const handle = await open(file, 'w');
  const page = Buffer.alloc(8192, 1);
  const times: number[] = [];
  for (let index = 0; index < WRITES; index += 1) {
    const start = performance.now();
    await handle.write(page, 0, page.length, index * page.length);
    await handle.datasync();
    times.push(performance.now() - start);
  }
  await handle.close();
  await rm(file);
  return times.sort((one, other) => one - other)[WRITES / 2] ?? 0;
}
