import type { z } from 'zod';

import { safeAddress, words } from './config-values.ts';

const webhook = safeAddress('https://hub.example.org/handoffs');
const secret = words('a secret of 32 characters or more', 32);

/** The settings of whom the service tells of a chat beside the desk; part of api/config.ts. */
export const OUTWARD_SETTINGS = {
  HUB_URL: webhook.optional(),
  HUB_SECRET: secret.optional(),
  ALERT_WEBHOOK_URL: webhook.optional(),
  ALERT_WEBHOOK_SECRET: secret.optional(),
};
type Given = z.infer<z.ZodObject<typeof OUTWARD_SETTINGS>>;

/** An address that signed messages are posted to. */
export interface WebhookConfig {
  readonly url: string;
  readonly secret: string;
}

/** Whom the service tells beside the desk. */
export interface OutwardConfig {
  readonly hub?: WebhookConfig; // an external hub that staff answer from
  readonly alert?: Pick<WebhookConfig, 'url'> & Partial<WebhookConfig>; // that somebody waits
}

/** Reads whom the service tells beside the desk. */
export function toOutwardConfig(given: Given & { readonly PUBLIC_URL?: string | undefined }): OutwardConfig {
  const { HUB_URL: hub, HUB_SECRET: hubSecret, ALERT_WEBHOOK_URL: alert, ALERT_WEBHOOK_SECRET: alertSecret } = given;
  return {
    ...(hub === undefined || hubSecret === undefined ? {} : { hub: { url: hub, secret: hubSecret } }),
    ...(alert === undefined
      ? {}
      : { alert: { url: alert, ...(alertSecret === undefined ? {} : { secret: alertSecret }) } }),
  };
}
