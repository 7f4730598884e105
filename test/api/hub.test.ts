import { randomBytes } from 'node:crypto';

import { doHandoffRound } from '../../bot/handoff/handoff-rounds.ts';
import { tellHub } from '../../bot/handoff/tell-hub.ts';
import { shippedContent } from '../../content/shipped.ts';
import { sendToHub } from '../../deliver/hub.ts';
import { signatureOf } from '../../deliver/webhook.ts';
import { endConversation, readMessages } from '../../store/conversations.ts';
import { claimHandoff, openHandoffOf, readHandoff } from '../../store/handoffs/handoffs.ts';
import { HUB_SILENT_MS } from '../../store/handoffs/hub.ts';
import { startWorkers } from '../../store/jobs.ts';
import { inviteStaff } from '../../store/staff/staff.ts';
import { createFakeEngine, fakeTranslator, type FakeEngine } from '../support/fake-engine.ts';
import { openFakeHub, type FakeHub } from '../support/fake-hub.ts';
import { TEST_SCREEN, tellLanguage } from '../support/models.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const SECRET = 's'.repeat(32);
const START = new Date('2027-03-09T15:00:00Z');
let now = START;
let service: TestService;
let hub: FakeHub;
beforeEach(async () => {
  now = START;
  hub = await openFakeHub();
  service = await openTestService({ config: { outward: { hub: { url: hub.url, secret: SECRET } } }, now: () => now });
});
afterEach(async () => {
  await service.close();
  await hub.close();
});

/** What a hub says, signed. */
async function tell(activity: object, more: { readonly secret?: string; readonly age?: number } = {}): Promise<number> {
  const payload = JSON.stringify(activity);
  const timestamp = String(Math.floor(now.getTime() / 1000) - (more.age ?? 0));
  const headers = {
    'content-type': 'application/json',
    'x-timestamp': timestamp,
    'x-signature': signatureOf(more.secret ?? SECRET, timestamp, payload),
  };
  return (await service.app.inject({ method: 'POST', url: '/api/hub', headers, payload })).statusCode;
}
const from = { name: 'Kim' };
const status = (id: string, state: string) => ({ type: 'event', name: 'handoff.status', conversation: { id }, from, value: { state } }); // prettier-ignore
const message = (id: string, text: string, messageId = 'm1') => ({ type: 'message', id: messageId, conversation: { id }, from, text }); // prettier-ignore
const available = () => tell({ type: 'event', name: 'handoff.availability', value: { available: true } });

const talk = (): Promise<Talk> => startTalk(createTestBot(service.opened.store, { hub: true, now: () => now }));
const told = (engine?: FakeEngine) =>
  tellHub({
    ...{ store: service.opened.store, content: shippedContent, tellLanguage, screen: TEST_SCREEN, now: () => now },
    ...(engine === undefined ? {} : { translator: fakeTranslator([engine]) }),
  });
const send = (handoffId: string, engine?: FakeEngine) =>
  sendToHub(service.opened.store, { url: hub.url, secret: SECRET, deadline: 300 }, told(engine), () => now)({ handoffId }); // prettier-ignore

/** A resident who waits, offered somebody since the hub has said that somebody is there. */
async function waiting(): Promise<{ readonly resident: Talk; readonly id: string }> {
  await available();
  const resident = await talk();
  await resident.say('there is a lot of litter in the park');
  await resident.press('do:human');
  await resident.press('person-wait=yes');
  return { resident, id: (await openHandoffOf(service.opened.store, resident.id))?.id ?? '' };
}

/** A chat that somebody at the hub has taken. */
async function held(): Promise<{ readonly resident: Talk; readonly id: string }> {
  const chat = await waiting();
  await send(chat.id);
  expect(await tell(status(chat.id, 'accepted'))).toBe(202);
  return chat;
}
const stored = async ({ id }: Talk) =>
  (await readMessages(service.opened.store, id, 0, 100)).map(({ from: who, body }) => ({ who, ...(body as { text: string; by?: object }) })); // prettier-ignore
const sent = () => hub.posted.map(({ body }) => body);

describe('an external hub', () => {
  it('is told of who waits by the handoff protocol, with what was said, once', async () => {
    const { id } = await waiting();
    await send(id);
    await send(id);
    expect(sent()).toHaveLength(1);
    const [first] = sent();
    expect(first).toMatchObject({
      type: 'event',
      name: 'handoff.initiate',
      id: `${id}|initiate`,
      conversation: { id },
      value: { reason: 'asked', urgency: 'ordinary', team: 'community-safety', needs: [], language: 'en' },
    });
    const [{ content }] = first?.['attachments'] as [{ content: { activities: { from: object; text: string }[] } }];
    expect(content.activities.map(({ text }) => text)).toContain('there is a lot of litter in the park');
  });

  it('answers, is heard, and hears the resident, each message once', async () => {
    const { resident, id } = await held();
    expect(await tell(message(id, 'Hello, how can I help?'))).toBe(202);
    expect(await tell(message(id, 'Hello, how can I help?'))).toBe(202);
    const staff = (await stored(resident)).filter(({ who }) => who === 'staff');
    expect(staff).toMatchObject([{ text: 'Hello, how can I help?', by: { name: 'Kim' } }]);
    expect(await resident.say('by the swings')).toMatchObject({ outcome: 'saved-for-staff', keys: [] });
    await send(id);
    await send(id);
    expect(sent().slice(1)).toMatchObject([
      { type: 'message', from: { id: 'service' }, text: expect.stringContaining('Kim') as string },
      { type: 'message', from: { id: 'resident', role: 'user' }, text: 'by the swings', conversation: { id } },
    ]);
  });

  it('ends the chat, and the resident is told and may say whether it helped', async () => {
    const { resident, id } = await held();
    await tell(message(id, 'Hello'));
    expect(await tell(status(id, 'completed'))).toBe(202);
    expect((await stored(resident)).at(-1)?.text).toContain('Kim has ended the talk.');
    expect(await tell(status(id, 'completed'))).toBe(409);
    await resident.press('do:rated:3');
    expect(await readHandoff(service.opened.store, id)).toMatchObject({ state: 'closed', outcome: 'ended-at-hub', satisfaction: 3 }); // prettier-ignore
  });

  it('hears that it is over when the desk takes the chat, and when the resident has left', async () => {
    const { id } = await waiting();
    await send(id);
    const about = { email: 'ann@example.org', name: 'Ann', roles: ['agent'], by: 'command' } as const;
    const ann = await inviteStaff(service.opened.store, { ...about, now, random: randomBytes });
    if (ann.kind !== 'invited') throw new Error('taken');
    await claimHandoff(service.opened.store, { handoffId: id, staffId: ann.id, now });
    expect(await tell(status(id, 'accepted'))).toBe(409);
    expect(await tell(message(id, 'Hello'))).toBe(409);
    await send(id);
    const other = await waiting();
    await send(other.id);
    await endConversation(service.opened.store, other.resident.id, { now, how: 'exit' });
    await send(other.id);
    const over = sent().filter(({ name }) => name === 'handoff.status');
    expect(over.map(({ value }) => value)).toEqual([
      { state: 'completed', reason: 'taken-at-desk' },
      { state: 'completed', reason: 'left' },
    ]);
  });

  it('gives a chat back to the queue of the desk', async () => {
    const { resident, id } = await held();
    expect(await tell(status(id, 'failed'))).toBe(202);
    expect(await readHandoff(service.opened.store, id)).toMatchObject({ state: 'waiting', hub: false });
    expect((await stored(resident)).at(-1)?.text).toContain('You are back in the queue');
  });
});

describe('a chat that is not in English', () => {
  const POLISH = 'sąsiedzi zostawiają śmieci w parku, nikt ich nie sprząta';
  it('goes to a hub with the language of each message, the original, and beside it English that says whose it is', async () => {
    const { resident, id } = await held();
    const engine = createFakeEngine();
    await resident.say(POLISH);
    await resident.press('do:language:pl');
    await send(id, engine);
    const mine = sent().find(({ text }) => text === POLISH);
    expect(mine).toMatchObject({
      locale: 'pl',
      channelData: { translation: { text: `[en] ${POLISH}`, engine: 'Fake engine' } },
    });
    const ours = sent().find(({ locale, from: who }) => locale === 'pl' && (who as { id: string }).id === 'service');
    expect(ours).toMatchObject({ channelData: { english: expect.stringMatching(/ \w+/) as string } });
    expect(engine.asked[0]).toEqual({ texts: [POLISH], from: 'pl', to: 'en' });
  });

  it.each(['there is no engine', 'its engine fails', 'danger was told'])('goes as it is where %s', async (why) => {
    const { resident, id } = await held();
    const engine = createFakeEngine();
    if (why === 'its engine fails') engine.behave('down');
    if (why === 'danger was told') await resident.say('he has a knife and he will kill me now');
    await resident.say(POLISH);
    await send(id, why === 'there is no engine' ? undefined : engine);
    expect(sent().find(({ text }) => text === POLISH)).toMatchObject({ locale: 'pl', channelData: {} });
    expect(engine.asked).toHaveLength(why === 'its engine fails' ? 1 : 0);
  });
});

describe('S8: what is protected', () => {
  it('never goes to a hub, and nobody there makes a person seem to be here', async () => {
    await available();
    const resident = await talk();
    await resident.press('do:begin:stalking');
    expect((await resident.press('do:human')).keys[0]).toBe('answers:person-hours-unknown');
  });

  it('leaves the hub as soon as abuse is told: not a word of it goes out, and the chat waits for a specialist', async () => {
    const { resident, id } = await held();
    await resident.say('my husband hits me');
    expect(await tell(message(id, 'Oh'))).toBe(409);
    await send(id);
    expect(JSON.stringify(sent())).not.toContain('husband');
    expect(sent().at(-1)).toMatchObject({ name: 'handoff.status', value: { state: 'completed' } });
    await doHandoffRound({ store: service.opened.store, content: shippedContent, now: () => now });
    expect(await readHandoff(service.opened.store, id)).toMatchObject({
      state: 'waiting',
      restricted: true,
      hub: false,
    });
    expect((await stored(resident)).at(-1)?.text).toContain('You are back in the queue');
  });

  it('is not sent where abuse was told while waiting', async () => {
    const { resident, id } = await waiting();
    await resident.say('my husband hits me');
    await send(id);
    expect(sent()).toEqual([]);
  });
});

describe('a hub that fails', () => {
  it.each(['down', 'slow'] as const)(
    'and is %s is tried again, and what could not go out goes when it is back',
    async (behave) => {
      const { resident, id } = await held();
      hub.behave = behave;
      await resident.say('are you there');
      await expect(send(id)).rejects.toThrow();
      hub.behave = 'rubbish';
      await send(id);
      expect(sent().at(-1)).toMatchObject({ text: 'are you there' });
    },
  );

  it('for three minutes loses its chats to the desk', async () => {
    const { resident, id } = await held();
    hub.behave = 'down';
    await resident.say('are you there');
    await expect(send(id)).rejects.toThrow();
    const round = () => doHandoffRound({ store: service.opened.store, content: shippedContent, now: () => now });
    await round();
    expect((await readHandoff(service.opened.store, id))?.state).toBe('with-staff');
    now = new Date(START.getTime() + HUB_SILENT_MS);
    await round();
    expect(await readHandoff(service.opened.store, id)).toMatchObject({ state: 'waiting', hub: false });
  });

  it('that says nothing more makes nobody seem to be here', async () => {
    await available();
    now = new Date(START.getTime() + 6 * 60_000);
    expect((await (await talk()).press('do:human')).keys[0]).toBe('answers:person-hours-unknown');
  });
});

describe('what comes in', () => {
  it.each([
    ['with another secret', { secret: 'x'.repeat(32) }],
    ['that was sent six minutes ago', { age: 360 }],
  ])('%s is refused and does nothing', async (_what, more) => {
    const { resident, id } = await held();
    const before = await stored(resident);
    expect(await tell(message(id, 'Hello'), more)).toBe(401);
    expect(await stored(resident)).toEqual(before);
  });

  it.each([
    [{}],
    [{ type: 'message' }],
    [{ type: 'message', id: 'm', conversation: { id: 'x' }, from, text: ' ' }],
    [{ type: 'message', id: 'm', conversation: { id: 'x' }, from, text: 'a'.repeat(4001) }],
    [{ type: 'event', name: 'handoff.status', conversation: { id: 'x' }, from, value: { state: 'won' } }],
    [[1, 2]],
  ])('is refused kindly where it makes no sense: %j', async (rubbish) => {
    expect(await tell(rubbish)).toBe(400);
  });

  it('for a chat that is not there, or that nobody at the hub has, is refused', async () => {
    expect(await tell(message('none', 'Hello'))).toBe(409);
    const { id } = await waiting();
    expect(await tell(message(id, 'Hello'))).toBe(409);
    expect(await tell(status(id, 'accepted'))).toBe(409); // it was never told of it
  });

  it('is not there without a hub', async () => {
    const bare = await openTestService();
    const answer = await bare.app.inject({ method: 'POST', url: '/api/hub', payload: {} });
    expect(answer.statusCode).toBe(404);
    await bare.close();
  });
});

test('the outbox sends it all without being asked', async () => {
  const { store } = service.opened;
  const settings = { url: hub.url, secret: SECRET };
  const stop = await startWorkers(store, { 'hub-news': sendToHub(store, settings, told()) });
  await waiting();
  while (hub.posted.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await stop();
  expect(sent()).toMatchObject([{ name: 'handoff.initiate' }]);
});
