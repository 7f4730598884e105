const MOST = 500; // readings of one kind, where many messages are read without a pause

interface Reading {
  readonly second: unknown;
  readonly result: unknown;
  readonly before: Reading | undefined; // of the same first argument and another second one
}

const toForget: (() => void)[] = [];

/** All kinds of readings are forgotten together: a message pays for one end and not for fifty. */
function forgetAll(): void {
  for (const forget of toForget) forget();
  toForget.length = 0;
}

export function remembering<First, Result>(read: (first: First) => Result): (first: First) => Result;
export function remembering<First, Second, Result>(
  read: (first: First, second: Second) => Result,
): (first: First, second: Second) => Result;
/**
 * Gives a pure function that readers of one message share a memory, so that what several ask is worked out once. All is
 * forgotten as soon as the running code gives way: no words of a resident outlive the reading of them.
 */
export function remembering<First, Second, Result>(
  read: (first: First, second?: Second) => Result,
): (first: First, second?: Second) => Result {
  const known = new Map<First, Reading>();
  let count = 0;
  const forget = (): void => {
    known.clear();
    count = 0;
  };
  return (first, second) => {
    for (let reading = known.get(first); reading !== undefined; reading = reading.before)
      if (reading.second === second) return reading.result as Result;
    const result = read(first, second);
    if (count >= MOST) forget();
    if (count === 0) {
      if (toForget.length === 0) queueMicrotask(forgetAll);
      toForget.push(forget);
    }
    count += 1;
    known.set(first, { second, result, before: known.get(first) });
    return result;
  };
}
