import { DESK_NEWS } from '../../store/desk/desk-news.ts';
import { endSessionsOf } from '../../store/staff/staff-sessions.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

let service: TestService;
let origin = '';
const open: AbortController[] = [];
beforeAll(async () => {
  service = await openTestService();
  origin = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});
afterAll(() => service.close());

/** Opens the stream of a desk as a browser does; its answer comes with the first line. */
async function openStream(cookie: string): Promise<Response> {
  const leaving = new AbortController();
  open.push(leaving);
  return fetch(`${origin}/staff/api/stream`, { headers: { cookie }, signal: leaving.signal });
}

/** What comes on a stream until it holds some words. */
async function readUntil(stream: Response, wanted: string): Promise<string> {
  let text = '';
  for await (const part of stream.body ?? []) {
    text += new TextDecoder().decode(part as Uint8Array);
    if (text.includes(wanted)) return text;
  }
  return text;
}

test('a desk hears that something changed, and no word of what', async () => {
  const { cookie } = await signedInStaff(service.opened.store, ['agent']);
  const stream = await openStream(cookie);
  expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  service.opened.store.announcer.announce(DESK_NEWS);
  expect(await readUntil(stream, 'event: desk')).toMatch(/event: desk\ndata: \{\}/);
});

test('nobody can open so many desks that those of others are looked after too late', async () => {
  const { store } = service.opened;
  const { cookie } = await signedInStaff(store, ['agent']);
  const streams = await Promise.all(Array.from({ length: 10 }, () => openStream(cookie)));
  expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
  const more = await openStream(cookie);
  expect([more.status, await more.json()]).toEqual([429, { error: { code: 'too-many' } }]);
  const other = await signedInStaff(store, ['agent']);
  expect((await openStream(other.cookie)).status).toBe(200);
});

test('who is signed out gets no stream', async () => {
  const { id, cookie } = await signedInStaff(service.opened.store, ['agent']);
  await endSessionsOf(service.opened.store.database, id);
  expect((await openStream(cookie)).status).toBe(401);
});
