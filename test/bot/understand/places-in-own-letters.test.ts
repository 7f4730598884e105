import { modelsFor } from '../../../bot/models.ts';
import { understand } from '../../../bot/understand/understand.ts';
import type { Place } from '../../../dialogs/answers.ts';
import { LANGUAGES } from '../../../locales/index.ts';
import { TEST_MODELS } from '../../support/models.ts';
import { EVERY_STEP, FACTS, stepNamed } from './scene.ts';

function whereOf(tag: string, text: string, asked: string): Place | undefined {
  const language = LANGUAGES.find((one) => one === tag) ?? 'en';
  const context = {
    steps: EVERY_STEP,
    asked: stepNamed(asked),
    facts: FACTS,
    language,
    ...modelsFor(TEST_MODELS, language),
  };
  return understand({ text, choices: [] }, context).values['where']?.value as Place | undefined;
}

test.each([
  ['ar', 'شارع ميدلاند، نيوهول', 'Newhall'],
  ['ur', 'ہلٹن', 'Hilton'],
  ['ur', 'پارک کے پاس میلبورن میں', 'Melbourne'],
  ['pa-Guru', 'ਸਵੈਡਲਿਨਕੋਟ', 'Swadlincote'],
  ['pa-Guru', 'ਡਰਬੀ ਰੋਡ, ਹੈਟਨ', 'Hatton'],
  ['zh-Hans', '我家在斯瓦德林科特', 'Swadlincote'],
  ['zh-Hans', '在伍德维尔的公园里', 'Woodville'],
  ['zh-Hans', '罗斯利斯顿', 'Rosliston'],
  ['pa-Guru', 'ਰੌਸਲਿਸਟਨ ਵਿੱਚ', 'Rosliston'],
  ['ur', 'روزلسٹن میں', 'Rosliston'],
  ['ar', 'في روزليستون', 'Rosliston'],
  ['uk', 'біля парку в Мельбурні', 'Melbourne'],
  ['uk', 'v Svadlinkoti', 'Swadlincote'],
  ['lt', 'Hiltone prie parko', 'Hilton'],
  ['pl', 'w Hiltonie', 'Hilton'],
])('in %s, %j names a place of the list, in the words of the resident', (tag, text, settlement) => {
  expect(whereOf(tag, text, 'where')).toMatchObject({ words: text, settlement, district: 'inside' });
});

test.each([
  ['ar', 'شارع ديربي'],
  ['ur', 'برٹن روڈ'],
  ['pa-Guru', 'ਬਰਟਨ ਰੋਡ'],
  ['zh-Hans', '伯顿路'],
  ['uk', 'на вулиці Дербі'],
  ['pl', 'ulica Burton'],
  ['ro', 'pe strada Burton'],
  ['lt', 'Derby gatvėje'],
])('in %s, the street %j is not the town elsewhere that it is named after', (tag, text) => {
  expect(whereOf(tag, text, 'where')).toEqual({ words: text, district: 'unknown' });
});

test.each([
  ['ar', 'شباب يكسرون السيارات في شارع بيرتون في سوادلينكوت', 'شارع بيرتون في سوادلينكوت'],
  ['uk', 'молодь шумить на вулиці Бертон-роуд у Свадлінкоті', 'на вулиці Бертон-роуд у Свадлінкоті'],
  ['ur', 'لڑکے برٹن روڈ سوڈلنکوٹ میں شور کرتے ہیں', 'برٹن روڈ سوڈلنکوٹ'],
])('in %s, %j keeps the street with its town', (tag, text, words) => {
  expect(whereOf(tag, text, 'what')).toMatchObject({ words, settlement: 'Swadlincote' });
});
