import { randomBytes } from 'node:crypto';

const POOL_BYTES = 4096;

let pool = Buffer.alloc(0);
let used = 0;

/** Random bytes from the system's source, each given out once. Asked for a few at a time they would cost more than encrypting does. */
export function randomFromPool(bytes: number): Buffer {
  if (bytes > POOL_BYTES) return randomBytes(bytes);
  if (used + bytes > pool.length) {
    pool = randomBytes(POOL_BYTES);
    used = 0;
  }
  const given = Buffer.from(pool.subarray(used, used + bytes)); // a copy: a view would keep the whole pool, and show it
  pool.fill(0, used, used + bytes);
  used += bytes;
  return given;
}
