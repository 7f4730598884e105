import { modelsFor } from '../../../../bot/models.ts';
import { understand } from '../../../../bot/understand/understand.ts';
import type { Heard } from '../../../../dialogs/heard.ts';
import { TOPICS } from '../../../../dialogs/index.ts';
import type { Step } from '../../../../dialogs/step.ts';
import { languageOf } from '../../../../locales/index.ts';
import { TEST_MODELS } from '../../../support/models.ts';
import { FACTS, REPORT_STEPS, stepNamed, valuesOf } from '../scene.ts';

function hear(tag: string, text: string, field = 'contact'): Heard {
  const language = languageOf(tag);
  return understand(
    { text, choices: [] },
    { steps: REPORT_STEPS, facts: FACTS, language, ...modelsFor(TEST_MODELS, language), asked: stepNamed(field) },
  );
}

const told = (tag: string, text: string): Readonly<Record<string, unknown>> => valuesOf(hear(tag, text));

/** "Yes, but not at night." */
test.each([
  ['ur', 'haan lekin raat ko nahi', 'raat ko nahi'],
  ['ar', 'نعم لكن ليس في الليل', 'ليس في الليل'],
  ['pa-Guru', 'ਹਾਂ ਪਰ ਰਾਤ ਨੂੰ ਨਹੀਂ', 'ਰਾਤ ਨੂੰ ਨਹੀਂ'],
  ['zh-Hans', '可以，但是晚上不行', '晚上不行'],
])('S9: in %s, %j is leave, and says when not', (tag, text, times) => {
  expect(told(tag, text)).toEqual({ contact: 'contact', 'contact-times': times });
});

/** "Yes, but my husband sees my phone." */
test.each([
  ['ur', 'ہاں لیکن میرا شوہر میرا فون دیکھتا ہے'],
  ['ar', 'نعم لكن زوجي يرى هاتفي'],
  ['pa-Guru', 'ਹਾਂ ਪਰ ਮੇਰਾ ਪਤੀ ਮੇਰਾ ਫ਼ੋਨ ਦੇਖਦਾ ਹੈ'],
  ['zh-Hans', '可以，但是我老公会看我的手机'],
])('S9: in %s, %j is leave, and says who sees the phone', (tag, text) => {
  expect(told(tag, text)).toEqual({ contact: 'contact', 'contact-careful': ['others-see'] });
});

/** "Don't talk to me after 8, and send me a message on …", "not at the weekend", "only in the day". */
test.each([
  ['ar', 'ماشي بس متكلمونيش بعد الساعة 8 وابعتولي رسالة على 07700 900123', 'بس متكلمونيش بعد الساعة 8'],
  ['pa-Guru', 'weekend te nahi', 'weekend te nahi'],
  ['ur', 'hafte ke din nahi, baqi din theek hai', 'hafte ke din nahi'],
  ['ur', 'sirf din mein call karein', 'sirf din mein call karein'],
  ['pa-Guru', 'sirf din vich phone karo', 'sirf din vich phone karo'],
  ['en', 'only call in the day', 'in the day'],
])('S9: in %s, the no of %j stays with its time, and neither is of what happened', (tag, text, times) => {
  const values = told(tag, text);
  expect(values['contact-times']).toBe(times);
  expect(Object.keys(values).filter((field) => !field.startsWith('contact'))).toEqual([]);
});

/** "Will you call me", "the phone is shared with my mother-in-law". */
test.each([
  ['en', 'will you call me'],
  ['en', 'when will you call me'],
  ['en', 'phone shared with my mother in law'],
  ['zh-Hans', '你们会给我打电话吗'],
  ['zh-Hans', '电话是我和婆婆共用的'],
  ['ar', 'هل ستتصلون بي'],
  ['ur', 'kya aap mujhe call karenge'],
  ['pa-Guru', 'ki tusi menu phone karoge'],
])('S9: in %s, %j gives no leave', (tag, text) => {
  expect(told(tag, text)['contact']).not.toBe('contact');
});

/** "Never call me, he will hear it", "my husband reads my phone, don't call". */
test.each([
  ['zh-Hans', '千万别打给我，他会听到'],
  ['ur', 'mera shohar mera phone dekhta hai, call mat karna'],
  ['ar', 'زوجي يقرأ هاتفي، لا تتصلوا بي'],
])('S9: in %s, %j is a refusal and no wish for a person', (tag, text) => {
  const heard = hear(tag, text);
  expect([heard.act, valuesOf(heard)['contact'], heard.needs]).toEqual(['answer', 'anonymous', []]);
});

/** "Only by message, don't call": what is left is taken. */
test('S9: in Arabic, a message is left where a call is refused', () => {
  expect(told('ar', 'فقط برسالة، لا تتصلوا')).toEqual({ contact: 'contact', 'contact-how': ['text'] });
});

/** "The code word is rose." */
test.each([
  ['zh-Hans', '暗号是玫瑰', '玫瑰'],
  ['ar', 'كلمة السر وردة', 'وردة'],
])('S9: in %s, %j is a code word, and tells of no drugs', (tag, text, word) => {
  expect(told(tag, text)).toEqual({ 'contact-careful': ['code-word'], 'contact-code-word': word });
});

/** "When he is at home, don't call." */
test.each([
  ['en', "when he is at home, don't call"],
  ['en', "after 8, don't call"],
  ['en', "don't call, if he is in"],
  ['ur', 'jab mera shohar ghar par ho to call mat karna'],
  ['pa-Guru', 'jado mera gharwala ghar hove odo phone na karna'],
  ['ar', 'لما يكون زوجي بالبيت، لا تتصلوا'],
  ['zh-Hans', '我老公在家的时候，不要打电话'],
])('S9: in %s, %j never becomes a time to call', (tag, text) => {
  expect(told(tag, text)['contact-times']).toBe(text);
  expect(told(tag, text)['contact']).not.toBe('contact');
});

const CALL_BACK: readonly Step[] = TOPICS.find(({ id }) => id === 'call-back')?.steps ?? [];

function whileAsked(field: string, tag: string, text: string): Readonly<Record<string, unknown>> {
  const language = languageOf(tag);
  const answered = [{ step: stepIn(CALL_BACK, 'contact'), value: 'contact', words: '' }];
  const asked = stepIn(CALL_BACK, field);
  return valuesOf(
    understand(
      { text, choices: [] },
      { steps: CALL_BACK, facts: FACTS, language, ...modelsFor(TEST_MODELS, language), asked, answered },
    ),
  );
}

function stepIn(steps: readonly Step[], field: string): Step {
  const step = steps.find((one) => one.field === field);
  if (step === undefined) throw new Error(`no question is called ${field}`);
  return step;
}

/** "From 10 to 12 in the morning", "when he is at work", "don't call in front of him". */
test.each([
  ['en', 'from 10 to 12 in the morning'],
  ['en', 'when he is at work'],
  ['zh-Hans', '上午十点到十二点'],
  ['zh-Hans', '他在家的时候不要打'],
  ['ar', 'من 10 إلى 12 صباحا'],
  ['ar', 'لما يكون بالشغل'],
  ['ur', 'jab wo kaam par ho'],
  ['ur', 'uske samne call mat karna'],
  ['pa-Guru', 'savere 10 ton 12 de vich'],
])('S9: in %s, %j is when to call, while a call back asks whom it is for', (tag, text) => {
  expect(whileAsked('call-back-for', tag, text)).toEqual({ 'contact-times': text });
});

/** "Don't leave a message", "don't call when he's at home". */
test.each([
  ['en', "don't leave a message", { 'contact-careful': [] }],
  ['zh-Hans', '不要留言', { 'contact-careful': [] }],
  ['ar', 'لا تتركوا رسالة', { 'contact-careful': [] }],
  ['pa-Guru', 'suneha na chhaddo', { 'contact-careful': [] }],
  ['zh-Hans', '他在家的时候不要打', { 'contact-times': '他在家的时候不要打' }],
])('S9: in %s, %j is not what a call back is about', (tag, text, values) => {
  expect(whileAsked('call-back-about', tag, text)).toEqual(values);
});
