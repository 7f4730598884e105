import { Secret, TOTP } from 'otpauth';

import type { Random } from './one-time-password.ts';

const PERIOD_S = 30;
const SECRET_BYTES = 20;
const DRIFT = 1; // a phone's clock may be half a minute off, and typing takes a while

/** A new secret for an authenticator app, as base32. */
export function newTotpSecret(random: Random): string {
  return new Secret({ buffer: new Uint8Array(random(SECRET_BYTES)).buffer }).base32;
}

/** The address that an authenticator app reads from a QR code. */
export function totpAddress(secret: string, named: { readonly issuer: string; readonly label: string }): string {
  return new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_S, ...named }).toString();
}

/** The time step that a code of six digits belongs to; `undefined` when it is not right, or of another time. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ token: code, secret: Secret.fromBase32(secret), window: DRIFT, timestamp });
  return delta === null ? undefined : TOTP.counter({ period: PERIOD_S, timestamp }) + delta;
}
