import { decodeJwt } from 'jose';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

import type { Read } from '../../bot/bot.ts';
import type { RouteContext } from '../context.ts';
import { readSession } from '../plugins/session.ts';
import { TOKEN_SECONDS, type Grant } from '../tokens.ts';

/** For how long a protected conversation is shown again to a page that did nothing, in seconds (S8). */
export const PROTECTED_IDLE_SECONDS = 5 * 60;

/**
 * Whose conversation the cookie of a request opens. `away`: the token is our own but older than its time, so the
 * conversation is shown to nobody; a page that still holds it open may only send what was being written.
 */
export type Visit =
  { readonly kind: 'none' } | { readonly kind: 'open' | 'away'; readonly grant: Grant; readonly idleSeconds: number };

const grantSchema = z.object({ conversation: z.string(), user: z.string() });

/** Reads and checks the cookie; nothing is looked up. Each page gives a fresh token, so its age is how long nothing was done. */
export async function readVisit(
  request: FastifyRequest,
  context: Pick<RouteContext, 'tokens' | 'now'>,
): Promise<Visit> {
  return readToken(readSession(request) ?? '', context);
}

/** Reads a token that did not come as the cookie, such as the panel's own when it leaves. */
export async function readToken(token: string, { tokens, now }: Pick<RouteContext, 'tokens' | 'now'>): Promise<Visit> {
  if (token === '') return { kind: 'none' };
  const verified = await tokens.verify(token, 'session');
  if (verified.kind === 'invalid') return { kind: 'none' };
  if (verified.kind === 'expired') {
    const grant = grantSchema.safeParse(decodeJwt(token)).data; // signed by us: only its time is over
    return grant === undefined ? { kind: 'none' } : { kind: 'away', grant, idleSeconds: TOKEN_SECONDS.session };
  }
  const { conversation, user, expiresAt } = verified;
  const left = Math.floor((expiresAt.getTime() - now().getTime()) / 1000);
  return { kind: 'open', grant: { conversation, user }, idleSeconds: TOKEN_SECONDS.session - left };
}

/** True when a protected conversation was left alone for so long that it must not be shown again (S8). */
export function isTooIdle(visit: { readonly idleSeconds: number }, read: Pick<Read, 'protected'>): boolean {
  return read.protected && visit.idleSeconds > PROTECTED_IDLE_SECONDS;
}
