import { createHmac } from 'node:crypto';

import { numberOf, type Directory } from '../../content/directory.ts';
import { words, type Language } from '../../locales/index.ts';
import type { Message, Phrased } from '../../locales/phrased.ts';
import type { Bot, Read, TurnResult } from '../bot.ts';
import { canBeWiped, looksOf, pickedByNumber, toCloudActivity, type CloudActivity } from './cloud-activities.ts';

/** A message of one channel's thread, checked and safe to read. */
export interface ThreadMessage {
  readonly channelId: string;
  readonly threadId: string; // the channel's id of the conversation
  readonly messageId?: string; // the channel's id of the message; the same id is never taken twice
  readonly language: Language;
  readonly text: string;
  readonly choices: readonly string[];
}

/** Which conversation a thread is in now: it goes on when one of ours has ended. */
export interface ThreadLives {
  readonly find: (thread: string) => Promise<string | undefined>; // a living one
  readonly begin: (thread: string, conversationId: string) => Promise<string>; // in the one just opened, or in another's
}

/** What a thread is answered with. */
export interface ThreadParts {
  readonly bot: Pick<Bot, 'open' | 'read' | 'takeTurn' | 'exit'>;
  readonly lives: ThreadLives;
  readonly secret: string; // a thread's name is made from it, so that nobody can guess one
  readonly directory: Directory;
  readonly page?: string; // address of the web page
  readonly keep?: (conversationId: string) => Promise<void>; // where the thread is answered, for what staff write later
}

/** A name for a thread that is the same on every node and that nobody can guess. */
export function threadName(secret: string, { channelId, threadId }: ThreadMessage): string {
  const name = JSON.stringify(['bot-framework', channelId, threadId]);
  return createHmac('sha256', secret).update(name).digest().subarray(0, 16).toString('base64url');
}

/** Gives the thread's living conversation, opened when there is none. Two first messages at once end in the same one. */
export async function findConversation({ bot, lives, secret }: ThreadParts, message: ThreadMessage): Promise<string> {
  const thread = threadName(secret, message);
  const living = await lives.find(thread);
  if (living !== undefined) return living;
  const opened = await bot.open({ channel: 'bot-framework', language: message.language });
  const conversationId = await lives.begin(thread, opened.conversationId);
  if (conversationId !== opened.conversationId) await bot.exit(opened.conversationId); // another message was first
  return conversationId;
}

/** Takes one message of a thread and gives what to send back: only ever an answer, never a first word (S18). */
export async function takeThreadMessage(parts: ThreadParts, message: ThreadMessage): Promise<readonly CloudActivity[]> {
  const conversationId = await findConversation(parts, message);
  await parts.keep?.(conversationId);
  const looks = looksOf(message.channelId);
  const before = await parts.bot.read(conversationId, 0);
  const picked = looks === 'words' ? pickedByNumber(message.text, lastOffer(before)) : [];
  const result = await parts.bot.takeTurn({
    conversationId,
    text: message.text,
    language: message.language,
    choices: message.choices.length > 0 ? message.choices : picked,
    ...(message.messageId === undefined ? {} : { clientMessageId: message.messageId }),
  });
  return inOrder(parts, message, result, before).map((body) => toCloudActivity(body, looks));
}

function inOrder(
  parts: ThreadParts,
  message: ThreadMessage,
  result: TurnResult,
  before: Read | undefined,
): readonly Phrased[] {
  if (result.kind === 'ended') return [plain(words(message.language, 'errors:not-found'), message.language)];
  if (result.kind === 'failed')
    return [...result.replies, plain(words(message.language, 'errors:unavailable'), message.language)];
  const replies = result.replies.map(({ body }) => body);
  const earlier = before?.messages.filter(({ sequence }) => sequence < result.sequence) ?? [];
  if (earlier.some(({ from }) => from === 'resident')) return replies;
  const first = [...stays(parts, message), ...earlier.map(({ body }) => ({ ...body, choices: [] }))];
  const cards = replies.findLastIndex(({ say }) => say?.key.startsWith('danger:') === true) + 1;
  return [...replies.slice(0, cards), ...first, ...replies.slice(cards)]; // danger waits for nothing (S1)
}

function stays({ directory, page }: ThreadParts, { channelId, language }: ThreadMessage): readonly Phrased[] {
  if (canBeWiped(channelId)) return [];
  const numbers = { police: numberOf(directory, 'police-101'), emergency: numberOf(directory, 'emergency-999') };
  const notice = words(language, 'channel:stays', numbers);
  const address = page === undefined ? [] : [words(language, 'channel:page', { address: page })];
  return [plain([notice, ...address].join('\n'), language)];
}

/** What a number picks from. A person of the staff who wrote last is answered in words, whatever numbers these hold. */
function lastOffer(before: Read | undefined): Pick<Phrased, 'choices' | 'select'> {
  const messages = before?.messages ?? [];
  const since = messages.slice(messages.findLastIndex(({ from }) => from === 'staff') + 1);
  const asked = since.findLast(({ from, body }: Message) => from !== 'resident' && body.choices.length > 0);
  return asked?.body ?? { choices: [], select: 'one' };
}

/** Words of the service itself, without buttons. */
export function plain(text: string, language: Language): Phrased {
  return { text, language, choices: [], select: 'one' };
}
