import { greetingSays } from '../dialogs/greeting.ts';
import { endConversation, noteStaying, openConversation } from '../store/conversations.ts';
import { watchConversation } from '../store/notify.ts';
import { noteResidentSeen, typingKey } from '../store/desk/desk-signals.ts';
import { readConversation, type ReadConversation } from '../store/read-conversation.ts';
import { languageOf } from '../locales/index.ts';
import type { Bot, Opened, Opening, Read, Signal } from './bot.ts';
import { gatherFacts } from './gather-facts.ts';
import { NEW_MEMORY } from './memory.ts';
import { forResident, withKnownReceipt } from './messages.ts';
import type { Message } from '../locales/phrased.ts';
import type { Parts } from './parts.ts';
import { phrase } from './phrase.ts';
import { takeTurn } from './take-turn.ts';

const MOST_MESSAGES = 1000; // read at once; a channel reads on from its watermark
const LAST_SEQUENCE = 2 ** 31 - 1; // the database's integer; a channel's watermark may say more

/** Makes the bot that every channel talks to. */
export function createBot(parts: Parts): Bot {
  return {
    open: (request) => open(parts, request),
    takeTurn: (incoming) => takeTurn(parts, incoming),
    read: (conversationId, after, limit) => read(parts, conversationId, after, limit ?? MOST_MESSAGES),
    exit: (conversationId) => endConversation(parts.store, conversationId, { now: parts.now(), how: 'exit' }),
    stay: (conversationId) => noteStaying(parts.store, conversationId, parts.now()),
    watch: (conversationId, listener) =>
      watchConversation(parts.store, conversationId, (news) => {
        const messages = news && withKnownReceipt(news, news.messages, news.receiptSecret);
        listener(messages && asRead(news, messages));
      }),
    signal: (conversationId, signal) => passOn(parts, conversationId, signal),
    watchTyping: (conversationId, listener) =>
      watchConversation(parts.store, typingKey(conversationId, 'staff'), listener),
  };
}

async function passOn({ store }: Parts, conversationId: string, signal: Signal): Promise<void> {
  if (signal.kind === 'seen') await noteResidentSeen(store, { conversationId, sequence: signal.sequence });
  else store.announcer.announce(typingKey(conversationId, 'resident'));
}

async function open(parts: Parts, { channel, language, conversationId }: Opening): Promise<Opened> {
  const now = parts.now();
  const facts = gatherFacts(parts.content(), now);
  const greeting = greetingSays(facts, language).map((say) => phrase(say, { language, facts }));
  const id = conversationId ?? identifier(parts);
  const userId = `u-${identifier(parts)}`;
  await openConversation(parts.store, {
    id,
    userId,
    channel,
    language,
    now,
    messages: greeting.map((body) => ({ from: 'bot', body })),
    dialog: { ...NEW_MEMORY, offered: greeting.flatMap(({ choices }) => choices) },
  });
  return { conversationId: id, userId };
}

async function read(parts: Parts, id: string, after: number, limit: number): Promise<Read | undefined> {
  const found = await readConversation(parts.store, id, Math.min(after, LAST_SEQUENCE), limit);
  return found && asRead(found, await forResident(parts, found, found.messages));
}

function asRead(conversation: Omit<ReadConversation, 'messages'>, messages: readonly Message[]): Read {
  const { sensitivity, userId, language } = conversation;
  return { messages, protected: sensitivity === 'protected', userId, language: languageOf(language) };
}

function identifier(parts: Parts): string {
  return Buffer.from(parts.random(16)).toString('base64url');
}
