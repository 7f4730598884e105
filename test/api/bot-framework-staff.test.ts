import { randomBytes } from 'node:crypto';

import { gatherFacts } from '../../bot/gather-facts.ts';
import { doHandoffRound } from '../../bot/handoff/handoff-rounds.ts';
import { tellOf } from '../../bot/handoff/handoff-words.ts';
import { shippedContent } from '../../content/shipped.ts';
import { words } from '../../locales/index.ts';
import { sendToThread, ThreadTakenError, type WriteToThread } from '../../deliver/thread.ts';
import { takeThread } from '../../store/bot-threads.ts';
import { endConversation } from '../../store/conversations.ts';
import { closeHandoff, endHandoff } from '../../store/handoffs/handoff-moves.ts';
import { notePresence } from '../../store/handoffs/handoff-queue.ts';
import { claimHandoff } from '../../store/handoffs/handoffs.ts';
import { startWorkers } from '../../store/jobs.ts';
import { sayAsStaff } from '../../store/desk/staff-messages.ts';
import { inviteStaff } from '../../store/staff/staff.ts';
import type { OpenChat } from '../../web/pages/staff/desk-data.ts';
import { SERVICE_URL, startFakeAzure, type FakeAzure } from '../support/fake-azure.ts';
import { fakeConnector, type FakeConnector } from '../support/fake-connector.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const START = new Date();
let now = START;
let azure: FakeAzure;
let service: TestService;
let connector: FakeConnector;
let messages = 0;
beforeAll(async () => {
  azure = await startFakeAzure();
});
afterAll(() => {
  azure.close();
});
beforeEach(async () => {
  now = START;
  connector = fakeConnector();
  service = await openTestService({ config: { botFramework: azure.application }, now: () => now });
});
afterEach(() => service.close());

/** Posts a message of a text thread as Azure does, and gives the texts of the answer. */
async function post(message: object): Promise<readonly string[]> {
  messages += 1;
  const payload = {
    ...{ type: 'message', id: `m-${String(messages)}`, channelId: 'sms', serviceUrl: SERVICE_URL },
    ...{ conversation: { id: 'thread' }, from: { id: '+440000' }, recipient: { id: 'bot' } },
    ...{ locale: 'en-GB', deliveryMode: 'expectReplies' },
    ...message,
  };
  const headers = { authorization: `Bearer ${await azure.sign()}` };
  const response = await service.app.inject({ method: 'POST', url: '/api/messages', headers, payload });
  expect(response.statusCode).toBe(200);
  return response.json<{ activities: { text: string }[] }>().activities.map(({ text }) => text);
}
const press = (code: string) => post({ text: code, value: { choices: [code] } });

interface Chat {
  readonly conversationId: string;
  readonly handoffId: string;
  readonly ann: string;
}

/** A resident of a text thread who waits for a person. */
async function waiting(): Promise<Chat> {
  const about = { email: `${randomBytes(6).toString('hex')}@example.org`, name: 'Ann', roles: ['agent'], by: 'command' } as const; // prettier-ignore
  const ann = await inviteStaff(service.opened.store, { ...about, now, random: randomBytes });
  if (ann.kind !== 'invited') throw new Error('taken');
  await notePresence(service.opened.store, { staffId: ann.id, status: 'available', now });
  await press('do:human');
  await press('person-wait=yes');
  const { rows } = await service.opened.store.database.execute('SELECT id, conversation_id FROM handoff');
  const [row] = rows as { id: string; conversation_id: string }[];
  return { conversationId: row?.conversation_id ?? '', handoffId: row?.id ?? '', ann: ann.id };
}

const told = (news: Parameters<typeof tellOf>[0]) => tellOf(news, gatherFacts(shippedContent(), now));

async function held(): Promise<Chat> {
  const chat = await waiting();
  const { handoffId, ann } = chat;
  const say = told({ kind: 'joined', name: 'Ann' });
  expect((await claimHandoff(service.opened.store, { handoffId, staffId: ann, now, say })).kind).toBe('claimed');
  return chat;
}
const say = ({ conversationId, ann }: Chat, text: string, clientMessageId = text) =>
  sayAsStaff(service.opened.store, {
    ...{ conversationId, staffId: ann, clientMessageId, now },
    body: { text, language: 'en', choices: [], select: 'one', by: { id: ann, name: 'Ann' } },
  });
const send = ({ conversationId }: Chat) =>
  sendToThread(service.opened.store, connector.write, () => now)({ conversationId });
/** What the desk marks as not delivered. */
async function undelivered({ conversationId }: Chat): Promise<readonly string[]> {
  const { cookie } = await signedInStaff(service.opened.store, ['agent'], now);
  const chat = await service.app.inject({ url: `/staff/api/conversations/${conversationId}`, headers: { cookie } });
  const { messages: all, undelivered: marked } = chat.json<OpenChat>();
  return all.filter(({ sequence }) => marked.includes(sequence)).map(({ text }) => text);
}
const texts = () => connector.written.map(({ text }) => text);
const JOINED =
  'You are now talking to Ann. They can read what you wrote here before. I say nothing until they are done.';

describe('S18: what staff write to a thread of a channel', () => {
  it('goes where the resident wrote, in order, each once, however often the job runs', async () => {
    const chat = await held();
    await say(chat, 'Hello');
    await say(chat, 'Where was it?');
    await send(chat);
    await send(chat);
    expect(texts()).toEqual([JOINED, 'Hello', 'Where was it?']);
    expect(connector.written[0]?.reference).toEqual({
      ...{ channelId: 'sms', serviceUrl: SERVICE_URL, conversation: { id: 'thread' }, locale: 'en-GB' },
      ...{ user: { id: '+440000' }, bot: { id: 'bot' } },
    });
    expect(new Set(connector.written.map(({ key }) => key)).size).toBe(3);
  });

  it('says under what a machine put into another language that it did, and what staff wrote', async () => {
    const chat = await held();
    const { conversationId, ann } = chat;
    const machine = { original: { text: 'When was it?', language: 'en' }, engine: 'DeepL' };
    const body = { text: 'Kiedy to było?', language: 'pl', choices: [], select: 'one', by: { id: ann, name: 'Ann' }, ...machine }; // prettier-ignore
    await sayAsStaff(service.opened.store, { conversationId, staffId: ann, clientMessageId: 'm', now, body });
    await send(chat);
    expect(texts().at(-1)).toBe(`Kiedy to było?\n\n${words('pl' as never, 'chat:machine')}\nWhen was it?`);
    expect(connector.written.at(-1)).toMatchObject({ locale: 'pl', channelData: { machine } });
  });

  it('is not sent twice by two nodes at once', async () => {
    const chat = await held();
    await say(chat, 'Hello');
    await Promise.allSettled([send(chat), send(chat), send(chat)]);
    await send(chat);
    expect(texts()).toEqual([JOINED, 'Hello']);
  });

  it("is one node's for as long as it writes, however many messages and minutes that takes", async () => {
    const chat = await held();
    for (const text of ['one', 'two', 'three']) await say(chat, text);
    const others: unknown[] = [];
    const slowly: WriteToThread = async (...message) => {
      now = new Date(now.getTime() + 50_000);
      others.push(await send(chat).catch((error: unknown) => error));
      await connector.write(...message);
    };
    await sendToThread(service.opened.store, slowly, () => now)(chat);
    expect(texts()).toEqual([JOINED, 'one', 'two', 'three']);
    expect(others).toEqual(Array(4).fill(expect.any(ThreadTakenError)));
  });

  it('is left to the node that took it over: who lost it writes no more, and lets nothing go that is not theirs', async () => {
    const chat = await held();
    await say(chat, 'one');
    const { store } = service.opened;
    const tooSlowly: WriteToThread = async (...message) => {
      now = new Date(now.getTime() + 61_000);
      expect(await takeThread(store, chat.conversationId, now)).toMatchObject({ sent: 0 }); // as another node does
      await connector.write(...message);
    };
    await sendToThread(store, tooSlowly, () => now)(chat);
    expect(texts()).toEqual([JOINED]);
    await expect(send(chat)).rejects.toThrow(ThreadTakenError);
  });

  it('is tried again where the channel failed, and goes on from there', async () => {
    const chat = await held();
    await say(chat, 'Hello');
    connector.failures = 1;
    await expect(send(chat)).rejects.toThrow();
    expect(texts()).toEqual([]);
    await send(chat);
    expect(texts()).toEqual([JOINED, 'Hello']);
  });

  it('bears the same key when the channel took it and did not say so', async () => {
    const chat = await held();
    Object.assign(connector, { failures: 1, takesAllTheSame: true });
    await expect(send(chat)).rejects.toThrow();
    await send(chat);
    expect(texts()).toEqual([JOINED, JOINED]);
    expect(new Set(connector.written.map(({ key }) => key)).size).toBe(1);
  });

  it('goes on after what the channel does not take, which staff see on their page', async () => {
    const chat = await held();
    await say(chat, 'a word it refuses');
    await say(chat, 'Where was it?');
    connector.refuses = 'a word it refuses';
    await expect(send(chat)).rejects.toThrow();
    expect([texts(), await undelivered(chat)]).toEqual([[JOINED], []]);
    now = new Date(START.getTime() + 60_000);
    await send(chat);
    await say(chat, 'Are you there?');
    await send(chat);
    expect([texts(), await undelivered(chat)]).toEqual([[JOINED, 'Where was it?', 'Are you there?'], ['a word it refuses']]); // prettier-ignore
  });

  it('is tried for an hour where the channel cannot be reached, and staff see then that it did not arrive', async () => {
    const chat = await held();
    connector.failures = 2;
    for (const minutes of [0, 59]) {
      now = new Date(START.getTime() + minutes * 60_000);
      await expect(send(chat)).rejects.toThrow();
    }
    expect(await undelivered(chat)).toEqual([]);
    await say(chat, 'Hello');
    now = new Date(START.getTime() + 60 * 60_000);
    connector.failures = 1;
    await send(chat);
    expect([texts(), await undelivered(chat)]).toEqual([['Hello'], [JOINED]]);
  });

  it('leaves out what went with an answer: the card of a danger comes once', async () => {
    const chat = await held();
    await send(chat);
    expect((await post({ text: 'he is outside with a knife' })).join()).toContain('999');
    await send(chat);
    expect(texts()).toEqual([JOINED]);
  });

  it('takes a number as words while staff are there, and as a choice of the end', async () => {
    const chat = await held();
    await say(chat, 'How many were there?');
    await post({ text: '2' });
    const { store } = service.opened;
    const move = { handoffId: chat.handoffId, staffId: chat.ann, now };
    await endHandoff(store, { ...move, say: told({ kind: 'ended', name: 'Ann' }) });
    await closeHandoff(store, { ...move, outcome: 'helped' });
    await send(chat);
    expect(texts().at(-1)).toContain('Ann has ended the talk.');
    expect(await post({ text: '1' })).toEqual(['Thank you. We count your answer.']);
    const { rows } = await store.database.execute('SELECT satisfaction FROM handoff');
    expect(rows).toEqual([{ satisfaction: 3 }]);
  });

  it('S11: also tells whoever waits that nobody has come yet', async () => {
    const chat = await waiting();
    now = new Date(START.getTime() + 3 * 60_000);
    await doHandoffRound({ store: service.opened.store, content: shippedContent, now: () => now });
    await send(chat);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Nobody has joined this chat yet.');
  });

  it('is not sent once the resident has left', async () => {
    const chat = await held();
    await endConversation(service.opened.store, chat.conversationId, { now, how: 'exit' });
    await send(chat);
    expect(texts()).toEqual([]);
  });

  it('S5: stops in the middle when the resident leaves', async () => {
    const chat = await held();
    await say(chat, 'Hello');
    const { store } = service.opened;
    const leaving: WriteToThread = async (...message) => {
      await connector.write(...message);
      await endConversation(store, chat.conversationId, { now, how: 'exit' });
    };
    await sendToThread(store, leaving, () => now)(chat);
    expect(texts()).toEqual([JOINED]);
  });

  it('is not sent when nobody asked for a person: the service never writes first', async () => {
    await post({ text: 'hello' });
    const { rows } = await service.opened.store.database.execute(
      'SELECT conversation_id AS "conversationId" FROM bot_thread',
    );
    await send(rows[0] as Chat);
    expect(texts()).toEqual([]);
  });

  it('goes out by itself, from the outbox', async () => {
    const { store } = service.opened;
    const stop = await startWorkers(store, { 'thread-news': sendToThread(store, connector.write) });
    await say(await held(), 'Hello');
    while (texts().length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    await stop();
    expect(texts()).toEqual([JOINED, 'Hello']);
  });
});

test('where a thread is answered is sealed', async () => {
  await post({ text: 'hello' });
  const { rows } = await service.opened.store.database.execute(`SELECT encode(sealed, 'escape') AS kept FROM bot_thread`); // prettier-ignore
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('440000');
});

test('a thread goes on however many of its conversations have ended and are kept', async () => {
  const { store } = service.opened;
  const seen = new Set<string>();
  for (let life = 1; life <= 40; life += 1) {
    expect((await post({ text: 'hello' })).length).toBeGreaterThan(0);
    const { rows } = await store.database.execute('SELECT id FROM conversation WHERE ended_at IS NULL');
    expect(rows).toHaveLength(1);
    const [{ id } = { id: '' }] = rows as { id: string }[];
    seen.add(id);
    await endConversation(store, id, { now, how: 'closed' });
  }
  expect(seen.size).toBe(40);
  expect((await store.database.execute('SELECT thread FROM thread_conversation')).rows).toHaveLength(1);
});
