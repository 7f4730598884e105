import { readMessages } from '../../store/conversations.ts';
import { createFakeEngine, fakeTranslator, type FakeEngine } from '../support/fake-engine.ts';
import { heldTalk } from '../support/held-talk.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const POLISH = 'sąsiedzi słuchają głośno muzyki każdej nocy i nie możemy spać';
const PERSIAN = 'همسایه ها هر شب موسیقی بلند گوش می دهند و ما نمی توانیم بخوابیم';
let engine: FakeEngine;
let service: TestService;
beforeEach(async () => {
  engine = createFakeEngine({ id: 'deepl' });
  service = await openTestService({ translator: fakeTranslator([engine]) });
});
afterEach(() => service.close());

/** A resident writes this and is with a member of staff, who then asks for a translation. */
async function held(
  words: string,
  more: { readonly restricted?: boolean; readonly translators?: readonly string[] } = {},
): Promise<{
  said: number;
  translate: (body: object) => Promise<unknown>;
  say: (body: object) => Promise<{ readonly text: string; readonly language: string } | undefined>;
}> {
  const { store } = service.opened;
  const { conversation, cookie } = await heldTalk(store, words, more);
  const url = `/staff/api/conversations/${conversation}/translate`;
  const headers = { 'content-type': 'application/json', cookie };
  const translate = async (body: object): Promise<unknown> =>
    (await service.app.inject({ method: 'POST', url, headers, payload: JSON.stringify(body) })).json();
  const said = (await readMessages(store, conversation, 0, 20)).find(({ from }) => from === 'resident')?.sequence ?? 0;
  const say = async (body: object): Promise<{ readonly text: string; readonly language: string } | undefined> => {
    const payload = JSON.stringify({ clientMessageId: 'm1', ...body });
    await service.app.inject({ method: 'POST', url: url.replace(/translate$/, 'say'), headers, payload });
    return (await readMessages(store, conversation, 0, 40)).find(({ from }) => from === 'staff')?.body as never;
  };
  return { said, translate, say };
}

test.each([
  ['in English', { text: 'When does it happen? You can tell me here.' }, 'en'],
  ['as a reply in the words of the resident', { text: 'Dziękujemy za wiadomość, zaraz na nią odpowiemy.' }, 'pl'],
  [
    'in a translation',
    { text: 'When?', translated: { text: 'Kiedy to się zwykle dzieje u państwa?', engine: 'Fake engine' } },
    'pl',
  ],
])(
  'what staff send %s is marked with its language, so that it is read aloud and laid out rightly',
  async (_how, body, language) => {
    const { say } = await held(POLISH);
    expect((await say(body))?.language).toBe(language);
  },
);

test('staff read what a resident wrote with its translation, in whichever language that is', async () => {
  const polish = await held(POLISH);
  expect(await polish.translate({ sequence: polish.said })).toEqual({
    kind: 'translated',
    text: `[en] ${POLISH}`,
    engine: 'Fake engine',
    quality: 'fair',
  });
  const persian = await held(PERSIAN); // the fake engine leaves it in Persian, which is found out
  expect(await persian.translate({ sequence: persian.said })).toEqual({ kind: 'none', why: 'failed' });
  expect(engine.asked.map(({ from, to }) => [from, to])).toEqual([
    ['pl', 'en'],
    ['fa', 'en'],
  ]);
});

test('that words were given to a machine is in the audit, once and not for each message; where none was asked, it is not', async () => {
  const { said, translate } = await held(POLISH);
  for (let time = 0; time < 3; time += 1) await translate({ sequence: said });
  const secret = await held(POLISH, { restricted: true });
  await secret.translate({ sequence: secret.said });
  const { rows } = await service.opened.store.database.execute(
    `SELECT count(*)::integer AS count FROM audit WHERE action = 'conversation.translated'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('what staff write is translated with the way back', async () => {
  const { translate } = await held(POLISH);
  expect(await translate({ text: 'When does it happen?' })).toMatchObject({
    text: '[pl] When does it happen?',
    back: '[en] [pl] When does it happen?',
  });
});

test('S15: what the service said is never given to a machine', async () => {
  const { translate } = await held(POLISH);
  expect(await translate({ sequence: 1 })).toEqual({ error: { code: 'missing' } });
  expect(engine.asked).toEqual([]);
});

test('S8: in a chat for specialists a machine is asked only where the resident agreed to that one', async () => {
  for (const translators of [[], ['azure']]) {
    const { said, translate } = await held(POLISH, { restricted: true, translators });
    expect(await translate({ sequence: said })).toEqual({ kind: 'none', why: 'not-here' });
    expect(await translate({ text: 'When?' })).toEqual({ kind: 'none', why: 'not-here' });
  }
  expect(engine.asked).toEqual([]);
  const { said, translate } = await held(POLISH, { restricted: true, translators: ['deepl'] });
  expect(await translate({ sequence: said })).toMatchObject({ kind: 'translated' });
});

test('S8: where danger was told nothing goes to a machine of somebody else', async () => {
  const { translate } = await held('he has a knife and says he will kill me now');
  const answer = await translate({ text: 'Are you safe now?' });
  const own = await held(POLISH);
  expect(await own.translate({ text: 'he says he will kill me' })).toEqual({ kind: 'none', why: 'not-here' });
  expect(answer).toEqual({ kind: 'none', why: 'not-here' });
  expect(engine.asked).toEqual([]);
});

test('an engine that fails costs a translation and nothing else', async () => {
  engine.behave('down');
  const { said, translate } = await held(POLISH);
  expect(await translate({ sequence: said })).toEqual({ kind: 'none', why: 'failed' });
});
