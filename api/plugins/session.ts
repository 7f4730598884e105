import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'session';

/** Lets requests and replies carry cookies; the one cookie of the residents' pages is `session`. */
export async function addSessions(app: FastifyInstance): Promise<void> {
  await app.register(cookie);
}

/** Gives the page its conversation: a cookie of this browser session that no script and no other site can read. */
export function setSession(reply: FastifyReply, token: string): void {
  void reply.setCookie(NAME, token, cookieAttributes(reply.request, '/'));
}

/** Reads the token of the page's conversation, unchecked; nothing when there is none. */
export function readSession(request: FastifyRequest): string | undefined {
  const token = request.cookies[NAME];
  return token === undefined || token === '' ? undefined : token;
}

/** Takes the conversation away from the page: the cookie is expired at once. */
export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(NAME, cookieAttributes(reply.request, '/'));
}

/** How a cookie of ours is set below a path: no script and no other site can read it. */
export const cookieAttributes = (request: FastifyRequest, path: string) =>
  ({ path, httpOnly: true, sameSite: 'lax', secure: !isLoopback(request) }) as const;

/** Loopback over plain HTTP, where a browser would drop a `Secure` cookie; everywhere else the cookie needs TLS. */
function isLoopback(request: FastifyRequest): boolean {
  const host = request.hostname.replace(/^\[|\]$/g, '');
  return request.protocol === 'http' && (host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host));
}
