import { setTimeout as wait } from 'node:timers/promises';

import { TookTooLongError, withinTime } from '../../../bot/running/within-time.ts';

const never = (): Promise<never> => new Promise(() => undefined);

it('gives what comes in time, and why something failed', async () => {
  expect(await withinTime(1000, () => Promise.resolve('done'))).toBe('done');
  await expect(withinTime(1000, () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
});

it('gives up what does not come, and tells the work so', async () => {
  let told: AbortSignal | undefined;
  const began = performance.now();
  await expect(
    withinTime(150, (late) => {
      told = late;
      return never();
    }),
  ).rejects.toThrow(TookTooLongError);
  expect(told?.aborted).toBe(true);
  expect(performance.now() - began).toBeGreaterThan(100);
});

it('does not count the time in which the process itself was busy', async () => {
  const answered = withinTime(150, async () => {
    await wait(10);
    const busyUntil = performance.now() + 400;
    while (performance.now() < busyUntil);
    await wait(10);
    return 'done';
  });
  expect(await answered).toBe('done');
});
