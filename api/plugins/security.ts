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

/**
 * Sets the headers of every answer: a strict policy (our own files only, nothing inline), no framing but of the panel by
 * the configured pages, no referrer, nothing kept by caches unless a route says otherwise; Direct Line is open to other
 * origins, without credentials. Forms post to us alone, but the exit's answer leads to `exitSite`, which browsers check too.
 */
export function addSecurity(app: FastifyInstance, frameAncestors: readonly string[], exitSite?: string): void {
  const headers = headersByKind(frameAncestors, exitSite);
  app.addHook('onRequest', (request, reply, done) => {
    const kind = kindOf(request.url.split('?', 1)[0] ?? '');
    reply.headers(headers[kind]);
    if (kind === 'direct-line' && request.method === 'OPTIONS') {
      void reply.code(204).send();
      return; // answered: the request goes no further
    }
    done();
  });
}

type Kind = 'panel' | 'chat' | 'docs' | 'widget' | 'direct-line' | 'other';

function kindOf(path: string): Kind {
  if (path.startsWith(`${DIRECT_LINE}/`)) return 'direct-line';
  if (path === '/panel') return 'panel';
  if (path === '/widget.js') return 'widget';
  if (path.startsWith('/docs')) return 'docs';
  return /^\/chat(?:\/|$)/.test(path) ? 'chat' : 'other';
}

/** All that can be set, put together once: the same for every answer of a kind. */
function headersByKind(frameAncestors: readonly string[], exitSite?: string): Readonly<Record<Kind, Headers>> {
  const forms = { 'form-action': exitSite === undefined ? ["'self'"] : ["'self'", new URL(exitSite).origin] };
  const ancestors = frameAncestors.length === 0 ? ["'none'"] : frameAncestors;
  const panel: Headers = {
    ...helmetHeaders(),
    'content-security-policy': policy({ ...forms, 'frame-ancestors': ancestors }),
    'cache-control': 'no-store',
    'permissions-policy': `${CLOSED}, microphone=(self)`, // where a resident may speak instead of typing
    'cross-origin-resource-policy': 'same-origin',
  };
  const chat: Headers = {
    ...panel,
    'content-security-policy': policy({ ...forms, 'frame-ancestors': ["'none'"] }),
    'x-frame-options': 'DENY',
  };
  const other: Headers = { ...chat, 'permissions-policy': `${CLOSED}, microphone=()` };
  const docs = policy({ 'frame-ancestors': ["'none'"], 'img-src': ["'self'", 'data:'] });
  return {
    ...{ panel, chat, other },
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
