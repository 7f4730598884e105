import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

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

/**
 * Sets the headers of every answer: a strict policy (our own files only, nothing inline), no framing but of the panel by
 * the configured pages, no referrer, nothing kept by caches unless a route says otherwise; Direct Line is open to other
 * origins, without credentials. Forms post to us alone, but the exit's answer leads to `exitSite`, which browsers check too.
 */
export async function addSecurity(
  app: FastifyInstance,
  frameAncestors: readonly string[],
  exitSite?: string,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false, // set below, by address
    frameguard: false,
    crossOriginResourcePolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  const forms = { 'form-action': exitSite === undefined ? ["'self'"] : ["'self'", new URL(exitSite).origin] };
  const policies = {
    page: policy({ ...forms, 'frame-ancestors': ["'none'"] }),
    panel: policy({ ...forms, 'frame-ancestors': frameAncestors.length === 0 ? ["'none'"] : frameAncestors }),
    docs: policy({ 'frame-ancestors': ["'none'"], 'img-src': ["'self'", 'data:'] }),
  };
  app.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const kind = path === '/panel' ? 'panel' : path.startsWith('/docs') ? 'docs' : 'page';
    reply.header('content-security-policy', policies[kind]);
    if (kind !== 'panel') reply.header('x-frame-options', 'DENY');
    reply.header('cache-control', 'no-store');
    const speaks = path === '/panel' || /^\/chat(?:\/|$)/.test(path); // where a resident may speak instead of typing
    reply.header('permissions-policy', `${CLOSED}, microphone=(${speaks ? 'self' : ''})`);
    reply.header('cross-origin-resource-policy', path === '/widget.js' ? 'cross-origin' : 'same-origin');
    if (path.startsWith(`${DIRECT_LINE}/`)) {
      reply.headers(DIRECT_LINE_HEADERS);
      if (request.method === 'OPTIONS') {
        void reply.code(204).send();
        return; // answered: the request goes no further
      }
    }
    done();
  });
}
