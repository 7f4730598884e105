import { readMessages } from '../../store/conversations.ts';
import { heldTalk } from '../support/held-talk.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const SUMMED = 'Loud music at night since January. Wants it to stop.';
const read: string[][] = [];
let service: TestService;
beforeAll(async () => {
  service = await openTestService({
    summarise: (lines) => {
      read.push(lines.map(({ text }) => text));
      return Promise.resolve(SUMMED);
    },
  });
});
beforeEach(() => {
  read.length = 0;
});
afterAll(() => service.close());

/** A resident writes this and is with a member of staff; the way to ask at the desk. */
async function held(words: string, more: { readonly restricted?: boolean } = {}) {
  const { store } = service.opened;
  const { conversation, staffId, cookie } = await heldTalk(store, words, more);
  const ask = async (what: string, payload: object) => {
    const reply = await service.app.inject({ method: 'POST', url: `/staff/api/conversations/${conversation}/${what}`, headers: { cookie }, payload }); // prettier-ignore
    return { status: reply.statusCode, body: reply.json<unknown>() };
  };
  const said = async () => (await readMessages(store, conversation, 0, 40)).filter(({ from }) => from === 'staff');
  const actions = async () => {
    const { rows } = await store.database.execute('SELECT action FROM audit WHERE actor = $1 AND action NOT LIKE $2 ORDER BY id', [`staff:${staffId}`, 'handoff.%']); // prettier-ignore
    return (rows as { action: string }[]).map(({ action }) => action);
  };
  return { ask, said, actions };
}

test('a service goes as a card with the numbers of the register, never one that somebody typed', async () => {
  const { ask, said } = await held('who do I ring about the bins');
  await ask('say', { clientMessageId: 'm1', text: '', services: ['police-101', 'no-such-service'] });
  const [message] = await said();
  const { card } = message?.body as { readonly card: { readonly services: readonly { readonly name: string }[] } };
  expect(card.services.map(({ name }) => name)).toEqual(['Derbyshire Police (not an emergency)']);
  expect(JSON.stringify(message?.body)).toContain('tel:101');
});

test.each<readonly [what: string, text: string, status: number, error: string]>([
  ['of 100 kB', 'a'.repeat(100_000), 413, 'too-long'],
  ['of nothing but spaces', '  \n ', 400, 'empty'],
])('a reply %s is refused before anything of it is kept', async (_what, text, status, error) => {
  const { ask, said } = await held('who do I ring about the bins');
  expect(await ask('say', { clientMessageId: 'm1', text })).toMatchObject({ status, body: { error: { code: error } } });
  expect(await said()).toEqual([]);
});

test('a summary is drafted of what was said, for staff alone', async () => {
  const { ask, said, actions } = await held('loud music next door every night since January');
  expect(await ask('summary', {})).toEqual({ status: 200, body: { kind: 'summary', text: SUMMED } });
  expect(read[0]).toContain('loud music next door every night since January');
  expect(await actions()).toEqual(['case.summed-up']);
  expect(await said()).toEqual([]);
});

test.each<readonly [where: string, words: string, more: { readonly restricted?: boolean }]>([
  ['danger was told', 'he is outside with a knife and he says he will kill me', {}],
  ['the chat is for specialists', 'loud music next door every night', { restricted: true }],
])('S8: no model is asked for a summary where %s', async (_where, words, more) => {
  const { ask } = await held(words, more);
  expect(await ask('summary', {})).toEqual({ status: 200, body: { kind: 'none', why: 'not-here' } });
  expect(read).toEqual([]);
});
