/** How a request ended. `refused` has the server's code; `unreachable` may be tried again. */
export type Answer<Body> =
  | { readonly kind: 'ok'; readonly body: Body }
  | { readonly kind: 'signed-out' | 'unreachable' }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      readonly body: Readonly<Record<string, unknown>>;
    };

/** The desk's requests to its own server. */
export interface Api {
  readonly get: <Body>(path: string) => Promise<Answer<Body>>;
  readonly post: <Body>(path: string, body?: unknown) => Promise<Answer<Body>>;
}

const BASE = '/staff/api';

/** Makes the requests with the browser's own cookie; what goes wrong on the way comes back as a value. */
export function createApi(fetcher: typeof fetch): Api {
  const ask = async <Body>(path: string, init: RequestInit): Promise<Answer<Body>> => {
    try {
      const response = await fetcher(`${BASE}${path}`, { cache: 'no-store', redirect: 'error', ...init });
      return await read<Body>(response);
    } catch {
      return { kind: 'unreachable' };
    }
  };
  return {
    get: (path) => ask(path, {}),
    post: (path, body = {}) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  };
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status >= 500) return { kind: 'unreachable' };
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return { kind: 'ok', body: body as Body };
  const { error = {} } = body as { readonly error?: { readonly code?: string } };
  return { kind: 'refused', status: response.status, code: error.code ?? '', body: body as Record<string, unknown> };
}
