import { createSecretKey, type KeyObject } from 'node:crypto';

import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** How long a token is good for, in seconds: a session is refreshed by the page, a stream token opens one socket. */
export const TOKEN_SECONDS = { session: 30 * 60, stream: 60 } as const;
export type TokenUse = keyof typeof TOKEN_SECONDS;

/** Whose conversation a token opens. */
export interface Grant {
  readonly conversation: string;
  readonly user: string;
}

/** What a token turned out to be. `invalid` covers a wrong signature, a wrong use and anything unreadable, whatever its age. */
export type Verified =
  ({ readonly kind: 'valid' | 'expired'; readonly expiresAt: Date } & Grant) | { readonly kind: 'invalid' };

/** Issues and checks the signed tokens of a conversation; a token of one use is never taken for the other. */
export interface Tokens {
  readonly issue: (grant: Grant, use: TokenUse) => Promise<string>;
  readonly verify: (token: string, use: TokenUse) => Promise<Verified>;
}

const LONGEST_TOKEN = 1024; // characters; ours are about 300
const REMEMBERED = 2000; // tokens whose signature was checked: checking costs more than the rest of reading a request

const claimsSchema = z.object({
  conversation: z.string().min(1).max(64),
  user: z.string().min(1).max(64),
  use: z.enum(['session', 'stream']),
  exp: z.number(),
});

type Claims = z.infer<typeof claimsSchema>;

/** What a token with a good signature is worth now, for one use. */
function judge({ conversation, user, use, exp }: Claims, wanted: TokenUse, now: Date): Verified {
  if (use !== wanted) return { kind: 'invalid' };
  const expiresAt = new Date(exp * 1000);
  return { kind: expiresAt <= now ? 'expired' : 'valid', conversation, user, expiresAt };
}

/** What a token with a good signature says, also one whose time is over; nothing for any other. */
async function signedPayload(token: string, key: KeyObject, now: Date): Promise<unknown> {
  try {
    return (await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: now })).payload;
  } catch (error) {
    return error instanceof errors.JWTExpired ? error.payload : undefined; // jose asks for the signature first
  }
}

/** Makes `Tokens` signed by HS256 with the service's secret. */
export function createTokens(options: { readonly secret: string; readonly now?: () => Date }): Tokens {
  const { now = () => new Date() } = options;
  const key = createSecretKey(options.secret, 'utf8');

  const issue: Tokens['issue'] = ({ conversation, user }, use) => {
    const seconds = Math.floor(now().getTime() / 1000);
    return new SignJWT({ conversation, user, use })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + TOKEN_SECONDS[use])
      .sign(key);
  };

  const known = new Map<string, Claims>();
  const remember = (token: string, claims: Claims): void => {
    const oldest = known.size >= REMEMBERED ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    known.set(token, claims);
  };

  const verify: Tokens['verify'] = async (token, use) => {
    if (token.length > LONGEST_TOKEN) return { kind: 'invalid' };
    const before = known.get(token);
    if (before !== undefined) return judge(before, use, now());
    const claims = claimsSchema.safeParse(await signedPayload(token, key, now()));
    if (!claims.success) return { kind: 'invalid' };
    remember(token, claims.data);
    return judge(claims.data, use, now());
  };

  return { issue, verify };
}
