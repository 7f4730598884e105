import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { languageOf } from '../../../locales/index.ts';
import { TEST_MODELS, TEST_SCREEN } from '../../support/models.ts';
import { FACTS, REPORT_STEPS, stepNamed, valuesOf } from './scene.ts';

function hear(tag: string, text: string, field: string): Heard {
  const language = languageOf(tag);
  return understand(
    { text, choices: [] },
    { steps: REPORT_STEPS, facts: FACTS, language, ...modelsFor(TEST_MODELS, language), asked: stepNamed(field) },
  );
}

/** "I don't want to say." */
test.each([
  ['ur', 'nahi batana chahta'],
  ['ur', 'main nahi batana chahti ke kahan'],
  ['ur', 'نہیں بتانا چاہتا'],
  ['ar', 'مش عايز أقول'],
  ['ar', 'msh 3ayez a2ol'],
  ['ar', 'لا أريد أن أقول أين'],
  ['ar', 'ما بدي قول'],
  ['pa-Guru', 'dass nahi sakda'],
  ['pa-Guru', 'ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ ਚਾਹੁੰਦੀ'],
  ['zh-Hans', '不想说'],
  ['zh-Hans', '我不想说在哪里'],
  ['zh-Hans', 'bu xiang shuo'],
])('in %s, %j passes over where it was, is kept as no place and tells of no danger', (tag, text) => {
  const heard = hear(tag, text, 'where');
  expect([heard.act, valuesOf(heard), TEST_SCREEN(text)]).toEqual(['skip', {}, []]);
});

/** "Not yet." */
test.each([
  ['en', 'not yet'],
  ['zh-Hans', '还没有'],
  ['ar', 'ليس بعد'],
  ['ur', 'abhi tak nahi'],
])('in %s, %j of danger is no plain no', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'danger'))).toEqual({});
});

/** "Not now." */
test.each([
  ['ur', 'abhi nahi'],
  ['pa-Guru', 'ਹਾਲੇ ਨਹੀਂ'],
])('in %s, %j says that nobody is in danger now', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'danger'))).toEqual({ danger: false });
});

const BUT_THE_LANDLORD = ['police', 'county-council', 'fire-and-rescue', 'victim-services'];

/** "Everyone but the landlord." */
test.each([
  ['en', 'everyone but not the landlord'],
  ['ur', 'sab ko siwaye landlord ke'],
  ['ur', 'سب کو سوائے مالک مکان کے'],
  ['ar', 'الكل ما عدا صاحب البيت'],
  ['ar', 'الكل بس مو صاحب البيت'],
  ['ar', 'el kol ma3ada sa7eb el beit'],
  ['pa-Guru', 'landlord nu chhad ke sab nu'],
  ['zh-Hans', '除了房东以外都可以'],
  ['zh-Hans', 'chule fangdong dou keyi'],
])('S9: in %s, %j shares with all the others', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'consent'))['consent']).toEqual(BUT_THE_LANDLORD);
});

/** "The landlord must not know", "all but the police". */
test.each([
  ['ur', 'makan malik ko pata na chale', []],
  ['pa-Guru', 'makan malik nu pata na lagge', []],
  ['ur', 'police ke ilawa sab', ['landlord', 'county-council', 'fire-and-rescue', 'victim-services']],
  ['ar', 'el kol ma3ada el bolice', ['landlord', 'county-council', 'fire-and-rescue', 'victim-services']],
])('S9: in %s, %j shares with nobody whom it refuses', (tag, text, shared) => {
  expect(valuesOf(hear(tag, text, 'consent'))['consent']).toEqual(shared);
});

/** "The police do nothing." */
test.each([
  ['en', 'the police does nothing'],
  ['ur', 'police kuch nahi karti'],
  ['pa-Guru', 'police kujh nahi kardi'],
  ['ar', 'الشرطة ما عملت شي'],
  ['zh-Hans', '警察不管'],
])('S9: in %s, %j tells of the police, and lets them know nothing', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'consent'))['consent'] ?? []).toEqual([]);
});

/** "For myself." */
test.each([
  ['ur', 'apne liye'],
  ['pa-Guru', 'apne layi'],
  ['ar', 'لنفسي'],
  ['zh-Hans', '给自己'],
])('in %s, %j is asked about no danger', (_tag, text) => {
  expect(TEST_SCREEN(text)).toEqual([]);
});

/** "Send it", before it can be sent. */
test.each([
  ['ur', 'bhej do'],
  ['pa-Guru', 'bhej deo'],
  ['ar', 'ابعت'],
  ['zh-Hans', '发送'],
])('in %s, %j is no name of a language, and asks to send', (tag, text) => {
  const heard = hear(tag, text, 'contact-language');
  expect([heard.choices, valuesOf(heard)]).toEqual([['do:send'], {}]);
});

/** "Urdu", "Mandarin". */
test.each([
  ['ur', 'اردو'],
  ['ur', 'urdu'],
  ['pa-Guru', 'ਪੰਜਾਬੀ'],
  ['ar', 'العربية'],
  ['zh-Hans', '普通话'],
])('in %s, %j answers in which language', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'contact-language'))).toEqual({ 'contact-language': text });
});
