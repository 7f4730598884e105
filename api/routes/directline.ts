import type { FastifyRequest } from 'fastify';

import { languageChoice } from '../../bot/language/language-choice.ts';
import { languageOf } from '../../locales/index.ts';
import type { App, RouteContext } from '../context.ts';
import { withHandoffEvents } from '../handoff-events.ts';
import { authorize, type Authorized } from '../plugins/bearer.ts';
import { TOKEN_SECONDS, type Grant } from '../tokens.ts';
import {
  activitySetReply,
  conversationParams,
  conversationReply,
  errorReply,
  openingBody,
  postedActivity,
  resourceReply,
  tokenReply,
  watermarkQuery,
} from './directline-schemas.ts';
import { addStream } from './directline-stream.ts';
import { addUpload } from './directline-upload.ts';
import { takeActivity } from './take-activity.ts';

const PAGE = 100; // messages in one answer; the watermark leads to the next

const documented = <Replies extends object>(summary: string, replies: Replies) => ({
  summary,
  tags: ['Direct Line'],
  security: [{ token: [] }],
  response: { ...replies, '4xx': errorReply, '5xx': errorReply },
});

/** Direct Line 3.0: opens conversations, takes activities and hands out messages, for Web Chat and any published client. */
export async function directLineRoutes(app: App, context: RouteContext): Promise<void> {
  app.removeContentTypeParser('application/x-www-form-urlencoded'); // of the residents' pages; here it would be an activity without words
  addTokens(app, context);
  addConversations(app, context);
  addActivities(app, context);
  await addUpload(app, context);
  addStream(app, context);
}

function addTokens(app: App, context: RouteContext): void {
  const { bot, tokens, limiters } = context;
  const schema = { ...documented('Open a conversation and get its token', { 200: tokenReply }), body: openingBody };
  app.post('/tokens/generate', { schema }, async (request, reply) => {
    const over = limiters.opening(request);
    if (over !== undefined) return reply.refuse('too-many', over);
    const grant = await open(context, request, request.body?.locale);
    return tokenFor(context, grant);
  });
  app.post(
    '/tokens/refresh',
    { schema: documented('Get a fresh token', { 200: tokenReply }) },
    async (request, reply) => {
      const found = await living(context, await authorize(request, tokens));
      if (found.kind === 'refused') return reply.refuse(found.because);
      await bot.stay(found.grant.conversation);
      return tokenFor(context, found.grant);
    },
  );
}

function addConversations(app: App, context: RouteContext): void {
  const { tokens, limiters } = context;
  const starting = {
    ...documented('Start the conversation of a token, or a new one', { 201: conversationReply }),
    body: openingBody,
  };
  app.post('/conversations', { schema: starting }, async (request, reply) => {
    if (request.headers.authorization === undefined) {
      const over = limiters.opening(request);
      if (over !== undefined) return reply.refuse('too-many', over);
      return reply.code(201).send(await entry(context, request, await open(context, request, request.body?.locale), 0));
    }
    const found = await living(context, await authorize(request, tokens));
    if (found.kind === 'refused') return reply.refuse(found.because);
    await speakIn(context, found.grant, request.body?.locale);
    return reply.code(201).send(await entry(context, request, found.grant, 0));
  });
  const returning = {
    ...documented('Come back to a conversation', { 200: conversationReply }),
    params: conversationParams,
    querystring: watermarkQuery,
  };
  app.get('/conversations/:conversationId', { schema: returning }, async (request, reply) => {
    const found = await living(context, await authorize(request, tokens, request.params.conversationId));
    if (found.kind === 'refused') return reply.refuse(found.because);
    return entry(context, request, found.grant, request.query.watermark);
  });
}

function addActivities(app: App, context: RouteContext): void {
  const { bot, tokens, limiters } = context;
  const params = conversationParams;
  const posting = { ...documented('Send an activity', { 200: resourceReply }), params, body: postedActivity };
  const config = { quiet: true } as const; // every turn has a line of its own
  app.post('/conversations/:conversationId/activities', { schema: posting, config }, async (request, reply) => {
    const checked = await authorize(request, tokens, request.params.conversationId);
    return takeActivity(context, request, reply, checked, request.body);
  });
  const reading = { ...documented('Read messages', { 200: activitySetReply }), params, querystring: watermarkQuery };
  app.get('/conversations/:conversationId/activities', { schema: reading }, async (request, reply) => {
    const { conversationId } = request.params;
    const checked = await authorize(request, tokens, conversationId);
    if (checked.kind === 'refused') return reply.refuse(checked.because);
    const over = limiters.reading(conversationId);
    if (over !== undefined) return reply.refuse('too-many', over);
    const after = request.query.watermark;
    const read = await bot.read(conversationId, after, PAGE);
    if (read === undefined) return reply.refuse('not-found');
    const conversation = { conversationId, userId: read.userId, protected: read.protected, language: read.language };
    const watermark = String(read.messages.at(-1)?.sequence ?? after);
    return { activities: withHandoffEvents(conversation, read.messages), watermark };
  });
}

async function open(context: RouteContext, request: FastifyRequest, locale?: string): Promise<Grant> {
  const language = languageOf(locale ?? request.headers['accept-language']);
  const { conversationId, userId } = await context.bot.open({ channel: 'direct-line', language });
  return { conversation: conversationId, user: userId };
}

/** A token was got without a locale, as by the server of a page; the client that starts with it names one: it is as if they had chosen it, while nothing was said yet. */
async function speakIn({ bot }: RouteContext, { conversation }: Grant, locale = ''): Promise<void> {
  const language = languageOf(locale);
  const isOurs = language !== 'en' || /^en\b/i.test(locale);
  const read = isOurs ? await bot.read(conversation, 0, PAGE) : undefined;
  if (read === undefined || read.language === language || read.messages.some(({ from }) => from !== 'bot')) return;
  const choices = languageChoice(language);
  await bot.takeTurn({ conversationId: conversation, clientMessageId: 'locale', text: '', choices, language });
}

/** A good token whose conversation has ended opens nothing. */
async function living(context: RouteContext, checked: Authorized): Promise<Authorized> {
  if (checked.kind === 'refused') return checked;
  const { conversation } = checked.grant;
  if (context.limiters.reading(conversation) !== undefined) return { kind: 'refused', because: 'too-many' };
  const read = await context.bot.read(conversation, LAST_SEQUENCE, 1);
  return read === undefined ? { kind: 'refused', because: 'not-found' } : checked;
}
const LAST_SEQUENCE = 999_999_999; // nothing comes after it: asks only whether the conversation is there

async function tokenFor({ tokens }: RouteContext, grant: Grant) {
  const token = await tokens.issue(grant, 'session');
  return { conversationId: grant.conversation, token, expires_in: TOKEN_SECONDS.session };
}

async function entry(context: RouteContext, request: FastifyRequest, grant: Grant, after: number) {
  const base = context.publicUrl ?? `${request.protocol}://${request.host}`;
  const stream = new URL(`/v3/directline/conversations/${grant.conversation}/stream`, base);
  stream.protocol = stream.protocol === 'https:' ? 'wss:' : 'ws:';
  const watermark = after === 0 ? '-' : String(after);
  const token = await context.tokens.issue(grant, 'stream');
  return { ...(await tokenFor(context, grant)), streamUrl: `${stream.href}?watermark=${watermark}&t=${token}` };
}
