import { packNamed } from '../../../locales/index.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastHeard, type Heard } from '../../support/test-bot.ts';

/* Ukrainian as residents type it: surzhyk, Latin letters, "та" between two things, and what hosts, schools and landlords do. */

const opened = storeForTests();

const hear = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('uk'));

const REPORT = ['> do:begin:report-asb', '> danger=no', 'викинули сміття у дворі', 'на Church Street, Swadlincote'];
const CONTACT = [...REPORT, 'вчора'];
const DANGER = /danger:(?:ask|cards)/u;

describe('the kind, place and time of what is told at once', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'під будинком на Hilton Road молодь п’є пиво та кричить кожну п’ятницю і суботу',
      ['Де: на Hilton Road', 'Як часто: Кілька разів на тиждень (кожну п’ятницю і суботу)'],
    ],
    ['хтось викинув матраци за гаражами на Union Road минулого вівторка', ['Де: за гаражами на Union Road']],
    ['хтось підпалив сміттєвий бак за Tesco вчора вночі', ['Вид: Навмисні підпали', 'Де: за Tesco']],
    ['сусіди не прибирають за собакою, весь тротуар у лайні на Park Road', ['Вид: Собачі екскременти']],
    ['Хтось подряпав мою машину в ніч на суботу', ['Коли: пʼятниця, 5 березня 2027 р. (в ніч на суботу)']],
    ['хтось зламав паркан та повиривав квіти в саду минулої середи', ['Вид: Псування майна або вандалізм']],
    ['діти дзвонять у двері та тікають, щовечора близько 8', ['Вид: Дебоші або п’яна поведінка']],
    ['Сусіди поставили камеру, яка дивиться прямо в наш двір', ['Вид: Люди там, де їм не можна бути']],
    ['підлітки ламають дерева та лавки в парку', ['Вид: Псування майна або вандалізм']],
    ['хтось розбив дзеркало на моїй машині в п’ятницю ввечері', ['Вид: Псування майна або вандалізм']],
    ['двоє чоловіків та жінка продають наркотики за магазином', ['Причетні люди: двоє чоловіків та жінка']],
    ['Собака сусіда гавкає цілими днями, особливо в будні', ['Як часто: Кілька разів на тиждень']],
    ['на стіні намалювали свастику минулої ночі', ['Коли: понеділок, 8 березня 2027 р. (минулої ночі)']],
    [
      'molod pyje pyvo pid budynkom kozhnu pyatnycyu i krychyt',
      ['Вид: Вживання алкоголю на вулиці', 'Як часто: Десь раз на тиждень (kozhnu pyatnycyu)'],
    ],
  ])('shows what was understood of: %s', async (said, rows) => {
    expect((await hear(said)).rows).toEqual(expect.arrayContaining(rows));
  });
});

describe('days as they are typed in answer to when', () => {
  it.each([
    ['позаминулого тижня', 'Коли: понеділок, 22 лютого 2027 р. – неділя, 28 лютого 2027 р.'],
    ['позаминулої ночі', 'Коли: неділя, 7 березня 2027 р. (позаминулої ночі)'],
    ['в минулу субботу', 'Коли: субота, 6 березня 2027 р.'],
    ['kozhnu pyatnytsyu', 'Як часто: Десь раз на тиждень (kozhnu pyatnytsyu)'],
    ['з понеділка по п’ятницю', 'Як часто: Кілька разів на тиждень'],
    ['по выходным', 'Як часто: Десь раз на тиждень (по выходным)'],
  ])('reads %s', async (said, row) => {
    expect((await hear(...REPORT, said, '> do:skip', '> do:skip', '> do:skip')).rows).toContain(row);
  });
});

describe('hosts and sponsors', () => {
  it.each([
    ['Подруга живе у хоста. Він не дає їй ключі та не випускає саму, каже вона йому винна', 'danger:ask.'],
    ['Хост каже що я маю прибирати його дім бо живу безкоштовно', 'danger:ask.'],
    [
      'живемо у спонсора, він заходить до моєї кімнати без стуку коли я переодягаюсь',
      'danger:cards.sexual-violence.self',
    ],
    ['мама живе у спонсора, він лапає її коли вона миє посуд', 'danger:cards.sexual-violence'],
    ['Ми живемо у спонсора і через місяць маємо виїхати, як отримати житло', 'answers:wrong-door.housing'],
    ['чи має він право нас вигнати?', 'answers:wrong-door.private-landlord'],
  ])('leads to what helps: %s', async (said, key) => {
    expect((await hear(said)).keys.join(' ')).toContain(key);
  });

  it('asks of no danger where people only look for a home after a host', async () => {
    const { keys } = await hear('Ми живемо у спонсора і через місяць маємо виїхати, як отримати житло від каунсіла');
    expect(keys.join(' ')).not.toMatch(DANGER);
  });
});

describe('danger that is told quietly', () => {
  it.each([
    ['Мого сина в школі обзивають бо він з України. Він каже що не хоче жити', 'danger:ask.self-harm'],
    ['доньку цькують у класі, сміються з її акценту', 'danger:cards.hate-crime.self'],
    ['мого сина в школі б’ють та називають біженцем', 'hate-crime:pages.school.text'],
    ['не хочу щоб поліція знала, але чоловік мене душив', 'domestic-abuse:pages.neck.text'],
    ['dobryy den, susid krychyt na nas i kazhe yidte v svoyu ukrainu', 'danger:cards.hate-crime.self'],
    ['чоловік показував статевий орган дітям у парку', 'danger:cards.sexual-violence.self'],
    ['сусід обізвав мене хохлушкою і плюнув під ноги', 'danger:cards.hate-crime.self'],
  ])('is heard: %s', async (said, key) => {
    expect((await hear(said)).keys).toContain(key);
  });

  it('S2: leaving a husband who hits is not taken for ending a life', async () => {
    const { keys } = await hear('чоловік мене б’є', '> da-safe=safe', 'а якщо я піду, де жити?');
    expect(keys.join(' ')).not.toContain('self-harm');
  });
});

describe('money that is gone', () => {
  it.each([
    ['Мама в Україні, їй подзвонили наче я в лікарні та просили гроші', 'fraud-advice:opening'],
    ['агентство з працевлаштування попросило гроші наперед за роботу на складі', 'fraud-advice:pages.job.text'],
    ['mene obdurili na groshi za orendu kvartyry', 'fraud-advice:pages.bank-now.text'],
  ])('gets the guide for fraud: %s', async (said, key) => {
    expect((await hear(said)).keys).toContain(key);
  });
});

describe('a language that is typed alone', () => {
  it.each(['укр', 'українська та російська', 'українською мовою', 'на українській', 'rosiyska', 'урду'])(
    'is answered with the languages spoken: %s',
    async (said) => {
      expect((await hear(said)).keys).toEqual(['knowledge:languages.answer']);
    },
  );

  it('is answered with the lines of one that is not spoken as well: русский', async () => {
    expect((await hear('русский')).keys).toEqual([
      'language:not-spoken',
      'language:not-spoken',
      'knowledge:languages.answer',
    ]);
  });

  it.each(['українською, можна російською', 'моя мова українська'])(
    'is an answer where the language is asked for: %s',
    async (said) => {
      const lines = [...CONTACT, 'так але потрібен перекладач', 'телефон', '07700 900123', 'після 5', '> do:skip'];
      expect((await hear(...lines, said)).keys).toEqual(['questions:consent.ask']);
    },
  );
});

describe('two things that "та" joins', () => {
  it.each([
    ['емейл та смс', 'questions:contact.phone.ask-with-email'],
    ['телефон та пошта', 'questions:contact.phone.ask-with-email'],
  ])('are both chosen in answer to how to get in touch: %s', async (said, key) => {
    const { keys } = await hear(...CONTACT, said);
    expect(keys.join(' ')).not.toMatch(DANGER);
    expect(keys).toContain(key);
  });
});

describe('"та" in what is told first', () => {
  it.each([
    ['свекруха та чоловік забрали паспорт', 'danger:cards.domestic-abuse.self'],
    ['вулиця темна та небезпечна, ліхтарі не горять', 'answers:wrong-door.road-faults'],
    ['хочу повідомити анонімно та без імені', 'questions:contact.wanted.cost'],
  ])('parts no two things that belong together: %s', async (said, key) => {
    expect((await hear(said)).keys).toContain(key);
  });

  it('S2: thinking it over is no danger', async () => {
    const { keys } = await hear('> do:begin:domestic-abuse', '> da-safe=safe', 'та я ще подумаю');
    expect(keys.join(' ')).not.toContain('self-harm');
  });

  it('keeps who must not know, and who is involved', async () => {
    const lines = [...CONTACT, '> contact=contact', 'чоловік не повинен знати'];
    expect((await hear(...lines)).rows).toContain('Що варто знати: чоловік не повинен знати');
    expect((await hear(...CONTACT, 'два чоловіки та жінка')).rows).toContain('Причетні люди: два чоловіки та жінка');
  });
});

describe('what only sounds like danger', () => {
  it.each([
    'ходжу на бокс, тренер каже бити сильніше, чи є ще секції?',
    'порізала палець коли чистила картоплю, нічого страшного',
    'дивимось детектив про маніяка',
    'дитина б’є в барабан, сусіди не проти',
    'діти дзвонять у двері та тікають, мама лякається, їй 79',
    'сусід ставить машину на тротуар і я з коляскою мушу йти по дорозі',
    'таксисти сигналять під вікнами о 5 ранку кожен день',
  ])('shows nothing of it: %s', async (said) => {
    expect((await hear(said)).keys.join(' ')).not.toMatch(DANGER);
  });
});

describe('small things', () => {
  it.each([
    ['біля банкомата вчора вирвали в мене сумку', 'burglary-theft:opening'],
    ['де подати на universal credit', 'answers:wrong-door.benefits'],
    ['де можна взяти продукти безкоштовно, нам нема за що купити їжу', 'answers:wrong-door.benefits'],
    ['чи безпечно вам писати?', 'knowledge:privacy.answer'],
    ['Сусіди роблять ремонт, сверлять до 11 вечора', 'answers:wrong-door.diy-noise'],
  ])('get their answer: %s', async (said, key) => {
    expect((await hear(said)).keys).toContain(key);
  });
});
