import type { Activity } from '../../api/activities.ts';
import type { App } from '../../api/context.ts';

const BASE = '/v3/directline';

export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark: string;
}

/** One conversation over HTTP, as a client without sockets has it. */
export interface DirectLineTalk {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly post: (activity: unknown, headers?: Readonly<Record<string, string>>) => ReturnType<typeof inject>;
  readonly read: (watermark?: string) => Promise<ActivitySet>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: unknown;
}

/** Sends one request to the service without a network. */
export async function inject(
  app: App,
  method: 'GET' | 'POST' | 'OPTIONS',
  url: string,
  more: { readonly headers?: Readonly<Record<string, string>>; readonly payload?: string | Buffer | object } = {},
): Promise<Answer> {
  const response = await app.inject({ method, url, ...more });
  const isJson = String(response.headers['content-type']).includes('json');
  return {
    status: response.statusCode,
    headers: response.headers,
    text: response.payload,
    body: isJson ? (JSON.parse(response.payload) as unknown) : undefined,
  };
}

/** Starts a conversation and gives the ways to go on with it. */
export async function startTalk(app: App): Promise<DirectLineTalk> {
  const started = await inject(app, 'POST', `${BASE}/conversations`);
  const { conversationId, token, streamUrl } = started.body as DirectLineTalk;
  const authorization = `Bearer ${token}`;
  const address = `${BASE}/conversations/${conversationId}/activities`;
  return {
    conversationId,
    token,
    streamUrl,
    post: (activity, headers = {}) =>
      inject(app, 'POST', address, {
        headers: { authorization, 'content-type': 'application/json', ...headers },
        payload: JSON.stringify(activity),
      }),
    read: async (watermark = '') => {
      const answer = await inject(app, 'GET', `${address}?watermark=${watermark}`, { headers: { authorization } });
      return answer.body as ActivitySet;
    },
  };
}
