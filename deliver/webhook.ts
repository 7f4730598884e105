import { createHmac, timingSafeEqual } from 'node:crypto';

import { circuitBreaker, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy, wrap } from 'cockatiel';

/** Where to post, and what signs it. Without a secret nothing is signed. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret?: string;
  readonly deadline?: number; // milliseconds for one post
}

/** Posts a JSON value; `key` is the same whenever the same is posted again. Rejects when it was not taken, for the job to be tried again. */
export type PostWebhook = (key: string, value: unknown) => Promise<void>;

const DEADLINE_MS = 5_000;
const REST_MS = 30_000;
const FAILURES = 5;

/** Opens the way to an address: a deadline, a breaker, a signature. Redirects are not followed, and the answer's body is never read. */
export function openWebhook(settings: WebhookSettings, now: () => Date = () => new Date()): PostWebhook {
  const { url, secret, deadline = DEADLINE_MS } = settings;
  const breaker = circuitBreaker(handleAll, { halfOpenAfter: REST_MS, breaker: new ConsecutiveBreaker(FAILURES) });
  const policy = wrap(breaker, timeout(deadline, TimeoutStrategy.Aggressive));
  return async (key, value) => {
    const body = JSON.stringify(value);
    const timestamp = String(Math.floor(now().getTime() / 1000));
    const signed = secret === undefined ? {} : { 'x-signature': signatureOf(secret, timestamp, body) };
    const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'x-timestamp': timestamp, ...signed };
    await policy.execute(async ({ signal }) => {
      const answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      await answer.body?.cancel();
      if (!answer.ok) throw new WebhookRefusedError(answer.status);
    });
  };
}

/** The address answered that it did not take what was posted. */
export class WebhookRefusedError extends Error {
  override readonly name = 'WebhookRefusedError';
  readonly code: string;
  constructor(status: number) {
    super(`The address answered ${String(status)}.`);
    this.code = `status-${String(status)}`;
  }
}

/** The signature of a body sent at a time (seconds): HMAC-SHA256 over `<timestamp>.<body>`, in hexadecimal after `sha256=`. */
export function signatureOf(secret: string, timestamp: string, body: string | Uint8Array): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
}

const OLDEST_SECONDS = 300;

/** Tells whether a signature is right and of the last five minutes, so that what was once sent cannot be sent again later. */
export function isSigned(
  secret: string,
  { signature, timestamp, body }: { readonly signature: string; readonly timestamp: string; readonly body: Uint8Array },
  now: Date,
): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > OLDEST_SECONDS) return false;
  const right = Buffer.from(signatureOf(secret, timestamp, body));
  const given = Buffer.from(signature);
  return right.length === given.length && timingSafeEqual(right, given);
}
