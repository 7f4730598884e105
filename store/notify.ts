import type { Database, Statement, StoreLog } from './database.ts';
import { errorCode } from './database.ts';
import type { Announcer, News, Store } from './handle.ts';

const CHANNEL = 'conversation_news';
const TOGETHER_MS = 100; // news of this long go out as one NOTIFY; nobody notices a tenth of a second between nodes
const IDS_PER_NOTIFY = 300; // a payload holds 8,000 bytes, an id 22
const LONGEST_PAUSE_MS = 10_000;
const NOTIFY: Statement = { name: 'notify', text: 'SELECT pg_notify($1, $2)' };

/**
 * Calls back when a conversation has new messages: at once when this node wrote them, mostly with the messages, soon when
 * another did. A call may be missed while the database is away, so readers also look every 2 seconds. Returns the way to stop.
 */
export function watchConversation(
  store: Pick<Store, 'announcer'>,
  id: string,
  listener: (news?: News) => void,
): () => void {
  return store.announcer.watch(id, listener);
}

/** Starts passing news between the nodes. Listens only while somebody watches, and never fails: rows are the truth. */
export function startAnnouncer(database: Database, node: string, log: StoreLog): Announcer {
  const listeners = new Map<string, Set<(news?: News) => void>>();
  const tell = (id: string, news?: News) => {
    for (const listener of [...(listeners.get(id) ?? [])]) listener(news);
  };
  const ears = listen(database, log, { channel: CHANNEL, what: 'messages' }, (payload) => {
    const [from, ...ids] = payload.split(' ');
    if (from !== node) for (const id of ids) tell(id);
  });
  const sender = sendTogether(database, node, log);
  return {
    watch: (id, listener) => {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(listener));
      ears.start();
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(id) === own) listeners.delete(id);
      };
    },
    announce: (id, news) => {
      queueMicrotask(() => {
        tell(id, news);
      });
      sender.add(id);
    },
    stop: async () => {
      listeners.clear();
      await sender.stop();
      await ears.stop();
    },
  };
}

/** Gathers ids and sends them together, outside every transaction: NOTIFY takes a lock that all commits share. */
function sendTogether(database: Database, node: string, log: StoreLog) {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const send = async () => {
    timer = undefined;
    const ids = [...waiting];
    waiting.clear();
    for (let from = 0; from < ids.length; from += IDS_PER_NOTIFY) {
      const payload = [node, ...ids.slice(from, from + IDS_PER_NOTIFY)].join(' ');
      await database.run(NOTIFY, [CHANNEL, payload]).catch((error: unknown) => {
        log.warn({ code: errorCode(error) }, 'other nodes could not be told of new messages');
      });
    }
  };
  return {
    add: (id: string) => {
      waiting.add(id);
      timer ??= setTimeout(() => void send(), TOGETHER_MS).unref();
    },
    stop: async () => {
      clearTimeout(timer);
      if (waiting.size > 0) await send();
    },
  };
}

/** What is listened for: the channel's name, and what it brings, for the log. */
export interface Listened {
  readonly channel: string;
  readonly what: string;
}

/** Something that listens from `start` to `stop`. */
export interface Ears {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

/** One LISTEN connection that comes back by itself, waiting longer after each failure. */
export function listen(
  database: Database,
  log: StoreLog,
  { channel, what }: Listened,
  heard: (payload: string) => void,
): Ears {
  let client: ReturnType<Database['dedicated']> | undefined;
  let state: 'off' | 'on' | 'stopped' = 'off';
  let retry: NodeJS.Timeout | undefined;
  const connect = async (pause: number): Promise<void> => {
    const next = database.dedicated();
    client = next;
    const lost = (error?: unknown) => {
      if (client !== next || state !== 'on') return;
      client = undefined;
      log.warn({ code: errorCode(error), what }, 'the connection that listens for news was lost');
      retry = setTimeout(() => void connect(Math.min(pause * 2, LONGEST_PAUSE_MS)), pause).unref();
      void next.end().catch(() => undefined);
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', (message) => {
      heard(message.payload ?? '');
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      pause = 100;
    } catch (error) {
      lost(error);
    }
  };
  return {
    start: () => {
      if (state !== 'off') return;
      state = 'on';
      void connect(100);
    },
    stop: async () => {
      state = 'stopped';
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
