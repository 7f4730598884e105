import { packNamed } from '../../../locales/index.ts';
import { createTestBot, lastHeard, startTalk, type Heard } from '../../support/test-bot.ts';
import { storeForTests } from '../../support/store.ts';

/* What residents write in Panjabi, in Gurmukhi and in Latin letters, as they type it, and what is understood. */

const opened = storeForTests();

const first = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('pa-Guru'));

const NOISE = 'ਕਿਸਮ: ਰੌਲਾ';
const DAMAGE = 'ਕਿਸਮ: ਭੰਨ-ਤੋੜ ਜਾਂ ਨੁਕਸਾਨ';
const ROWDY = 'ਕਿਸਮ: ਹੁੱਲੜਬਾਜ਼ੀ ਜਾਂ ਸ਼ਰਾਬੀਆਂ ਦਾ ਹੰਗਾਮਾ';
const FIRE = 'ਕਿਸਮ: ਜਾਣ-ਬੁੱਝ ਕੇ ਲਾਈ ਅੱਗ';
const SMOKE = 'ਕਿਸਮ: ਧੂੰਆਂ ਜਾਂ ਬਦਬੂ';
const THREATS = 'ਕਿਸਮ: ਧਮਕੀਆਂ ਜਾਂ ਤੰਗ-ਪਰੇਸ਼ਾਨ ਕਰਨਾ';
const NEIGHBOURS = 'ਕਿਸਮ: ਗੁਆਂਢੀਆਂ ਨਾਲ ਮੁਸ਼ਕਲ';
const FIREWORKS = 'ਕਿਸਮ: ਪਟਾਕੇ';

describe('the kind of a report', () => {
  it.each([
    ['tyres that are cut', 'kise ne sadi gaddi de tyre katt ditte, kal raat Union Road te.', DAMAGE],
    ['a bus shelter that is smashed', 'aj savere dekhya ta bus stop da sheesha bhannya hoya si', DAMAGE],
    ['a bin on fire', 'ਮੁੰਡਿਆਂ ਨੇ ਪਾਰਕ ਵਿੱਚ ਬਿਨ ਨੂੰ ਅੱਗ ਲਾ ਦਿੱਤੀ। ਹੁਣ ਬੁਝ ਗਈ ਹੈ।', FIRE],
    ['rubbish that is burnt', 'sade gwandi garden ch roz kooda saarde ne, dhuan andar aunda hai', SMOKE],
    ['a bell rung for fun', 'sade ghar di bell vaja ke munde bhajj jande ne, roz raat 9 vaje.', ROWDY],
    ['a neighbour who spits', 'ਗੁਆਂਢਣ ਮੇਰੀ ਘਰਵਾਲੀ ਨੂੰ ਰੋਜ਼ ਗੰਦਾ ਬੋਲਦੀ ਹੈ ਤੇ ਸਾਡੇ ਦਰਵਾਜ਼ੇ ਤੇ ਥੁੱਕਦੀ ਹੈ।', ROWDY],
    [
      'a camera over the fence',
      'gwandi ne sade ghar val camera laya hai, sade garden di video bnaunda hai.',
      NEIGHBOURS,
    ],
    ['threats in a shop', 'meri dukan te munde aa ke chori karde ne te roko ta maarn nu painde ne.', THREATS],
    ['lads outside a shop', 'munde sham 5 vaje to baad dukan de bahar khade hunde ne', ROWDY],
    ['a car that is keyed', 'ਕਿਸੇ ਨੇ ਮੇਰੀ ਕਾਰ ਤੇ ਚਾਬੀ ਮਾਰ ਕੇ ਝਰੀਟਾਂ ਪਾਈਆਂ', DAMAGE],
    ['a fence and plants', 'ਗੁਆਂਢੀ ਨੇ ਸਾਡੀ ਵਾੜ ਤੋੜ ਦਿੱਤੀ ਤੇ ਬੂਟੇ ਪੁੱਟ ਦਿੱਤੇ, ਪਿਛਲੇ ਐਤਵਾਰ', DAMAGE],
    ['a car without number plates', 'ik gaddi bina number plate 1 mahine to khadi hai gali ch', 'ਕਿਸਮ: ਛੱਡੀ ਹੋਈ ਗੱਡੀ'],
    ['what a dog leaves', 'ਰੋਜ਼ ਕੋਈ ਕੁੱਤਾ ਸਾਡੇ ਦਰਵਾਜ਼ੇ ਅੱਗੇ ਗੰਦ ਪਾ ਜਾਂਦਾ ਹੈ', 'ਕਿਸਮ: ਕੁੱਤੇ ਦਾ ਗੰਦ'],
  ])('is read: %s', async (_name, said, kind) => {
    expect((await first(said)).rows).toContain(kind);
  });
});

describe('since when and where', () => {
  it.each([
    [
      'months that have gone by',
      '3 mahine ho gaye gwandi raat nu uchi gaane launda',
      [NOISE, 'ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਬੁੱਧਵਾਰ, 9 ਦਸੰਬਰ 2026 ਤੋਂ'],
    ],
    ['months in Gurmukhi', 'ਗੁਆਂਢੀ ਰਾਤ ਨੂੰ ਢੋਲ ਵਜਾਉਂਦਾ ਹੈ, ਛੇ ਮਹੀਨੇ ਹੋ ਗਏ', [NOISE, 'ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਬੁੱਧਵਾਰ, 9 ਸਤੰਬਰ 2026 ਤੋਂ']],
    [
      'months behind a short "to"',
      'gwandi 2 mahine to raat nu drum vajaunda',
      [NOISE, 'ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਸ਼ਨੀਵਾਰ, 9 ਜਨਵਰੀ 2027 ਤੋਂ'],
    ],
    [
      'weeks behind a short "to"',
      '2 hafte to munde park ch daru peende ne, Newhall',
      ['ਕਿੱਥੇ: park ch, Newhall', 'ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਮੰਗਲਵਾਰ, 23 ਫ਼ਰਵਰੀ 2027 ਤੋਂ'],
    ],
    [
      'a weekday behind a short "to"',
      'somvar to kooda pya hai gali ch kise ne sutteya',
      ['ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਸੋਮਵਾਰ, 8 ਮਾਰਚ 2027 ਤੋਂ'],
    ],
    ['Midway', 'patake raat de 1 vaje tak chalaunde ne Midway ch', [FIREWORKS, 'ਕਿੱਥੇ: Midway ch']],
    ['a high street', 'kal raat shor si Swadlincote high street te', ['ਕਿੱਥੇ: Swadlincote high street te']],
    [
      'a car park',
      'car park ch munde gaddiyan ch baith ke nasha vechde ne. Swadlincote morrisons pichhe',
      ['ਕਿੱਥੇ: car park ch, Swadlincote morrisons'],
    ],
    ['a gate', 'ਪਾਰਕ ਦੇ ਗੇਟ ਤੇ ਸ਼ਰਾਬੀ ਬੈਠੇ ਰਹਿੰਦੇ, ਲੋਕਾਂ ਤੋਂ ਪੈਸੇ ਮੰਗਦੇ ਹਨ, ਰੋਜ਼ ਸਵੇਰੇ ਨੌਂ ਵਜੇ', ['ਕਿੱਥੇ: ਪਾਰਕ ਦੇ ਗੇਟ ਤੇ']],
    ['since yesterday', 'kal to gwandi da alarm vajj reha hai', ['ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਸੋਮਵਾਰ, 8 ਮਾਰਚ 2027 ਤੋਂ']],
    [
      'since last year',
      'pichle saal to munde park ch nasha vechde ne',
      ['ਕਦੋਂ: ਹਾਲੇ ਵੀ ਹੋ ਰਿਹਾ ਹੈ, ਵੀਰਵਾਰ, 1 ਜਨਵਰੀ 2026 ਤੋਂ'],
    ],
  ])('are read: %s', async (_name, said, rows) => {
    expect((await first(said)).rows).toEqual(expect.arrayContaining(rows));
  });
});

describe('what is told of home, quietly', () => {
  it.each([
    ['a pension that is taken', 'ਮੇਰਾ ਮੁੰਡਾ ਮੇਰੀ ਪੈਨਸ਼ਨ ਲੈ ਲੈਂਦਾ ਹੈ। ਨੂੰਹ ਮੈਨੂੰ ਕਮਰੇ ਚੋਂ ਬਾਹਰ ਨਹੀਂ ਆਉਣ ਦਿੰਦੀ।', 'domestic-abuse:opening'],
    [
      'a match that was made for her',
      'ਮੰਮੀ ਡੈਡੀ ਨੇ ਮੇਰਾ ਰਿਸ਼ਤਾ ਪੱਕਾ ਕਰ ਦਿੱਤਾ, ਮੈਂ ਸਤਾਰਾਂ ਸਾਲਾਂ ਦੀ ਹਾਂ। ਨਾਂਹ ਕਰਾਂ ਤਾਂ ਕਹਿੰਦੇ ਸਾਡੀ ਨੱਕ ਵੱਢੀ ਜਾਊ।',
      'domestic-abuse:pages.honour.text',
    ],
    [
      'a daughter who is asked for photos',
      'meri dhee de phone te oh nangi photo mangda hai, kehnda sab nu bhej dunga',
      'cyber:pages.child.text',
    ],
    [
      'photos held over her',
      'mera boyfriend kehnda je chhad ke gayi ta photos ghar walean nu bhej dunga',
      'danger:cards.domestic-abuse.self',
    ],
    [
      'a passport kept by a boss',
      'mera malik mera passport rakhi baitha, 14 ghante kam karaunda te paise nahi dinda. kehnda police nu dasya ta deport',
      'modern-slavery:pages.papers.text',
    ],
    [
      'a thought of jumping',
      'ਹੁਣ ਕੀ ਕਰਨਾ ਜੀ ਕੇ। ਬੱਚੇ ਵੀ ਗੱਲ ਨਹੀਂ ਕਰਦੇ। ਕਈ ਵਾਰ ਸੋਚਦੀ ਹਾਂ ਨਹਿਰ ਵਿੱਚ ਛਾਲ ਮਾਰ ਦੇਵਾਂ।',
      'self-harm:pages.me.text',
    ],
    ['a meter that smokes', 'bijli da meter sad gaya, dhuan nikal reha hai andar', 'danger:cards.medical-fire.self'],
    ['a temple that is defaced', 'gurdware di kandh te kise ne spray naal gand likh ditta', 'hate-crime:opening'],
    [
      'a husband who drinks',
      'oh daru pi ke aunda te cheezan todda, bache ron lag jande. kal raat mera hath marod ditta',
      'danger:cards.domestic-abuse.self',
    ],
    [
      'a brother who watches over honour',
      'mera veer kehnda je tu us munde naal mili ta maar dunga, izzat di gal hai',
      'domestic-abuse:pages.honour.text',
    ],
    [
      'a wedding against what one is',
      'main gay haan, ghar walean nu pata lag gaya, kehnde viah kar denge',
      'domestic-abuse:pages.lgbt.text',
    ],
    [
      'food that is kept from her',
      'meri nuh mainu roti nahi dindi, puttar vi chup rehnda. main 78 saal di haan te visa te haan',
      'danger:ask.domestic-abuse',
    ],
    [
      'papers to be signed',
      'nuh puttar mainu old age home bhejna chahunde, sign karan nu kehnde, dar lagda',
      'adult-safeguarding:opening',
    ],
    ['cuts on an arm', 'ਮੁੰਡਾ ਕਮਰੇ ਵਿੱਚ ਬੰਦ ਰਹਿੰਦਾ, ਕਿਸੇ ਨਾਲ ਗੱਲ ਨਹੀਂ, ਬਾਂਹ ਤੇ ਕੱਟ ਲੱਗੇ ਦੇਖੇ', 'self-harm:opening'],
    [
      'photos that are asked money for',
      'munda haan main 16 saal da, online ik kudi ne photo mangi hun paise mangdi nahi te sab nu bhejugi',
      'cyber:pages.pictures.text',
    ],
  ])('opens the help for it: %s', async (_name, said, key) => {
    expect((await first(said)).keys).toContain(key);
  });
});

describe('scams', () => {
  it.each([
    ['a text about a parcel', 'ਪਾਰਸਲ ਵਾਲਾ ਮੈਸੇਜ ਆਇਆ, ਕੀ ਇਹ ਅਸਲੀ ਹੈ?', 'fraud-advice:pages.delivery.text'],
    [
      'a job that asks for a fee',
      'job di offer aayi si online, 300 pound registration de mange. main bhej ditte hun jawab nahi dinde',
      'fraud-advice:pages.job.text',
    ],
    [
      'a caller on the line',
      'bank wala hun phone te hai, kehnda paise safe account ch pao. ki karan?',
      'danger:cards.fraud-in-progress.self',
    ],
    [
      'somebody who collects cash',
      'police da phone si ke tuhada account ch galat paise aaye, kehnde ghar rakho cash asi lain aaunge',
      'danger:cards.fraud-in-progress.self',
    ],
    ['a charity by phone', 'ਗੁਰਦੁਆਰੇ ਦੇ ਨਾਂ ਤੇ ਫ਼ੋਨ ਕਰਕੇ ਦਾਨ ਮੰਗਦੇ ਹਨ', 'fraud-advice:pages.charity.text'],
  ])('are told apart: %s', async (_name, said, key) => {
    expect((await first(said)).keys).toContain(key);
  });

  it('are no question about this chat', async () => {
    const { keys } = await first('loan da message aaya, pehla 200 fees deni hai. asli hai?');
    expect(keys).toContain('fraud-advice:pages.loan.text');
    expect(keys).not.toContain('knowledge:robot.answer');
  });
});

describe('questions and other matters', () => {
  it.each([
    ['a bin that was left', 'is hafte sadi bin nahi chukki, kadon aange?', 'answers:wrong-door.bins'],
    ['a bin while away', 'India jana hai viah te, bin kaun chukega 3 hafte?', 'answers:wrong-door.bins'],
    ['a council house', 'ਕੌਂਸਲ ਦਾ ਘਰ ਕਿਵੇਂ ਮਿਲ ਸਕਦਾ ਹੈ? ਅਸੀਂ ਪੰਜ ਜਣੇ ਇੱਕ ਕਮਰੇ ਵਿੱਚ ਰਹਿੰਦੇ ਹਾਂ।', 'answers:wrong-door.housing'],
    [
      'no home from tomorrow',
      'makan malik ghar khali karan nu kehnda, kal tak. sade kol jan layi koi jagah nahi',
      'answers:wrong-door.homelessness',
    ],
    [
      'somebody who speaks Panjabi',
      'mainu angrezi nahi aundi, punjabi bolan wala banda mil sakda?',
      'knowledge:interpreter.answer',
    ],
    ['a person to talk to', 'kise bande naal punjabi ch gal karni hai', 'answers:person-hours-unknown'],
    ['a visa', 'je main report karan ta ki mere visa te asar pavega?', 'knowledge:da-immigration.answer'],
    ['a school place', 'ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਦਾਖਲ ਕਿਵੇਂ ਕਰਵਾਵਾਂ?', 'answers:wrong-door.other'],
  ])('are answered: %s', async (_name, said, key) => {
    expect((await first(said)).keys).toContain(key);
  });

  it.each([
    ['talking with a person in Panjabi', 'kise bande naal punjabi ch gal karni hai'],
    ['a child who starts school', 'ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਦਾਖਲ ਕਿਵੇਂ ਕਰਵਾਵਾਂ?'],
    ['a car that does not start', 'gaddi ne aj jaan hi kadh ditti, start nahi hoi'],
    ['a kirpan that is worn', 'ਕਿਰਪਾਨ ਪਾ ਕੇ ਬਾਹਰ ਜਾਣਾ ਕਾਨੂੰਨੀ ਹੈ?'],
    ['drums at a wedding', 'ਮੇਰੇ ਮੁੰਡੇ ਦਾ ਵਿਆਹ ਹੈ, ਢੋਲ ਵਜਾਉਣ ਦੀ ਇਜਾਜ਼ਤ ਲੈਣੀ ਪਵੇਗੀ?'],
  ])('are no danger: %s', async (_name, said) => {
    expect((await first(said)).keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });
});

describe('whether it is safe to write', () => {
  it.each([
    ['haan main hun kalli haan', 'domestic-abuse:pages.friend.text'],
    ['par oh kisi vele vi aa sakdi', 'domestic-abuse:remark.unsafe'],
  ])('is told as they type it: %s', async (said, key) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('pa-Guru'));
    await talk.say('meri saas mainu bahar nahi jaan dindi te phone vi le leya');
    expect((await talk.say(said)).keys).toContain(key);
  });
});
