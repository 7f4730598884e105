import { randomFromPool } from '../../../store/sealing/random-pool.ts';

describe('random bytes from the pool', () => {
  it.each([12, 16, 4096, 5000])('come %i at a time, and never the same ones again', (bytes) => {
    const given = Array.from({ length: 2000 }, () => randomFromPool(bytes).toString('hex'));
    expect(given.filter(({ length }) => length !== 2 * bytes)).toEqual([]);
    expect(new Set(given).size).toBe(2000);
  });

  it('are no view of each other', () => {
    const one = randomFromPool(12);
    const other = randomFromPool(12);
    const before = other.toString('hex');
    one.fill(0);
    expect(other.toString('hex')).toBe(before);
    expect(randomFromPool(12).equals(Buffer.alloc(12))).toBe(false);
  });
});
