import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import { languageOf } from '../../../locales/index.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { EVERY_STEP, FACTS, stepNamed, valuesOf } from './scene.ts';

/** The act and the answer of a message where a question is open. */
function answer(tag: string, text: string, field: string): readonly [act: string, value: unknown] {
  const language = languageOf(tag);
  const steps = TOPICS.find((topic) => topic.steps.some((step) => step.field === field))?.steps ?? EVERY_STEP;
  const heard = understand(
    { text, choices: [] },
    { steps, asked: stepNamed(field), facts: FACTS, language, ...modelsFor(TEST_MODELS, language) },
  );
  return [heard.act, valuesOf(heard)[field]];
}

/** "Not now, but he comes tomorrow", "no, but I am afraid". */
test.each([
  ['pl', 'teraz nie, ale boję się'],
  ['pl', 'nie, przyjdzie wieczorem'],
  ['uk', 'ні, він повернеться вночі'],
  ['ur', 'abhi nahi lekin kal aayega'],
  ['pa-Guru', 'ਹੁਣ ਨਹੀਂ ਪਰ ਕੱਲ੍ਹ ਆਵੇਗਾ'],
  ['zh-Hans', '没有，但我害怕'],
  ['zh-Hans', '现在没有，他晚上会回来'],
])('S1: in %s, %j to whether there is danger is asked once more', (tag, text) => {
  expect(answer(tag, text, 'danger')).toEqual(['answer', undefined]);
});

test.each([
  ['pl', 'nie, ale przychodzą co noc', false],
  ['zh-Hans', '有', true],
  ['zh-Hans', '有危险', true],
])('S1: in %s, %j answers whether there is danger', (tag, text, isDanger) => {
  expect(answer(tag, text, 'danger')[1]).toBe(isDanger);
});

/** "He is at home", "I am not alone". */
test.each([
  ['ro', 'nu sunt singura'],
  ['pa-Guru', 'oh ghar hai'],
  ['ur', 'wo ghar par hai'],
  ['lt', 'jis namuose'],
  ['uk', 'він вдома'],
  ['ar', 'هو في البيت'],
  ['zh-Hans', '他在家'],
])('S8: in %s, %j is not safe to write', (tag, text) => {
  expect(answer(tag, text, 'da-safe')[1]).toBe('unsafe');
});

/** "Except the police", said behind it, and "the police know". */
test.each([
  ['ur', 'police ko pata hai'],
  ['ur', 'پولیس کو معلوم ہے'],
  ['pa-Guru', 'police nu pata na lagge'],
  ['ur', 'police ke siwa'],
  ['ur', 'پولیس کو چھوڑ کر'],
  ['pa-Guru', 'police nu chhad ke'],
  ['pa-Guru', 'ਪੁਲਿਸ ਨੂੰ ਛੱਡ ਕੇ'],
  ['pa-Guru', 'ਪੁਲਿਸ ਨੂੰ ਛੱਡ ਕੇ ਸਭ ਨੂੰ'],
])('S9: in %s, %j shares nothing with the police', (tag, text) => {
  expect(answer(tag, text, 'consent')[1] ?? []).not.toContain('police');
});

/** "Nobody shall know." */
test.each([
  ['pl', 'nie chcę żeby ktoś wiedział'],
  ['ro', 'nu vreau sa stie cineva'],
  ['lt', 'nenoriu kad kas suzinotu'],
  ['uk', 'ніхто не повинен знати'],
  ['pa-Guru', 'kise nu na dasna'],
  ['ur', 'kisi aur ko nahi'],
  ['ar', 'ما تقولو لحدا'],
  ['zh-Hans', '只给你们'],
])('S9: in %s, %j shares the report with none of them, and asks for nobody', (tag, text) => {
  expect(answer(tag, text, 'consent')).toEqual(['answer', []]);
});

/** "No phone, e-mail", with nothing between. */
test.each([
  ['ur', 'phone nahi sirf email'],
  ['ur', 'فون نہیں صرف ای میل'],
  ['pa-Guru', 'phone na karo email karo'],
  ['pa-Guru', 'ਫੋਨ ਨਹੀਂ ਈਮੇਲ'],
])('S9: in %s, %j is e-mail and no call', (tag, text) => {
  expect(answer(tag, text, 'contact-how')[1]).toEqual(['email']);
});

/** "I have no phone", with or without what there is. */
test.each([
  ['ro', 'nu am telefon'],
  ['pa-Guru', 'phone nahi hai'],
  ['ur', 'phone nahi hai sirf email'],
  ['zh-Hans', '我没有电话，只有邮箱'],
])('S9: in %s, whoever says %j is asked for no number, and reached by no call', (tag, text) => {
  expect(answer(tag, text, 'contact-phone')).toEqual(['skip', undefined]);
  expect(answer(tag, text, 'contact-how')[1] ?? []).not.toContain('phone');
});

/** What is asked for in a word or two. */
test.each([
  ['ar', 'السؤال السابق', 'back'],
  ['zh-Hans', '上一个', 'back'],
  ['ur', 'کیا؟', 'repeat'],
  ['uk', 'що?', 'repeat'],
  ['ro', 'ce?', 'repeat'],
  ['lt', 'nutrauk', 'cancel'],
  ['pa-Guru', 'dobara shuru karo', 'restart'],
  ['pl', 'przejdź dalej', 'skip'],
  ['zh-Hans', '没印象', 'dont-know'],
])('in %s, %j asks for what it says', (tag, text, act) => {
  expect(answer(tag, text, 'where')[0]).toBe(act);
});

test.each([
  ['pl', 'proszę o kontakt', 'contact'],
  ['ro', 'puteti sa ma contactati', 'contact'],
  ['ur', 'rabta kar sakte hain', 'contact'],
  ['uk', "можете зв'язатися", 'contact'],
  ['pl', 'nie podam danych', 'anonymous'],
  ['ar', 'ما في داعي', 'anonymous'],
  ['zh-Hans', '不需要', 'anonymous'],
  ['lt', 'nesusisiekite', 'anonymous'],
])('S9: in %s, %j says whether they may be contacted', (tag, text, value) => {
  expect(answer(tag, text, 'contact')[1]).toBe(value);
});

test.each([
  ['zh-Hans', '前天', { from: '2026-11-20', ongoing: false }],
  ['zh-Hans', '大前天', { from: '2026-11-19', ongoing: false }],
  ['zh-Hans', '2026年11月3日', { from: '2026-11-03', ongoing: false }],
  ['zh-Hans', '三月以来', { from: '2026-03-01', ongoing: true }],
  ['zh-Hans', '复活节以来', { ongoing: true, words: '复活节以来' }],
  ['pl', 'od lata', { ongoing: true, words: 'od lata' }],
  ['ur', 'ramzan se', { ongoing: true, words: 'ramzan se' }],
  ['ar', 'imbareh', { from: '2026-11-21', ongoing: false }],
  ['lt', 'vidurnaktį', { time: '00:00', ongoing: false }],
])('in %s, %j tells when', (tag, text, when) => {
  expect(answer(tag, text, 'when')[1]).toEqual(when);
});

test.each([
  ['uk', 'іноді', 'sometimes'],
  ['ur', 'kabhi kabhi', 'sometimes'],
  ['zh-Hans', '经常', 'several-a-week'],
  ['pa-Guru', 'pehli vaar', 'once'],
])('in %s, %j tells how often', (tag, text, rate) => {
  expect(answer(tag, text, 'often')[1]).toEqual({ rate });
});

/** "I did not send money", "I gave no details", and that money has gone. */
test.each([
  ['pl', 'nie wysłałem pieniędzy', 'no'],
  ['pl', 'danych nie podałem', 'no'],
  ['ro', 'nu am trimis bani', 'no'],
  ['ro', 'nu le-am dat codul', 'no'],
  ['uk', 'гроші не переказував', 'no'],
  ['ar', 'ما عطيت معلومات', 'no'],
  ['pa-Guru', 'koi details nahi ditti', 'no'],
  ['ur', 'paise chale gaye', 'money'],
  ['pl', 'wysłałam pieniądze', 'money'],
])('in %s, %j tells what has gone', (tag, text, gone) => {
  expect(answer(tag, text, 'fraud-gone')[1]).toBe(gone);
});
