import { storeForTests } from './store.ts';
import { createTestBot, lastSaid } from './test-bot.ts';

/** What was said before, line by line, what the last line is answered with, and what no answer to it may be. */
export interface Told {
  readonly lines: readonly string[];
  readonly said: readonly string[];
  readonly not?: readonly string[];
}

/** Talks that begin alike, and whose last lines are answered with the same. */
export function alike(before: readonly string[], last: readonly string[], said: readonly string[]): readonly Told[] {
  return last.map((line) => ({ lines: [...before, line], said }));
}

/** Holds what is said last in each of these talks as a promise. */
export function promiseTalks(name: string, talks: readonly Told[]): void {
  describe(name, () => {
    const opened = storeForTests();

    it.each(talks)('S2: $lines', async ({ lines, said, not = [] }) => {
      const keys = await lastSaid(createTestBot(opened.store), lines);
      expect(keys).toEqual(expect.arrayContaining([...said]));
      expect(keys.filter((key) => not.includes(key))).toEqual([]);
    });
  });
}
