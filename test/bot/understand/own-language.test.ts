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
