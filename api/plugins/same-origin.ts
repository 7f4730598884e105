import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Tells whether a form was posted by a page of our own. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; who
 * says neither is no browser that another site could use, or one that the cookie's `SameSite` already guards.
 */
export function isFromOurPages({ headers, host, protocol }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || headers.origin === `${protocol}://${host}`;
}

/** Hook for routes that take forms: refuses what another site's page posted in a visitor's name. */
export async function onlyFromOurPages(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  return request.method === 'POST' && !isFromOurPages(request) ? reply.refuse('forbidden') : undefined;
}
