import type { FastifyReply, FastifyRequest } from 'fastify';

import type { TurnResult } from '../../bot/bot.ts';
import { withinTime } from '../../bot/running/within-time.ts';
import { words, type Language } from '../../locales/index.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { conversationPage, type Wrong } from '../../web/pages/conversation-page.ts';
import { endedPage, outagePage, refusalPage } from '../../web/pages/plain-pages.ts';
import type { App } from '../context.ts';
import { isHandedOver } from '../handoff-events.ts';
import { REFUSALS } from '../plugins/errors.ts';
import type { Over } from '../plugins/rate-limit.ts';
import { clearSession } from '../plugins/session.ts';
import type { Grant } from '../tokens.ts';
import { tooLongInWords } from '../too-long.ts';
import { askedLanguage, keepSession, readWhole, sendPage, type PageContext } from './chat-context.ts';
import { FOLLOW } from './chat-follow.ts';
import { readPosted, type Posted } from './chat-form.ts';
import { isTooIdle, readVisit, type Visit } from './chat-visit.ts';

const LATEST = '/chat#latest';
const READ_WITHIN_MS = 1_000;
const BESIDE_CARD_MS = 500; // a card and the numbers do not wait for what was said before (S2)

/** One post on its way: who sent it, into which conversation, and where the answer goes. */
interface Exchange {
  readonly context: PageContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly grant: Grant;
  readonly language: Language;
}

/** `POST /chat/say`: one message or answer, then one page. Whatever is wrong is said kindly and the words stay in the box. */
export function addSay(app: App, context: PageContext): void {
  const options = { schema: { hide: true }, config: { overLimit: 'gives-back' } } as const;
  app.post('/chat/say', options, async (request, reply) => {
    const posted = readPosted(request.body, context.newId);
    const answer = { context, reply, language: askedLanguage(request) };
    if (request.over !== undefined) return giveBack(answer, posted, request.over);
    const visit = await readVisit(request, context);
    if (visit.kind === 'none' || (await isOver(context, visit))) return sendEnded(answer, unsentOf(posted));
    return respond({ ...answer, request, grant: visit.grant }, posted);
  });
}

type Answer = Pick<Exchange, 'context' | 'reply' | 'language'>;

/** The address is over its limit: nothing is looked up, but the words pass the danger screen (S1) and can be sent again (S2). */
function giveBack({ context, reply, language }: Answer, posted: Posted, over: Over): FastifyReply {
  const draft = unsentOf(posted);
  const said = draft === '' ? [] : context.screenOnly(draft, language);
  const paragraphs = [words(language, 'errors:too-many', over)];
  reply.header('retry-after', String(over.seconds));
  context.metrics.refused(REFUSALS['too-many'].code);
  const { messageId } = posted;
  return sendPage(reply, 429, refusalPage(context.site, paragraphs, language, { said, draft, messageId }));
}

/**
 * The conversation takes nothing any more. What was written still passes the danger screen (S1) and is given back, unsent
 * (S2); nothing of the conversation is shown (S8).
 */
function sendEnded({ context, reply, language }: Answer, draft: string): FastifyReply {
  clearSession(reply);
  const said = draft === '' ? [] : context.screenOnly(draft, language);
  return sendPage(reply, 410, endedPage(context.site, language, { said, draft }));
}

/** What was written on the page, whether this post sends it or not. */
function unsentOf(posted: Posted): string {
  if (posted.kind === 'empty') return '';
  return posted.kind === 'message' && posted.text !== '' ? posted.text : posted.draft;
}

/** A protected conversation that was left alone too long ends here. A store that is down must not stop the danger screen (S1). */
async function isOver({ bot }: PageContext, visit: Exclude<Visit, { kind: 'none' }>): Promise<boolean> {
  if (visit.idleSeconds === 0) return false;
  const { conversation } = visit.grant;
  const last = withinTime(READ_WITHIN_MS, () => bot.read(conversation, Number.MAX_SAFE_INTEGER, 1));
  const read = await last.catch(() => undefined);
  if (read === undefined || !isTooIdle(visit, read)) return false;
  await bot.exit(conversation).catch(() => undefined);
  return true;
}

function respond(exchange: Exchange, posted: Posted): Promise<FastifyReply> {
  const { context, language } = exchange;
  const wrong = (message: string): Wrong => ({ about: 'text', message });
  switch (posted.kind) {
    case 'message':
      return take(exchange, posted);
    case 'check':
      return goOn(exchange, posted);
    case 'follow':
      return goOn(exchange, posted, FOLLOW);
    case 'empty':
      return show(exchange, {
        status: 422,
        draft: '',
        messageId: posted.messageId,
        wrong: wrong(words(language, 'web:conversation.empty')),
      });
    case 'unreadable':
      return show(exchange, {
        status: 422,
        draft: posted.draft,
        messageId: posted.messageId,
        wrong: wrong(words(language, 'web:conversation.unreadable')),
      });
    case 'too-long':
      return show(exchange, {
        status: 413,
        draft: posted.draft,
        messageId: posted.messageId,
        wrong: wrong(tooLongInWords(posted.draft, language) ?? ''),
        extra: context.screenOnly(posted.draft, language),
      });
  }
}

type Message = Extract<Posted, { kind: 'message' }>;

async function take(exchange: Exchange, posted: Message): Promise<FastifyReply> {
  const { context, grant, language } = exchange;
  const unsent = unsentOf(posted);
  const over = context.limiters.turn(grant.conversation);
  if (over !== undefined) {
    const message = words(language, 'web:conversation.wait', { seconds: over.seconds });
    const extra = context.screenOnly(posted.text, language);
    return show(exchange, {
      status: 429,
      draft: unsent,
      messageId: posted.messageId,
      wrong: { about: about(posted), message },
      extra,
    });
  }
  const { messageId: clientMessageId, text, choices } = posted;
  const message = { conversationId: grant.conversation, clientMessageId, text, choices, language };
  const result = await context.bot.takeTurn(message);
  return after(exchange, posted, result, unsent);
}

async function after(exchange: Exchange, posted: Message, result: TurnResult, unsent: string): Promise<FastifyReply> {
  const { language } = exchange;
  if (result.kind === 'ended') return sendEnded(exchange, unsent);
  if (result.kind === 'failed') {
    const key = posted.text === '' ? 'web:conversation.failedChoice' : 'web:conversation.failed';
    const wrong: Wrong = { about: about(posted), message: words(language, key) };
    return show(exchange, { status: 503, draft: unsent, messageId: posted.messageId, wrong, extra: result.replies });
  }
  return goOn(exchange, posted);
}

const about = ({ text }: Message): Wrong['about'] => (text === '' ? 'answer' : 'text');

/** The way on after a turn: to the new messages; a draft that was not sent is carried along on the page itself. */
async function goOn(exchange: Exchange, { draft }: { readonly draft: string }, way = LATEST): Promise<FastifyReply> {
  const { context, reply, grant } = exchange;
  if (draft !== '') return await show(exchange, { status: 200, draft, messageId: context.newId() });
  await keepSession(context, reply, grant);
  return reply.redirect(way, 303);
}

interface Shown {
  readonly status: number;
  readonly draft: string;
  readonly messageId: string;
  readonly wrong?: Wrong;
  readonly extra?: readonly Phrased[];
}

/** Answers a post with the page itself, so that nothing typed is lost and nothing typed is stored anywhere. */
async function show(exchange: Exchange, shown: Shown): Promise<FastifyReply> {
  const { context, reply, grant, language } = exchange;
  const { site } = context;
  const { status, draft, messageId, extra = [] } = shown;
  try {
    const patience = extra.length > 0 ? BESIDE_CARD_MS : READ_WITHIN_MS;
    const read = await withinTime(patience, () => readWhole(context, grant.conversation));
    if (read === undefined) return await sendEnded(exchange, draft);
    await keepSession(context, reply, grant);
    return await sendPage(
      reply,
      status,
      conversationPage(site, { ...read, ...shown, handedOver: isHandedOver(read.messages) }),
    );
  } catch (error) {
    reply.log.error({ err: error }, 'conversation could not be shown');
    return sendPage(reply, 503, outagePage(site, language, { said: extra, draft, messageId }));
  }
}
