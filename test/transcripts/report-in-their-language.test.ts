import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { ACCOUNTS, reportIn } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, startTalk, type Talk } from '../support/test-bot.ts';

/* What residents answer most plainly in Polish, Romanian, Lithuanian and Ukrainian where a report asks where and when, what else there is to say, and whether it is right. */

const opened = storeForTests();

const TO_WHEN = ['danger=no'];
const TO_CONTACT = [...TO_WHEN, 'when=yesterday'];
const TO_CHECK = [...TO_CONTACT, 'contact=anonymous', 'do:skip'];
const WITH_PHONE = [
  ...TO_CONTACT,
  'contact=contact',
  'contact-how=phone',
  '07700 900123',
  ...Array<string>(5).fill('do:skip'),
];

const at = (tag: string, lines: readonly string[], account?: string): Promise<Talk> =>
  reportIn(createTestBot(opened.store), tag, lines, account);

/** At a question of an optional group, with those before it passed over. */
const inGroup = (tag: string, group: string, passed = 0): Promise<Talk> =>
  at(tag, [...TO_CHECK, `do:group:${group}`, ...Array<string>(passed).fill('do:skip')]);

const rowOf = (rows: string, part: string): string => rows.split('\n').find((row) => row.includes(part)) ?? '';

describe('when it was', () => {
  it.each<readonly [tag: string, said: string, row: string]>([
    ['pl', 'pare dni temu', '3 marca 2027 – niedziela, 7 marca 2027'],
    ['ro', 'acum cateva zile', '3 martie 2027 până la duminică, 7 martie 2027'],
    ['lt', 'prieš kelias dienas', 'kovo 3 d., trečiadienis – 2027 m. kovo 7 d.'],
    ['uk', 'кілька днів тому', '3 березня 2027 р. – неділя, 7 березня 2027 р.'],
    ['ro', 'weekendul trecut', '6 martie 2027 până la duminică, 7 martie 2027'],
    ['lt', 'savaitgali', 'kovo 6 d., šeštadienis – 2027 m. kovo 7 d.'],
    ['uk', 'на вихідних', '6 березня 2027 р. – неділя, 7 березня 2027 р.'],
    ['pl', 'w zeszłym roku', '1 stycznia 2026 – czwartek, 31 grudnia 2026'],
    ['lt', 'praeitą mėnesį', 'vasario 1 d., pirmadienis – 2027 m. vasario 28 d.'],
    ['pl', 'gdzieś w lutym', '1 lutego 2027 – niedziela, 28 lutego 2027'],
    ['pl', 'nie wczoraj tylko przedwczoraj', ': niedziela, 7 marca 2027 ('],
    ['ro', 'nu ieri ci alaltaieri', ': duminică, 7 martie 2027 ('],
    ['lt', 'ne vakar o užvakar', 'kovo 7 d., sekmadienis ('],
    ['uk', 'не вчора а позавчора', ': неділя, 7 березня 2027 р. ('],
    ['ro', 'in noaptea de vineri spre sambata', ': vineri, 5 martie 2027 ('],
    ['uk', "в ніч з п'ятниці на суботу", ': пʼятниця, 5 березня 2027 р. ('],
    ['uk', 'чверть на десяту вечора', '21:15'],
    ['lt', '2027.03.05', 'kovo 5 d., penktadienis'],
    ['pl', 'kolo polnocy', '00:00'],
    ['ro', 'a inceput in ianuarie si continua', '1 ianuarie 2027'],
  ])('in %s: %s', async (tag, said, row) => {
    const talk = await at(tag, TO_WHEN);
    const { keys } = await talk.say(said);
    expect(keys).toContain('questions:contact.wanted.ask');
    expect(await rowsAtCheck(talk)).toContain(row);
  });

  it.each([
    ['pl', 'w swieta'],
    ['ro', 'de craciun'],
    ['ro', 'noaptea'],
    ['lt', 'neseniai'],
    ['lt', 'naktį'],
    ['uk', 'по-різному'],
    ['pl', 'od 22 do 2'],
    ['pl', 'jak dzieci wracaja ze szkoly'],
    ['uk', 'коли діти повертаються зі школи'],
    ['lt', '3.11'],
  ])('as it was said, and no day that was not, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_WHEN);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`: ${said}\n`);
  });

  it.each([
    ['ro', 'de mult timp'],
    ['lt', 'jau seniai'],
    ['ro', 'nu stiu exact, cam acum o saptamana'],
    ['lt', 'tiksliai nežinau, maždaug prieš savaitę'],
    ['uk', 'точно не знаю, десь тиждень тому'],
    ['uk', 'почалося в січні і триває досі'],
    ['lt', 'vis dar vyksta'],
  ])('is no danger, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, TO_WHEN)).say(said)).keys).toEqual(['questions:contact.wanted.ask']);
  });
});

describe('where it was', () => {
  it.each([
    ['pl', 'sąsiad hałasuje Bretby Road', 'Bretby Road'],
    ['lt', 'Kaimynas triukšmauja Bretby Road', 'Bretby Road'],
    ['uk', 'сусід шумить Bretby Road', 'Bretby Road'],
    ['lt', 'vaikai triukšmauja Wood Lane, Newhall', 'Wood Lane, Newhall'],
  ])('is heard behind what happens, in %s: %s', async (tag, said, place) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
    expect((await talk.say(said)).rows.join('\n')).toContain(`: ${place}`);
  });

  it.each([
    ['pl', 'sąsiad puszcza głośną muzykę', 'wczoraj wieczorem'],
    ['ro', 'vecinul da muzica tare', 'ieri'],
    ['lt', 'kaimynas garsiai leidžia muziką', 'vakar'],
    ['uk', 'сусід вмикає гучну музику', 'вчора'],
  ])('is no day, in %s: %s, then %s', async (tag, told, said) => {
    const { keys } = await (await at(tag, ['danger=no'], told)).say(said);
    expect(keys).toEqual(['questions:understood', 'questions:where.ask']);
  });
});

describe('whether it is right', () => {
  it.each([
    ['pl', 'wszystko się zgadza'],
    ['ro', 'totul e corect'],
    ['lt', 'viskas teisingai'],
    ['uk', 'все правильно'],
  ])('yes, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, TO_CHECK)).say(said)).keys).toContain('report-asb:sent.done');
  });

  it.each([
    ['pl', 'wszystko dobrze?'],
    ['pl', 'jeszcze nie wysyłaj'],
    ['pl', 'nie wysyłaj jeszcze'],
    ['pl', 'popraw'],
    ['pl', 'wszystko dobrze, ale jeszcze nie wysyłaj'],
    ['pl', 'wszystko się zgadza oprócz daty'],
    ['ro', 'totul e corect?'],
    ['ro', 'corecteaza'],
    ['ro', 'totul e bine dar schimba data'],
    ['ro', 'asteapta'],
    ['lt', 'viskas gerai?'],
    ['lt', 'gerai, išsiųsiu vėliau'],
    ['lt', 'atrodo gerai bet palaukite'],
    ['uk', 'все добре?'],
    ['uk', 'добре, надішлю пізніше'],
    ['uk', 'не все правильно'],
    ['en', 'all correct?'],
    ['en', 'ok?'],
  ])('nothing is sent or stopped by it, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CHECK, ACCOUNTS[tag] ?? 'kids throwing stones at cars on Burton Road, Hatton');
    const { keys } = await talk.say(said);
    expect(keys).not.toContain('report-asb:sent.done');
    expect(keys).not.toContain('questions:stopped');
    expect(await rowsAtCheck(talk)).toContain('Burton Road');
  });

  it.each([
    ['pl', 'zły dzień', 'report-asb:when.ask'],
    ['ro', 'ziua e gresita', 'report-asb:when.ask'],
    ['lt', 'bloga diena', 'report-asb:when.ask'],
    ['uk', 'день неправильний', 'report-asb:when.ask'],
    ['ro', 'adresa gresita', 'questions:where.ask'],
    ['lt', 'blogas adresas', 'questions:where.ask'],
  ])('asks for what is wrong again, in %s: %s', async (tag, said, asked) => {
    expect((await (await at(tag, TO_CHECK)).say(said)).keys).toContain(asked);
  });

  it.each([
    ['ro', 'a fost duminica', '7 martie'],
    ['uk', 'це було в неділю', '7 березня'],
    ['ro', 'a fost la 21', '21:00'],
    ['uk', 'це було о 21', '21:00'],
  ])('takes another day or hour, in %s: %s', async (tag, said, row) => {
    const { keys, rows } = await (await at(tag, TO_CHECK)).say(said);
    expect(keys).toContain('questions:changed');
    expect(rows.join('\n')).toContain(row);
  });

  it.each([
    ['pl', 'zmień numer telefonu na 07700 900456'],
    ['pl', 'mój numer to 07700 900456'],
    ['ro', 'schimba numarul de telefon in 07700 900456'],
    ['ro', 'numarul meu e 07700 900456'],
    ['lt', 'pakeiskite telefono numerį į 07700 900456'],
    ['lt', 'mano numeris 07700 900456'],
    ['uk', 'змініть номер телефону на 07700 900456'],
    ['uk', 'мій номер 07700 900456'],
  ])('S9: puts another number in place of the first, and empties nothing, in %s: %s', async (tag, said) => {
    const { keys, rows } = await (await at(tag, WITH_PHONE)).say(said);
    expect(keys).toEqual(['questions:changed', 'report-asb:check.ask']);
    expect(rows.join('\n')).toContain('+447700900456');
  });

  it.each([
    ['pl', 'mój numer to 07700 900456, ale nie dzwońcie wieczorem', 'nie dzwońcie wieczorem'],
    ['uk', 'мій номер 07700 900456, але не дзвоніть ввечері', 'не дзвоніть ввечері'],
    ['en', 'my number is 07700 900456, but dont ring in the evening', 'dont ring in the evening'],
  ])('S9: keeps beside it when not to ring, in %s: %s', async (tag, said, kept) => {
    const talk = await at(tag, WITH_PHONE, ACCOUNTS[tag] ?? 'kids throwing stones at cars on Burton Road, Hatton');
    const rows = (await talk.say(said)).rows.join('\n');
    expect(rows).toContain('+447700900456');
    expect(rows).toContain(kept);
  });

  it.each([
    ['pl', 'nie chcę żebyście dzwonili'],
    ['lt', 'nenoriu kad man skambintumėte'],
    ['uk', 'не хочу щоб ви дзвонили'],
  ])('S9: rings nobody who does not want it, in %s: %s', async (tag, said) => {
    const { keys, rows } = await (await at(tag, WITH_PHONE)).say(said);
    expect(keys).toContain('questions:contact.wanted.no-way');
    expect(rows.join('\n')).not.toContain('+447700900123');
  });
});

describe('what else there is to say', () => {
  it.each<readonly [tag: string, group: string, passed: number, said: string, row: string]>([
    ['pl', 'how-often', 0, 'nigdy wcześniej', 'Tylko raz'],
    ['ro', 'how-often', 0, 'o data la doua zile', 'De mai multe ori pe săptămână'],
    ['lt', 'how-often', 0, 'retai', 'Kartais'],
    ['uk', 'how-often', 0, 'на канікулах', ': на канікулах'],
    ['uk', 'how-often', 0, 'кожні кілька днів', 'Кілька разів на тиждень'],
    ['pl', 'how-often', 0, 'od lat', ': od lat'],
    ['pl', 'evidence', 0, 'wszystko zapisuję', ': Notatki lub dziennik'],
    ['lt', 'evidence', 0, 'viską užsirašau', ': Užrašai ar dienoraštis'],
    ['lt', 'evidence', 0, 'turiu nuotraukų', ': Nuotraukos'],
    ['uk', 'evidence', 0, 'фото і відео', ': Фото і Відео'],
    ['uk', 'evidence', 0, 'сусід має відео', ': Відео'],
    ['ro', 'evidence', 0, 'doar cuvantul meu', 'Dovezi: Nimic ales'],
    ['pl', 'reported-before', 0, 'nikomu nie mówiłam', ': Nic nie wybrano'],
    ['uk', 'reported-before', 0, 'нікому не казала', ': Нічого не вибрано'],
    ['pl', 'reported-before', 0, 'lekarz', ': Ktoś inny'],
    ['pl', 'effect', 2, 'wszystkich', ': Wszystkich w pobliżu'],
    ['ro', 'effect', 2, 'toti', ': Pe toți cei din jur'],
    ['lt', 'effect', 2, 'visus', ': Visiems aplinkui'],
    ['uk', 'effect', 2, 'всіх', ': Усіх поруч'],
    ['pl', 'effect', 0, 'nie mogę spać', ': nie mogę spać'],
    ['ro', 'effect', 0, 'nu pot dormi', ': nu pot dormi'],
    ['ro', 'who-involved', 2, 'eu', ': Mi se întâmplă mie'],
    ['pl', 'who-involved', 3, 'słyszałam', ': Na własne uszy'],
  ])('in %s, of %s (%i passed over): %s', async (tag, group, passed, said, row) => {
    const talk = await inGroup(tag, group, passed);
    const { keys } = await talk.say(said);
    expect(keys.filter((key) => key.startsWith('danger:') || key === 'questions:added')).toEqual([]);
    const rows = await rowsAtCheck(talk);
    expect(rows).toContain(row);
    expect(rowOf(rows, 'Burton Road, Hatton')).not.toBe('');
  });

  it.each([
    ['pl', 'chcę żeby przestali'],
    ['lt', 'noriu kad liautųsi'],
    ['uk', 'хочу щоб це припинилося'],
  ])('asks nobody about danger who wants it to stop, in %s: %s', async (tag, said) => {
    const { keys } = await (await inGroup(tag, 'reported-before', 2)).say(said);
    expect(keys).toEqual(['report-asb:check.ask-again']);
  });

  it.each([
    ['pl', 'nie chcę już żyć'],
    ['ro', 'nu mai vreau să trăiesc'],
    ['lt', 'nebenoriu gyventi'],
    ['uk', 'не хочу більше жити'],
  ])('S3: still shows the card for despair, in %s: %s', async (tag, said) => {
    const { keys } = await (await inGroup(tag, 'reported-before', 2)).say(said);
    expect(keys).toContain('danger:cards.self-harm.self');
  });
});

describe('S9: how to be rung', () => {
  it.each([
    ['pl', 'ukryjcie numer', 'Dzwońcie z ukrytego numeru'],
    ['ro', 'cu numar ascuns', 'Sunați cu număr ascuns'],
    ['lt', 'su paslėptu numeriu', 'Skambinti iš paslėpto numerio'],
    ['uk', 'з прихованого номера', 'Дзвонити з прихованого номера'],
    ['uk', 'діти беруть трубку', 'Ще хтось бачить'],
    ['lt', 'vaikai kelia ragelį', 'Kas nors kitas mato'],
  ])('is kept, and no danger is asked about, in %s: %s', async (tag, said, row) => {
    const talk = await at(tag, [...TO_CONTACT, 'contact=contact', 'contact-how=phone', '07700 900123', 'do:skip']);
    expect((await talk.say(said)).keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
    expect(await rowsAtCheck(talk)).toContain(row);
  });

  it.each([
    ['pl', 'nikomu nie mówcie'],
    ['ro', 'nu spuneti nimanui'],
    ['lt', 'niekam nesakykite'],
    ['uk', 'нікому не кажіть'],
  ])('"tell nobody" changes no other answer, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).not.toContain('questions:changed');
    expect(keys.at(-1)).toMatch(/^questions:(?:contact\.wanted|consent)\.ask$/u);
  });
});
