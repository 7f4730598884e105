import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** How much is let through: a minute at a time for requests, at one time for sockets and turns. */
export interface Limits {
  readonly requestsPerAddress: number;
  readonly conversationsPerAddress: number;
  readonly turnsPerConversation: number;
  readonly readsPerConversation: number;
  readonly socketsPerConversation: number;
  readonly socketsPerAddress: number;
  readonly turnsAtOnce: number;
}

/** Generous to people who share an address (a library, a mobile network), tight for one conversation. */
export const DEFAULT_LIMITS: Limits = {
  requestsPerAddress: 1200,
  conversationsPerAddress: 60,
  turnsPerConversation: 40,
  readsPerConversation: 240,
  socketsPerConversation: 5,
  socketsPerAddress: 100,
  turnsAtOnce: 200,
};

/** Counts one use of a limit; tells in how many seconds to come back when it is used up, else nothing. */
export type Limiter = (request: FastifyRequest) => Promise<{ readonly seconds: number } | undefined>;

/** The limits that routes apply by themselves, once they know whose request it is. */
export interface Limiters {
  readonly opening: Limiter; // of conversations, by address
  readonly turn: (request: FastifyRequest, conversationId: string) => ReturnType<Limiter>;
  readonly reading: (request: FastifyRequest, conversationId: string) => ReturnType<Limiter>;
}

const DESK = '/staff/api/';
const DESKS_PER_ADDRESS = 20; // a whole office shares one address, and its desks ask all day
const UNLIMITED: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics']);

/** Limits every address before anything is parsed, and makes the finer limiters; counts are kept in memory, bounded. */
export async function addRateLimits(app: FastifyInstance, limits: Limits): Promise<Limiters> {
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const keys = new WeakMap<FastifyRequest, string>();
  const limiter = (name: string, max: number): Limiter => {
    const count = app.createRateLimit({
      max,
      timeWindow: 60_000,
      keyGenerator: (request) => `${name} ${keys.get(request) ?? networkOf(request.ip)}`,
    });
    return async (request) => {
      const result = await count(request);
      return result.isAllowed || !result.isExceeded ? undefined : { seconds: Math.max(1, result.ttlInSeconds) };
    };
  };
  const keyed = (counted: Limiter) => async (request: FastifyRequest, conversationId: string) => {
    keys.set(request, conversationId);
    try {
      return await counted(request);
    } finally {
      keys.delete(request);
    }
  };
  const address = limiter('address', limits.requestsPerAddress);
  const desk = limiter('desk', limits.requestsPerAddress * DESKS_PER_ADDRESS);
  app.addHook('onRequest', async (request, reply): Promise<FastifyReply | undefined> => {
    if (UNLIMITED.has(request.url)) return undefined;
    const over = await (request.url.startsWith(DESK) ? desk : address)(request);
    return over === undefined ? undefined : reply.refuse('too-many', over);
  });
  return {
    opening: limiter('opening', limits.conversationsPerAddress),
    turn: keyed(limiter('turn', limits.turnsPerConversation)),
    reading: keyed(limiter('reading', limits.readsPerConversation)),
  };
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, since one customer holds them all. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [before = '', after] = address.split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const zeros = after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}
