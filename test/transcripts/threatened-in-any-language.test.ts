import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

type Told = readonly [language: string, text: string];

const BY_STRANGERS: readonly Told[] = [
  ['pl', 'sąsiad powiedział że mnie pobije'],
  ['pl', 'Nastolatki grożą mojemu synowi, że go pobiją'],
  ['lt', 'Kaimynas šaukė, kad padegs mūsų namą. Bijome.'],
  ['lt', 'Paaugliai grasina mano sūnui kad jį sumuš'],
  ['ro', 'vecinul a zis că mă bate'],
  ['ro', 'Vecinul mi-a zis că îmi rupe picioarele dacă mai chem poliția. Mi-e frică să ies din casă.'],
  ['uk', "Сусід кричав, що поб'є мене. Боюся виходити з дому."],
  ['ar', 'جاري قال إنه سيكسر رجلي إذا اتصلت بالشرطة مرة أخرى'],
  ['ar', 'شباب يهددون ابني أنهم سيضربونه'],
  ['ur', 'پڑوسی نے کہا کہ وہ میری ٹانگیں توڑ دے گا۔ مجھے گھر سے نکلنے میں ڈر لگتا ہے۔'],
  ['ur', 'parosi ne kaha wo mujhe marega'],
  ['pa-Guru', 'ਗੁਆਂਢੀ ਨੇ ਕਿਹਾ ਉਹ ਮੈਨੂੰ ਕੁੱਟੇਗਾ'],
  ['zh-Hans', '邻居说如果我再报警他就打断我的腿。我不敢出门。'],
];
const BY_SOMEBODY_CLOSE: readonly Told[] = [
  ['pl', 'mąż grozi że mnie zabije, sąsiad słyszał'],
  ['ro', 'soțul a zis că mă omoară'],
  ['lt', 'vyras sako kad mane užmuš'],
  ['uk', "чоловік каже що мене вб'є"],
  ['ur', 'mera shohar kehta hai ke wo mujhe maar dega'],
  ['ar', 'زوجي قال إنه سيقتلني'],
  ['zh-Hans', '我老公说要打死我'],
];
const NO_THREAT: readonly Told[] = [
  ['pl', 'sąsiad powiedział że załatwi sprawę z hałasem'],
  ['pl', 'sąsiad grozi że wezwie policję'],
  ['pl', 'ktoś obok spala śmieci'],
  ['pl', 'szef mnie zabije jak się spóźnię'],
  ['uk', 'сусід погрожує викликати поліцію'],
  ['ur', 'parosi dhamki deta hai ke police bulayega'],
];

describe('S2, S3: a threat by somebody from outside, in every language', () => {
  const opened = storeForTests();
  const keysOf = async (language: string, text: string): Promise<readonly string[]> =>
    (await (await startTalk(createTestBot(opened.store), packNamed(language))).say(text)).keys;

  it.each(BY_STRANGERS)('asks whether it is happening now, and begins a report: %s, %s', async (language, text) => {
    expect((await keysOf(language, text)).slice(0, 2)).toEqual(['danger:ask.danger-now', 'report-asb:opening']);
  });

  it.each(BY_SOMEBODY_CLOSE)('is abuse where somebody close says it: %s, %s', async (language, text) => {
    const keys = await keysOf(language, text);
    expect(keys[0]).toMatch(/danger:(?:cards|ask)\.(?:danger-now|domestic-abuse)/u);
    expect(keys).not.toContain('report-asb:opening');
  });

  it.each([
    ['ro', 'vecinul e cu cutitul pe scara si tipa ca ne omoara pe toti'],
    ['pl', 'sąsiad stoi pod drzwiami z nożem i krzyczy że mnie zabije'],
  ])('is a danger now where it surely sounds like one: %s, %s', async (language, text) => {
    expect((await keysOf(language, text))[0]).toMatch(/danger:cards\.danger-now/u);
  });

  it.each([
    ['uk', "мій колега на пакуванні каже, що його сім'ї вдома спалять хату, якщо він заговорить", 'modern-slavery'],
    ['pa-Guru', 'ਮੈਂ ਹੋਰ ਜਾਤ ਦੇ ਮੁੰਡੇ ਨੂੰ ਪਿਆਰ ਕਰਦੀ ਹਾਂ, ਘਰਦੇ ਮਾਰ ਦੇਣਗੇ', 'danger-now'],
  ])('is left to what it is about where that is said: %s, %s', async (language, text, kind) => {
    expect((await keysOf(language, text))[0]).toContain(`danger:cards.${kind}`);
  });

  it.each(NO_THREAT)('is none of harm where nobody would be hurt: %s, %s', async (language, text) => {
    expect((await keysOf(language, text)).join(' ')).not.toContain('danger:ask.danger-now');
  });
});
