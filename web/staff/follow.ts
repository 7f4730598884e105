/** What the server hints at. The hint names what has changed; what it is now is asked for. */
export interface Hints {
  readonly open: () => void; // connected, perhaps again: everything may have changed meanwhile
  readonly lost: () => void;
  readonly signedOut: () => void;
  readonly desk: () => void; // the queue, somebody's chats or who is there
  readonly news: (conversationId: string, sequence: number) => void;
  readonly typing: (conversationId: string, who: 'resident' | 'staff') => void;
}

/** A stream of events as the browser gives it; `EventSource` fits. */
export interface Source {
  onopen: (() => void) | null;
  onerror: (() => void) | null;
  readonly readyState: number;
  addEventListener: (kind: string, listener: (event: { readonly data: string }) => void) => void;
  close: () => void;
}

const CLOSED = 2;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 20_000;
const LONGEST_SILENCE = 40_000; // the server gives a sign of life each 15 seconds

/**
 * Follows the desk's stream for as long as the page lives. The browser comes back by itself after a short loss; where it
 * gives up, because the server answered with a refusal, we ask again, more and more slowly. A stream that only keeps
 * silent, on a network that has gone without a word, is left for a new one.
 */
export function follow(
  openSource: () => Source,
  hints: Hints,
  wait: (ms: number) => Promise<void>,
): { readonly wake: () => void } {
  let misses = 0;
  let source: Source | undefined;
  let heard = 0; // signs of life
  const lives = (): void => {
    heard += 1;
  };
  const watch = async (own: Source): Promise<void> => {
    const before = heard;
    await wait(LONGEST_SILENCE);
    if (source !== own || own.readyState === CLOSED) return;
    if (heard !== before) return watch(own);
    hints.lost();
    own.close();
    connect();
  };
  const connect = (): void => {
    const next = openSource();
    source = next;
    next.onopen = () => {
      misses = 0;
      lives();
      hints.open();
    };
    next.onerror = () => {
      hints.lost();
      if (next.readyState === CLOSED && source === next) void again();
    };
    listenTo(next, hints);
    next.addEventListener('beat', lives);
    void watch(next);
  };
  const again = async (): Promise<void> => {
    misses += 1;
    await wait(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** misses));
    if (source?.readyState === CLOSED) connect(); // nobody has come back meanwhile
  };
  connect();
  return {
    wake: () => {
      source?.close();
      connect();
    },
  };
}

function listenTo(source: Source, hints: Hints): void {
  const on = (kind: string, hear: (told: Readonly<Record<string, unknown>>) => void): void => {
    source.addEventListener(kind, ({ data }) => {
      hear(JSON.parse(data) as Record<string, unknown>);
    });
  };
  on('desk', hints.desk);
  on('signed-out', hints.signedOut);
  on('news', ({ id, sequence }) => {
    hints.news(String(id), Number(sequence));
  });
  on('typing', ({ id, who }) => {
    hints.typing(String(id), who === 'staff' ? 'staff' : 'resident');
  });
}
