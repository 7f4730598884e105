import { createSecretKey, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { rememberKeys } from '../../../store/sealing/recent-keys.ts';

const BLOCK = 64 * 1024;
const key = createSecretKey(randomBytes(32));
const wrappedAs = (fill: number) => ({ ringVersion: 1, wrapped: Buffer.alloc(61, fill) });

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}

describe('the memory of unwrapped keys', () => {
  it('knows a key by the very bytes it was wrapped in, and never by other bytes', () => {
    const keys = rememberKeys(2);
    keys.keep('conversation:a', wrappedAs(1), key);
    expect(keys.find('conversation:a', wrappedAs(1))).toBe(key);
    expect(keys.find('conversation:a', wrappedAs(2))).toBeUndefined();
    expect(keys.find('conversation:b', wrappedAs(1))).toBeUndefined();
  });

  it('lets the least recently used go when it is full', () => {
    const keys = rememberKeys(2);
    keys.keep('conversation:a', wrappedAs(1), key);
    keys.keep('conversation:b', wrappedAs(2), key);
    keys.last('conversation:a');
    keys.keep('conversation:c', wrappedAs(3), key);
    expect(['a', 'b', 'c'].map((id) => keys.last(`conversation:${id}`))).toEqual([key, undefined, key]);
  });

  it('does not keep the blocks of memory that wrapped keys were read into', async () => {
    collectGarbage();
    const before = process.memoryUsage().arrayBuffers;
    const keys = rememberKeys(500);
    for (let index = 0; index < 500; index += 1) {
      const wrapped = Buffer.from(new ArrayBuffer(BLOCK), 0, 61).fill(index);
      keys.keep(`conversation:${String(index)}`, { ringVersion: 1, wrapped }, key);
    }
    const held = (): number => process.memoryUsage().arrayBuffers - before;
    for (let round = 0; round < 20 && held() >= 100 * BLOCK; round += 1) {
      collectGarbage();
      await wait(50); // a helper thread of the engine frees them, a moment later
    }
    expect(held()).toBeLessThan(100 * BLOCK);
    expect(keys.last('conversation:499')).toBe(key);
  });
});
