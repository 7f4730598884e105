import path from 'node:path';

import { makeGlossary } from '../../bot/understand/gloss/glossary.ts';
import { inEnglish } from '../../bot/understand/gloss/in-english.ts';
import { readGlossIn } from '../../bot/understand/gloss/load-gloss.ts';
import { packNamed } from '../../locales/index.ts';
import { TEST_SCREEN, tellLanguage } from '../support/models.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, lastHeard } from '../support/test-bot.ts';

const root = path.resolve(import.meta.dirname, '../..');
const OFFER = 'language:offer-own';

describe('An everyday word is heard by what residents mean with it', () => {
  it.each([
    ['ro', 'ne zice sa ne ducem de unde am venit', 'go back to where you came from'],
    ['ro', 'pute a canal', 'bad smell of drains'],
    ['ro', 'un mesaj pe whatsapp', 'whatsapp'],
    ['ro', 'vreau sa retrag plangerea', 'withdraw my report'],
    ['ro', 'ma gandesc la gratii la geam', 'window bars'],
    ['ro', 'lucrati si duminica?', 'do you work on sundays'],
    ['ro', 'localul de jos', 'pub'],
    ['ro', 'ce crema e buna', 'is good'],
    ['zh-Hans', '店铺橱窗被人砸碎了', 'shop window has been vandalised'],
    ['zh-Hans', '我们分手半年了', 'split up'],
    ['zh-Hans', '周日上班吗', 'do you work on sundays'],
    ['zh-Hans', '我想撤回投诉', 'withdraw my report'],
    ['zh-Hans', '要人帮我翻译', 'need interpreter'],
    ['zh-Hans', '房租一下子涨三百镑', 'landlord put rent up'],
    ['zh-Hans', '我的成年儿子', 'my adult son'],
    ['pl', 'ktos na whatsappie', 'on whatsapp'],
    ['pl', 'mysle o kratach w oknach', 'window bars'],
    ['pl', 'zle mi sie pisze', 'hard to write'],
    ['lt', 'vaziuokit i lietuva', 'go back to lithuania'],
    ['lt', 'gavau laiska be vardo', 'letter without a name'],
    ['lt', 'pasirupinkit suniu', 'look after'],
    ['uk', 'думаю про грати на вікна', 'window bars'],
    ['uk', 'грає живу музику', 'live music'],
    ['uk', 'не має дозволу', 'has no licence'],
    ['pl', 'uwagi do nowego wniosku licencyjnego', 'licence'],
    ['pl', 'sprzedali bez pytania o dowód', 'without checking age'],
    ['pl', 'chcemy zalozyc straz sasiedzka', 'neighbourhood watch'],
    ['pl', 'w czwartek wyladujemy na ulicy', 'homeless'],
    ['pl', 'kupilam sznur do prania', 'washing line'],
    ['lt', 'pardavė nepilnamečiams', 'under age'],
    ['lt', 'kaimynų budėjimo grupė', 'neighbourhood watch'],
    ['lt', 'liksim gatvej', 'homeless'],
    ['lt', 'senelis dulkina kilimą', 'beats the dust'],
    ['uk', 'порушує умови ліцензії', 'breaks the rules'],
    ['uk', 'сусідську варту', 'neighbourhood watch'],
    ['uk', 'молодіжному клубу', 'youth club'],
    ['uk', 'опинимось на вулиці', 'homeless'],
    ['ur', 'کلب کا باؤنسر', 'club of bouncer'],
    ['ur', 'محلے کی واچ', 'neighbourhood watch'],
    ['ur', 'sarak par aa jayenge', 'homeless'],
    ['ur', 'izzat looti gayi', 'raped'],
  ])('%s: "%s"', (language, text, english) => {
    expect(inEnglish(text, makeGlossary(readGlossIn(root, language)).words)).toContain(english);
  });
});

describe('An idiom of killing or dying brings no question about a danger', () => {
  it.each([
    'ma omoara spatele de la munca',
    'muzica asta ma omoara',
    'ma omoara cu muzica lui',
    'zabije mnie ten upal',
    'halas mnie zabija',
    'szef mnie zabije jak sie spoznie',
    'ta muzika mane uzmus',
    'uzmusiu laika kol atvaziuos autobusas',
    'ця музика мене вбє',
    'тільки через мій труп',
    'zabije mnie ten rachunek za prąd',
    'rachunki mnie wykończą',
    'egzaminas mane pribaigs',
    'ta dieta mane uzmus',
    'цей рахунок мене вбє',
    'екзамен мене доконає',
    'yeh bill mujhe maar dalega',
    'یہ امتحان مجھے مار ڈالے گا',
  ])('S3: "%s"', (text) => {
    expect(TEST_SCREEN(text)).toEqual([]);
  });
});

describe('Whoever is threatened is heard, however like an idiom it is', () => {
  it.each([
    'szef mnie zabije jak uciekne, zabral paszporty',
    'seful ma omoara daca plec, are pasapoartele',
    'ma omoara daca afla unde sunt',
    'muzica e tare si el ma omoara',
    'zabije mnie jak sie dowie gdzie jestem',
    'vyras uzmus jei pavelosiu',
    'zabija mnie ta muzyka, zaraz wyskocze z okna',
    'ma omoara muzica, sar pe geam',
    'triuksmas mane zudo, soksiu pro langa',
    'ця музика мене вбє, вистрибну з вікна',
    'spatele ma omoara de cand m-a lovit sotul',
    'він мене вбє якщо піду',
    'rachunki mnie wykończą, skończę ze sobą',
    'ten remont mnie zabije, mąż mnie bije',
    'dostałam kosza i chcę się zabić',
    'umieram z głodu, nie dają mi jeść',
    'saskaitos mane uzmus, nenoriu gyventi',
    'цей рахунок мене вбє, не хочу жити',
    'помираю з голоду, мені не дають їсти',
    'серце калатає швидше коли його бачу, він мене бʼє',
    'yeh bill mujhe maar dalega, jeena nahi chahta',
  ])('S3: "%s"', (text) => {
    expect(TEST_SCREEN(text)).not.toEqual([]);
  });
});

describe('Russian is named by a few of its words, and Ukrainian is not taken for it', () => {
  it.each([
    ['я хочу пожаловаться на соседей', 'ru'],
    ['спасибо большое', 'ru'],
    ['у нас мусор на улице', 'ru'],
    ['хочу поскаржитись на сусідів', 'uk'],
    ['сусіди шумлять щоночі', 'uk'],
    ['не знаю що робити', 'uk'],
  ])('"%s" is %s', (text, language) => {
    expect(tellLanguage(text)).toEqual({ kind: 'sure', language });
  });
});

describe('In a guide in another language', () => {
  const opened = storeForTests();
  const last = (language: string, lines: readonly string[]): ReturnType<typeof lastHeard> =>
    lastHeard(createTestBot(opened.store), lines, packNamed(language));
  const noisy = { pl: 'chce zglosic halasliwych sasiadow', ro: 'vreau sa reclam vecinii galagiosi' };

  it.each([
    ['pl', [noisy.pl, 'nie', 'Midland Road w Swadlincote']],
    ['ro', [noisy.ro, 'la Co-op pe High Street']],
  ])('a street changes no language: %s %j', async (language, lines) => {
    expect((await last(language, lines)).keys).not.toContain(OFFER);
  });

  it('a sentence in English is still offered English', async () => {
    expect((await last('ro', [noisy.ro, 'my neighbour on High Street shouts'])).keys).toContain(OFFER);
  });

  it.each([
    ['zh-Hans', '邻居昨晚又放音乐，这个月第三次了', '2027年3月8日'],
    ['zh-Hans', '邻居这个月第三次放音乐', '2027年3月1日'],
    ['ro', 'aseara iar muzica tare la vecini, a treia oara luna asta', '8 martie'],
    ['pl', 'halas u sasiada wczoraj w nocy, juz trzeci raz w tym tygodniu', '8 marca'],
  ])('how often it was is not when it was: %s "%s"', async (language, line, day) => {
    const { rows } = await last(language, [line]);
    expect(rows.join(' ')).toContain(day);
  });
});
