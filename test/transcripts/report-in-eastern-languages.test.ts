import { storeForTests } from '../support/store.ts';
import { reportIn } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, type Talk } from '../support/test-bot.ts';

/* What residents answer most plainly in Urdu, Arabic, Panjabi and Chinese where a report asks where, what else there is to say, and whether it is right. */

const opened = storeForTests();

const TO_CONTACT = ['danger=no', 'kind=damage', 'when=yesterday'];
const TO_CHECK = [...TO_CONTACT, 'contact=anonymous', 'do:skip'];
const WITH_PHONE = [
  ...TO_CONTACT,
  'contact=contact',
  'contact-how=phone',
  '07700 900123',
  ...Array<string>(5).fill('do:skip'),
];
const NOISE: Readonly<Record<string, string>> = {
  ur: 'پڑوسی بہت شور کرتا ہے',
  ar: 'الجيران يشغلون موسيقى عالية',
  'pa-Guru': 'ਗੁਆਂਢੀ ਬਹੁਤ ਰੌਲਾ ਪਾਉਂਦਾ ਹੈ',
  'zh-Hans': '邻居很吵',
};

const at = (tag: string, lines: readonly string[], account?: string): Promise<Talk> =>
  reportIn(createTestBot(opened.store), tag, lines, account);
const inGroup = (tag: string, group: string, passed = 0): Promise<Talk> =>
  at(tag, [...TO_CHECK, `do:group:${group}`, ...Array<string>(passed).fill('do:skip')]);

describe('where it was', () => {
  it.each([
    ['ur', 'haan'],
    ['ur', 'نہیں'],
    ['ar', 'نعم'],
    ['ar', 'لا'],
    ['pa-Guru', 'nahi'],
    ['zh-Hans', '是'],
    ['zh-Hans', '没有'],
  ])('is no yes and no no, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, ['danger=no'], NOISE[tag])).say(said)).keys).toEqual(['questions:where.retry']);
  });

  it.each([
    ['ur', 'har jagah'],
    ['ur', 'yahan'],
    ['ar', 'بكل مكان'],
    ['pa-Guru', 'har thaan'],
  ])('asks about no danger, in %s: %s', async (tag, said) => {
    const talk = await at(tag, ['danger=no'], NOISE[tag]);
    expect((await talk.say(said)).keys).toEqual(['report-asb:when.ask']);
    expect(await rowsAtCheck(talk)).toContain(`: ${said}`);
  });

  it('is not known, in ar: ما بعرف اسم الشارع', async () => {
    const { keys } = await (await at('ar', ['danger=no'], NOISE['ar'])).say('ما بعرف اسم الشارع');
    expect(keys).toEqual(['questions:not-known', 'report-asb:when.ask']);
  });
});

it.each([
  ['ar', 'ايه تمام'],
  ['ar', 'ايه فيكن تتصلوا'],
])('whether we may contact them: yes, in %s: %s', async (tag, said) => {
  const { keys } = await (await at(tag, TO_CONTACT)).say(said);
  expect(keys).toEqual(['questions:contact.wanted.careful', 'questions:contact.how.ask']);
});

describe('whether it is right', () => {
  it.each([
    ['ur', 'سب ٹھیک ہے'],
    ['ur', 'sab theek hai'],
    ['ar', 'كل شيء صحيح'],
    ['pa-Guru', 'ਸਭ ਠੀਕ ਹੈ'],
    ['zh-Hans', '都对'],
  ])('yes, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, WITH_PHONE)).say(said)).keys).toContain('report-asb:sent.done');
  });

  it.each([
    ['ur', 'sab theek hai?'],
    ['ur', 'kya sab theek hai'],
    ['ar', 'كل شيء صحيح؟'],
    ['pa-Guru', 'ki sab theek hai'],
    ['zh-Hans', '都对吗'],
    ['ur', 'رکو'],
    ['pa-Guru', 'ruko'],
    ['zh-Hans', '等等'],
    ['ar', 'بعدين'],
    ['zh-Hans', '可以吗'],
  ])('nothing is sent or stopped by it, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, WITH_PHONE)).say(said);
    expect(keys.filter((key) => /sent|stopped/u.test(key))).toEqual([]);
  });

  it.each([
    ['ur', 'sab theek hai'],
    ['ur', 'baad mein'],
    ['ar', 'كل شي تمام'],
    ['ar', 'بعدين'],
    ['ar', 'الاتنين'],
    ['zh-Hans', '都对'],
    ['zh-Hans', '晚点'],
    ['zh-Hans', '都有'],
  ])('S2: said elsewhere it is no danger, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, [])).say(said)).keys).not.toContain('report-asb:danger.now');
  });

  it.each([
    ['ur', 'hum sab'],
    ['ar', 'كلنا'],
    ['pa-Guru', 'asi sare'],
    ['zh-Hans', '全家'],
    ['zh-Hans', '都有'],
    ['en', 'all of us'],
  ])('S9: whoever writes is nobody to share it with, in %s: %s', async (tag, said) => {
    const lines = tag === 'en' ? TO_CHECK.filter((line) => line !== 'kind=damage') : TO_CHECK;
    const talk = await at(tag, lines.slice(0, -1), tag === 'en' ? 'kids throwing stones at cars on Burton Road, Hatton' : undefined); // prettier-ignore
    expect((await talk.say(said)).keys).toEqual(['questions:consent.retry']);
  });

  it.each([
    ['ur', 'din ghalat hai', 'report-asb:when.ask'],
    ['ur', 'number badal dein', 'questions:contact.phone.ask'],
    ['ur', 'haan magar number badal do', 'questions:contact.phone.ask'],
    ['ur', 'aik ghalti hai', 'questions:which-change'],
    ['ar', 'اليوم غلط', 'report-asb:when.ask'],
    ['ar', 'العنوان غلط', 'questions:where.ask'],
    ['ar', 'رقمي غلط', 'questions:contact.phone.ask'],
    ['ar', 'في غلطة', 'questions:which-change'],
    ['pa-Guru', 'tareekh galat hai', 'report-asb:when.ask'],
    ['pa-Guru', 'mera number galat hai', 'questions:contact.phone.ask'],
    ['zh-Hans', '只有日期不对', 'report-asb:when.ask'],
    ['zh-Hans', '换号码', 'questions:contact.phone.ask'],
    ['zh-Hans', '改一下', 'questions:which-change'],
  ])('asks for what is wrong, in %s: %s', async (tag, said, key) => {
    expect((await (await at(tag, WITH_PHONE)).say(said)).keys.at(-1)).toBe(key);
  });

  it('not yesterday but the day before, in zh-Hans', async () => {
    const { keys, rows } = await (await at('zh-Hans', WITH_PHONE)).say('不是昨天是前天');
    expect(keys).toContain('questions:changed');
    expect(rows.join()).toContain('2027年3月7日');
  });
});

describe('what else there is to say', () => {
  it.each<readonly [tag: string, group: string, passed: number, said: string, row: string]>([
    ['ur', 'effect', 0, 'neend nahi aati', ': neend nahi aati'],
    ['ur', 'effect', 0, 'بچے ڈرتے ہیں', ': بچے ڈرتے ہیں'],
    ['ar', 'effect', 0, 'ما بقدر نام', ': ما بقدر نام'],
    ['pa-Guru', 'effect', 0, 'bahut tang haan', ': bahut tang haan'],
    ['zh-Hans', 'effect', 0, '孩子害怕', ': 孩子害怕'],
    ['ur', 'effect', 2, 'sab', ': آس پاس کے سب لوگوں پر'],
    ['ar', 'effect', 2, 'الكل', ': كل من في الجوار'],
    ['pa-Guru', 'effect', 2, 'sare guandhi', ': ਨੇੜੇ ਦੇ ਸਾਰੇ ਲੋਕਾਂ ’ਤੇ'],
    ['zh-Hans', 'effect', 2, '所有邻居', ': 附近所有人'],
    ['ur', 'how-often', 0, 'saalon se', ': saalon se'],
    ['ar', 'how-often', 0, 'كل يومين', ': عدة مرات في الأسبوع'],
    ['pa-Guru', 'how-often', 0, 'hafte ch do vaar', ': ਹਫ਼ਤੇ ਵਿੱਚ ਕਈ ਵਾਰ'],
    ['zh-Hans', 'how-often', 0, '好几年了', ': 好几年了'],
    ['zh-Hans', 'evidence', 0, '有照片', ': 照片'],
    ['zh-Hans', 'evidence', 0, '有视频', ': 视频'],
    ['pa-Guru', 'evidence', 0, 'video hai', ': ਵੀਡੀਓ'],
    ['pa-Guru', 'evidence', 0, 'recording hai', ': ਆਵਾਜ਼ ਦੀ ਰਿਕਾਰਡਿੰਗ'],
    ['ar', 'evidence', 0, 'كاتب كل شي', ': ملاحظات أو دفتر يوميات'],
    ['ur', 'evidence', 0, 'koi saboot nahi', 'ثبوت: کچھ نہیں چنا گیا'],
    ['ur', 'evidence', 0, 'dikhana nahi chahta', 'ثبوت: کچھ نہیں چنا گیا'],
    ['ar', 'reported-before', 0, 'ما خبرت حدا', 'من أُبلغ من قبل: لم يُختر شيء'],
    ['pa-Guru', 'reported-before', 0, 'doctor nu', ': ਕੋਈ ਹੋਰ'],
    ['zh-Hans', 'reported-before', 0, '我让他们停', ': 其他人'],
    ['ur', 'who-involved', 3, 'main ne dekha', ': میں نے دیکھا'],
    ['zh-Hans', 'who-involved', 3, '别人说的', ': 别人告诉我的'],
  ])('in %s, of %s (%i passed over): %s', async (tag, group, passed, said, row) => {
    const talk = await inGroup(tag, group, passed);
    const { keys } = await talk.say(said);
    expect(keys.filter((key) => key.startsWith('danger:') || key === 'questions:added')).toEqual([]);
    expect(`${await rowsAtCheck(talk)}\n`).toContain(`${row}\n`);
  });

  it.each([
    ['ur', 'sab ne dekha'],
    ['ar', 'الكل شاف'],
    ['pa-Guru', 'sab ne dekhya'],
    ['zh-Hans', '大家都看到了'],
  ])('what everybody saw is not every kind of evidence, in %s: %s', async (tag, said) => {
    const talk = await inGroup(tag, 'evidence');
    expect((await talk.say(said)).keys).toContain('questions:added');
  });

  it.each([
    ['zh-Hans', '两个都说了'],
    ['ur', 'دونوں'],
  ])('"both" is not all four, in %s: %s', async (tag, said) => {
    const talk = await inGroup(tag, 'reported-before');
    await talk.say(said);
    expect(await rowsAtCheck(talk)).not.toMatch(/警察、|پولیس،/u);
  });

  it.each([
    ['ur', 'jeena nahi chahta'],
    ['ar', 'ما بدي عيش'],
    ['pa-Guru', 'main jeena nahi chahunda'],
    ['zh-Hans', '我不想活了'],
    ['zh-Hans', '受不了了'],
  ])('S3: despair is still heard where it is asked what it does, in %s: %s', async (tag, said) => {
    expect((await (await inGroup(tag, 'effect')).say(said)).keys.join()).toMatch(/danger:(?:ask|cards)\.self-harm/u);
  });
});
