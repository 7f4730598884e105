import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** What a provider's message to sign somebody out says: one session, or every one of an account. */
export interface LogoutToken {
  readonly id: string; // of the message, good once
  readonly subject?: string;
  readonly session?: string;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const OLDEST_S = 120;
const CLOCK_MAY_DIFFER_S = 30;
const Told = z
  .object({
    jti: z.string().min(1),
    iat: z.number(),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    events: z.object({ [EVENT]: z.object({}) }),
    nonce: z.undefined().optional(), // a token with one is an id token, not a message
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Reads a logout token: signed by the provider, for us, fresh, and a message of this kind. Rejects anything else. */
export async function readLogoutToken(
  token: string,
  expected: { readonly issuer: string; readonly clientId: string; readonly keys: JWTVerifyGetKey; readonly now: Date },
): Promise<LogoutToken> {
  const { jwtVerify } = await import('jose');
  const { payload } = await jwtVerify(token, expected.keys, {
    issuer: expected.issuer,
    audience: expected.clientId,
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    clockTolerance: CLOCK_MAY_DIFFER_S,
    maxTokenAge: OLDEST_S,
    currentDate: expected.now,
  });
  const { jti: id, sub, sid } = Told.parse(payload);
  return { id, ...(sub === undefined ? {} : { subject: sub }), ...(sid === undefined ? {} : { session: sid }) };
}
