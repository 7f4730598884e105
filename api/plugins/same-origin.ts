import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Tells whether a form was posted by a page of our own. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`, which
 * is missing or `null` from a page that sends no referrer: there the cookie's `SameSite` is what guards.
 */
export function isFromOurPages({ headers, host, protocol }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  return [undefined, 'null', `${protocol}://${host}`].includes(headers.origin);
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Whether a request that changes something was sent by another site's page, in a visitor's name. */
export function isForeignChange(request: FastifyRequest): boolean {
  return !SAFE.has(request.method) && !isFromOurPages(request);
}

/** Hook for routes that take forms: refuses what another site's page posted in a visitor's name. */
export async function onlyFromOurPages(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  return isForeignChange(request) ? reply.refuse('forbidden') : undefined;
}
