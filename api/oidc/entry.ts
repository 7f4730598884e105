import { createHmac } from 'node:crypto';

/**
 * One try at signing in through a provider. All of it follows from one secret that only the browser's cookie holds, so
 * nothing is kept here meanwhile, and an answer that was asked for by another browser fits nothing.
 */
export interface Entry {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string; // of PKCE
  readonly next: string;
  readonly until: Date;
}

/** Somebody has this long at the provider's. */
export const ENTRY_LASTS_MS = 10 * 60_000;

/** What the cookie holds of a new try. */
export function newEntry(random: (size: number) => Buffer, now: Date, next: string): string {
  const until = String(now.getTime() + ENTRY_LASTS_MS);
  return [random(32).toString('base64url'), until, Buffer.from(next).toString('base64url')].join('.');
}

/** Reads the cookie of a try; nothing when it is none, or too old. */
export function readEntry(cookie: string, now: Date): Entry | undefined {
  const [secret = '', until = '', next = '', ...more] = cookie.split('.');
  if (!/^[\w-]{43}$/.test(secret) || !/^\d{13,14}$/.test(until) || more.length > 0) return undefined;
  if (Number(until) <= now.getTime()) return undefined;
  const part = (name: string): string =>
    createHmac('sha256', secret).update(`${name}.${until}.${next}`).digest('base64url');
  return {
    state: part('state'),
    nonce: part('nonce'),
    verifier: part('verifier'),
    next: Buffer.from(next, 'base64url').toString('utf8'),
    until: new Date(Number(until)),
  };
}
