import { randomBytes } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import { conversationPage } from '../../web/pages/conversation-page.ts';
import { outagePage } from '../../web/pages/plain-pages.ts';
import { startPage } from '../../web/pages/start-page.ts';
import type { Routes } from '../context.ts';
import { isHandedOver } from '../handoff-events.ts';
import { onlyFromOurPages } from '../plugins/same-origin.ts';
import { clearSession } from '../plugins/session.ts';
import { addPageAssets, makeSite, type PageParts } from './chat-assets.ts';
import { askedLanguage, keepSession, readWhole, sendPage, type PageContext } from './chat-context.ts';
import { addExit } from './chat-exit.ts';
import { addFollow } from './chat-follow.ts';
import { addSay } from './chat-say.ts';
import { isTooIdle, readVisit, type Visit } from './chat-visit.ts';

/** What the residents' pages need beside the service's own context. */
export interface ChatPages extends PageParts {
  readonly newId?: () => string;
}

/** The residents' pages: they work with JavaScript off, one page a turn; with it on, the browser app takes the page over. */
export function chatRoutes(pages: ChatPages): Routes {
  return (app, shared) => {
    const { newId = () => randomBytes(16).toString('base64url') } = pages;
    const site = makeSite(pages);
    addPageAssets(app, site);
    const context: PageContext = { ...shared, site, newId };
    app.addHook('onRequest', onlyFromOurPages);
    app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/chat', 302));
    app.get('/chat', { schema: { hide: true } }, (request, reply) => open(context, request, reply));
    app.post('/chat/start', { schema: { hide: true } }, (request, reply) => start(context, request, reply));
    app.post('/chat/token', { schema: { hide: true } }, (request, reply) => giveToken(context, request, reply));
    addSay(app, context);
    addFollow(app, context);
    addExit(app, context);
  };
}

async function open(context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visit = await readVisit(request, context);
  if (visit.kind === 'none') return sendStart(context, request, reply);
  const { conversation } = visit.grant;
  const over = context.limiters.reading(conversation);
  if (over !== undefined) return reply.refuse('too-many', over);
  try {
    const read = await readWhole(context, conversation);
    if (read === undefined || isTooIdle(visit, read)) return await forget(context, request, reply, visit);
    if (visit.kind === 'away') return await sendStart(context, request, reply);
    if (read.protected) await context.bot.stay(conversation);
    await keepSession(context, reply, visit.grant);
    const messageId = context.newId();
    return await sendPage(
      reply,
      200,
      conversationPage(context.site, { ...read, handedOver: isHandedOver(read.messages), messageId, draft: '' }),
    );
  } catch (error) {
    request.log.error({ err: error, conversation }, 'conversation could not be shown');
    return sendPage(reply, 503, outagePage(context.site, askedLanguage(request)));
  }
}

/** What is over, or was protected and left alone too long, is ended and gone from the device (S8). */
async function forget(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  { grant }: Exclude<Visit, { kind: 'none' }>,
): Promise<FastifyReply> {
  await context.bot.exit(grant.conversation);
  clearSession(reply);
  return sendStart(context, request, reply);
}

function sendStart({ site }: PageContext, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendPage(reply, 200, startPage(site, askedLanguage(request)));
}

async function start(context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = askedLanguage(request);
  try {
    if (await hasConversation(context, request)) return await reply.redirect('/chat', 303);
    const over = context.limiters.opening(request);
    if (over !== undefined) return await reply.refuse('too-many', over);
    const { conversationId, userId } = await context.bot.open({ channel: 'page', language });
    await keepSession(context, reply, { conversation: conversationId, user: userId });
    return await reply.redirect('/chat', 303);
  } catch (error) {
    request.log.error({ err: error }, 'conversation could not be opened');
    return sendPage(reply, 503, outagePage(context.site, language));
  }
}

async function hasConversation(context: PageContext, request: FastifyRequest): Promise<boolean> {
  const visit = await readVisit(request, context);
  if (visit.kind !== 'open') return false;
  const read = await context.bot.read(visit.grant.conversation, Number.MAX_SAFE_INTEGER, 1);
  return read !== undefined && !isTooIdle(visit, read);
}

/** Hands the conversation over to the browser app of the page that is open. */
async function giveToken(context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visit = await readVisit(request, context);
  if (visit.kind !== 'open') return reply.refuse('no-token');
  const read = await context.bot.read(visit.grant.conversation, Number.MAX_SAFE_INTEGER, 1);
  if (read === undefined || isTooIdle(visit, read)) {
    clearSession(reply);
    return reply.refuse('not-found');
  }
  const { conversation: conversationId, user: userId } = visit.grant;
  return reply.send({ conversationId, token: await context.tokens.issue(visit.grant, 'session'), userId });
}
