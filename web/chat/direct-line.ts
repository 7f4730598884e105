import { readActivities, type Entry } from './activity.ts';

/** What opens a conversation: kept in memory, or for the panel in sessionStorage, and nowhere else. */
export interface Credentials {
  readonly conversationId: string;
  readonly token: string;
}

/** How the newest messages reach the page: pushed, asked for, or not at all at the moment. */
export type Link = 'live' | 'polling' | 'offline';

/** How sending a message ended. `failed` may be tried again with the same id; its entries are the words of an outage. */
export type Sent =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly entries: readonly Entry[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'ended' };

export interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly choices: readonly string[];
}

/** What the client needs from outside, so that a test can hand in its own network and clock. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly openSocket: (url: string) => WebSocket;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

export interface Listeners {
  readonly entries: (entries: readonly Entry[]) => void;
  readonly link: (link: Link) => void;
  readonly token: (credentials: Credentials) => void; // a fresh token took the place of the old one
  readonly ended: () => void; // revoked, expired or unknown: nothing more can be read or sent
}

export interface DirectLine {
  readonly send: (message: Outgoing) => Promise<Sent>;
  readonly wake: () => void; // the network or the tab came back: try again now
  readonly credentials: () => Credentials;
  readonly close: () => void;
}

const BASE = '/v3/directline';
const POLL = 2000;
const SOCKET_SILENT = 8000;
const LONGEST_WAIT = 20_000;
const SEND_TRIES = [0, 800, 2500];
const REFRESH_EVERY = 10 * 60_000; // a token lives 30 minutes

/** Asks for a new conversation with no cookie; `undefined` when the service cannot be reached. */
export async function beginConversation(
  fetcher: typeof fetch,
): Promise<(Credentials & { readonly streamUrl: string }) | undefined> {
  try {
    const response = await fetcher(`${BASE}/conversations`, { method: 'POST' });
    const { conversationId, token, streamUrl } = (await response.json()) as Record<string, string>;
    return response.ok && conversationId && token ? { conversationId, token, streamUrl: streamUrl ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** Follows a conversation from its first message: by WebSocket, and by asking every two seconds while sockets fail. */
export function followConversation(first: Credentials & { readonly streamUrl?: string }, listeners: Listeners, around: Surroundings): DirectLine {
  let credentials: Credentials = { conversationId: first.conversationId, token: first.token };
  let given = first.streamUrl; // good once
  let watermark = '0';
  let closed = false;
  let socket: WebSocket | undefined;
  let interrupt = (): void => undefined;

  const address = (path: string): string => `${BASE}/conversations/${credentials.conversationId}${path}`;

  const end = (): void => {
    if (closed) return;
    close();
    listeners.ended();
  };
  const close = (): void => {
    closed = true;
    socket?.close();
    interrupt();
  };

  const take = (set: unknown): void => {
    const next = (set as { watermark?: unknown } | null)?.watermark;
    if (typeof next === 'string' && Number(next) >= Number(watermark)) watermark = next;
    const entries = readActivities(set);
    if (entries.length > 0 && !closed) listeners.entries(entries);
  };

  const ask = async (path: string): Promise<unknown> => {
    const response = await around.fetch(address(path), { headers: bearer(credentials), cache: 'no-store' });
    if ([401, 403, 404].includes(response.status)) end();
    if (!response.ok) throw new Error('no answer');
    return response.json();
  };

  const stream = async (): Promise<boolean> => {
    const streamUrl = given ?? ((await ask(`?watermark=${watermark}`)) as { streamUrl?: string }).streamUrl;
    given = undefined;
    return streamUrl && !closed ? readSocket(streamUrl) : false;
  };

  /** Reads a socket until it closes; tells whether it had ever opened. */
  const readSocket = (url: string): Promise<boolean> =>
    new Promise((resolve) => {
      let opened = false;
      const opening = around.openSocket(url);
      socket = opening;
      const finish = (): void => {
        if (socket === opening) socket = undefined;
        resolve(opened);
      };
      opening.onopen = () => {
        opened = true;
        listeners.link('live');
      };
      opening.onmessage = (event: { data: unknown }) => {
        if (typeof event.data === 'string' && event.data !== '') take(JSON.parse(event.data));
      };
      opening.onclose = finish;
      opening.onerror = () => {
        opening.close();
      };
      void around.wait(SOCKET_SILENT).then(() => {
        if (!opened) finish();
      });
    });

  const pause = async (milliseconds: number): Promise<void> => {
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    await Promise.race([around.wait(milliseconds), interrupted]);
  };

  const attempt = async (step: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await step();
    } catch {
      return false;
    }
  };

  const poll = async (): Promise<boolean> => {
    take(await ask(`/activities?watermark=${watermark}`));
    if (!closed) listeners.link('polling');
    return true;
  };

  /** One round of the loop; gives how often in a row nothing worked. */
  const round = async (misses: number): Promise<number> => {
    if (await attempt(stream)) {
      await pause(jitter(500));
      return 0;
    }
    for (let asked = 0; asked < 15 && !closed && (await attempt(poll)); asked += 1) {
      misses = 0;
      await pause(POLL);
    }
    return misses;
  };

  const jitter = (milliseconds: number): number => milliseconds * (0.5 + around.random() / 2);

  const follow = async (): Promise<void> => {
    let misses = 0;
    while (!closed) {
      misses = (await round(misses)) + 1;
      if (closed) return;
      if (misses > 1) listeners.link('offline');
      if (misses > 0) await pause(jitter(Math.min(LONGEST_WAIT, 500 * 2 ** misses)));
    }
  };

  const keepFresh = async (): Promise<void> => {
    for (;;) {
      await around.wait(REFRESH_EVERY);
      if (closed) return;
      await attempt(refresh);
    }
  };
  const refresh = async (): Promise<boolean> => {
    const response = await around.fetch(`${BASE}/tokens/refresh`, { method: 'POST', headers: bearer(credentials) });
    if ([401, 403].includes(response.status)) end();
    if (!response.ok) return false;
    const { token } = (await response.json()) as { token?: string };
    if (!token || closed) return false;
    credentials = { ...credentials, token };
    listeners.token(credentials);
    return true;
  };

  const post = async (message: Outgoing): Promise<Sent> => {
    const response = await around.fetch(address('/activities'), {
      method: 'POST',
      headers: { ...bearer(credentials), 'content-type': 'application/json' },
      body: JSON.stringify(asActivity(message)),
    });
    if (response.ok) return { kind: 'sent' };
    if ([401, 403, 404].includes(response.status)) {
      end();
      return { kind: 'ended' };
    }
    const body: unknown = await response.json().catch(() => ({}));
    if (response.status >= 500 || response.status === 429) return { kind: 'failed', entries: readActivities(body) };
    return { kind: 'refused', message: (body as { error?: { message?: string } }).error?.message ?? '' };
  };

  const send = async (message: Outgoing): Promise<Sent> => {
    let last: Sent = { kind: 'failed', entries: [] };
    for (const delay of SEND_TRIES) {
      if (delay > 0) await around.wait(delay);
      if (closed) return { kind: 'ended' };
      last = await post(message).catch((): Sent => ({ kind: 'failed', entries: [] }));
      if (last.kind !== 'failed' || last.entries.length > 0) return last;
    }
    return last;
  };

  void follow();
  void keepFresh();
  return { send, close, wake: () => { interrupt(); }, credentials: () => credentials };
}

function bearer(credentials: Credentials): Record<string, string> {
  return { authorization: `Bearer ${credentials.token}` };
}

function asActivity(message: Outgoing): unknown {
  return {
    type: 'message',
    text: message.text,
    ...(message.choices.length > 0 ? { value: { choices: message.choices } } : {}),
    channelData: { clientActivityID: message.clientId },
  };
}
