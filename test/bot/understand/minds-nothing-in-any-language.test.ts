import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { languageOf } from '../../../locales/index.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { EVERY_STEP, FACTS, stepNamed, valuesOf } from './scene.ts';

function hear(tag: string, text: string, field: string): Heard {
  const language = languageOf(tag);
  const steps = TOPICS.find((topic) => topic.steps.some((step) => step.field === field))?.steps ?? EVERY_STEP;
  return understand(
    { text, choices: [] },
    { steps, asked: stepNamed(field), facts: FACTS, language, ...modelsFor(TEST_MODELS, language) },
  );
}

const told = (tag: string, text: string, field: string): Readonly<Record<string, unknown>> =>
  valuesOf(hear(tag, text, field));

/** "It does not matter", "anybody", "a woman or a man". */
test.each([
  ['en', 'no preference'],
  ['en', 'man or woman'],
  ['pl', 'wszystko jedno'],
  ['pl', 'kobieta lub mężczyzna'],
  ['ro', 'nu conteaza'],
  ['ro', 'barbat sau femeie'],
  ['lt', 'man vis tiek'],
  ['lt', 'vyras ar moteris'],
  ['uk', 'без різниці'],
  ['uk', 'кто угодно'],
  ['pa-Guru', 'koi fark nahi painda'],
  ['pa-Guru', 'ਕੋਈ ਵੀ ਚੱਲੇਗਾ'],
  ['ur', 'koi farq nahi'],
  ['ur', 'کوئی بھی'],
  ['ar', 'ما بتفرق'],
  ['ar', 'أي حدا'],
  ['zh-Hans', '谁都行'],
  ['zh-Hans', '男女都可以'],
  ['zh-Hans', '无所谓'],
])('S9: in %s, who says %j may be met by a woman or a man, and needs nothing else', (tag, text) => {
  expect(told(tag, text, 'person-worker')['person-worker']).toBe('any');
  expect(told(tag, text, 'contact-needs')['contact-needs']).toEqual([]);
});

const MAY_BE_LEFT = [
  ['pl', 'można się nagrać', 'proszę nie nagrywać wiadomości'],
  ['ro', 'puteti lasa mesaj', 'sa nu lasati mesaj'],
  ['lt', 'palikite žinutę', 'nepalikit zinuciu'],
  ['uk', 'можна залишити повідомлення', 'не залишайте повідомлень'],
  ['pa-Guru', 'message chhad sakde ho', 'message na chhadeo'],
  ['ur', 'پیغام چھوڑ سکتے ہیں', 'message mat chorein'],
  ['ar', 'خلوا رسالة', 'لا تخلوا رسالة'],
  ['zh-Hans', '可以留言', '别留言'],
] as const;

test.each(MAY_BE_LEFT)('S9: in %s, %j gives leave to leave a message, and %j does not', (tag, leave, refusal) => {
  expect(told(tag, leave, 'contact-careful')['contact-careful']).toEqual(['message-ok']);
  expect(told(tag, refusal, 'contact-careful')['contact-careful'] ?? []).toEqual([]);
});

/** "Send it tomorrow", "I'll send it on Monday". */
test.each([
  ['en', 'send it tomorrow'],
  ['ur', 'kal bhejna'],
  ['ur', 'کل بھیجنا'],
  ['ur', 'kal subah bhejna'],
  ['pa-Guru', 'kal bhejna'],
  ['pa-Guru', 'somvar nu bhejna'],
  ['pl', 'wyślij to jutro rano'],
  ['ro', 'trimite luni'],
  ['lt', 'siųsk pirmadienį'],
  ['uk', 'відправ у понеділок'],
  ['ar', 'ارسلها يوم الاثنين'],
  ['zh-Hans', '明天早上发'],
])('in %s, %j at the check sends nothing and changes nothing, and is told so', (tag, text) => {
  const { act, values, choices } = hear(tag, text, 'check');
  expect([act, values, choices]).toEqual(['answer', {}, ['do:take-back']]);
});

/** "Wait" at a question about danger is no "no". */
test.each([
  ['pl', 'czekaj'],
  ['ur', 'ruko'],
  ['ar', 'لحظة'],
  ['zh-Hans', '等一下'],
  ['uk', 'ще ні'],
])('S1: in %s, %j to whether there is danger is no "no"', (tag, text) => {
  expect(told(tag, text, 'danger')['danger']).toBeUndefined();
});

test.each([
  ['pl', 'może być wyślij'],
  ['ro', 'e corect trimite'],
  ['lt', 'viskas gerai siųskit'],
  ['uk', 'відправ'],
  ['pa-Guru', 'hun bhej do'],
  ['ur', 'abhi bhej do'],
  ['ar', 'ابعته'],
  ['zh-Hans', '可以发了'],
])('in %s, %j at the check sends it', (tag, text) => {
  expect(told(tag, text, 'check')['check']).toBe(true);
});
