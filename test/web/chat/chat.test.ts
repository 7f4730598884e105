import { createChat, type Chat, type ChatOptions } from '../../../web/chat/chat.ts';
import type { Opening } from '../../../web/chat/direct-line.ts';

type Opened = Awaited<ReturnType<ChatOptions['open']>>;

/** A chat whose server answers every request alike, with what was told and kept, and the way to let it be opened. */
function chatWith(status: number, body: unknown) {
  const told: string[] = [];
  const kept: Opening[] = [];
  const opening: ((opened: Opened) => void)[] = [];
  const closed: string[] = [];
  const chat = createChat({
    around: {
      fetch: () => Promise.resolve(new Response(JSON.stringify(body), { status })),
      openSocket: (url) => ({ ...NO_SOCKET, close: () => void closed.push(url) }),
      wait: (milliseconds) =>
        new Promise((resolve) => {
          if (milliseconds < 5000) setImmediate(resolve); // what waits for longer waits for ever
        }),
      random: () => 1,
    },
    newId: () => 'a1',
    open: () => new Promise((resolve) => void opening.push(resolve)),
    onSend: () => undefined,
    onToken: (credentials) => void kept.push(credentials),
    onProtected: () => undefined,
    onEnd: () => undefined,
    onNews: (entries) => void told.push(...entries.map(({ text }) => text)),
    onNotSent: (reason) => void told.push(`not sent: ${reason}`),
    onLanguage: () => undefined,
    typed: () => '',
  });
  return { chat, told, kept, opening, closed };
}

const NO_SOCKET = { onopen: null, onmessage: null, onclose: null, onerror: null };
const opened = (streamUrl: string): Opened => ({
  opening: { conversationId: 'c', token: 't', streamUrl },
  fresh: true,
});
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
async function open({ chat, opening }: { chat: Chat; opening: ((opened: Opened) => void)[] }): Promise<void> {
  void chat.begin();
  opening.at(-1)?.(opened('ws://first'));
  await settle();
}

test.each([
  ['the network fails', 503, {}, ['not sent: ']],
  ['it is refused', 413, { error: { message: 'Make it shorter.' } }, ['not sent: Make it shorter.']],
  [
    'S1: the service says something all the same',
    503,
    { activities: [{ type: 'message', id: '', text: 'Call 999.' }] },
    ['not sent: ', 'Call 999.'],
  ],
])('somebody who listens hears that a message was not sent: %s', async (_why, status, body, expected) => {
  const there = chatWith(status, body);
  await open(there);
  there.chat.send('hello', []);
  await settle();
  expect(there.told).toEqual(expected);
  there.chat.forget();
});

test('S6: a conversation that opens once the resident has left is kept and followed nowhere', async () => {
  const { chat, kept, opening, closed } = chatWith(200, {});
  void chat.begin();
  chat.forget();
  opening[0]?.(opened('ws://late'));
  await settle();
  expect([kept, chat.credentials(), closed]).toEqual([[], undefined, []]);
});

test('opened once more, the conversation is followed once', async () => {
  const there = chatWith(200, {});
  await open(there);
  void there.chat.begin();
  expect(there.closed).toEqual(['ws://first']);
  there.chat.forget();
});
