import { storeForTests } from '../support/store.ts';
import { inEachOf, reportIn } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, type Talk } from '../support/test-bot.ts';

/* Where leave is read, in all eight languages beside English: whether we may contact somebody, how, when and with what care, and who may know (S9). */

const opened = storeForTests();

const TAGS = ['pl', 'ro', 'lt', 'uk', 'ur', 'ar', 'pa-Guru', 'zh-Hans'];
const TO_CONTACT = ['danger=no', 'kind=damage', 'when=yesterday'];
const TO_TIMES = [...TO_CONTACT, 'contact=contact', 'contact-how=phone', '07700 900123'];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  contact: TO_CONTACT,
  times: TO_TIMES,
  careful: [...TO_TIMES, 'do:skip'],
  needs: [...TO_TIMES, 'do:skip', 'do:skip'],
  consent: [...TO_TIMES, 'do:skip', 'do:skip', 'do:skip'],
};

const at = (tag: string, place: string, account?: string): Promise<Talk> =>
  reportIn(createTestBot(opened.store), tag, PLACES[place] ?? [], account);

/** What is said alike in these languages is answered with all of these, and with no card. */
function answered(rows: Parameters<typeof inEachOf>[1]): void {
  it.each(inEachOf(TAGS, rows))('in %s, at %s: %s', async (tag, place, said, keys) => {
    const heard = await (await at(tag, place)).say(said);
    expect(heard.keys).toEqual(expect.arrayContaining([...keys]));
    expect(heard.keys.filter((key) => key.startsWith('danger:cards'))).toEqual([]);
  });
}

describe('S9: leave to be contacted', () => {
  answered([
    ['contact', 'po 17 / după 5 / po 17 / після 5 / 5 baje ke baad / بعد الخامسة / 5 ਵਜੇ ਤੋਂ ਬਾਅਦ / 5点以后', ['questions:contact.wanted.careful']],
    ['contact', 'wieczorem / seara / vakare / ввечері / shaam ko / مساء / ਸ਼ਾਮ ਨੂੰ / ', ['questions:contact.wanted.careful']],
    ['contact', 'od 9 do 17 / între 9 și 5 / nuo 9 iki 17 / з 9 до 17 /  / من 9 ل 5 /  / 9点到5点', ['questions:contact.wanted.careful']],
    ['contact', 'zadzwońcie do mojej córki / sunați-o pe fiica mea / skambinkite mano dukrai / подзвоніть моїй доньці / meri beti ko call karein / اتصلوا على بنتي / meri dhee nu phone karo / 打给我女儿', ['questions:understood', 'questions:contact.wanted.careful']],
    ['contact', 'niech zadzwoni kobieta / sa ma sune o femeie / tegul skambina moteris / хай подзвонить жінка / koi aurat call kare / خلوا امرأة تتصل / ਕੋਈ ਔਰਤ ਫ਼ੋਨ ਕਰੇ / 让女的打给我', ['questions:understood', 'questions:contact.wanted.careful']],
  ]); // prettier-ignore

  it.each([
    ['pl', 'po 22 hałasują'],
    ['ro', 'după 22 fac gălăgie'],
    ['lt', 'po 22 triukšmauja'],
    ['uk', 'після 22 шумлять'],
    ['ar', 'بعد العاشرة بيعملوا ضجة'],
    ['ar', 'بيتصلوا على بنتي'],
    ['pl', 'oni dzwonią do mojej córki'],
    ['uk', 'вони дзвонять моїй доньці'],
    ['zh-Hans', '他打给我女儿'],
    ['zh-Hans', '找我朋友麻烦'],
    ['lt', 'vakare blogiausia'],
    ['ur', 'shaam ko bohat shor hota hai'],
  ])('is not read from what others do, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, 'contact')).say(said);
    expect(keys).not.toContain('questions:contact.wanted.careful');
  });

  it.each([
    ['ur', 'جی نہیں'],
    ['ur', 'ji nahi'],
    ['ur', 'جی نہیں شکریہ'],
    ['pa-Guru', 'ਜੀ ਨਹੀਂ'],
    ['pa-Guru', 'ਜੀ ਨਹੀਂ ਧੰਨਵਾਦ'],
    ['lt', 'nenoriu duoti duomenų'],
    ['uk', 'не хочу давати дані'],
    ['ur', 'main apni details nahi dena chahti'],
    ['ar', 'ما بدي اعطي معلوماتي'],
    ['pa-Guru', 'ਮੈਂ ਆਪਣੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਦੇਣਾ ਚਾਹੁੰਦੀ'],
    ['zh-Hans', '我不想留资料'],
    ['zh-Hans', 'buyong le'],
  ])('is refused politely, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, 'contact')).say(said);
    expect(keys).toEqual(expect.arrayContaining(['questions:contact.wanted.cost', 'questions:consent.ask']));
  });
});

describe('S9: what leave hangs on is kept for staff', () => {
  it.each(
    inEachOf(TAGS, [
      ['contact', 'najpierw mnie zapytajcie / întrebați-mă întâi / pirma paklauskite manęs / спочатку запитайте мене / pehle mujh se poochein / اسألوني أولا / ਪਹਿਲਾਂ ਮੈਨੂੰ ਪੁੱਛੋ / 先问我', ['questions:contact.wanted.ask']],
      ['consent', 'najpierw mnie zapytajcie / intrebati-ma intai / pirma paklauskite manes / спершу спитайте мене / pehle mujhse poochen / بس اسألوني قبل / pehla mainu puch lena / 先问我', ['questions:consent.ask']],
      ['contact', 'nie dzwońcie przed 9 / nu sunați înainte de 9 / neskambinkite iki 9 / не дзвоніть до 9 / 9 baje se pehle phone na karein / لا تتصلوا قبل 9 / 9 vaje to pehla phone na karo / 9点前别打', ['questions:contact.wanted.ask']],
      ['consent', ' /  /  /  / malik makan ke siwa /  / makaan malik nu chhad ke / 除了房东', ['questions:consent.ask']],
    ]),
  )('and it is asked again, in %s, at %s: %s', async (tag, place, said, keys) => {
    const heard = await (await at(tag, place)).say(said);
    expect(heard.keys).toEqual(['questions:understood', ...keys]);
    expect(heard.rows.join('').replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
  }); // prettier-ignore

  it.each(
    inEachOf(TAGS, [
      ['contact', 'tak, ale nie dzwonić do domu / da, dar nu acasă / taip, bet ne į namus / так, але не додому / haan magar ghar par call na karein / نعم لكن لا تتصلوا على البيت / ਹਾਂ ਪਰ ਘਰ ਫ਼ੋਨ ਨਾ ਕਰੋ / 可以，但别打家里电话', []],
      ['contact', 'tak ale nie dzwońcie jak mąż jest w domu / da dar nu sunați când e soțul acasă / taip bet neskambinkit kai vyras namie / так але не дзвоніть коли чоловік вдома / haan lekin jab shohar ghar par ho call mat karna / نعم بس لا تتصلوا لما زوجي بالبيت / ਹਾਂ ਪਰ ਜਦੋਂ ਪਤੀ ਘਰ ਹੋਵੇ ਫ਼ੋਨ ਨਾ ਕਰੋ / 可以，但我老公在家时别打', []],
    ]),
  )('beside leave, in %s, at %s: %s', async (tag, place, said) => {
    const { keys, rows } = await (await at(tag, place)).say(said);
    expect(keys).toContain('questions:contact.wanted.careful');
    expect(rows.length).toBeGreaterThan(1);
  }); // prettier-ignore
});

describe('S9: a message may be left', () => {
  const message = /leave a message/iu;
  it.each(['all the family listens', 'they all use it', 'all my messages are read'])(
    'where nothing but "all" is said, and not by: %s',
    async (said) => {
      const talk = await reportIn(createTestBot(opened.store), 'en', PLACES['careful'] ?? [], ENGLISH);
      await talk.say(said);
      expect(await rowsAtCheck(talk)).not.toMatch(message);
    },
  );

  it.each([
    ['ro', 'toți văd telefonul'],
    ['ro', 'telefonul e al tuturor'],
    ['lt', 'telefonas visų'],
    ['ur', 'phone sab ka hai'],
    ['ur', 'سب سنتے ہیں'],
    ['ar', 'كلهم بيسمعوا'],
    ['pa-Guru', 'ਫ਼ੋਨ ਸਭ ਦਾ ਹੈ'],
    ['zh-Hans', '全家都听得到'],
  ])('not where everybody listens, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, 'careful')).say(said);
    expect(keys).not.toContain('questions:contact.code-word.ask-with-name'); // which "all of them" leads to
  });

  it('where all of them are chosen', async () => {
    const { keys } = await (await at('ur', 'careful')).say('sab');
    expect(keys).toContain('questions:contact.code-word.ask-with-name');
  });
});
const ENGLISH = 'kids throwing stones at cars, Burton Road, Hatton';

describe('S9: whom somebody would talk with', () => {
  answered([
    ['needs', 'polski / română / lietuviškai / українською / urdu / عربي / ਪੰਜਾਬੀ / 中文', ['questions:understood', 'questions:consent.ask']],
    ['needs', 'czy mówią po polsku / vorbiți românește / ar kalbate lietuviškai / чи говорять українською /  / هل تتكلمون العربية /  / 会说中文吗', ['knowledge:languages.answer']],
  ]); // prettier-ignore

  it.each([
    ['en', 'a man hit me'],
    ['en', 'my neighbour is a woman'],
    ['pl', 'mężczyzna mnie pobił'],
    ['ro', 'vecina e o femeie'],
  ])('is not read from what is told of somebody, in %s: %s', async (tag, said) => {
    const talk = await reportIn(createTestBot(opened.store), tag, PLACES['needs'] ?? [], tag === 'en' ? ENGLISH : undefined);
    expect((await talk.say(said)).rows.join('\n')).toContain(said); // kept as it was told
  }); // prettier-ignore
});

describe('S9: who may know', () => {
  it.each([
    ['zh-Hans', '房东除外'],
    ['zh-Hans', '除了房东谁都行'],
    ['ur', 'malik makan ke siwa sab ko'],
  ])('everyone but the landlord, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, 'consent')).say(said);
    expect(keys).toContain('report-asb:reporter.ask');
  });

  it.each([
    ['ur', 'sab ko pata hai'],
    ['ur', 'سب جانتے ہیں'],
    ['ar', 'الكل بيعرف'],
    ['ro', 'toți știu'],
    ['zh-Hans', '都知道了'],
  ])('is not everyone, where everyone knows, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, 'consent')).say(said);
    expect(keys).not.toContain('report-asb:reporter.ask');
  });
});

describe('who will ring, asked where it is asked when', () => {
  answered([
    ['times', 'kto będzie dzwonił / cine mă sună / kas skambins / хто дзвонитиме / kaun call karega / مين رح يتصل / ਕੌਣ ਫ਼ੋਨ ਕਰੇਗਾ / 谁会打给我', ['knowledge:hear-back.answer', 'questions:contact.times.ask']],
  ]); // prettier-ignore
});
