import {
  circuitBreaker,
  ConsecutiveBreaker,
  handleAll,
  isBrokenCircuitError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';

/** What came of a call to something outside the service. `resting`: it failed too often lately and was not called. */
export type Called<Answer> =
  { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'failed' | 'resting' };

/** Makes one call; the signal aborts it when its time is over. */
type Call<Answer> = (signal: AbortSignal) => Promise<Answer>;

const FAILURES = 5;
const REST_MS = 30_000;

/**
 * Puts a deadline and a breaker around calls to one thing outside: after five failures one upon another it rests for half a
 * minute, and then one call tries whether it is well again. Never throws, never late.
 */
export function restingAfterFailures(deadlineMs: number): <Answer>(call: Call<Answer>) => Promise<Called<Answer>> {
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: REST_MS, breaker: new ConsecutiveBreaker(FAILURES) });
  const policy = wrap(breaker, timeout(deadlineMs, TimeoutStrategy.Aggressive));
  return async (call) => {
    try {
      return { kind: 'answered', answer: await policy.execute(({ signal }) => call(signal)) };
    } catch (error) {
      return { kind: isBrokenCircuitError(error) ? 'resting' : 'failed' };
    }
  };
}
