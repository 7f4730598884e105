import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { TOPICS } from '../../../dialogs/index.ts';
import type { Heard } from '../../../dialogs/heard.ts';
import { LANGUAGES } from '../../../locales/index.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { EVERY_STEP, FACTS, stepNamed, valuesOf } from './scene.ts';

function hear(tag: string, text: string, asked?: string): Heard {
  const language = LANGUAGES.find((one) => one === tag) ?? 'en';
  return understand(
    { text, choices: [] },
    {
      steps: TOPICS.find((topic) => topic.steps.some(({ field }) => field === asked))?.steps ?? EVERY_STEP,
      facts: FACTS,
      language,
      ...modelsFor(TEST_MODELS, language),
      ...(asked === undefined ? {} : { asked: stepNamed(asked) }),
    },
  );
}

test.each([
  ['pl', 'tak', true],
  ['pl', 'Nie', false],
  ['ro', 'da, sigur', true],
  ['ro', 'nu', false],
  ['ur', 'haan', true],
  ['ur', 'جی ہاں', true],
  ['ur', 'nahi', false],
  ['ar', 'نعم', true],
  ['ar', 'la', false],
  ['zh-Hans', '是的', true],
  ['pl', 'yes', true],
])('in %s, %j answers whether anyone is in danger', (tag, text, value) => {
  expect(valuesOf(hear(tag, text, 'danger'))['danger']).toBe(value);
});

test.each([
  ['pl', 'nie wiem', 'dont-know'],
  ['pl', 'cofnij', 'back'],
  ['ro', 'nu stiu', 'dont-know'],
  ['ur', 'pata nahi', 'dont-know'],
  ['ar', 'ما بعرف', 'dont-know'],
  ['pl', 'skip', 'skip'],
  ['pl', 'dalej', 'skip'],
  ['ro', 'sari', 'skip'],
  ['lt', 'praleisk', 'skip'],
  ['pa-Guru', 'chhado', 'skip'],
  ['pa-Guru', 'ਰੋਕੋ', 'cancel'],
  ['ur', 'بند کرو', 'cancel'],
  ['ar', 'بدي اوقف', 'cancel'],
  ['lt', 'neturiu supratimo', 'dont-know'],
  ['uk', 'людину', 'human'],
])('in %s, %j asks for what it says', (tag, text, act) => {
  expect(hear(tag, text, 'where').act).toBe(act);
});

test.each([
  ['pl', 'wczoraj', '2026-11-21'],
  ['ro', 'ieri', '2026-11-21'],
  ['ur', 'کل رات', '2026-11-21'],
  ['ar', 'امبارح', '2026-11-21'],
  ['zh-Hans', '昨天', '2026-11-21'],
])('in %s, %j is the day before, in the words of the resident', (tag, text, from) => {
  const { when } = hear(tag, text, 'when').values;
  expect(when).toMatchObject({ value: { from }, words: text });
});

test('in Polish, a place is read as it is heard', () => {
  expect(valuesOf(hear('pl', 'koło tesco w Swad', 'where'))['where']).toMatchObject({ settlement: 'Swadlincote' });
});

test('ranks the need that a first message names, in the language that it is in', () => {
  expect(hear('pl', 'sąsiad puszcza głośno muzykę w nocy').topics[0]?.topic).toBe('noise-environment');
  expect(hear('ro', 'vecinul da muzica tare noaptea').topics[0]?.topic).toBe('noise-environment');
});

test.each([
  ['ar', 'kel lail men shahrein', '2026-09-22'],
  ['ar', 'كل ليلة منذ شهرين', '2026-09-22'],
  ['ar', 'kol yom men 3 ashhor', '2026-08-22'],
  ['ur', 'har raat do mahine se', '2026-09-22'],
  ['ur', 'ہر رات دو مہینے سے', '2026-09-22'],
  ['pa-Guru', 'har raat do mahine ton', '2026-09-22'],
  ['zh-Hans', 'mei tian wanshang, yijing liang ge yue le', '2026-09-22'],
  ['zh-Hans', '每天晚上，已经两个月了', '2026-09-22'],
  ['uk', 'kozhnoi nochi vzhe dva misyatsi', '2026-09-22'],
  ['uk', 'щоночі вже два місяці', '2026-09-22'],
  ['pl', 'co noc od dwoch miesiecy', '2026-09-22'],
  ['ro', 'in fiecare noapte de doua luni', '2026-09-22'],
  ['lt', 'kas nakti jau du menesius', '2026-09-22'],
])('in %s, %j is every day since then, and not asked for again', (tag, text, from) => {
  for (const conversation of [tag, 'en']) {
    const values = valuesOf(hear(conversation, text, 'when'));
    expect(values['when']).toEqual({ from, ongoing: true });
    expect(values['often']).toMatchObject({ rate: 'daily', since: from });
  }
});

test.each([
  ['ur', 'do din pehle', '2026-11-20'],
  ['zh-Hans', 'san tian qian', '2026-11-19'],
  ['zh-Hans', '三天前', '2026-11-19'],
  ['uk', 'try dni tomu', '2026-11-19'],
  ['pl', 'trzy dni temu', '2026-11-19'],
])('in %s, %j is the day that it was', (tag, text, from) => {
  expect(valuesOf(hear(tag, text, 'when'))['when']).toEqual({ from, ongoing: false });
});

test.each([
  ['pl', 'wczoraj wieczorem koło ósmej', '2026-11-21', '20:00'],
  ['pl', '5 listopada o wpół do jedenastej wieczorem', '2026-11-05', '22:30'],
  ['ro', 'azi la trei după-amiaza', '2026-11-22', '15:00'],
  ['ro', 'pe 5 noiembrie la zece și jumătate seara', '2026-11-05', '22:30'],
  ['uk', '5 листопада о пів на одинадцяту вечора', '2026-11-05', '22:30'],
  ['uk', 'vchora vvecheri blyzko vosmoi', '2026-11-21', '20:00'],
  ['lt', 'lapkričio 5 dieną pusę vienuolikos vakaro', '2026-11-05', '22:30'],
  ['ur', 'کل شام آٹھ بجے کے قریب', '2026-11-21', '20:00'],
  ['ur', '5 نومبر کو رات ساڑھے دس بجے', '2026-11-05', '22:30'],
  ['pa-Guru', 'ਅੱਜ ਦੁਪਹਿਰ ਤਿੰਨ ਵਜੇ', '2026-11-22', '15:00'],
  ['ar', 'يوم 5 نوفمبر الساعة العاشرة والنصف ليلا', '2026-11-05', '22:30'],
  ['zh-Hans', '11月5日晚上十点半', '2026-11-05', '22:30'],
  ['zh-Hans', 'zuotian wanshang ba dian', '2026-11-21', '20:00'],
  ['pl', 'dzisiaj rano około 7:30', '2026-11-22', '07:30'],
  ['pa-Guru', 'munde kal raat nau vaje Newhall vich agg laa rahe si', '2026-11-21', '21:00'],
])('in %s, %j names a time of the clock', (tag, text, from, time) => {
  expect(valuesOf(hear(tag, text, 'when'))['when']).toMatchObject({ from, time });
});

test.each([
  ['pl', 'dwa razy w tygodniu', 'several-a-week'],
  ['pl', 'w każdy piątek wieczorem', 'weekly'],
  ['pl', 'bez przerwy', 'daily'],
  ['ro', 'de două ori pe săptămână', 'several-a-week'],
  ['uk', "щоп'ятниці ввечері", 'weekly'],
  ['lt', 'du kartus per savaitę', 'several-a-week'],
  ['lt', 'penktadieniais ir šeštadieniais', 'weekly'],
  ['ur', 'ہفتے میں دو بار', 'several-a-week'],
  ['ur', 'har jumma ki raat', 'weekly'],
  ['pa-Guru', 'hafte vich do vaari', 'several-a-week'],
  ['ar', 'مرتين في الأسبوع', 'several-a-week'],
  ['zh-Hans', '每周五晚上', 'weekly'],
  ['zh-Hans', '一周两次', 'several-a-week'],
])('in %s, %j is how often it happens, and no single day', (tag, text, rate) => {
  const values = valuesOf(hear(tag, text, 'when'));
  expect(values['often']).toMatchObject({ rate });
  expect(values['when']).toEqual({ ongoing: true });
});

test.each([
  ['pl', 'od września', '2026-09-01'],
  ['ro', 'de la Crăciun', '2025-12-25'],
  ['uk', 'з вересня', '2026-09-01'],
  ['lt', 'nuo rugsėjo', '2026-09-01'],
  ['ur', 'ستمبر سے', '2026-09-01'],
  ['pa-Guru', 'september ton', '2026-09-01'],
  ['ar', 'من سبتمبر', '2026-09-01'],
  ['zh-Hans', '从九月开始', '2026-09-01'],
])('in %s, %j goes on since then', (tag, text, from) => {
  expect(valuesOf(hear(tag, text, 'when'))['when']).toEqual({ from, ongoing: true });
});

test.each(['not now', 'no, not now'])('%j does not say that it was today', (text) => {
  expect(valuesOf(hear('en', text, 'danger'))).toEqual({ danger: false });
});

test.each([
  ['pl', 'nie teraz'],
  ['ro', 'acum nu'],
  ['uk', 'не зараз'],
  ['lt', 'dabar ne'],
  ['ur', 'ابھی نہیں'],
  ['pa-Guru', 'hun nahi'],
  ['ar', 'ليس الآن'],
  ['zh-Hans', '现在没有'],
])('in %s, %j is a no, and does not say that it was today', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'danger'))).toEqual({ danger: false });
});

test.each([
  ['pl', 'nie, to była sobota, nie piątek'],
  ['ro', 'nu, a fost sâmbătă, nu vineri'],
  ['uk', "ні, це була субота, а не п'ятниця"],
  ['lt', 'ne, tai buvo šeštadienis, ne penktadienis'],
  ['ur', 'نہیں، ہفتہ تھا، جمعہ نہیں'],
  ['pa-Guru', 'ਨਹੀਂ, ਸ਼ਨੀਵਾਰ ਸੀ, ਸ਼ੁੱਕਰਵਾਰ ਨਹੀਂ'],
  ['ar', 'لا، كان السبت وليس الجمعة'],
  ['zh-Hans', '不对，是星期六，不是星期五'],
])('in %s, %j puts the day right', (tag, text) => {
  const heard = hear(tag, text, 'check');
  expect(heard).toMatchObject({ act: 'correct', corrects: 'when' });
  expect(valuesOf(heard)['when']).toMatchObject({ from: '2026-11-21' });
});

test.each([
  ['pl', 'zmień miejsce'],
  ['ro', 'schimba locul'],
  ['uk', 'zminyty mistse'],
  ['lt', 'pakeisti vietą'],
  ['ur', 'jagah badlo'],
  ['pa-Guru', 'ਥਾਂ ਬਦਲੋ'],
  ['ar', 'المكان خطأ'],
  ['zh-Hans', '地点不对'],
])('in %s, %j asks to change where it was', (tag, text) => {
  expect(hear(tag, text, 'check')).toMatchObject({ act: 'correct', corrects: 'where' });
});

test.each([
  ['pl', 'o co pytałeś?', 'repeat'],
  ['uk', 'shcho vy pytaly?', 'repeat'],
  ['uk', 'ne znaiu', 'dont-know'],
  ['lt', 'noriu žmogaus', 'human'],
  ['pa-Guru', 'vapas', 'back'],
  ['ar', 'erga3', 'back'],
  ['ar', 'أريد إنسان', 'human'],
  ['zh-Hans', 'chong xin kaishi', 'restart'],
  ['zh-Hans', 'buzhi dao', 'dont-know'],
])('in %s, %j asks for what it says, however it is typed', (tag, text, act) => {
  expect(hear(tag, text, 'where').act).toBe(act);
});

test.each([
  ['pl', 'żadna'],
  ['ro', 'nimic'],
  ['uk', 'нікому'],
  ['lt', 'nė viena'],
  ['ur', 'کسی کو نہیں'],
  ['pa-Guru', 'kise nu nahi'],
  ['ar', 'لا أحد منهم'],
  ['zh-Hans', '都不要'],
  ['zh-Hans', '不告诉任何人'],
])('in %s, %j shares the report with none of them', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'consent'))['consent']).toEqual([]);
});

test.each([
  ['pl', 'nie chcę podawać nazwiska'],
  ['ro', 'nu vreau să-mi dau numele'],
  ['uk', 'ne khochu davaty imia'],
  ['lt', 'nenoriu sakyti savo vardo'],
  ['ur', 'main apna naam nahi dena chahta'],
  ['pa-Guru', 'ਗੁਮਨਾਮ'],
  ['ar', 'mesh 3ayez a2ol esmy'],
  ['zh-Hans', 'wo bu xiang liu mingzi'],
])('in %s, %j is no leave to be contacted', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'contact'))['contact']).toBe('anonymous');
});

test.each([
  ['pl', 'wszyscy oprócz właściciela'],
  ['lt', 'visi išskyrus nuomotoją'],
  ['ar', 'الكل ما عدا صاحب البيت'],
  ['zh-Hans', '除了房东都可以'],
])('in %s, %j leaves the landlord out', (tag, text) => {
  const { consent } = valuesOf(hear(tag, text, 'consent'));
  expect(consent).toContain('police');
  expect(consent).not.toContain('landlord');
});

test.each([
  ['ur', 'مالک مکان کے سوا سب'],
  ['pa-Guru', 'ਮਕਾਨ ਮਾਲਕ ਤੋਂ ਬਿਨਾਂ ਸਾਰੇ'],
])('in %s, %j is no leave to tell the landlord', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'consent'))['consent'] ?? []).not.toContain('landlord');
});

test.each([
  ['pl', 'tak, wyślij'],
  ['lt', 'taip, siųskite'],
  ['ar', 'نعم، أرسلوا'],
  ['zh-Hans', '好，提交'],
])('in %s, %j sends the report at the check', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'check'))['check']).toBe(true);
});

test.each([
  ['pl', 'tak, smsem'],
  ['uk', 'так, смс'],
  ['lt', 'taip, žinute'],
  ['zh-Hans', '可以，发短信'],
])('in %s, %j is leave to be contacted by text message', (tag, text) => {
  expect(valuesOf(hear(tag, text, 'contact'))).toMatchObject({ contact: 'contact', 'contact-how': ['text'] });
});
