import { randomBytes } from 'node:crypto';

import type { Bot, Incoming, Opened, Opening, Read, TurnOutcome, TurnResult } from '../../bot/bot.ts';
import type { Language } from '../../locales/index.ts';
import type { Message, Phrased } from '../../locales/phrased.ts';
import { answerTo, FAILED, GREETING, type Script } from './fake-script.ts';

interface Conversation {
  readonly id: string;
  readonly userId: string;
  readonly language: Language;
  readonly messages: Message[];
  readonly taken: Map<string, TurnResult>;
  readonly listeners: Set<(latest?: Read) => void>;
  protected: boolean;
  ended: boolean;
}

/** A `Bot` that keeps everything in memory and follows a script, with handles for tests. */
export interface FakeBot extends Bot {
  /** Everything that was handed over and taken, oldest first; repeats are not in it. */
  readonly taken: readonly Incoming[];
  /** The conversations whose page said that it is in use, each time. */
  readonly stayed: readonly string[];
  /** Stores a message that nobody asked for, as staff or the service would. */
  readonly push: (conversationId: string, from: 'bot' | 'staff' | 'service', text: string) => void;
  /** From now on every turn fails (true) or works again (false); `open` rejects while it is broken. */
  readonly breakDown: (broken: boolean) => void;
  /** From now on reading rejects (true), as without a database, or works again (false). */
  readonly loseSight: (blind: boolean) => void;
  /** How many listeners are watching any conversation. */
  readonly watchers: () => number;
}

export interface FakeBotOptions {
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly pause?: () => Promise<void>; // before a turn is taken
  readonly script?: Script; // what it says, in place of fake-script.ts
}

const sayPlainly = (text: string): Phrased => ({ text, language: 'en', choices: [], select: 'one' });

/** Makes a `FakeBot`; the words that steer it are listed in fake-script.ts. */
export function createFakeBot(options: FakeBotOptions = {}): FakeBot {
  const { now = () => new Date(), newId = () => randomBytes(16).toString('base64url') } = options;
  const { pause = () => Promise.resolve() } = options;
  const { script = { greeting: GREETING, answerTo, failed: FAILED } } = options;
  const conversations = new Map<string, Conversation>();
  const taken: Incoming[] = [];
  const stayed: string[] = [];
  let broken = false;
  let blind = false;

  const living = (id: string): Conversation | undefined => {
    const found = conversations.get(id);
    return found === undefined || found.ended ? undefined : found;
  };
  const append = (conversation: Conversation, from: Message['from'], body: Phrased, mark = {}): Message => {
    const message: Message = {
      sequence: conversation.messages.length + 1,
      from,
      at: now().toISOString(),
      body,
      ...mark,
    };
    conversation.messages.push(message);
    return message;
  };
  const tell = (conversation: Conversation, messages?: readonly Message[]): void => {
    const { userId, language } = conversation;
    const latest = messages && { messages, protected: conversation.protected, userId, language };
    setImmediate(() => {
      for (const listener of conversation.listeners) listener(latest);
    });
  };

  const open = (request: Opening): Promise<Opened> => {
    const { conversationId = newId() } = request;
    if (conversations.has(conversationId)) return Promise.reject(new Error('the fake bot has this conversation'));
    if (broken) return Promise.reject(new Error('the fake bot was told to break down'));
    const conversation: Conversation = {
      id: conversationId,
      userId: `u-${newId()}`,
      language: request.language,
      messages: [],
      taken: new Map(),
      listeners: new Set(),
      protected: false,
      ended: false,
    };
    conversations.set(conversation.id, conversation);
    for (const body of script.greeting) append(conversation, 'bot', body);
    return Promise.resolve({ conversationId: conversation.id, userId: conversation.userId });
  };

  const take = (conversation: Conversation, incoming: Incoming): TurnResult => {
    const answer = script.answerTo(incoming);
    taken.push(incoming);
    const { clientMessageId } = incoming;
    const mark = clientMessageId === undefined ? {} : { clientMessageId };
    const resident = append(conversation, 'resident', sayPlainly(incoming.text), mark);
    conversation.protected ||= answer.protects === true;
    const replies = answer.replies.map((body) => append(conversation, 'bot', body));
    if (answer.later !== undefined) pushLater(conversation, answer.later);
    tell(conversation, [resident, ...replies]);
    const outcome: TurnOutcome = answer.outcome;
    return { kind: 'taken', outcome, sequence: resident.sequence, replies, protected: conversation.protected };
  };

  const pushLater = (conversation: Conversation, text: string): void => {
    setTimeout(() => {
      push(conversation.id, 'staff', text);
    }, 1500).unref();
  };
  const push: FakeBot['push'] = (conversationId, from, text) => {
    const conversation = living(conversationId);
    if (conversation === undefined) return;
    append(conversation, from, sayPlainly(text));
    tell(conversation);
  };

  const takeTurn = async (incoming: Incoming): Promise<TurnResult> => {
    await pause();
    const conversation = living(incoming.conversationId);
    if (conversation === undefined) return { kind: 'ended' };
    if (broken || incoming.text === 'break') return { kind: 'failed', errorId: newId(), replies: script.failed };
    const before =
      incoming.clientMessageId === undefined ? undefined : conversation.taken.get(incoming.clientMessageId);
    if (before?.kind === 'taken') return { ...before, kind: 'repeated' };
    const result = take(conversation, incoming);
    if (incoming.clientMessageId !== undefined) conversation.taken.set(incoming.clientMessageId, result);
    return result;
  };

  return {
    taken,
    stayed,
    push,
    breakDown: (value) => {
      broken = value;
    },
    loseSight: (value) => {
      blind = value;
    },
    watchers: () => [...conversations.values()].reduce((sum, { listeners }) => sum + listeners.size, 0),
    open,
    takeTurn,
    signal: () => Promise.resolve(),
    watchTyping: () => () => undefined,
    read: (id, after, limit = 100): Promise<Read | undefined> => {
      if (blind) return Promise.reject(new Error('the fake bot was told to lose sight'));
      const conversation = living(id);
      if (conversation === undefined) return Promise.resolve(undefined);
      const messages = conversation.messages.slice(after, after + limit);
      const { userId, language } = conversation;
      return Promise.resolve({ messages, protected: conversation.protected, userId, language });
    },
    exit: (id) => {
      const conversation = living(id);
      if (conversation !== undefined) {
        conversation.ended = true;
        conversation.messages.length = 0;
        tell(conversation);
      }
      return Promise.resolve();
    },
    stay: (id) => {
      stayed.push(id);
      return Promise.resolve();
    },
    watch: (id, listener) => {
      const listeners = conversations.get(id)?.listeners;
      listeners?.add(listener);
      return () => {
        listeners?.delete(listener);
      };
    },
  };
}
