import type { WebSocket } from '@fastify/websocket';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';

import type { Read } from '../../bot/bot.ts';
import { typingActivity } from '../activities.ts';
import type { App, RouteContext } from '../context.ts';
import { withHandoffEvents } from '../handoff-events.ts';
import { networkOf } from '../plugins/rate-limit.ts';
import { activitySetReply, conversationParams, errorReply, streamQuery } from './directline-schemas.ts';

const PAGE = 100; // messages a frame
const LOOK_AGAIN = 2000; // milliseconds: the rows are the truth, being told is a courtesy
const BEAT = 15_000; // milliseconds between keep-alives; a peer silent for two is gone
const SLOWEST = 10_000; // milliseconds a client may take for one frame
const GOING_AWAY = 1001;
const ENDED = 1000;

/** Direct Line's stream: what came after the watermark, then messages as they come, each once and in order. */
export function addStream(app: App, context: RouteContext): void {
  const { tokens, limits, metrics } = context;
  const open = new Set<WebSocket>();
  const perConversation = createCounter(limits.socketsPerConversation);
  const perAddress = createCounter(limits.socketsPerAddress);
  const alive = new WeakSet<WebSocket>();

  const beat = setInterval(() => {
    for (const socket of open) {
      if (!alive.delete(socket)) socket.terminate();
      else keepAlive(socket);
    }
  }, BEAT).unref();
  app.addHook('preClose', async () => {
    clearInterval(beat);
    for (const socket of open) socket.close(GOING_AWAY);
    if (open.size > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    for (const socket of open) socket.terminate();
  });

  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { conversationId } = conversationParams.parse(request.params);
    const verified = await tokens.verify(asked(request).t, 'stream');
    if (verified.kind === 'expired') return reply.refuse('expired');
    if (verified.kind === 'invalid' || verified.conversation !== conversationId) return reply.refuse('forbidden');
    const full = perConversation.full(conversationId) || perAddress.full(networkOf(request.ip));
    return full ? reply.refuse('too-many') : undefined;
  };

  const schema = {
    summary: 'Follow a conversation by WebSocket, at the streamUrl that was given: each frame is a set of activities',
    tags: ['Direct Line'],
    params: conversationParams,
    querystring: streamQuery,
  };
  const config = { described: { response: { 101: activitySetReply, '4xx': errorReply } } };
  const options = { schema, config, websocket: true as const, preHandler: admit };
  app.get('/conversations/:conversationId/stream', options, (socket: WebSocket, request) => {
    const { conversationId } = conversationParams.parse(request.params);
    const leave = [perConversation.enter(conversationId), perAddress.enter(networkOf(request.ip))];
    open.add(socket);
    alive.add(socket);
    metrics.sockets(open.size);
    const stop = follow(socket, context, conversationId, asked(request).watermark);
    const hear = (): void => void alive.add(socket);
    socket.on('pong', hear).on('message', hear);
    socket.once('close', () => {
      stop();
      open.delete(socket);
      metrics.sockets(open.size);
      for (const left of leave) left();
    });
  });
}

/** The query as the route's schema has read it: the watermark is a number by now. */
const asked = (request: FastifyRequest): z.infer<typeof streamQuery> => request.query as z.infer<typeof streamQuery>;

/** Sends messages to one socket until it closes: one frame at a time, so that a slow client holds one page and no more. */
function follow(socket: WebSocket, { bot, now }: RouteContext, conversationId: string, after: number): () => void {
  let sent = after;
  let running = false;
  let again = false;
  let latest: Read | undefined; // what came last, by word of mouth; only what follows on what was sent is taken for the whole

  const sendNext = async (): Promise<boolean> => {
    const told = latest?.messages[0]?.sequence === sent + 1 ? latest : undefined;
    latest = undefined;
    const read = told ?? (await bot.read(conversationId, sent, PAGE));
    if (read === undefined) {
      socket.close(ENDED);
      return false;
    }
    const last = read.messages.at(-1)?.sequence;
    if (last === undefined) return false;
    await send(socket, frameOf(conversationId, read, last));
    sent = last;
    return read.messages.length === PAGE;
  };
  const pump = async (news?: Read): Promise<void> => {
    again = true;
    latest = news;
    if (running) return;
    running = true;
    try {
      while (again && socket.readyState === socket.OPEN) {
        again = false;
        again = (await sendNext()) || again;
      }
    } catch {
      // What can't be read now (the database is away) or sent is tried again at the next look.
    } finally {
      running = false;
    }
  };

  const tellTyping = (): void => {
    const frame = { activities: [typingActivity(conversationId, now().toISOString())], watermark: String(sent) };
    if (socket.readyState === socket.OPEN && socket.bufferedAmount === 0) socket.send(JSON.stringify(frame));
  };
  const unwatchTyping = bot.watchTyping(conversationId, tellTyping);
  const unwatch = bot.watch(conversationId, (news) => void pump(news));
  const look = setInterval(() => void pump(), LOOK_AGAIN).unref();
  void pump();
  return () => {
    unwatch();
    unwatchTyping();
    clearInterval(look);
  };
}

function frameOf(conversationId: string, read: Read, last: number): string {
  const conversation = { conversationId, userId: read.userId, protected: read.protected, language: read.language };
  return JSON.stringify({
    activities: withHandoffEvents(conversation, read.messages),
    watermark: String(last),
  });
}

function send(socket: WebSocket, frame: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooSlow = setTimeout(() => {
      socket.terminate();
    }, SLOWEST);
    socket.send(frame, (error) => {
      clearTimeout(tooSlow);
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

function keepAlive(socket: WebSocket): void {
  if (socket.readyState !== socket.OPEN || socket.bufferedAmount > 0) return;
  socket.ping();
  socket.send('');
}

interface Counter {
  readonly full: (key: string) => boolean;
  readonly enter: (key: string) => () => void;
}

/** Counts who is inside by key; forgets a key when the last one leaves. */
function createCounter(most: number): Counter {
  const inside = new Map<string, number>();
  return {
    full: (key) => (inside.get(key) ?? 0) >= most,
    enter: (key) => {
      inside.set(key, (inside.get(key) ?? 0) + 1);
      return () => {
        const left = (inside.get(key) ?? 1) - 1;
        if (left === 0) inside.delete(key);
        else inside.set(key, left);
      };
    },
  };
}
