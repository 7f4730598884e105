const TICK_MS = 50;

/** Something took longer than anybody should wait for it. */
export class TookTooLongError extends Error {
  override readonly name = 'TookTooLongError';
}

/**
 * What the work gives, or a `TookTooLongError` once it has been waited for so long; then its signal is aborted as well.
 * Time in which this process itself was too busy to go on does not count: it says nothing of what is waited for.
 */
export async function withinTime<Result>(
  milliseconds: number,
  work: (late: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let left = Math.ceil(milliseconds / TICK_MS);
  const timer = setInterval(() => {
    left -= 1;
    if (left <= 0) controller.abort(new TookTooLongError(`Not done within ${String(milliseconds)} ms`));
  }, TICK_MS);
  try {
    return await untilLate(controller.signal, work(controller.signal));
  } finally {
    clearInterval(timer);
  }
}

/** What the work gives, or the reason why it came too late. */
export async function untilLate<Result>(late: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => {
    reject(late.reason as Error);
  };
  late.addEventListener('abort', stop, { once: true });
  if (late.aborted) stop();
  try {
    return await Promise.race([work, promise]);
  } finally {
    late.removeEventListener('abort', stop);
  }
}
