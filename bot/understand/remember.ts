const MOST = 500; // readings, where many messages are read without a pause

/**
 * Gives a pure function that readers of one message share a memory, so that what several ask is worked out once. All is
 * forgotten as soon as the running code gives way: no words of a resident outlive the reading of them.
 */
export function remembering<First, Second, Result>(
  read: (first: First, second: Second) => Result,
): (first: First, second: Second) => Result {
  const known = new Map<First, Map<Second, Result>>();
  let count = 0;
  const forget = (): void => {
    known.clear();
    count = 0;
  };
  return (first, second) => {
    const remembered = known.get(first)?.get(second);
    if (remembered !== undefined) return remembered;
    const made = read(first, second);
    if (count >= MOST) forget();
    if (count === 0) queueMicrotask(forget);
    count += 1;
    const ofFirst = known.get(first);
    if (ofFirst === undefined) known.set(first, new Map([[second, made]]));
    else ofFirst.set(second, made);
    return made;
  };
}
