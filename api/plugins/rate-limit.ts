import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route does for an address that is over its limit: it goes on, or gives back unsent what was written. Else it is refused. */
    readonly overLimit?: 'goes-on' | 'gives-back';
  }
  interface FastifyRequest {
    /** Set where a route is to give back what was written: when to come back. */
    over?: Over;
  }
}

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

/** In how many seconds to come back, when a limit is used up. */
export type Over = Readonly<{ seconds: number }>;

/** The limits that routes apply by themselves, once they know whose request it is. Each counts one use and tells when it was one too many. */
export interface Limiters {
  readonly opening: (request: FastifyRequest) => Over | undefined; // of conversations, by address
  readonly turn: (conversationId: string) => Over | undefined;
  readonly reading: (conversationId: string) => Over | undefined;
  readonly leaving: (conversationId: string) => Over | undefined; // leaving is never refused (S5), but stored so often at most
}

const DESK = '/staff/api/';
const DESKS_PER_ADDRESS = 20; // a whole office shares one address, and its desks ask all day
const EXITS_PER_CONVERSATION = 5; // more than one only where the store failed
const WINDOW_MS = 60_000;
const REMEMBERED = 20_000; // keys of one limit

/** Limits every address before anything is parsed, and makes the finer limiters; counts are kept in memory, bounded. */
export function addRateLimits(app: FastifyInstance, limits: Limits): Limiters {
  const address = createWindow(limits.requestsPerAddress);
  const desk = createWindow(limits.requestsPerAddress * DESKS_PER_ADDRESS);
  const opening = createWindow(limits.conversationsPerAddress);
  const givenBack = createWindow(limits.requestsPerAddress);
  app.addHook('onRequest', (request, reply, done) => {
    const { overLimit } = request.routeOptions.config;
    const network = networkOf(request.ip);
    const over = overLimit === 'goes-on' ? undefined : (request.url.startsWith(DESK) ? desk : address)(network);
    if (over !== undefined && (overLimit === undefined || givenBack(network) !== undefined)) {
      void reply.refuse('too-many', over);
      return;
    }
    if (over !== undefined) request.over = over;
    done();
  });
  return {
    opening: (request) => opening(networkOf(request.ip)),
    turn: createWindow(limits.turnsPerConversation),
    reading: createWindow(limits.readsPerConversation),
    leaving: createWindow(EXITS_PER_CONVERSATION),
  };
}

/**
 * Counts by key, a minute from the first use on; beyond 20,000 keys the one used least recently is forgotten. `clock` gives
 * milliseconds that only rise.
 */
export function createWindow(most: number, clock = (): number => performance.now()): (key: string) => Over | undefined {
  const counts = new Map<string, { used: number; readonly endsAt: number }>();
  return (key) => {
    const now = clock();
    const before = counts.get(key);
    const count = before !== undefined && before.endsAt > now ? before : { used: 0, endsAt: now + WINDOW_MS };
    count.used += 1;
    counts.delete(key); // a Map keeps the order of insertion: the latest is last
    counts.set(key, count);
    const oldest = counts.size > REMEMBERED ? counts.keys().next().value : undefined;
    if (oldest !== undefined) counts.delete(oldest);
    return count.used > most ? { seconds: Math.ceil((count.endsAt - now) / 1000) } : undefined;
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
