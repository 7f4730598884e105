import { words } from '../../../locales/index.ts';
import { createTestBot, startTalk } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

const opened = storeForTests();

const POLISH = 'sąsiad co noc bardzo głośno puszcza muzykę';
const OFFER = ['language:offer-own', 'language:offer'];

test('offers Polish to somebody who writes it, in Polish and in English, and changes nothing by itself', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys, codes, texts } = await talk.say(POLISH);
  expect(keys.slice(0, 2)).toEqual(OFFER);
  expect(codes.slice(0, 2)).toEqual(['do:language:pl', 'do:language:en']);
  expect(texts[0]).toMatch(/polsku/);
  expect(texts[1]).toBe('I can also chat in this language: Polski. Do you want to change to it?');
  expect((await talk.say('music every night until three')).texts.join(' ')).not.toMatch(/polsku/);
});

test('offers it once in a conversation, and then only carries on', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.say(POLISH);
  expect((await talk.say('boję się wychodzić wieczorem z domu')).keys).not.toContain('language:offer');
});

test('changes the language in the middle of a report, keeps every answer, says again what was said and asks the same question', async () => {
  const bot = createTestBot(opened.store);
  const talk = await startTalk(bot);
  const before = await talk.say('loud music from next door every night');
  const after = await talk.press('do:language:pl');
  expect(after.keys).toEqual(['language:now', 'language:unchecked', ...before.keys]);
  expect(after.texts.at(-1)).not.toBe(before.texts.at(-1));
  const read = await bot.read(talk.id, 0);
  expect(read?.language).toBe('pl');
  const back = await talk.press('do:language:en');
  expect(back.keys).toEqual(['language:now', ...before.keys]);
  expect(back.texts.at(-1)).toBe(before.texts.at(-1));
});

test('S15 a safety text in words that nobody has reviewed has its English beside it, and an ordinary one has not', async () => {
  const bot = createTestBot(opened.store);
  const talk = await startTalk(bot);
  await talk.press('do:language:ur');
  await talk.say('he has a knife and is at my door');
  const said = (await bot.read(talk.id, 0))?.messages.map(({ body }) => body) ?? [];
  const card = said.find(({ say }) => say?.key.startsWith('danger:'));
  expect(card?.language).toBe('ur');
  expect(card?.english).toMatch(/999/);
  expect(card?.text).not.toBe(card?.english);
  expect(said.find(({ say, language }) => say?.key === 'answers:greeting.ask' && language === 'ur')).toEqual(
    expect.not.objectContaining({ english: expect.anything() as unknown }),
  );
});

test('a conversation that is opened in Arabic greets in Arabic, and says that nobody has checked the words', async () => {
  const bot = createTestBot(opened.store);
  const { conversationId } = await bot.open({ channel: 'page', language: 'ar' as never });
  const said = (await bot.read(conversationId, 0))?.messages.map(({ body }) => [body.say?.key, body.language]);
  expect(said).toEqual([
    ['answers:greeting.emergency', 'ar'],
    ['language:unchecked', 'ar'],
    ['answers:greeting.privacy', 'ar'],
    ['answers:greeting.ask', 'ar'],
  ]);
});

test('somebody who asks whether another language is possible gets a button for each, in its own words', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { codes } = await talk.say('can I use another language?');
  expect(codes).toEqual(expect.arrayContaining(['do:language:pl', 'do:language:ur', 'do:language:ar']));
  expect(codes).not.toContain('do:language:en');
});

test.each([
  ['zh-Hans', 'linju mei tian wanshang fang yinyue hen chao, wo shui bu zhao'],
  ['uk', 'susid kozhnoi nochi shumyt'],
  ['ar', 'el jar 3am bi3mel sot kteer kel leil'],
  ['pl', 'the neighbours robia imprezy every weekend do trzeciej w nocy'],
])('offers %s to somebody who types it in Latin letters, and names no other language', async (tag, text) => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys, codes } = await talk.say(text);
  expect(keys.slice(0, 2)).toEqual(OFFER);
  expect(codes.slice(0, 2)).toEqual([`do:language:${tag}`, 'do:language:en']);
  expect(keys).not.toContain('language:not-spoken');
});

test.each([
  ['pa-Guru', 'pa-Latn', 'mera gwandhi har raat shor painda hai'],
  ['ur', 'ur-Latn', 'parosi raat ko bohat shor karte hain'],
] as const)('offers %s after saying in Latin letters that it is written in its own', async (tag, notice, text) => {
  const bot = createTestBot(opened.store);
  const talk = await startTalk(bot);
  const { keys, codes } = await talk.say(text);
  expect(keys.slice(0, 3)).toEqual(['language:other-letters', ...OFFER]);
  expect(codes[0]).toBe(`do:language:${tag}`);
  const said = (await bot.read(talk.id, 0))?.messages.map(({ body }) => body) ?? [];
  expect(said.find(({ say }) => say?.key === 'language:other-letters')?.language).toBe(notice);
});

test.each([
  ['el jar 3am bi3mel sot kteer kel leil', 'la'],
  ['linju mei tian wanshang fang yinyue hen chao, wo shui bu zhao', 'mei you'],
  ['parosi raat ko bohat shor karte hain', 'nahi'],
  ['sasiad codziennie puszcza glosna muzyke', 'nie'],
  ['el jar 3am bi3mel sot kteer kel leil', 'no'],
])('whoever wrote %j and stays with English may answer %j', async (text, answer) => {
  const talk = await startTalk(createTestBot(opened.store));
  expect((await talk.say(text)).keys.at(-1)).toBe('report-asb:danger.ask');
  const { keys } = await talk.say(answer);
  expect(keys.at(-1)).not.toMatch(/danger/);
});

test('says in Russian that we do not speak it to somebody who types it in Latin letters', async () => {
  const bot = createTestBot(opened.store);
  const talk = await startTalk(bot);
  const { keys } = await talk.say('sosedi kazhduyu noch shumyat i ya ne mogu spat');
  expect(keys.filter((key) => key === 'language:not-spoken')).toHaveLength(2);
  const said = (await bot.read(talk.id, 0))?.messages.map(({ body }) => body) ?? [];
  expect(said.find(({ say }) => say?.key === 'language:not-spoken')?.language).toBe('ru');
});

test('says in Hungarian and in English to somebody who writes Hungarian that we do not speak it yet, and how to get help', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { texts } = await talk.say('a szomszédom minden éjjel hangosan zenél és nem tudok aludni');
  expect(texts.slice(0, 2)).toEqual([
    'Magyarul még nem tudok beszélgetni. Ha veszélyben van, hívja a 999 számot. Kérhet tolmácsot: hívja a 01283 595795 számot. Ezt a fordítást még senki sem ellenőrizte.',
    'I cannot chat in that language yet. If you are in danger, call 999. You can ask for an interpreter: call 01283 595795.',
  ]);
});

test.each([
  ['bg', 'съседите викат цяла нощ и не мога да спя'],
  ['ckb', 'دراوسێکان هەموو شەوێک هاوار دەکەن'],
  ['fa', 'همسایه ها تمام شب داد می زنند و نمی توانم بخوابم'],
  ['ku', 'cîranên min her şev qîr dikin û ez naxewim'],
  ['ps', 'زموږ ګاونډیان هره شپه چغې وهي'],
  ['pt', 'os vizinhos gritam a noite toda e não consigo dormir'],
  ['ru', 'эти мальчики бросают камни в наши окна'],
  ['so', 'deriska waxay qaylinayaan habeen walba ma seexan karo'],
  ['ti', 'ጎረቤተይ ኣብ ለይቲ ይጭድር ኣሎ'],
  ['vi', 'hàng xóm mở nhạc rất to mỗi đêm và tôi không ngủ được'],
] as const)('and as well to somebody who writes %s, in their letters, with both numbers', async (language, text) => {
  const talk = await startTalk(createTestBot(opened.store));
  const said = (await talk.say(text)).texts.slice(0, 2);
  const numbers = { emergency: '999', council: '01283 595795' };
  const apart = said.map((one) => one.replace(/[\u2066-\u2069]/g, ''));
  expect(apart).toEqual(
    ([language, 'en'] as const).map((tag) =>
      words(tag, 'language:not-spoken', numbers).replace(/[\u2066-\u2069]/g, ''),
    ),
  );
});

test('says it in English alone where no notice is written in the language', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys } = await talk.say('los vecinos gritan toda la noche y no puedo dormir');
  expect(keys.filter((key) => key === 'language:not-spoken')).toHaveLength(1);
});

test('says nothing of languages to somebody who writes English or only a word', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const isAboutLanguage = (key: string): boolean => key.startsWith('language:');
  expect((await talk.say('somebody smashed the window of my car last night')).keys.some(isAboutLanguage)).toBe(false);
  expect((await talk.say('hotel')).keys.some(isAboutLanguage)).toBe(false);
});

test.each([
  ['ar', 'جاري يصرخ في وجهي كل ليلة'],
  ['ar-Latn', 'jari byosrokh 3layye kel leile w ana khayfe'],
  ['zh-Latn', 'you ren zai men kou da jia, qing kuai yi dian lai'],
  ['ru-Latn', 'sosedi kazhduyu noch shumyat i ya ne mogu spat'],
])(
  'keeps the words of the resident as they were, marked with their language and letters (%s)',
  async (language, text) => {
    const bot = createTestBot(opened.store);
    const talk = await startTalk(bot);
    await talk.say(text);
    const read = await bot.read(talk.id, 0);
    expect(read?.messages.find(({ from }) => from === 'resident')?.body).toMatchObject({ text, language });
  },
);

test('S1 shows the danger first, and the word about the language after it', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const { keys } = await talk.say('mój mąż krzyczy na mnie od wczoraj i boję się bardzo: he has a knife');
  expect(keys[0]).toMatch(/^danger:/);
  const lastDanger = keys.findLastIndex((key) => key.startsWith('danger:'));
  expect(keys.slice(lastDanger + 1, lastDanger + 3)).toEqual(OFFER);
});
