const LONGEST = 20_000; // milliseconds; the service takes half of that when everything it asks is late

/** Requests that are given up when no answer comes: some networks swallow what they are given, and say so never. */
export function inTime(fetcher: typeof fetch, wait: (milliseconds: number) => Promise<void>): typeof fetch {
  return (input, init) => {
    const giveUp = new AbortController();
    void wait(LONGEST).then(() => {
      giveUp.abort();
    });
    return fetcher(input, { ...init, signal: giveUp.signal });
  };
}
