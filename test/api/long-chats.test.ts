import { NEW_MEMORY } from '../../bot/memory.ts';
import { conversationForStaff } from '../../bot/messages.ts';
import { openConversation, type NewMessage } from '../../store/conversations.ts';
import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import { nextForHub } from '../../store/handoffs/hub.ts';
import type { CasePanel } from '../../web/pages/staff/desk-data.ts';
import { readWhole } from '../../api/routes/chat-context.ts';
import { createTestBot } from '../support/test-bot.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const now = new Date();
const summed: number[] = [];
let service: TestService;
beforeAll(async () => {
  const summarise = (lines: readonly unknown[]): Promise<string> => {
    summed.push(lines.length);
    return Promise.resolve('Bikes every night.');
  };
  service = await openTestService({ summarise });
});
beforeEach(() => {
  summed.length = 0;
});
afterAll(() => service.close());

const said = (text: string): NewMessage => ({ from: 'resident', body: { text, language: 'en', choices: [], select: 'one' } }); // prettier-ignore
const card: NewMessage = { from: 'bot', body: { text: '999', language: 'en', choices: [], select: 'one', say: { key: 'danger:cards.danger-now' } } }; // prettier-ignore
const long = (count: number): readonly NewMessage[] => Array.from({ length: count }, () => said('bikes every night'));
const DANGER = said('he is outside with a knife and he says he will kill me');

let made = 0;
async function open(messages: readonly NewMessage[], dialog: object = {}): Promise<string> {
  made += 1;
  const id = `long-${String(made)}`;
  const conversation = { id, userId: `u-${id}`, channel: 'page', language: 'en', now };
  await openConversation(service.opened.store, { ...conversation, dialog, messages });
  return id;
}

async function atDesk(id: string) {
  const { store } = service.opened;
  const handoff = { reason: 'asked', urgency: 2, team: 'desk', needs: [], restricted: false, language: 'en' } as const;
  await requestHandoff(store, { ...handoff, id, conversationId: id, hub: true, now });
  const { id: staffId, cookie } = await signedInStaff(store, ['agent']);
  await claimHandoff(store, { handoffId: id, staffId, now });
  const headers = { cookie };
  const url = `/staff/api/conversations/${id}`;
  return {
    panel: async () => (await service.app.inject({ url: `${url}/case`, headers })).json<CasePanel>(),
    summary: async () => (await service.app.inject({ method: 'POST', url: `${url}/summary`, headers, payload: {} })).json<object>(), // prettier-ignore
  };
}

test('S8: no model is asked for a summary where danger was told late in a long chat, or early in one', async () => {
  const late = await atDesk(await open([...long(500), DANGER]));
  const early = await atDesk(await open([DANGER, ...long(500)], { ...NEW_MEMORY, shown: ['danger-now'] }));
  const none = { kind: 'none', why: 'not-here' };
  expect([await late.summary(), await early.summary(), summed]).toEqual([none, none, []]);
});

test('a danger that was told late in a long chat stands in the case', async () => {
  const { panel } = await atDesk(await open([...long(2_000), DANGER, card]));
  expect((await panel()).dangers).toMatchObject([{ words: (DANGER.body as { text: string }).text }]);
});

test('a hub that is offered a long chat is told the newest of it', async () => {
  const { store } = service.opened;
  const id = await open([...long(500), said('the newest words')]);
  const handoff = { reason: 'asked', urgency: 2, team: 'desk', needs: [], restricted: false, language: 'en' } as const;
  await requestHandoff(store, { ...handoff, id, conversationId: id, hub: true, now });
  const next = await nextForHub(store, id);
  const messages = next?.kind === 'initiate' ? next.messages : [];
  expect([messages.length, messages[0]?.sequence, messages.at(-1)?.body]).toMatchObject([500, 2, { text: 'the newest words' }]); // prettier-ignore
});

test('beside a report of a long chat, and to its resident on a page, the newest is shown', async () => {
  const { store } = service.opened;
  const id = await open([...long(2_000), said('the newest words')]);
  expect((await conversationForStaff(store, id))?.at(-1)?.body.text).toBe('the newest words');
  const bot = createTestBot(store, { now: () => now });
  const read = await readWhole({ bot } as unknown as Parameters<typeof readWhole>[0], id);
  expect([read?.messages.length, read?.messages.at(-1)?.body.text]).toEqual([2_000, 'the newest words']);
});
