import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

const STORY = 'linju mei tian wanshang fang yinyue hen chao, wo shui bu zhao, yijing liang ge yue le';
const OFFER = ['language:offer-own', 'language:offer'];
const BEGUN = ['report-asb:opening', 'questions:understood', 'report-asb:danger.ask'];

const opened = storeForTests();

/** The rest of a report in pinyin, to its reference; what is said, in the words of the chat. */
async function finish(talk: Talk): Promise<readonly string[]> {
  expect((await talk.say('mei you')).keys).toEqual(['questions:where.ask']);
  expect((await talk.say('zai Swadlincote de Burton Road fujin')).keys).toEqual(['questions:contact.wanted.ask']);
  const anonymous = await talk.say('bu yong, wo yao niming');
  expect(anonymous.keys).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
  const check = await talk.press('consent=');
  const sent = await talk.press('do:send');
  expect(sent.outcome).toBe('reported');
  expect(sent.texts[0]).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]/);
  return check.rows;
}

test('a report in pinyin is offered Chinese, and goes on in English to its reference when it is not wanted', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  const first = await talk.say(STORY);
  expect(first.keys).toEqual([...OFFER, ...BEGUN]);
  expect(first.texts.slice(0, 2)).toEqual([
    '我可以用简体中文和您聊天。您想换成简体中文吗？',
    'I can also chat in this language: 简体中文. Do you want to change to it?',
  ]);
  expect(first.codes.slice(0, 2)).toEqual(['do:language:zh-Hans', 'do:language:en']);
  expect(await finish(talk)).toEqual([
    'Danger when reported: No',
    `What is happening: ${STORY}`,
    'Kind: Noise',
    'Where: zai Swadlincote de Burton Road fujin',
    'When: Still going on, since Saturday, 9 January 2027',
    'Contact: No, I want to stay anonymous',
    'May share with: None chosen',
    'How often: Every day or night (since Saturday, 9 January 2027)',
  ]);
});

test('the same report goes on in Chinese when it is, whatever letters its answers are typed in', async () => {
  const talk = await startTalk(createTestBot(opened.store));
  await talk.say(STORY);
  const changed = await talk.press('do:language:zh-Hans');
  expect(changed.keys.slice(0, 2)).toEqual(['language:now', 'language:unchecked']);
  expect(changed.keys.at(-1)).toBe('report-asb:danger.ask');
  expect(changed.texts.at(-1)).toBe('现在有人有危险，或者有犯罪正在发生吗？');
  expect(await finish(talk)).toEqual([
    '报告时的危险: 否',
    `发生的事: ${STORY}`,
    '类别: 噪音',
    '地点: zai Swadlincote de Burton Road fujin',
    '时间: 还在发生，从 2027年1月9日星期六 开始',
    '联系: 不，我想匿名',
    '可以告诉: 没有选择',
    '频率: 每天或每夜（从 2027年1月9日星期六 开始）',
  ]);
});

test('somebody who says where in a chat in Chinese is not asked whether to change to English', async () => {
  const talk = await startTalk(createTestBot(opened.store), packNamed('zh-Hans'));
  await talk.say('邻居每天晚上放音乐很吵');
  await talk.press('danger=no');
  const { keys } = await talk.say('near the Tesco on Burton Road');
  expect(keys.filter((key) => key.startsWith('language:'))).toEqual([]);
});
