import { modelsFor } from '../../../../bot/models.ts';
import { understand } from '../../../../bot/understand/understand.ts';
import type { Heard } from '../../../../dialogs/heard.ts';
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
