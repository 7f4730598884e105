import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

const DIRECT_LINE = '/v3/directline';
const DIRECT_LINE_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '600',
  'cross-origin-resource-policy': 'cross-origin',
};

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
};

const CLOSED = 'camera=(), geolocation=(), browsing-topics=()';

const policy = (overrides: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries({ ...POLICY, ...overrides })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

type Headers = Readonly<Record<string, string>>;

/** Whose pages and sites the policies name. */
export interface Neighbours {
  readonly frameAncestors: readonly string[]; // may hold the panel in a frame
  readonly exitSite?: string; // where the quick exit leads
}

/**
 * Sets the headers of every answer: a strict policy (our own files only, nothing inline), no framing but of the panel by
 * the configured pages, no referrer, nothing kept by caches unless a route says otherwise; Direct Line is open to other
 * origins, without credentials. Forms post to us alone, but the answer to that of the exit leads elsewhere, which browsers
 * check too, and so does the neutral site where it leads on to another of its own: nobody is kept on the page by that (S5). Within the residents' pages the referrer
 * stays, because without it browsers hide from us that a form is our own.
 */
export function addSecurity(app: FastifyInstance, neighbours: Neighbours): void {
  const headersOf = securityHeaders(neighbours);
  app.addHook('onRequest', (request, reply, done) => {
    const { kind, headers } = headersOf(request.url, request.is404);
    reply.headers(headers);
    if (kind === 'direct-line' && request.method === 'OPTIONS') {
      void reply.code(204).send();
      return; // answered: the request goes no further
    }
    done();
  });
}

/** The headers of an answer at an address, which may be one that we do not have. */
export function securityHeaders(
  neighbours: Neighbours,
): (url: string, isUnknown: boolean) => { readonly kind: Kind; readonly headers: Headers } {
  const headers = headersByKind(neighbours);
  return (url, isUnknown) => {
    const asked = kindOf(url.split('?', 1)[0] ?? '');
    const kind = asked === 'staff' && isUnknown ? 'other' : asked; // what says so is a page with the exit
    return { kind, headers: headers[kind] };
  };
}

type Kind = 'panel' | 'chat' | 'staff' | 'docs' | 'widget' | 'direct-line' | 'other';

const HOUSES = ['chat', 'staff'] as const;

function kindOf(path: string): Kind {
  if (path.startsWith(`${DIRECT_LINE}/`)) return 'direct-line';
  if (path === '/panel') return 'panel';
  if (path === '/widget.js') return 'widget';
  if (path.startsWith('/docs')) return 'docs';
  return HOUSES.find((kind) => path === `/${kind}` || path.startsWith(`/${kind}/`)) ?? 'other';
}

/** All that can be set, put together once: the same for every answer of a kind. */
function headersByKind({ frameAncestors, exitSite }: Neighbours): Readonly<Record<Kind, Headers>> {
  const nobody = { 'frame-ancestors': ["'none'"] };
  const ancestors = frameAncestors.length === 0 ? nobody : { 'frame-ancestors': frameAncestors };
  const leaving = exitSite === undefined ? {} : { 'form-action': ["'self'", new URL(exitSite).protocol] }; // what is refused at any other address is a page with the exit, too
  const panel: Headers = {
    ...helmetHeaders(),
    'content-security-policy': policy({ ...leaving, ...ancestors }),
    'cache-control': 'no-store',
    'permissions-policy': `${CLOSED}, microphone=(self)`, // where a resident may speak instead of typing
    'cross-origin-resource-policy': 'same-origin',
  };
  const unframed: Headers = {
    ...panel,
    'content-security-policy': policy({ ...leaving, ...nobody }),
    'x-frame-options': 'DENY',
  };
  const chat: Headers = { ...unframed, 'referrer-policy': 'same-origin' };
  const other: Headers = { ...unframed, 'permissions-policy': `${CLOSED}, microphone=()` };
  const staff: Headers = { ...other, 'content-security-policy': policy(nobody) };
  const docs = policy({ ...nobody, 'img-src': ["'self'", 'data:'] });
  return {
    ...{ panel, chat, staff, other },
    docs: { ...other, 'content-security-policy': docs },
    widget: { ...other, 'cross-origin-resource-policy': 'cross-origin' },
    'direct-line': { ...other, ...DIRECT_LINE_HEADERS },
  };
}

/** What helmet sets, asked once: it sets the same for every answer, header by header. */
function helmetHeaders(): Headers {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const set = helmet({
    contentSecurityPolicy: false, // set above, by address
    frameguard: false,
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  set(request, response, (error) => {
    if (error !== undefined) throw new Error('helmet did not set its headers', { cause: error });
  });
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]));
}
