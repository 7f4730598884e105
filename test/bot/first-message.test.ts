import { languageOf } from '../../locales/index.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';
import { storeForTests } from '../support/store.ts';

const opened = storeForTests();

/** Lads on quad bikes in the park every night, who spoil the grass. */
const QUADS: readonly (readonly [tag: string, words: string])[] = [
  ['en', 'lads on quad bikes in the park every night, wrecking the grass'],
  ['pl', 'chłopaki jeżdżą na quadach po parku co noc i niszczą trawę'],
  ['ro', 'niște băieți merg cu ATV-urile prin parc în fiecare noapte și strică iarba'],
  ['pa-Guru', 'ਮੁੰਡੇ ਹਰ ਰਾਤ ਪਾਰਕ ਵਿੱਚ ਮੋਟਰਸਾਈਕਲ ਚਲਾਉਂਦੇ ਹਨ ਅਤੇ ਘਾਹ ਖਰਾਬ ਕਰਦੇ ਹਨ'],
  ['ur', 'لڑکے ہر رات پارک میں موٹر سائیکل چلاتے ہیں اور گھاس خراب کرتے ہیں'],
  ['lt', 'vaikinai kas naktį važinėja keturračiais po parką ir gadina žolę'],
  ['uk', 'хлопці щоночі їздять на квадроциклах по парку і нищать траву'],
  ['ar', 'شباب يركبون دراجات نارية في الحديقة كل ليلة ويخربون العشب'],
  ['zh-Hans', '一群小伙子每天晚上在公园里骑摩托车，把草地都毁了'],
];
const ASKED_BY_THEN = ['report-asb:what.ask', 'report-asb:kind.ask', 'report-asb:when.ask'];

test.each(QUADS)('in %s, who says at first what happens is asked only for the rest, and gets a reference', async (language, words) => {
  const talk = await startTalk(createTestBot(opened.store), languageOf(language));
  const first = await talk.say(words);
  const asked = [...first.keys];
  for (let step = 0; step < 12 && !asked.includes('report-asb:check.ask'); step += 1)
    asked.push(...(await talk.press('do:skip')).keys);
  expect(asked.filter((key) => ASKED_BY_THEN.includes(key))).toEqual([]);
  expect(asked).toContain('report-asb:check.ask');
  const { keys } = await talk.press('do:send');
  expect(keys).toContain('report-asb:sent.receipt');
}); // prettier-ignore

test.each(QUADS.filter(([language]) => language !== 'en'))(
  'in an English chat too, who writes in %s is offered that language and asked only for the rest',
  async (language, words) => {
    const talk = await startTalk(createTestBot(opened.store));
    const first = await talk.say(words);
    expect(first.codes).toContain(`do:language:${language}`);
    const changed = await talk.press(`do:language:${language}`);
    const asked = [...first.keys, ...changed.keys];
    for (let step = 0; step < 12 && !asked.includes('report-asb:check.ask'); step += 1)
      asked.push(...(await talk.press('do:skip')).keys);
    expect(asked.filter((key) => ASKED_BY_THEN.includes(key))).toEqual([]);
    expect(asked).toContain('report-asb:check.ask');
  },
);
