import type { MachineTranslation, Message, Phrased } from '../locales/phrased.ts';
import { words } from '../locales/index.ts';
import {
  loadSnapshot,
  readNewestMessages,
  readReceiptSecret,
  type Snapshot,
  type StoredMessage,
} from '../store/conversations.ts';
import type { Store } from '../store/store.ts';
import type { Committed } from '../store/turns.ts';
import { TURN_OUTCOMES, type TurnResult } from './bot.ts';
import type { Parts } from './parts.ts';
import { RECEIPT_MARKER } from './phrase.ts';

const MOST_SHOWN = 2000;

/** A stored message as it was stored: in a message that speaks of the receipt, its marker. */
export function asMessage({ sequence, from, at, body }: StoredMessage): Message {
  const { clientMessageId, by, original, engine, ...phrased } = body as StoredBody; // sealed: what opens is what we wrote
  return {
    ...{ sequence, from, at: at.toISOString(), body: phrased },
    ...(clientMessageId === undefined ? {} : { clientMessageId }),
    ...(by === undefined ? {} : { by }),
    ...(original === undefined || engine === undefined ? {} : { machine: { original, engine } }),
  };
}

type StoredBody = Phrased & Pick<Message, 'clientMessageId' | 'by'> & Partial<MachineTranslation>;

/** Whose messages they are, and how they reach the resident. */
export type Reader = Pick<Snapshot, 'id' | 'channel'>;

/**
 * Messages for the resident's own eyes: the receipt stands where its marker was, while it still exists (S19). A thread
 * that cannot be wiped never holds it: there the whole sentence gives way to one that says so.
 */
export async function forResident(
  parts: Parts,
  { id, channel }: Reader,
  stored: readonly StoredMessage[],
): Promise<readonly Message[]> {
  const known = withKnownReceipt({ channel }, stored, undefined);
  if (known !== undefined) return known;
  const receipt = await readReceiptSecret(parts.store, id, parts.now());
  return stored.map((message) => shown(asMessage(message), receipt));
}

/** The same without reading anything; `undefined` when a message speaks of a receipt that is not at hand. */
export function withKnownReceipt(
  { channel }: Pick<Reader, 'channel'>,
  stored: readonly StoredMessage[],
  receipt: string | undefined,
): readonly Message[] | undefined {
  const messages = stored.map(asMessage);
  if (!messages.some(({ body }) => body.text.includes(RECEIPT_MARKER))) return messages;
  if (channel === 'bot-framework') return messages.map((message) => ({ ...message, body: receiptKept(message.body) }));
  return receipt === undefined ? undefined : messages.map((message) => shown(message, receipt));
}

function receiptKept(body: Phrased): Phrased {
  const speaksOfIt = body.text.includes(RECEIPT_MARKER);
  return speaksOfIt ? { ...body, text: words(body.language, 'channel:receipt-not-shown') } : body;
}

function shown(message: Message, receipt: string | undefined): Message {
  return { ...message, body: withReceipt(message.body, receipt) };
}

/** The conversation a report came from, for staff, its newest part where it is very long; `undefined` when it is gone. */
export async function conversationForStaff(store: Store, id: string): Promise<readonly Message[] | undefined> {
  const stored = await readNewestMessages(store, id, MOST_SHOWN);
  const snapshot = await loadSnapshot(store, id); // looked at last: it is protected with the words that make it so
  if (snapshot === undefined || snapshot.sensitivity === 'protected') return undefined;
  return stored.map(messageForStaff);
}

/** A message for the eyes of staff: the receipt is never filled in (S19). */
export function messageForStaff(stored: StoredMessage): Message {
  return shown(asMessage(stored), undefined);
}

/** What a stored turn looks like to the channel that brought its message; `receipt` is of the report that it sent. */
export async function asTaken(
  parts: Parts,
  { kind, turn }: Extract<Committed, { readonly turn: unknown }>,
  conversation: Reader & { readonly protected: boolean; readonly receipt: string | undefined },
): Promise<TurnResult> {
  const known = kind === 'committed' ? withKnownReceipt(conversation, turn.replies, conversation.receipt) : undefined;
  return {
    kind: kind === 'repeated' ? 'repeated' : 'taken',
    outcome: TURN_OUTCOMES.find((known) => known === turn.outcome) ?? 'answered',
    sequence: turn.sequence,
    replies: known ?? (await forResident(parts, conversation, turn.replies)),
    protected: conversation.protected,
  };
}

function withReceipt(body: Phrased, receipt: string | undefined): Phrased {
  return {
    ...body,
    text: body.text.replaceAll(RECEIPT_MARKER, receipt ?? words(body.language, 'common:receipt-hidden')),
  };
}
