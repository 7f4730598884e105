import { openConversation, readMessages } from '../../store/conversations.ts';
import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import type { OpenChat } from '../../web/pages/staff/desk-data.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
let clock = new Date();
beforeAll(async () => {
  service = await openTestService({ now: () => clock });
});
afterAll(() => service.close());

let made = 0;

async function chatOf(holder: string): Promise<string> {
  const { store } = service.opened;
  made += 1;
  const id = `chat-${String(made)}`;
  const body = { text: 'I would like to talk', language: 'en', choices: [], select: 'one' };
  const conversation = { id, userId: `u-${id}`, channel: 'page', language: 'en', dialog: {}, now: clock };
  await openConversation(store, { ...conversation, messages: [{ from: 'resident', body }] });
  const request = { reason: 'asked', urgency: 2, team: 'communities', needs: [], restricted: false, language: 'en' } as const; // prettier-ignore
  await requestHandoff(store, { ...request, id, conversationId: id, now: clock });
  await claimHandoff(store, { handoffId: id, staffId: holder, now: clock });
  return id;
}

interface Answer {
  readonly status: number;
  readonly chat: OpenChat; // where it is one
}

async function ask(cookie: string, method: 'GET' | 'POST', path: string, payload: object = {}): Promise<Answer> {
  const headers = { cookie, host: 'localhost', origin: 'http://localhost' };
  const sent = method === 'GET' ? {} : { payload };
  const answer = await service.app.inject({ method, url: `/staff/api${path}`, headers, ...sent });
  return { status: answer.statusCode, chat: answer.json<OpenChat>() };
}

test('S11: a supervisor who joins may write; the resident is told who it is, and both of the staff see both', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], clock, 'Ann');
  const sue = await signedInStaff(store, ['supervisor'], clock, 'Sue');
  const id = await chatOf(ann.id);
  const look = async ({ cookie }: { readonly cookie: string }) => {
    const { chat } = await ask(cookie, 'GET', `/conversations/${id}`);
    return [chat.standing, chat.holder?.name, chat.joined];
  };
  expect([await look(ann), await look(sue)]).toEqual([
    ['mine', 'Ann', []],
    ['theirs', 'Ann', []],
  ]);
  expect(
    (await ask(sue.cookie, 'POST', `/conversations/${id}/say`, { clientMessageId: 'm1', text: 'too early' })).status,
  ).toBe(409);
  expect((await ask(ann.cookie, 'POST', `/handoffs/${id}/join`)).status).toBe(403);
  expect((await ask(sue.cookie, 'POST', `/handoffs/${id}/join`)).status).toBe(200);
  expect(
    (await ask(sue.cookie, 'POST', `/conversations/${id}/say`, { clientMessageId: 'm2', text: 'I am here too' }))
      .status,
  ).toBe(200);
  expect([await look(ann), await look(sue)]).toEqual([
    ['mine', 'Ann', ['Sue']],
    ['joined', 'Ann', []],
  ]);
  const told = (await readMessages(store, id, 1, 10)).map(({ from, body }) => [
    from,
    (body as { text: string }).text,
    (body as { by?: { name: string } }).by?.name,
  ]);
  expect(told).toEqual([
    ['service', 'Sue is here as well now. They can read this chat, and they can write to you too.', undefined],
    ['staff', 'I am here too', 'Sue'],
  ]);
});

test('whoever follows a chat is audited once, also without opening it first, and not once for each time the desk asks', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], clock, 'Ann');
  const bob = await signedInStaff(store, ['agent'], clock, 'Bob');
  const id = await chatOf(ann.id);
  const reads = async () => {
    const { rows } = await store.database.execute(
      `SELECT actor, action FROM audit WHERE subject = $1 AND action = 'conversation.read' ORDER BY id`,
      [`conversation:${id}`],
    );
    return rows;
  };
  for (let poll = 0; poll < 5; poll += 1)
    expect((await ask(bob.cookie, 'GET', `/conversations/${id}/after/0`)).status).toBe(200);
  expect(await reads()).toEqual([{ actor: `staff:${bob.id}`, action: 'conversation.read' }]);
  await ask(ann.cookie, 'GET', `/conversations/${id}`);
  for (let poll = 0; poll < 5; poll += 1) await ask(ann.cookie, 'GET', `/conversations/${id}/after/0`);
  expect(await reads()).toEqual([bob, ann].map((one) => ({ actor: `staff:${one.id}`, action: 'conversation.read' })));
  clock = new Date(clock.getTime() + 13 * 60 * 60 * 1000);
  const again = await signedInStaff(store, ['agent'], clock, 'Kim');
  await ask(again.cookie, 'GET', `/conversations/${id}/after/0`);
  expect(await reads()).toHaveLength(3);
});

test('who presses too late reads who has it, and sees the name, also when that colleague began a moment ago', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], clock, 'Ann');
  await ask(ann.cookie, 'GET', '/overview'); // whoever is known is remembered from here on
  const bob = await signedInStaff(store, ['agent'], clock, 'Bob');
  const id = await chatOf(bob.id);
  expect((await ask(ann.cookie, 'POST', `/handoffs/${id}/claim`)).chat).toEqual({ kind: 'taken', by: 'Bob' });
  const cat = await signedInStaff(store, ['supervisor'], clock, 'Cat');
  const other = await chatOf(cat.id);
  expect((await ask(cat.cookie, 'GET', `/conversations/${other}`)).chat.holder?.name).toBe('Cat');
});
