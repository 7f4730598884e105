import type { FastifyReply, FastifyRequest } from 'fastify';

import { followPage } from '../../web/pages/follow-page.ts';
import { outagePage } from '../../web/pages/plain-pages.ts';
import type { App } from '../context.ts';
import { askedLanguage, readWhole, sendPage, type PageContext } from './chat-context.ts';
import { readVisit } from './chat-visit.ts';

/** Where a page without JavaScript looks for new messages by itself. */
export const FOLLOW = '/chat/follow';

const EVERY_SECONDS = 20;
/** For how long it does so at most, in seconds: well before the cookie's time, and then it is the page with the box again. */
export const FOLLOWED_SECONDS = 20 * 60;

/**
 * `GET /chat/follow`: the conversation, which the browser asks for again and again. What it asks by itself is no sign that somebody is still
 * there, so the session goes on ageing; what is protected is never shown so (S8).
 */
export function addFollow(app: App, context: PageContext): void {
  app.get(FOLLOW, { schema: { hide: true } }, (request, reply) => follow(context, request, reply));
}

async function follow(context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visit = await readVisit(request, context);
  if (visit.kind !== 'open' || visit.idleSeconds >= FOLLOWED_SECONDS) return reply.redirect('/chat#latest', 303);
  const { conversation } = visit.grant;
  const over = context.limiters.reading(conversation);
  if (over !== undefined) return reply.refuse('too-many', over);
  try {
    const read = await readWhole(context, conversation);
    if (read === undefined || read.protected) return await reply.redirect('/chat#latest', 303);
    reply.header('refresh', `${String(EVERY_SECONDS)};url=${FOLLOW}`); // with a fragment a browser would only scroll
    return await sendPage(reply, 200, followPage(context.site, read));
  } catch (error) {
    request.log.error({ err: error, conversation }, 'conversation could not be shown');
    return sendPage(reply, 503, outagePage(context.site, askedLanguage(request)));
  }
}
