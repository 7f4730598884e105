import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

type Told = readonly [language: string, text: string];

const BY_STRANGERS: readonly Told[] = [
  ['pl', 'pobili mnie wczoraj na przystanku'],
  ['pl', 'jakiś facet uderzył mnie w twarz wczoraj'],
  ['ro', 'm-au bătut ieri în stație'],
  ['ro', 'un bărbat m-a lovit ieri pe stradă'],
  ['lt', 'vakar mane sumušė stotelėje'],
  ['uk', 'якийсь чоловік ударив мене вчора на вулиці'],
  ['ur', 'kal bus stop par mujhe mara'],
  ['ur', 'mujhe dukan me dhakka diya'],
  ['ur', 'mujhe bus me dhakka diya'],
  ['ur', 'mujhe shop me dhakka mara'],
  ['pa-Guru', 'mainu bus vich dhakka ditta'],
  ['ur', 'کل مجھے کچھ لڑکوں نے مارا'],
  ['pa-Guru', 'ਕੱਲ੍ਹ ਕੁਝ ਮੁੰਡਿਆਂ ਨੇ ਮੈਨੂੰ ਕੁੱਟਿਆ'],
  ['pa-Guru', 'kal kise bande ne mainu sadak te maarya'],
  ['ar', 'هاجمني رجل في الشارع أمس'],
  ['ar', 'darabouni embare7 bel share3'],
  ['zh-Hans', '昨天在车站有人打我'],
  ['zh-Hans', 'zuotian youren da wo'],
];
const BY_SOMEBODY_CLOSE: readonly Told[] = [
  ['pl', 'mąż mnie uderzył wczoraj'],
  ['ro', 'soțul m-a bătut ieri'],
  ['lt', 'vyras mane sumušė vakar'],
  ['uk', 'чоловік побив мене вчора'],
  ['ur', 'mere shohar ne kal mujhe mara'],
  ['ur', 'mere shohar ne mujhe school me thappar mara'],
  ['pa-Guru', 'ਮੇਰੇ ਪਤੀ ਨੇ ਕੱਲ੍ਹ ਮੈਨੂੰ ਕੁੱਟਿਆ'],
  ['ar', 'زوجي ضربني أمس'],
  ['zh-Hans', '我丈夫昨天打了我'],
];
const BURGLED: readonly Told[] = [
  ['lt', 'vakar naktį kažkas įsilaužė į namus ir pavogė dviratį'],
  ['uk', 'вчора вночі хтось заліз у дім і вкрав велосипед'],
  ['zh-Hans', '昨晚有人闯进我家偷了东西'],
];

describe('S2, S3: an attack that is told of afterwards, in every language', () => {
  const opened = storeForTests();
  const keysOf = async (language: string, text: string): Promise<readonly string[]> =>
    (await (await startTalk(createTestBot(opened.store), packNamed(language))).say(text)).keys;

  it.each(BY_STRANGERS)('shows 999 and the police, and begins a report: %s, %s', async (language, text) => {
    expect((await keysOf(language, text)).slice(0, 2)).toEqual(['danger:over.self', 'report-asb:opening']);
  });

  it.each(BY_SOMEBODY_CLOSE)('is abuse where somebody close did it: %s, %s', async (language, text) => {
    expect((await keysOf(language, text))[0]).toBe('danger:cards.domestic-abuse.self');
  });

  it('is hatred where it was for who they are', async () => {
    expect((await keysOf('pa-Guru', 'ਰੰਗ ਕਰਕੇ ਬੱਸ ਵਿੱਚ ਮੇਰੇ ਤੇ ਥੁੱਕਿਆ'))[0]).toContain('hate-crime');
    const inPolish = await keysOf('pl', 'jakiś facet uderzył mnie na ulicy i krzyczał wracaj do swojego kraju');
    expect(inPolish[0]).toBe('danger:cards.hate-crime.self');
  });

  it('is a danger now where it goes on', async () => {
    const [first] = await keysOf('pl', 'ktos z nozem napadl mnie, jest pod drzwiami');
    expect(first).toBe('danger:cards.danger-now.self');
  });

  it.each(BURGLED)('asks whoever was burgled the night before, and helps: %s, %s', async (language, text) => {
    const keys = await keysOf(language, text);
    expect(keys.slice(0, 2)).toEqual(['danger:ask.danger-now', 'burglary-theft:opening']);
  });
});
