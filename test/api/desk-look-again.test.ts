import { openConversation } from '../../store/conversations.ts';
import { noteFound } from '../../store/handoffs/handoff-found.ts';
import { claimHandoff, requestHandoff } from '../../store/handoffs/handoffs.ts';
import { transferHandoff } from '../../store/handoffs/handoff-moves.ts';
import { endSessionsOf } from '../../store/staff/staff-sessions.ts';
import { interrupted, type Interrupted } from '../support/meanwhile.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const WORDS = 'I would like to talk about the neighbours';
const ID = 'chat';
const now = new Date();
let opened: TestStore;
let service: TestService;
let meanwhile: Interrupted['meanwhile']; // when the guard has let the request through

beforeAll(async () => {
  opened = await openTestStore();
  const { store, ...moment } = interrupted(opened.store, 'load-snapshot');
  meanwhile = moment.meanwhile;
  service = await openTestService({ opened: { ...opened, store }, summarise: () => Promise.resolve(WORDS) });
});
afterAll(() => service.close());

/** A chat of an agent's who is no specialist, and what they and a colleague are called. */
async function heldChat() {
  const { store } = opened;
  await store.database.execute('DELETE FROM handoff', []);
  await store.database.execute('DELETE FROM conversation', []);
  await store.database.execute('DELETE FROM sealing_key WHERE owner = $1', [`conversation:${ID}`]);
  const ann = await signedInStaff(store, ['agent'], now, 'Ann');
  const sam = await signedInStaff(store, ['specialist', 'agent'], now, 'Sam');
  const body = { text: WORDS, language: 'en', choices: [], select: 'one' };
  const conversation = { id: ID, userId: 'u', channel: 'page', language: 'en', dialog: {}, now };
  await openConversation(store, { ...conversation, messages: [{ from: 'resident', body }] });
  const request = { reason: 'asked', urgency: 2, team: 'desk', needs: [], restricted: false, language: 'en' } as const;
  await requestHandoff(store, { ...request, id: ID, conversationId: ID, now });
  await claimHandoff(store, { handoffId: ID, staffId: ann.id, now });
  return { ann, sam };
}

const found = () => noteFound(opened.store.database, ID, { urgency: 1, restricted: true });
const READS = [
  ['GET', 'the chat', ''],
  ['GET', 'what is new in it', '/after/0'],
  ['GET', 'what was before', '/before/2'],
  ['GET', 'its case', '/case'],
  ['POST', 'a summary', '/summary'],
] as const;

const read = (method: 'GET' | 'POST', path: string, cookie: string) =>
  service.app.inject({
    ...{ method, url: `/staff/api/conversations/${ID}${path}` },
    headers: { cookie, host: 'localhost', origin: 'http://localhost' },
    ...(method === 'POST' ? { payload: {} } : {}),
  });

describe.each(READS)('S8: %s of %s', (method, _name, path) => {
  test('gives nothing of a chat that became restricted and passed to a specialist while it was read', async () => {
    const { ann, sam } = await heldChat();
    meanwhile(async () => {
      await found();
      await transferHandoff(opened.store, { handoffId: ID, staffId: ann.id, to: { kind: 'person', id: sam.id }, now });
    });
    const answer = await read(method, path, ann.cookie);
    expect([answer.statusCode, answer.json(), answer.body.includes(WORDS)]).toEqual([403, { error: { code: 'restricted' } }, false]); // prettier-ignore
    expect((await read(method, path, sam.cookie)).statusCode).toBe(200);
  });

  test('gives nothing to whoever was signed out while it was read', async () => {
    const { ann } = await heldChat();
    meanwhile(() => endSessionsOf(opened.store.database, ann.id));
    const answer = await read(method, path, ann.cookie);
    expect([answer.statusCode, answer.json()]).toEqual([401, { error: { code: 'sign-in' } }]);
  });

  test('goes on for whoever holds the chat in which abuse is told', async () => {
    const { ann } = await heldChat();
    meanwhile(found);
    expect((await read(method, path, ann.cookie)).statusCode).toBe(200);
  });
});
