import type { FastifyRequest } from 'fastify';

import type { Tokens } from '../tokens.ts';
import type { Grant } from '../tokens.ts';
import type { RefusalId } from './errors.ts';

/** Either the conversation that the caller's token opens, or why the request is refused. */
export type Authorized =
  { readonly kind: 'granted'; readonly grant: Grant } | { readonly kind: 'refused'; readonly because: RefusalId };

/** Checks the bearer token of a request; with an id, only that conversation's own token is good. */
export async function authorize(request: FastifyRequest, tokens: Tokens, conversationId?: string): Promise<Authorized> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '')
    return { kind: 'refused', because: 'no-token' };
  const verified = await tokens.verify(token, 'session');
  if (verified.kind === 'expired') return { kind: 'refused', because: 'expired' };
  if (verified.kind === 'invalid') return { kind: 'refused', because: 'forbidden' };
  if (conversationId !== undefined && verified.conversation !== conversationId)
    return { kind: 'refused', because: 'forbidden' };
  return { kind: 'granted', grant: { conversation: verified.conversation, user: verified.user } };
}
