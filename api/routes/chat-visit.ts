import type { FastifyRequest } from 'fastify';

import type { Read } from '../../bot/bot.ts';
import { KEPT } from '../../content/kept.ts';
import type { RouteContext } from '../context.ts';
import { readSession } from '../plugins/session.ts';
import { TOKEN_SECONDS, type Grant } from '../tokens.ts';

/** For how long a protected conversation is shown again to a page that did nothing, in seconds (S8). */
export const PROTECTED_IDLE_SECONDS = 5 * 60;

/** Older than this nothing is taken with a token: a chat left open is deleted by then. */
const OLDEST_SECONDS = KEPT.openHours * 60 * 60;

/**
 * Whose conversation the cookie of a request opens. `away`: the token is our own but older than its time, by a day at most,
 * so the conversation is shown to nobody; a page that still holds it open may only send what was being written.
 */
export type Visit =
  { readonly kind: 'none' } | { readonly kind: 'open' | 'away'; readonly grant: Grant; readonly idleSeconds: number };

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
  const { kind, conversation, user, expiresAt } = verified;
  const idleSeconds = TOKEN_SECONDS.session + Math.ceil((now().getTime() - expiresAt.getTime()) / 1000);
  if (idleSeconds > OLDEST_SECONDS) return { kind: 'none' };
  return { kind: kind === 'expired' ? 'away' : 'open', grant: { conversation, user }, idleSeconds };
}

/** True when a protected conversation was left alone for so long that it must not be shown again (S8). */
export function isTooIdle(visit: { readonly idleSeconds: number }, read: Pick<Read, 'protected'>): boolean {
  return read.protected && visit.idleSeconds > PROTECTED_IDLE_SECONDS;
}
