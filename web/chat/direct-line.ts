import { readActivities, tellsTyping, type Entry } from './activity.ts';
import { createRequests, type Outgoing, type Sent, type Signal } from './line-requests.ts';
import { readSocket, type OpenSocket } from './read-socket.ts';

/** What opens a conversation: kept in memory, or for the panel in sessionStorage, and nowhere else. */
export interface Credentials {
  readonly conversationId: string;
  readonly token: string;
}

/** Credentials as they were just given, with an address to stream from that is good once. */
export interface Opening extends Credentials {
  readonly streamUrl?: string;
}

/** How the newest messages reach the page: pushed, asked for, or not at all at the moment. */
export type Link = 'live' | 'polling' | 'offline';

/** What the client needs from outside, so that a test can hand in its own network and clock. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly openSocket: OpenSocket;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

export interface Listeners {
  readonly entries: (entries: readonly Entry[]) => void;
  readonly link: (link: Link) => void;
  readonly typing: () => void; // staff write
  readonly token: (credentials: Credentials) => void; // a fresh token took the place of the old one
  readonly ended: () => void; // revoked, expired or unknown: nothing more can be read or sent
}

export interface DirectLine {
  readonly send: (message: Outgoing) => Promise<Sent>;
  readonly tell: (signal: Signal) => void; // lost when there is no way to tell it: it is only a sign
  readonly wake: () => void; // the network or the tab came back: try again now
  readonly drop: () => void; // the network is gone: the socket is too, though nobody may have told it
  readonly credentials: () => Credentials;
  readonly close: () => void;
}

const POLL = 2000;
const POLLS = 15; // then a socket is tried again
const LONGEST_WAIT = 20_000;
const SOON = 500;
const SEND_TRIES = [0, 800, 2500]; // milliseconds before each
const REFRESH_EVERY = 10 * 60_000; // a token lives 30 minutes

/** Follows a conversation from its first message: by WebSocket, and by asking every two seconds while sockets fail. */
export function followConversation(opening: Opening, listeners: Listeners, around: Surroundings): DirectLine {
  const line = createLine(opening, listeners, around);
  const { requests } = line;

  const stream = async (): Promise<boolean> => {
    const url = line.takeStreamUrl() ?? (await requests.askStream());
    if (!url || line.isClosed()) return false;
    const reading = readSocket(around, url, { opened: () => { listeners.link('live'); }, frame: line.take }); // prettier-ignore
    line.onDrop(reading.close);
    return reading.done;
  };
  const poll = async (): Promise<boolean> => {
    line.take(await requests.askActivities());
    if (!line.isClosed()) listeners.link('polling');
    return true;
  };
  const pollAWhile = async (): Promise<boolean> => {
    for (let polls = 0; polls < POLLS && !line.isClosed(); polls += 1) {
      if (!(await succeeds(poll))) return polls > 0;
      await line.pause(POLL);
    }
    return true;
  };
  const follow = async (): Promise<void> => {
    let misses = 0;
    while (!line.isClosed()) {
      const works = (await succeeds(stream)) || (await pollAWhile());
      misses = works ? 0 : misses + 1;
      if (misses > 1 && !line.isClosed()) listeners.link('offline');
      await line.pause(Math.min(LONGEST_WAIT, SOON * 2 ** misses) * (0.5 + around.random() / 2));
    }
  };
  const keepFresh = async (): Promise<void> => {
    for (;;) {
      await around.wait(REFRESH_EVERY);
      if (line.isClosed()) return;
      await succeeds(requests.refresh);
    }
  };
  const send = async (message: Outgoing): Promise<Sent> => {
    let last: Sent = { kind: 'failed', entries: [] };
    for (const delay of SEND_TRIES) {
      if (delay > 0) await around.wait(delay);
      if (line.isClosed()) return { kind: 'ended', entries: [] };
      last = await requests.post(message).catch((): Sent => ({ kind: 'failed', entries: [] }));
      if (last.kind !== 'failed' || last.entries.length > 0) return last;
    }
    return last;
  };

  void follow();
  void keepFresh();
  const tell = (signal: Signal): void => {
    if (!line.isClosed()) void requests.signal(signal).catch(() => undefined);
  };
  return { send, tell, wake: line.wake, drop: line.drop, close: line.close, credentials: line.credentials };
}

/** The state of one line: its token, how far it has read, and whether it is closed. */
function createLine(opening: Opening, listeners: Listeners, around: Surroundings) {
  let credentials: Credentials = { conversationId: opening.conversationId, token: opening.token };
  let streamUrl = opening.streamUrl;
  let watermark = '0';
  let closed = false;
  let interrupt = (): void => undefined;
  let drop = (): void => undefined;

  const close = (): void => {
    closed = true;
    drop();
    interrupt();
  };
  const requests = createRequests(around.fetch, {
    credentials: () => credentials,
    watermark: () => watermark,
    refreshed: (token) => {
      if (closed) return;
      credentials = { ...credentials, token };
      listeners.token(credentials);
    },
    ended: () => {
      if (closed) return;
      close();
      listeners.ended();
    },
  });
  return {
    requests,
    close,
    isClosed: () => closed,
    credentials: () => credentials,
    takeStreamUrl: () => {
      const url = streamUrl;
      streamUrl = undefined;
      return url;
    },
    take: (set: unknown) => {
      if (closed) return;
      const next = (set as { watermark?: unknown } | null)?.watermark;
      if (typeof next === 'string' && Number(next) >= Number(watermark)) watermark = next;
      const entries = readActivities(set);
      if (entries.length > 0) listeners.entries(entries);
      if (tellsTyping(set)) listeners.typing();
    },
    onDrop: (action: () => void) => void (drop = action),
    drop: () => {
      drop();
    },
    wake: () => {
      interrupt();
    },
    pause: async (milliseconds: number) => {
      const interrupted = new Promise<void>((resolve) => {
        interrupt = resolve;
      });
      if (!closed) await Promise.race([around.wait(milliseconds), interrupted]);
    },
  };
}

async function succeeds(step: () => Promise<boolean>): Promise<boolean> {
  try {
    return await step();
  } catch {
    return false;
  }
}
