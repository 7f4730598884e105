import { createTestBot, startTalk } from '../support/test-bot.ts';
import { openTestStore, type TestStore } from '../support/store.ts';

let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const POLISH = 'ktoś wybił szybę w moim samochodzie';

test('tells somebody who writes Polish, in Polish and in English, that the chat speaks English, and how to get help', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { texts } = await talk.say(POLISH);
  expect(texts.slice(0, 2)).toEqual([
    'Na razie umiem rozmawiać tylko po angielsku. Jeśli grozi Ci niebezpieczeństwo, zadzwoń pod numer 999. Możesz poprosić o tłumacza: zadzwoń pod numer 01283 595795. Tego tłumaczenia nikt jeszcze nie sprawdził.',
    'I can only chat in English for now. If you are in danger, call 999. You can ask for an interpreter: call 01283 595795.',
  ]);
});

test('says it once in a conversation, and then only carries on', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.say(POLISH);
  const { keys } = await talk.say('boję się wychodzić wieczorem z domu');
  expect(keys).not.toContain('language:english-only');
});

test('says it in English alone where no notice is written in the language', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys } = await talk.say('los vecinos gritan toda la noche y no puedo dormir');
  expect(keys.filter((key) => key === 'language:english-only')).toHaveLength(1);
});

test('says nothing of languages to somebody who writes English or only a word', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  expect((await talk.say('somebody smashed the window of my car last night')).keys).not.toContain(
    'language:english-only',
  );
  expect((await talk.say('policja')).keys).not.toContain('language:english-only');
});

test('keeps the words of the resident as they were, marked with their language', async () => {
  const bot = createTestBot(opened.store);
  const talk = await startTalk(bot);
  await talk.say('جاري يصرخ في وجهي كل ليلة');
  const read = await bot.read(talk.id, 0);
  const said = read?.messages.map(({ from, body }) => [from, body.language, body.say?.key]) ?? [];
  expect(read?.messages.find(({ from }) => from === 'resident')?.body).toMatchObject({
    text: 'جاري يصرخ في وجهي كل ليلة',
    language: 'ar',
  });
  expect(said.filter(([, , key]) => key === 'language:english-only')).toEqual([
    ['bot', 'ar', 'language:english-only'],
    ['bot', 'en', 'language:english-only'],
  ]);
});

test('S1 shows the danger first, and the word about the language after it', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys } = await talk.say('mój mąż krzyczy na mnie od wczoraj i boję się bardzo: he has a knife');
  expect(keys[0]).toMatch(/^danger:/);
  const lastDanger = keys.findLastIndex((key) => key.startsWith('danger:'));
  expect(keys.slice(lastDanger + 1, lastDanger + 3)).toEqual(['language:english-only', 'language:english-only']);
});
