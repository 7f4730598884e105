import { createTestBot, startTalk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

const opened = storeForTests();

const NOT_SPOKEN = ['language:not-spoken', 'language:not-spoken'];
const OFFER = ['language:offer-own', 'language:offer'];

test.each([
  ['fa', 'همسایه‌ام هر شب سر و صدا می‌کند'],
  ['vi', 'Hàng xóm của tôi ồn ào mỗi đêm'],
  ['vi', 'Chồng tôi có dao'],
  ['hu', 'Meg akar ölni'],
  ['ru', 'Нам нужен переводчик'],
  ['bg', 'Имам нужда от преводач'],
  ['pt', 'O meu marido bate-me'],
])('of a message in %s no danger and no need is guessed: %s', async (_language, text) => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys, services } = await talk.say(text);
  expect(keys).toEqual([...NOT_SPOKEN, 'answers:not-understood.first']);
  expect(services).toEqual([
    'Emergency services (police, fire, ambulance)',
    'If you cannot speak: call 999 from a mobile, then press 55',
    'Derbyshire Police (not an emergency)',
    'South Derbyshire District Council: customer services',
  ]);
});

test('in a chat in a language of ours, what that knows is understood: Russian in a Ukrainian one', async () => {
  const talk = await startTalk(createTestBot(opened.store), 'uk' as never);
  expect((await talk.say('Муж меня бьет')).keys[0]).toMatch(/^danger:/);
});

test.each(['муж бьёт меня каждый день', 'он следит за мной'])(
  'S8: abuse that is told in Russian is heard by what knows Ukrainian: %s',
  async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    const heard = await talk.say(text);
    expect(heard.keys[0]).toMatch(/^danger:cards\./u);
    expect(heard.keys.slice(1, 3)).toEqual(NOT_SPOKEN);
    expect(heard.protected).toBe(true);
  },
);

test('S3 a danger that rules find in it stays', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys } = await talk.say('Chồng tôi đánh tôi mỗi ngày: he has a knife');
  expect(keys[0]).toBe('danger:cards.danger-now.self');
});

test('whoever goes on in a language that we do not speak reads each time where help is', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.say('Cứu tôi');
  expect((await talk.say('Anh ta muốn giết tôi')).keys.slice(0, 2)).toEqual(NOT_SPOKEN);
});

test('a language that nobody here can name is answered in English, with the numbers', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys, services } = await talk.say('βοήθεια παρακαλώ');
  expect(keys[0]).toBe('language:not-spoken');
  expect(services).toContain('Emergency services (police, fire, ambulance)');
});

test.each([
  ['lt', 'Nekalbu angliškai'],
  ['pl', 'Potrzebuję tłumacza'],
  ['uk', 'Сусід шумить'],
  ['uk', 'Допоможіть'],
  ['uk', 'Силна музика'],
  ['ar', 'ساعدوني'],
  ['zh-Hans', '救命'],
  ['pa-Guru', 'ਮਦਦ'],
])('offers %s to whoever writes no more than a word or two: %s', async (tag, text) => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys, codes } = await talk.say(text);
  const at = keys.indexOf('language:offer-own');
  expect(keys.slice(at, at + 2)).toEqual(OFFER);
  expect(codes).toContain(`do:language:${tag}`);
  expect(keys).not.toContain('language:not-spoken');
});

test.each(['Nekalbu angliškai', 'Не розмовляю англійською'])(
  'whoever says that they speak no English is told of interpreters, and no guide begins: %s',
  async (text) => {
    const talk = await startTalk(createTestBot(opened.store));
    expect((await talk.say(text)).keys).toEqual([...OFFER, 'knowledge:languages.answer']);
  },
);

test('a name that answers a question is in no language', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.say('my neighbours play loud music every night');
  expect((await talk.say('łukasz')).keys).not.toContain('language:offer');
});
