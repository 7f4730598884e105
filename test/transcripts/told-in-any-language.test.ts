import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/** What a resident says in their language, the keys of what is said to the last of it, and what the rows hold then. */
type Talk = readonly [language: string, lines: readonly string[], keys: readonly string[], rows?: readonly string[]];

const UNDERSTOOD = ['questions:understood', 'questions:contact.wanted.ask'];
const CHANGED = ['questions:changed', 'questions:contact.wanted.ask'];
const EVIDENCE = ['questions:understood', 'report-asb:when.ask'];
const ADDED = ['questions:added', 'report-asb:check.ask'];
const INTERPRETER = ['knowledge:languages.answer', 'questions:contact.wanted.ask'];
const ANONYMOUS = ['questions:contact.wanted.cost', 'questions:consent.ask'];

const NOISE_RO = ['vecinul pune muzica tare in fiecare noapte', 'nu', 'Church Street in Swadlincote'];
const NOISE_UR = ['پڑوسی ہر رات اونچی آواز میں گانے بجاتا ہے', 'نہیں', 'Church Street Swadlincote'];
const NOISE_UK = ['susidy v subotu vykynuly smittya na Hilton Road', 'ni'];
const RUBBISH_PL = ['sasiedzi wyrzucili smieci na Hilton Road w sobote', 'nie'];
const NOISE_LT = ['kaimynas kiekvieną naktį garsiai leidžia muziką', 'ne', 'Church Street Swadlincote'];
const NOISE_ZH = ['邻居每天晚上放很大声的音乐', '没有', 'Church Street Swadlincote'];
const RUBBISH_PA = ['guandi ne shanivar nu Hilton Road te kooda suttya', 'nahi'];

const TALKS: readonly Talk[] = [
  ['ro', [...NOISE_RO, 'nu vreau sa dau numele', 'nu stiu', 'a inceput luni la ora 23'], ADDED],
  ['ur', [...NOISE_UR, 'میں نام نہیں بتانا چاہتا', 'مجھے نہیں معلوم', 'پیر کی رات 11 بجے شروع ہوا'], ADDED],
  ['lt', [...NOISE_LT, 'nenoriu sakyti vardo'], ANONYMOUS],
  ['zh-Hans', [...NOISE_ZH, '我不想说名字'], ANONYMOUS],
  ['ro', [...NOISE_RO, 'erau trei persoane'], UNDERSTOOD, ['Oamenii implicați: trei persoane']],
  ['uk', [...NOISE_UK, 'bulo try lyudyny'], UNDERSTOOD, ['Причетні люди: try lyudyny']],
  ['pa-Guru', [...RUBBISH_PA, 'tinn bande si'], UNDERSTOOD, ['ਸ਼ਾਮਲ ਲੋਕ: tinn bande']],
  ['pl', [...RUBBISH_PL, 'nie, w niedziele nie w sobote'], CHANGED],
  ['zh-Hans', [...NOISE_ZH, '不，是星期二，不是星期一'], CHANGED],
  ['ar', ['jirani ramo zbala yom elsabt fi Hilton Road', 'la', 'Hilton Road', 'la, yom el a7ad mesh elsabt'], CHANGED],
  ['en', ['my neighbour is loud every night on Church Street', 'no', "it was tuesday, it wasn't monday"], CHANGED],
  ['pl', ['ktoś porysował mi samochód', 'nie', 'na parkingu przy Tesco Swadlincote', 'mam nagranie'], EVIDENCE],
  ['pl', [...RUBBISH_PL, 'potrzebuję tłumacza'], INTERPRETER],
  ['ro', [...NOISE_RO, 'am nevoie de interpret'], INTERPRETER],
  ['en', ['my neighbour is loud every night on Church Street', 'no', 'I need an interpreter'], INTERPRETER],
  ['en', ['my neighbour is loud every night on Church Street', 'no', 'I do not want to give my name'], ANONYMOUS],
];

describe('what is told in a language is heard as what it is', () => {
  const opened = storeForTests();

  it.each(TALKS.map(([language, lines, keys, rows = []]) => [language, lines, keys, rows] as const))(
    '%s: %j',
    async (language, lines, expected, expectedRows) => {
      const talk = await startTalk(createTestBot(opened.store), packNamed(language));
      let heard = await talk.say(lines[0] ?? '');
      for (const line of lines.slice(1)) heard = await talk.say(line);
      expect(heard.keys).toEqual(expected);
      expect(heard.rows).toEqual(expect.arrayContaining(expectedRows));
    },
  );

  it.each<readonly [string, string, string]>([
    ['ro', 'tocmai mi-au furat banii din cont, m-a sunat cineva de la banca', 'acum o ora'],
    ['uk', 'щойно вкрали гроші з рахунку, дзвонили з банку', 'годину тому'],
    ['lt', 'ka tik pavoge pinigus is saskaitos, skambino is banko', 'prieš valandą'],
    ['ar', 'hala2 sara2o masari men 7sabi, 7ada etasal men elbank', 'men sa3a'],
  ])('S3: how long ago money went tells of no other danger: %s', async (language, told, when) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(language));
    await talk.say(told);
    const { keys } = await talk.say(when);
    expect(keys.join()).not.toMatch(/danger:|modern-slavery/);
    expect(keys.join()).toContain('fraud-advice:');
  });

  it('S3: words of danger in a language are heard beside how many and when', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('pl'));
    for (const line of RUBBISH_PL) await talk.say(line);
    expect((await talk.say('trzech mężczyzn z nożem, teraz')).keys.join()).toContain('danger:');
  });

  it('a Lithuanian date that names its year first is that day, and no whole year', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('lt'));
    for (const press of ['do:begin:report-asb', 'danger=no']) await talk.press(press);
    await talk.say('loud music');
    await talk.press('do:skip');
    await talk.say('2026 m. lapkričio 3 d.');
    await talk.press('do:skip');
    const { rows } = await talk.press('do:skip');
    expect(rows).toContain('Kada: 2026 m. lapkričio 3 d., antradienis');
  });

  it('the Romanian "from" is no din', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('ro'));
    expect((await talk.say('din weekend e plin de gunoi')).rows.join()).not.toContain('Zgomot');
  });

  it('the day before a street is no part of its name', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('ur'));
    const { rows } = await talk.say('parosi ne hafte ko Hilton Road par kachra phenka');
    expect(rows).toEqual(expect.arrayContaining(['کہاں: Hilton Road', 'کب: ہفتہ، 6 مارچ، 2027']));
  });

  it('offers the language that is asked for by its name, in both languages', async () => {
    const talk = await startTalk(createTestBot(opened.store));
    const { keys, codes } = await talk.say('prosze po polsku');
    expect(keys).toEqual(['language:offer-own', 'language:offer', 'knowledge:languages.answer']);
    expect(codes[0]).toBe('do:language:pl');
  });
});
