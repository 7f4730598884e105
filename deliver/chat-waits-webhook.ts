import { words } from '../locales/index.ts';
import type { ChatWaits } from './chat-waits.ts';
import { openWebhook, type WebhookSettings } from './webhook.ts';

/** Tells an address that somebody waits and nobody has come: the neutral words of the e-mail, with a link to the desk, and nothing else (S7). */
export function postWhenChatWaits(settings: WebhookSettings & { readonly publicUrl: string }): ChatWaits {
  const post = openWebhook(settings);
  const text = words('en', 'email:waits.body', { link: `${settings.publicUrl}/staff/desk` });
  return ({ handoffId }) => post(`waits-${handoffId}`, { text });
}
