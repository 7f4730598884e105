import { openConversation } from '../../store/conversations.ts';
import { claimHandoff, requestHandoff, type HandoffRequest } from '../../store/handoffs/handoffs.ts';
import { saveWhileHeld } from '../../store/handoffs/held-turn.ts';
import { correctReport } from '../../store/reports/report-changes.ts';
import { commitTurn } from '../../store/turns.ts';
import type { CasePanel, OverviewReply } from '../../web/pages/staff/desk-data.ts';
import { openSample, sampleTurn, snapshotOf } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const START = new Date('2027-03-09T15:00:00Z');
let clock = START;
let service: TestService;
let made = 0;
beforeAll(async () => {
  service = await openTestService({ now: () => clock });
});
beforeEach(() => {
  clock = START;
});
afterAll(() => service.close());

type Person = Awaited<ReturnType<typeof signedInStaff>>;
const later = (minutes: number): Date => {
  clock = new Date(clock.getTime() + minutes * 60_000);
  return clock;
};

async function waiting(reason: 'asked' | 'call-back' = 'asked', more: Partial<HandoffRequest> = {}): Promise<string> {
  const { store } = service.opened;
  made += 1;
  const id = `chat-${String(made)}`;
  const body = { text: 'I would like to talk', language: 'en', choices: [], select: 'one' };
  const conversation = { id, userId: `u-${id}`, channel: 'page', language: 'en', dialog: {}, now: clock };
  await openConversation(store, { ...conversation, messages: [{ from: 'resident', body }] });
  const request = { urgency: 2, team: 'community-safety', needs: [], restricted: false, language: 'en' } as const;
  await requestHandoff(store, { ...request, reason, id, conversationId: id, now: clock, ...more });
  return id;
}
const claim = (id: string, { id: staffId }: Person) => claimHandoff(service.opened.store, { handoffId: id, staffId, now: clock }); // prettier-ignore

async function ask<Body>(
  { cookie }: Person,
  method: 'GET' | 'POST',
  path: string,
  payload: object = {},
): Promise<Body> {
  const headers = { cookie, host: 'localhost', origin: 'http://localhost' };
  const sent = method === 'GET' ? {} : { payload };
  const answer = await service.app.inject({ method, url: `/staff/api${path}`, headers, ...sent });
  expect(answer.statusCode).toBe(200);
  return answer.json<Body>();
}
const panel = (person: Person, id: string) => ask<CasePanel>(person, 'GET', `/conversations/${id}/case`);
const rowsOf = async (person: Person) => {
  const { waiting: queue, held } = await ask<OverviewReply>(person, 'GET', '/overview?limit=500');
  return { queue: queue.flatMap(({ rows = [] }) => rows), held: held.flatMap(({ rows = [] }) => rows) };
};

test('whoever is passed a chat reads the note, by whom and when, and why a person was wanted', async () => {
  const ann = await signedInStaff(service.opened.store, ['agent'], START, 'Ann');
  const bob = await signedInStaff(service.opened.store, ['agent'], START, 'Bob');
  const id = await waiting('call-back');
  await claim(id, ann);
  expect(await panel(ann, id)).toMatchObject({ reason: 'call-back' });
  expect((await panel(ann, id)).passed).toBeUndefined();
  const at = later(4).toISOString();
  const to = { kind: 'person', id: bob.id };
  await ask(ann, 'POST', `/handoffs/${id}/transfer`, { to, note: 'Wants a call after five' });
  expect((await panel(bob, id)).passed).toEqual({ at, by: 'Ann', note: 'Wants a call after five' });
  later(1);
  await ask(bob, 'POST', `/handoffs/${id}/transfer`, { to: { kind: 'person', id: ann.id } });
  expect((await panel(ann, id)).passed).toBeUndefined(); // the newest one brought no note
});

test('the lists tell since when a resident is silent, and since when one waits for an answer of staff', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], START, 'Ann');
  const id = await waiting();
  const lines = async () => {
    const { queue, held } = await rowsOf(ann);
    const [chat] = [...queue, ...held].filter(({ conversationId }) => conversationId === id);
    return chat === undefined ? undefined : { heardAt: chat.heardAt, ...('unansweredSince' in chat ? { unansweredSince: chat.unansweredSince } : {}) }; // prettier-ignore
  };
  expect(await lines()).toEqual({ heardAt: START.toISOString() });
  const taken = later(5);
  await claim(id, ann);
  expect(await lines()).toEqual({ heardAt: taken.toISOString(), unansweredSince: taken.toISOString() });
  later(1);
  await ask(ann, 'POST', `/conversations/${id}/say`, { clientMessageId: 'm1', text: 'Hello' });
  expect(await lines()).toEqual({ heardAt: taken.toISOString() });
  const write = async (now: Date): Promise<void> => {
    const resident = { text: 'hello', language: 'en', choices: [], select: 'one' };
    const turn = { resident, said: [], dialog: {}, language: 'en', sensitivity: 'ordinary', now } as const;
    await saveWhileHeld(store, { ...turn, snapshot: await snapshotOf(store, id) });
  };
  const [first, second] = [later(2), later(3)];
  await write(first);
  await write(second);
  expect(await lines()).toEqual({ heardAt: second.toISOString(), unansweredSince: first.toISOString() });
});

test('a case names the reports that share a place, a contact or a registration with it, and none that one may not open', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], START, 'Ann');
  const sam = await signedInStaff(store, ['specialist'], START, 'Sam');
  const find = { phone: '+447700900123' };
  const [own, same, hidden, other] = [
    sentReport({ find }),
    sentReport({ find }),
    sentReport({ find, restricted: true }),
    sentReport(),
  ];
  for (const report of [same, hidden, other]) await commitTurn(store, sampleTurn(await openSample(store), { report }));
  const id = await waiting();
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { report: own }));
  expect((await panel(ann, id)).reports).toEqual([
    { reference: own.reference, why: 'sent in this chat' },
    { reference: same.reference, why: 'Same phone number.' },
  ]);
  const seen = (await panel(sam, id)).reports.map(({ reference }) => reference).toSorted();
  expect(seen).toEqual([own.reference, same.reference, hidden.reference].toSorted());
});

test('a case shows of a sent report what staff corrected and the resident added since, with what it was before', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], START, 'Ann');
  const fields = { where: 'Hatton', 'contact-times': 'after six' };
  const report = sentReport({ fields });
  const { reference } = report;
  const id = await waiting();
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { report }));
  const addition = { reference, body: { words: 'They came back' }, index: [] };
  await commitTurn(store, sampleTurn(await snapshotOf(store, id), { addition, now: clock }));
  const change = { reference, by: `staff:${ann.id}`, now: clock, why: 'Misheard', indexOf: () => [] };
  await correctReport(store, { ...change, field: 'where', value: 'Hilton' });
  await correctReport(store, { ...change, field: 'contact-times', value: 'before six' });
  const { answers, safeContact } = await panel(ann, id);
  const label = 'What is happening';
  const corrected = (value: string, sent: string) => ({
    ...{ label, value },
    corrections: [
      { what: 'Sent as', value: sent },
      { what: '9 March 2027 at 15:00, Ann (why: Misheard)', value },
    ],
  });
  expect(answers).toEqual([
    { topic: 'Noise', rows: [{ label, value: 'Bikes at night' }, corrected('Hilton', 'Hatton')] },
    {
      topic: 'Added later',
      rows: [{ label: 'Added 9 March 2027 at 15:00', value: 'They came back' }],
    },
  ]);
  expect(safeContact).toEqual([corrected('before six', 'after six')]);
});

test('who waits is marked for whoever knows the ward, or is trained in what it is about, and anybody may take it', async () => {
  const { store } = service.opened;
  const ann = await signedInStaff(store, ['agent'], START, 'Ann');
  const bob = await signedInStaff(store, ['agent'], START, 'Bob');
  const sam = await signedInStaff(store, ['specialist'], START, 'Sam');
  const skills = { [ann.id]: ['area:E05008823', 'fraud', 'woman'], [sam.id]: ['domestic-abuse'] };
  for (const [id, has] of Object.entries(skills))
    await store.database.execute('UPDATE staff SET skills = $2 WHERE id = $1', [id, has]);
  const near = await waiting('asked', { ward: 'ward:E05008823' });
  const scam = await waiting('asked', { topic: 'fraud-advice', ward: 'ward:E05008810' });
  const secret = await waiting('asked', { restricted: true });
  const seen = async (person: Person) => {
    const { queue } = await rowsOf(person);
    return [near, scam, secret].map((id) => queue.find((one) => one.id === id)).map((one) => [one?.suits, one?.lacks]);
  };
  const none = [undefined, undefined];
  expect(await seen(ann)).toEqual([[['Woodville'], []], [['fraud'], []], none]);
  expect(await seen(bob)).toEqual([[[], []], [[], []], none]);
  expect(await seen(sam)).toEqual([
    [[], []],
    [[], []],
    [[expect.stringMatching(/abuse/i)], []],
  ]);
});

test('a case shows who looked at it, each with the last time, the newest first', async () => {
  const ann = await signedInStaff(service.opened.store, ['agent'], START, 'Ann');
  const bob = await signedInStaff(service.opened.store, ['agent'], START, 'Bob');
  const id = await waiting();
  await panel(ann, id);
  later(2);
  await ask(bob, 'GET', `/conversations/${id}`);
  const last = later(3).toISOString();
  const { looks } = await panel(ann, id);
  expect(looks).toEqual([
    { at: last, what: 'Opened the case', by: 'Ann' },
    { at: new Date(START.getTime() + 2 * 60_000).toISOString(), what: 'Read the chat', by: 'Bob' },
  ]);
});
