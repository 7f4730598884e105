import { readActivities, readSequence, type Entry } from './activity.ts';
import type { Credentials, Opening } from './direct-line.ts';

/** A message on its way; the same id never counts twice. */
export interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly choices: readonly string[];
}

/** How sending a message ended. `failed` may be tried again with the same id; entries are what the service says all the same. */
export type Sent =
  | { readonly kind: 'sent'; readonly sequence: number } // its place in the conversation; 0 when unknown
  | { readonly kind: 'failed'; readonly entries: readonly Entry[] }
  | { readonly kind: 'refused'; readonly message: string; readonly entries: readonly Entry[] }
  | { readonly kind: 'ended'; readonly entries: readonly Entry[] };

/** Whose requests they are, and who hears what the answers mean. */
export interface Caller {
  readonly credentials: () => Credentials;
  readonly watermark: () => string;
  readonly refreshed: (token: string) => void;
  readonly ended: () => void;
}

export interface Requests {
  readonly askStream: () => Promise<string | undefined>; // rejects when there is no answer
  readonly askActivities: () => Promise<unknown>; // rejects when there is no answer
  readonly refresh: () => Promise<boolean>;
  readonly post: (message: Outgoing) => Promise<Sent>;
  readonly signal: (signal: Signal) => Promise<unknown>; // rejects when there is no answer
}

/** What staff who hold the conversation are told and nobody keeps. */
export type Signal = { readonly kind: 'typing' } | { readonly kind: 'seen'; readonly sequence: number };

const BASE = '/v3/directline';
const OVER: readonly number[] = [401, 403, 404];

/** Opens a conversation with no cookie, in one request; `undefined` when the service cannot be reached. */
export async function beginConversation(fetcher: typeof fetch, language: string): Promise<Opening | undefined> {
  try {
    const response = await fetcher(`${BASE}/conversations`, { ...json({ locale: language }), method: 'POST' });
    const { conversationId, token, streamUrl } = (await response.json()) as Record<string, string | undefined>;
    if (!response.ok || !conversationId || !token) return undefined;
    return { conversationId, token, ...(streamUrl ? { streamUrl } : {}) };
  } catch {
    return undefined;
  }
}

/** The requests of one conversation. */
export function createRequests(fetcher: typeof fetch, caller: Caller): Requests {
  const headers = () => ({ authorization: `Bearer ${caller.credentials().token}` });
  const address = (path: string) => `${BASE}/conversations/${caller.credentials().conversationId}${path}`;
  const hearStatus = (response: Response): void => {
    if (OVER.includes(response.status)) caller.ended();
  };
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetcher(address(path), { headers: headers(), cache: 'no-store' });
    hearStatus(response);
    if (!response.ok) throw new Error('no answer');
    return response.json();
  };
  return {
    askStream: async () =>
      ((await ask(`?watermark=${caller.watermark()}`)) as { readonly streamUrl?: string }).streamUrl,
    askActivities: () => ask(`/activities?watermark=${caller.watermark()}`),
    refresh: async () => {
      const response = await fetcher(`${BASE}/tokens/refresh`, { method: 'POST', headers: headers() });
      hearStatus(response);
      if (!response.ok) return false;
      const { token } = (await response.json()) as { readonly token?: string };
      if (token) caller.refreshed(token);
      return token !== undefined;
    },
    post: async (message) => {
      const body = json(asActivity(message));
      const response = await fetcher(address('/activities'), {
        ...body,
        method: 'POST',
        headers: { ...headers(), ...body.headers },
      });
      hearStatus(response);
      return readSent(response);
    },
    signal: (signal) => {
      const body = json(
        signal.kind === 'typing'
          ? { type: 'typing' }
          : { type: 'event', name: 'seen', value: { sequence: signal.sequence } },
      );
      return fetcher(address('/activities'), {
        ...body,
        method: 'POST',
        headers: { ...headers(), ...body.headers },
      });
    },
  };
}

async function readSent(response: Response): Promise<Sent> {
  const body: unknown = await response.json().catch(() => ({}));
  if (OVER.includes(response.status)) return { kind: 'ended', entries: readActivities(body) };
  if (response.ok) return { kind: 'sent', sequence: readSequence((body as { readonly id?: string }).id ?? '') };
  if (response.status >= 500 || response.status === 429) return { kind: 'failed', entries: readActivities(body) };
  return {
    kind: 'refused',
    message: (body as { readonly error?: { readonly message?: string } }).error?.message ?? '',
    entries: readActivities(body),
  };
}

function asActivity({ clientId, text, choices }: Outgoing): unknown {
  return {
    type: 'message',
    text,
    ...(choices.length > 0 ? { value: { choices } } : {}),
    channelData: { clientActivityID: clientId },
  };
}

function json(body: unknown) {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
