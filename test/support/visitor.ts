import type { LightMyRequestResponse } from 'fastify';

import type { App } from '../../api/context.ts';

/** Form fields; a list is a field that comes several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without scripts: it keeps its cookie, posts forms as browsers do and does not follow redirects by itself. */
export interface Visitor {
  readonly get: (address: string) => Promise<LightMyRequestResponse>;
  readonly post: (
    address: string,
    fields?: Fields,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>;
  /** Presses Start and gives the first page of the conversation. */
  readonly begin: () => Promise<string>;
  /** Posts to /chat/say as the page that was last seen would, and gives the page that follows. */
  readonly say: (fields: Fields) => Promise<{ readonly status: number; readonly page: string }>;
  readonly cookie: () => string | undefined;
  readonly setCookie: (value: string | undefined) => void;
}

/** Makes a visitor of an app that need not listen. */
export function createVisitor(app: App): Visitor {
  let cookie: string | undefined;
  let lastPage = '';

  const keep = (response: LightMyRequestResponse): LightMyRequestResponse => {
    const set = response.cookies.find(({ name }) => name === 'session');
    if (set !== undefined) cookie = set.value === '' ? undefined : set.value;
    if (String(response.headers['content-type']).startsWith('text/html')) lastPage = response.body;
    return response;
  };
  const cookies = (): Record<string, string> => (cookie === undefined ? {} : { session: cookie });
  const get: Visitor['get'] = async (url) =>
    keep(await app.inject({ method: 'GET', url, cookies: cookies(), headers: { accept: 'text/html' } }));
  const post: Visitor['post'] = async (url, fields = {}, headers = {}) => {
    const pairs = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, one]),
    );
    const form = {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    };
    const payload = new URLSearchParams(pairs).toString();
    return keep(
      await app.inject({ method: 'POST', url, cookies: cookies(), headers: { ...form, ...headers }, payload }),
    );
  };
  const begin = async (): Promise<string> => {
    await post('/chat/start');
    return (await get('/chat')).body;
  };
  const say: Visitor['say'] = async (fields) => {
    const messageId = /name="message-id" value="([^"]+)"/.exec(lastPage)?.[1] ?? '';
    const response = await post('/chat/say', { 'message-id': messageId, text: '', ...fields });
    const page = response.statusCode === 303 ? (await get('/chat')).body : response.body;
    return { status: response.statusCode, page };
  };
  return { get, post, begin, say, cookie: () => cookie, setCookie: (value) => (cookie = value) };
}

/** A page without the space that only lays out its source. */
export function tight(page: string): string {
  return page
    .replaceAll(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .replaceAll(/ (>|<\/)/g, '$1')
    .replaceAll(/(<[^>]+>) /g, '$1');
}
