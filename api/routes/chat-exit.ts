import type { FastifyReply, FastifyRequest } from 'fastify';

import type { App } from '../context.ts';
import { clearSession } from '../plugins/session.ts';
import type { PageContext } from './chat-context.ts';
import { readToken, readVisit, type Visit } from './chat-visit.ts';

/** What is wiped on the device: what browsers kept of this site, so that Back finds nothing (S5). */
const WIPED = '"cache", "cookies", "storage"';

/** Leaving is let through whatever the limits say. Only the token of a panel is read; a body that is more than that is not. */
const ALWAYS = { schema: { hide: true }, config: { overLimit: 'goes-on' }, bodyLimit: 4096 } as const;

/**
 * `POST /chat/exit`: ends the conversation of the cookie, or of the token that the panel sends, at once and for good, then
 * leads to the neutral site. It never fails: what can't be ended now ends with its token. `POST /chat/forget` only takes the
 * cookie away; the page that called it goes on from memory (S8).
 */
export function addExit(app: App, context: PageContext): void {
  const exit = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => wipe(context, request, reply);
  app.post('/chat/exit', { ...ALWAYS, errorHandler: (_unread, request, reply) => void exit(request, reply) }, exit);
  const forget = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    clearSession(reply);
    return reply.code(204).send();
  };
  app.post(
    '/chat/forget',
    { ...ALWAYS, errorHandler: (_unread, request, reply) => void forget(request, reply) },
    forget,
  );
}

async function wipe(context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = sentToken(request.body);
  const visits = [await readVisit(request, context), await readToken(token, context)];
  await Promise.all(visits.map((visit) => end(context, request, visit)));
  clearSession(reply);
  reply.header('clear-site-data', WIPED);
  return isInBackground(request) || token !== '' ? reply.code(204).send() : leave(context, reply);
}

async function end({ bot, limiters }: PageContext, request: FastifyRequest, visit: Visit): Promise<void> {
  if (visit.kind === 'none' || limiters.leaving(visit.grant.conversation) !== undefined) return;
  await bot.exit(visit.grant.conversation).catch((error: unknown) => {
    request.log.error({ err: error, conversation: visit.grant.conversation }, 'exit could not be stored');
  });
}

function leave({ site }: PageContext, reply: FastifyReply): FastifyReply {
  return reply.redirect(site.partnership.exitSite, 303);
}

/** A beacon or a script's own request: it would follow a redirect to the other site for nothing. */
function isInBackground({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-dest'] === 'empty';
}

function sentToken(body: unknown): string {
  const token: unknown = typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
  return typeof token === 'string' ? token : '';
}
