import { modelsFor } from '../../../../bot/models.ts';
import { understand } from '../../../../bot/understand/understand.ts';
import { TOPICS } from '../../../../dialogs/index.ts';
import { languageOf } from '../../../../locales/index.ts';
import { TEST_MODELS } from '../../../support/models.ts';
import { EVERY_STEP, FACTS, stepNamed, valuesOf } from '../scene.ts';

function told(tag: string, text: string, field: string): Readonly<Record<string, unknown>> {
  const language = languageOf(tag);
  const steps = TOPICS.find((topic) => topic.steps.some((step) => step.field === field))?.steps ?? EVERY_STEP;
  const models = modelsFor(TEST_MODELS, language);
  return valuesOf(
    understand({ text, choices: [] }, { steps, facts: FACTS, language, ...models, asked: stepNamed(field) }),
  );
}
const PHONE = { 'contact-phone': '+447700900123' };

/** "Text me on …, never call, my husband checks my phone." */
test.each([
  ['pl', 'proszę pisać smsy na 07700 900123, nigdy nie dzwonić, mąż sprawdza mój telefon'],
  ['ro', 'trimiteți-mi SMS la 07700 900123, nu mă sunați niciodată, soțul îmi verifică telefonul'],
  ['lt', 'rašykite žinutę 07700 900123, niekada neskambinkite, vyras tikrina mano telefoną'],
  ['uk', 'пишіть смс на 07700 900123, ніколи не дзвоніть, чоловік перевіряє мій телефон'],
  ['ar', 'راسلوني برسالة نصية على 07700 900123، لا تتصلوا بي أبدا، زوجي يفتش هاتفي'],
  ['ur', 'مجھے 07700 900123 پر میسج کریں، کبھی کال نہ کریں، میرا شوہر میرا فون چیک کرتا ہے'],
  ['pa-Guru', 'ਮੈਨੂੰ 07700 900123 ਤੇ ਮੈਸੇਜ ਕਰੋ, ਕਦੇ ਕਾਲ ਨਾ ਕਰੋ, ਮੇਰਾ ਪਤੀ ਮੇਰਾ ਫ਼ੋਨ ਚੈੱਕ ਕਰਦਾ ਹੈ'],
  ['zh-Hans', '请发短信到07700 900123，千万不要打电话，我丈夫会看我的手机'],
])(
  'S9: in %s, who asks for a text and never a call, and says who sees the phone, is heard in all of it',
  (tag, text) => {
    expect(told(tag, text, 'contact')).toEqual({
      contact: 'contact',
      'contact-how': ['text'],
      'contact-careful': ['others-see'],
      ...PHONE,
    });
  },
);

/** "Call me after six, my number is …" */
test.each([
  ['pl', 'zadzwońcie do mnie po 18, mój numer 07700 900123', 'po 18'],
  ['ro', 'sunați-mă după ora 18, numărul meu este 07700 900123', 'după ora 18'],
  ['lt', 'skambinkite man po 18 val., mano numeris 07700 900123', 'po 18 val'],
  ['uk', 'дзвоніть мені після 18, мій номер 07700 900123', 'після 18'],
  ['ar', 'اتصلوا بي بعد الساعة 6، رقمي 07700 900123', 'بعد الساعة 6'],
  ['ur', 'مجھے 6 بجے کے بعد کال کریں، میرا نمبر 07700 900123 ہے', '6 بجے کے بعد کال کریں'],
  ['pa-Guru', 'ਮੈਨੂੰ 6 ਵਜੇ ਤੋਂ ਬਾਅਦ ਫ਼ੋਨ ਕਰੋ, ਮੇਰਾ ਨੰਬਰ 07700 900123 ਹੈ', '6 ਵਜੇ ਤੋਂ ਬਾਅਦ ਫ਼ੋਨ ਕਰੋ'],
  ['zh-Hans', '请晚上6点以后打电话给我，我的号码是07700 900123', '晚上6点以后打电话给我'],
])('in %s, when to call is kept in the words that were written', (tag, text, times) => {
  expect(told(tag, text, 'contact')).toMatchObject({ 'contact-how': ['phone'], 'contact-times': times, ...PHONE });
});

/** "Don't call." "Only by text, don't call." */
test.each([
  ['pl', 'nie dzwońcie', 'tylko sms, nie dzwońcie'],
  ['ro', 'nu sunați', 'doar sms, nu mă sunați'],
  ['lt', 'neskambinkite', 'tik žinute, neskambinkite'],
  ['uk', 'не дзвоніть', 'тільки смс, не дзвоніть'],
  ['ar', 'لا تتصلوا', 'رسالة نصية فقط، لا تتصلوا بي'],
  ['ur', 'کال نہ کریں', 'صرف میسج کریں، فون نہ کریں'],
  ['pa-Guru', 'ਫ਼ੋਨ ਨਾ ਕਰੋ', 'ਸਿਰਫ਼ ਮੈਸੇਜ, ਕਾਲ ਨਾ ਕਰਿਓ'],
  ['zh-Hans', '不要打电话', '只发短信，别打电话'],
])('S9: in %s, a way that is said no to is never taken', (tag, no, only) => {
  expect(told(tag, no, 'contact-how')['contact-how']).toBeUndefined();
  expect(told(tag, only, 'contact-how')).toEqual({ 'contact-how': ['text'] });
});

/** "Somebody else reads my phone." "I need an interpreter and would rather have a woman." */
test.each([
  ['pl', 'ktoś inny czyta mój telefon', 'potrzebuję tłumacza i wolę kobietę'],
  ['ro', 'altcineva îmi citește telefonul', 'am nevoie de interpret și prefer o femeie'],
  ['lt', 'kažkas kitas skaito mano telefoną', 'man reikia vertėjo ir norėčiau moters'],
  ['uk', 'хтось інший читає мій телефон', 'мені потрібен перекладач і краще жінка'],
  ['ar', 'شخص آخر يقرأ هاتفي', 'أحتاج مترجم وأفضل امرأة'],
  ['ur', 'کوئی اور میرا فون دیکھتا ہے', 'مجھے مترجم چاہیے اور عورت سے بات کرنی ہے'],
  ['pa-Guru', 'ਕੋਈ ਹੋਰ ਮੇਰਾ ਫ਼ੋਨ ਵੇਖਦਾ ਹੈ', 'ਮੈਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ ਅਤੇ ਔਰਤ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ'],
  ['zh-Hans', '别人会看我的手机', '我需要翻译，最好是女的'],
])('in %s, who else sees the phone, and whom they would speak with', (tag, seen, needs) => {
  expect(told(tag, seen, 'contact-careful')).toEqual({ 'contact-careful': ['others-see'] });
  expect(told(tag, needs, 'contact-needs')).toEqual({ 'contact-needs': ['interpreter', 'woman-worker'] });
});

test('in Chinese, a postcode or an address is found though no space stands beside it', () => {
  expect(told('zh-Hans', '我住在DE11 9AB附近', 'where')['where']).toMatchObject({ postcode: 'DE11 9AB' });
  expect(told('zh-Hans', '邮箱是sam@example.org谢谢', 'contact-email')['contact-email']).toBe('sam@example.org');
});
