import type { Message, Phrased } from '../locales/phrased.ts';
import { words } from '../locales/index.ts';
import { readReceiptSecret, type StoredMessage } from '../store/conversations.ts';
import type { Committed } from '../store/turns.ts';
import { TURN_OUTCOMES, type TurnResult } from './bot.ts';
import type { Parts } from './parts.ts';
import { RECEIPT_MARKER } from './phrase.ts';

/** A stored message as it was stored: in a message that speaks of the receipt, its marker. */
export function asMessage({ sequence, from, at, body }: StoredMessage): Message {
  return { sequence, from, at: at.toISOString(), body: body as Phrased }; // written by us and sealed: what opens is what we wrote
}

/** Messages for the resident's own eyes: the receipt stands where its marker was, while it still exists (S19). */
export async function forResident(
  parts: Parts,
  conversationId: string,
  stored: readonly StoredMessage[],
): Promise<readonly Message[]> {
  const messages = stored.map(asMessage);
  if (!messages.some(({ body }) => body.text.includes(RECEIPT_MARKER))) return messages;
  const receipt = await readReceiptSecret(parts.store, conversationId, parts.now());
  return messages.map((message) => ({ ...message, body: withReceipt(message.body, receipt) }));
}

/** Messages for anybody else: where the receipt stood, a word that says it is not shown. */
export function withoutReceipt(message: Message): Message {
  return { ...message, body: withReceipt(message.body, undefined) };
}

/** What a stored turn looks like to the channel that brought its message; nothing of it is stored twice when it repeats. */
export async function asTaken(
  parts: Parts,
  { kind, turn }: Extract<Committed, { readonly turn: unknown }>,
  conversation: { readonly conversationId: string; readonly protected: boolean },
): Promise<TurnResult> {
  return {
    kind: kind === 'repeated' ? 'repeated' : 'taken',
    outcome: TURN_OUTCOMES.find((known) => known === turn.outcome) ?? 'answered',
    sequence: turn.sequence,
    replies: await forResident(parts, conversation.conversationId, turn.replies),
    protected: conversation.protected,
  };
}

function withReceipt(body: Phrased, receipt: string | undefined): Phrased {
  return {
    ...body,
    text: body.text.replaceAll(RECEIPT_MARKER, receipt ?? words(body.language, 'common:receipt-hidden')),
  };
}
