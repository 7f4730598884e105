import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk as Talking } from '../support/test-bot.ts';

/** What a resident says in their language, and what is said to the last of it: its first key, or all of them. */
type Talk = readonly [language: string, lines: readonly string[], keys: readonly string[]];

const ABUSE = ['danger:cards.domestic-abuse.self', 'domestic-abuse:opening', 'domestic-abuse:da-safe.ask'];

const TALK = ['domestic-abuse:pages.talk.text', 'guide:more.ask'];
const ANONYMOUS = ['questions:contact.wanted.cost', 'questions:consent.ask'];
const WHEN = ['questions:understood', 'questions:contact.wanted.ask'];
const CALLED = ['questions:understood', 'questions:contact.wanted.careful', 'call-back:call-back-for.ask'];
const LED = ['fraud-advice:pages.bank-now.text', 'fraud-advice:fraud-gone.ask'];
const CHANGED = ['questions:changed', 'questions:contact.wanted.ask'];
const LEAVE = ['questions:understood', 'questions:contact.wanted.careful', 'questions:contact.times.ask'];

const NOISE_PL = ['sąsiad puszcza głośną muzykę', 'nie', 'Church Street Swadlincote'];
const NOISE_UR = ['pardosi bohat shor karta hai', 'nahi', 'Church Street Swadlincote', 'kal'];
const NOISE_ZH = ['邻居每天晚上放很大声的音乐', '没有', 'Church Street Swadlincote'];

const TALKS: readonly Talk[] = [
  ['pl', ['moj maz mnie bije i kontroluje telefon'], ABUSE],
  ['pl', ['maz mnie bije i sprawdza telefon'], ABUSE],
  [
    'pl',
    ['mąż mnie bije, zadzwońcie do mnie'],
    ['danger:cards.domestic-abuse.self', 'call-back:opening', 'call-back:call-back-for.ask'],
  ],
  ['ur', [...NOISE_UR, 'میرا نام نہ بتائیں'], ANONYMOUS],
  ['ur', [...NOISE_UR, 'naam mat batana'], ANONYMOUS],
  ['ur', [...NOISE_UR, 'نام ظاہر نہیں کرنا'], ANONYMOUS],
  ['lt', ['kaimynas triukšmauja', 'ne', 'Church Street Swadlincote', 'vakar', 'nesakykite mano vardo'], ANONYMOUS],
  ['ro', ['vecinul face gălăgie', 'nu', 'Church Street Swadlincote', 'ieri', 'nu imi spuneti numele'], ANONYMOUS],
  ['ur', [...NOISE_UR, 'message mat chorna'], ['questions:added', 'questions:contact.wanted.ask']],
  ['pl', [...NOISE_PL, 'dzieje sie to co noc'], WHEN],
  ['pl', [...NOISE_PL, 'to sie dzieje od 2 tygodni prawie codziennie'], WHEN],
  ['pl', ['to sie dzieje codziennie'], ['answers:unclear']],
  ['pl', [...NOISE_PL, 'wczoraj', 'tak mozecie do mnie zadzwonic 07700900456 nie zostawiajcie wiadomosci'], LEAVE],
  [
    'en',
    [
      'loud music next door',
      'no',
      'Church Street Swadlincote',
      'yesterday',
      'yes ring me on 07700900456 dont leave a message',
    ],
    LEAVE,
  ],
  [
    'pl',
    [...NOISE_PL, 'wczoraj', 'tak zgadzam sie'],
    ['questions:contact.wanted.careful', 'questions:contact.how.ask'],
  ],
  ['zh-Hans', [...NOISE_ZH, '昨天晚上十一点'], CHANGED],
  ['ur', ['mera shohar mujhe marta hai', 'main abhi mehfooz hoon'], TALK],
  ['ur', ['mera shohar mujhe marta hai', 'ji main safe hoon'], TALK],
  ['ur', ['mera shohar mujhe marta hai', 'wo abhi ghar par nahi hai'], TALK],
  ['pa-Guru', ['mera ghar wala mainu marda hai', 'ਮੈਂ ਹੁਣ ਸੁਰੱਖਿਅਤ ਹਾਂ'], TALK],
  ['pa-Guru', ['mera ghar wala mainu marda hai', 'main theek haan'], TALK],
  ['uk', ["чоловік б'є мене", 'його зараз немає вдома'], TALK],
  ['zh-Hans', ['我老公打我', '他现在不在家'], TALK],
  ['lt', ['vyras mane musa', 'jo dabar nera namie'], TALK],
  ['pl', ['mąż mnie bije', 'jestem teraz bezpieczna'], TALK],
  ['en', ['my husband hits me', 'he is not at home now'], TALK],
  [
    'pl',
    ['dostalem smsa od evri'],
    ['fraud-advice:opening', 'fraud-advice:pages.by-text.text', 'fraud-advice:fraud-gone.ask'],
  ],
  ['pl', ['oszukali mnie przez telefon', 'co mam teraz zrobic'], LED],
  ['ar', ['نصبوا علي بالتلفون', 'shu asawi'], LED],
  ['ur', ['mere sath fraud hua', 'ab kya karun'], LED],
  ['uk', ['мене обманули шахраї', 'що мені тепер робити'], LED],
  ['pl', ['oszukali mnie przez telefon', 'bank to barclays'], ['guide:more.noted', 'fraud-advice:fraud-gone.ask']],
  ['ur', ['bank ne call ki aur paise chale gaye', 'HSBC se'], ['guide:more.noted', 'fraud-advice:fraud-paid.ask']],
  ['zh-Hans', ['有会说中文的人吗'], ['knowledge:languages.answer']],
  ['zh-Hans', [...NOISE_ZH, '昨天', '匿名', '不选'], ['report-asb:check.ask']],
];

/** What begins the call back, and what of it is kept. */
const CALLS: readonly (readonly [language: string, lines: readonly string[], told: readonly string[]])[] = [
  [
    'en',
    ['my husband hits me', 'yes', 'ring me on 07700900456 in the morning when he is out'],
    ['in the morning when he is out'],
  ],
  [
    'pl',
    ['mąż mnie bije', 'tak', 'zadzwoncie na 07700900456 rano jak go nie ma'],
    ['+447700900456', 'rano jak go nie ma'],
  ],
  ['pa-Guru', ['mera ghar wala mainu marda hai', '07700 900123 sham nu'], ['+447700900123']],
  ['ro', ['sotul ma bate', 'da', '07700 900123 dupa ora 18'], ['+447700900123']],
];

describe('what natives write is met as what it is', () => {
  const opened = storeForTests();

  const last = async (language: string, lines: readonly string[]): ReturnType<Talking['say']> => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    for (const line of lines.slice(0, -1)) await talk.say(line);
    return talk.say(lines.at(-1) ?? '');
  };

  it.each(TALKS)('%s: %j', async (language, lines, expected) => {
    expect((await last(language, lines)).keys).toEqual(expected);
  });

  it.each(CALLS)('%s: keeps where and when to ring, beside abuse: %j', async (language, lines, told) => {
    const heard = await last(language, lines);
    expect(heard.keys).toEqual(['call-back:opening', ...CALLED]);
    for (const words of told) expect(heard.rows.join()).toContain(words);
  });

  it.each([
    ['lt', ['vyras mane musa', 'taip', 'nepalikite zinutes']],
    ['uk', ["чоловік б'є мене", 'так', 'не залишайте повідомлення']],
  ] as const)('%s: asks for no page by "no message": %j', async (language, lines) => {
    expect((await last(language, lines)).keys).toEqual(['guide:more.noted', 'guide:more.ask']);
  });

  it('offers nothing that the details of a card only sound like', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('pl'));
    await talk.say('oszukali mnie przez telefon');
    expect((await talk.say('tak, dane karty')).codes).not.toContain('do:need:modern-slavery');
  });

  it('takes a number that somebody else rings from for none to ring', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    for (const line of ['my husband hits me', 'yes']) await talk.say(line);
    expect((await talk.say('he rings me from 07700900123')).keys).not.toContain('call-back:opening');
  });
});
