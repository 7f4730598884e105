import { follow, type Hints, type Source } from '../../../web/staff/follow.ts';

interface Stream extends Source {
  readonly hear: (kind: string) => void;
  isClosed: boolean;
}

function openStream(): Stream {
  const listeners = new Map<string, (event: { readonly data: string }) => void>();
  const stream: Stream = {
    onopen: null,
    onerror: null,
    readyState: 1,
    isClosed: false,
    addEventListener: (kind, listener) => {
      listeners.set(kind, listener);
    },
    close: () => {
      stream.isClosed = true;
    },
    hear: (kind) => listeners.get(kind)?.({ data: '{}' }),
  };
  return stream;
}

/** A desk that follows streams, and a clock that is moved by hand: `pass` ends the wait that was begun last, `passFirst` the oldest. */
function followed() {
  const streams: Stream[] = [];
  const told: string[] = [];
  const waits: (() => void)[] = [];
  const tell = (what: string) => () => {
    told.push(what);
  };
  const hints: Hints = {
    ...{ open: tell('open'), lost: tell('lost'), signedOut: tell('signed-out'), desk: tell('desk') },
    ...{ news: tell('news'), typing: tell('typing') },
  };
  const wait = (): Promise<void> => new Promise((resolve) => waits.push(resolve));
  const openSource = (): Source => {
    const stream = openStream();
    streams.push(stream);
    return stream;
  };
  const { wake } = follow(openSource, hints, wait);
  const end = async (wait: (() => void) | undefined): Promise<void> => {
    wait?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { streams, told, wake, pass: () => end(waits.pop()), passFirst: () => end(waits.shift()) };
}

describe('the stream of a desk', () => {
  it('that keeps silent is said to be lost, and left for a new one', async () => {
    const { streams, told, pass } = followed();
    streams[0]?.onopen?.();
    await pass();
    await pass();
    expect(told).toEqual(['open', 'lost']);
    expect(streams.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it('that beats is kept', async () => {
    const { streams, told, pass } = followed();
    streams[0]?.onopen?.();
    for (let beats = 0; beats < 3; beats += 1) {
      streams[0]?.hear('beat');
      await pass();
    }
    expect(told).toEqual(['open']);
    expect(streams).toHaveLength(1);
  });

  it('that never opened is left as well', async () => {
    const { streams, told, pass } = followed();
    await pass();
    expect([told, streams.length]).toEqual([['lost'], 2]);
  });

  it('that was left for another by hand is watched no more', async () => {
    const { streams, told, passFirst, wake } = followed();
    wake();
    await passFirst();
    expect([told, streams.length]).toEqual([[], 2]);
  });
});
