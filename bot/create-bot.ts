import { greetingSays } from '../dialogs/greeting.ts';
import { endConversation, loadSnapshot, openConversation, readMessages } from '../store/conversations.ts';
import { watchConversation } from '../store/notify.ts';
import { languageOf } from '../locales/index.ts';
import type { Bot, Opened, Opening, Read } from './bot.ts';
import { gatherFacts } from './gather-facts.ts';
import { NEW_MEMORY } from './memory.ts';
import { forResident } from './messages.ts';
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
    watch: (conversationId, listener) => watchConversation(parts.store, conversationId, listener),
  };
}

async function open(parts: Parts, { channel, language, conversationId }: Opening): Promise<Opened> {
  const now = parts.now();
  const facts = gatherFacts(parts.content, now);
  const greeting = greetingSays(facts).map((say) => phrase(say, { language, facts }));
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
  const snapshot = await loadSnapshot(parts.store, id);
  if (snapshot === undefined || snapshot.ended) return undefined;
  const stored = await readMessages(parts.store, id, Math.min(after, LAST_SEQUENCE), limit);
  return {
    messages: await forResident(parts, snapshot, stored),
    protected: snapshot.sensitivity === 'protected',
    userId: snapshot.userId,
    language: languageOf(snapshot.language),
  };
}

function identifier(parts: Parts): string {
  return Buffer.from(parts.random(16)).toString('base64url');
}
