import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { reportIn } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, startTalk, type Talk } from '../support/test-bot.ts';

/* What residents answer most plainly in Urdu, Arabic, Panjabi and Chinese, asked about danger, contact and who may know (S9). */

const opened = storeForTests();

const TO_WHEN = ['danger=no', 'kind=damage'];
const TO_CONTACT = [...TO_WHEN, 'when=yesterday'];
const TO_PHONE = [...TO_CONTACT, 'contact=contact', 'contact-how=phone'];
const TO_CAREFUL = [...TO_PHONE, '07700 900123', 'do:skip'];
const TO_CONSENT = [...TO_PHONE, '07700 900123', 'do:skip', 'do:skip', 'do:skip'];

const at = (tag: string, lines: readonly string[]): Promise<Talk> => reportIn(createTestBot(opened.store), tag, lines);

describe('what happened, with its street', () => {
  it.each(['邻居每天晚上放很大声的音乐。Burton Road, Hatton', '青少年砸汽车，Burton Road, Hatton'])(
    'begins a report in Chinese: %s',
    async (said) => {
      const talk = await startTalk(createTestBot(opened.store), packNamed('zh-Hans'));
      expect((await talk.say(said)).keys).toContain('report-asb:opening');
    },
  );
});

describe('whether anybody is in danger', () => {
  it.each([
    ['ur', 'یہ ابھی ہو رہا ہے لیکن کوئی زخمی نہیں ہے'],
    ['ur', 'yeh abhi ho raha hai lekin koi zakhmi nahi'],
    ['ur', 'khatra nahi hai'],
    ['ur', 'nahi abhi chale gaye'],
    ['ur', 'mera khayal hai nahi'],
    ['ur', 'کسی کو نہیں'],
    ['ar', 'bye7sal delwa2ty bas ma7adesh met3awar'],
    ['ar', 'لقد رحلوا'],
    ['ar', 'مفيش خطر'],
    ['pa-Guru', 'ਇਹ ਹੁਣ ਹੋ ਰਿਹਾ ਹੈ ਪਰ ਕੋਈ ਜ਼ਖਮੀ ਨਹੀਂ'],
    ['ur', 'nahi koi zakhmi nahi'],
    ['ar', 'لا ما حدا انجرح'],
    ['ar', 'لا كلهم بخير'],
    ['pa-Guru', 'ਨਹੀਂ ਕੋਈ ਜ਼ਖਮੀ ਨਹੀਂ'],
    ['pa-Guru', 'khatra nahi hai'],
    ['pa-Guru', 'nahi hune chale gaye'],
    ['pa-Guru', 'ਮੈਨੂੰ ਨਹੀਂ ਲੱਗਦਾ'],
    ['zh-Hans', '现在还在闹，不过没人受伤'],
    ['zh-Hans', '没有，他们已经走了'],
    ['zh-Hans', '我觉得没有'],
    ['zh-Hans', '不觉得'],
    ['zh-Hans', '都没有'],
  ])('no, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, [])).say(said);
    expect(keys.filter((key) => key.includes('danger') || key === 'questions:changed')).toEqual([]);
  });

  it.each([
    ['ur', 'ان کے پاس چاقو ہیں'],
    ['ur', 'larai ho rahi hai'],
    ['ur', 'wo abhi bhi wahan hain'],
    ['ur', '۹۹۹'],
    ['ar', 'beyekasaro el bab'],
    ['ar', 'ما زالوا هناك'],
    ['ar', '3am yhadedni'],
    ['pa-Guru', 'ik munde nu kutt rahe ne'],
    ['pa-Guru', 'ਉਹ ਅਜੇ ਵੀ ਉੱਥੇ ਹਨ'],
    ['zh-Hans', '有，孩子有危险'],
    ['zh-Hans', '打架'],
    ['zh-Hans', '他们有刀'],
  ])('yes, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, [])).say(said)).keys).toContain('report-asb:danger.now');
  });

  it.each([
    ['ur', 'شاید'],
    ['ar', 'ربما'],
    ['pa-Guru', 'ਸ਼ਾਇਦ'],
    ['zh-Hans', '可能'],
  ])('neither, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, [])).say(said)).keys).toEqual(['report-asb:danger.retry']);
  });
});

describe('when it was', () => {
  it.each([
    ['ur', 'pichle hafte se'],
    ['ur', 'ہر جمعے کی رات'],
    ['ur', 'har jumay ki raat'],
    ['ur', 'کل رات ۱۰ بجے'],
    ['ar', 'الساعة ١٠ مساء'],
    ['pa-Guru', 'ਪਿਛਲੇ ਹਫ਼ਤੇ ਤੋਂ'],
    ['pa-Guru', 'har shukarvaar raat'],
    ['pa-Guru', 'raat nu'],
    ['zh-Hans', '从上周开始'],
    ['zh-Hans', '上个月'],
  ])('is taken, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_WHEN)).say(said);
    expect(keys).toContain('questions:contact.wanted.ask');
  });
});

describe('whether we may contact them', () => {
  it.each([
    ['ur', 'haan magar ghar par na aayen'],
    ['ur', 'haan lekin message mat chorna'],
    ['ar', 'اي بس ما تتركوا رسالة'],
    ['ar', 'نعم لكن لا تخبروا الجيران'],
    ['pa-Guru', 'ਹਾਂ ਪਰ ਘਰ ਨਾ ਆਇਓ'],
    ['zh-Hans', '可以但别来家里'],
    ['zh-Hans', '可以，别留言'],
    ['zh-Hans', '可以但不要告诉邻居'],
    ['zh-Hans', '可以，但不要说我的名字'],
    ['zh-Hans', '好，但是匿名'],
  ])('S9: keeps for staff what leave hangs on, and shows no card, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONTACT);
    const { keys } = await talk.say(said);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
    await talk.press('contact-how=phone');
    await talk.say('07700 900123');
    expect(await rowsAtCheck(talk)).toContain(said);
  });

  it.each([
    ['ur', '۶ بجے کے بعد فون نہ کریں'],
    ['ar', 'لا تتصلوا بعد الساعة ٦'],
    ['pa-Guru', '੬ ਵਜੇ ਤੋਂ ਬਾਅਦ ਫ਼ੋਨ ਨਾ ਕਰੋ'],
    ['zh-Hans', '晚上六点以后别打'],
  ])('S9: a time at which not to ring is no wish to stay anonymous, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toContain('questions:understood');
    expect(keys).not.toContain('questions:contact.wanted.cost');
  });

  it.each([
    ['ur', '6 baje ke baad'],
    ['zh-Hans', '六点以后才可以'],
    ['zh-Hans', '可以，但是晚上不要打'],
  ])('S9: yes, at a time, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toEqual(['questions:understood', 'questions:contact.wanted.careful', 'questions:contact.how.ask']);
  });

  it.each([
    ['ur', '6 baje ke baad wo log aate hain'],
    ['pa-Guru', '6 vaje ton baad oh aaunde ne'],
    ['zh-Hans', '可以吗'],
    ['zh-Hans', '有人打电话给我'],
    ['zh-Hans', '对，他们一直打我电话'],
  ])('S9: what others do, and what asks, is no leave, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys.at(-1)).toMatch(/questions:contact\.wanted\.(?:ask|retry)|^danger:cards\.stalking/u); // as in English
  });

  it.each([
    ['ur', 'main is mein nahi parna chahta'],
    ['ur', 'نہیں مجھے ڈر لگتا ہے'],
    ['ar', 'ما بدي اتدخل'],
    ['ar', 'لا بخاف'],
    ['pa-Guru', 'main vich nahi paina chahunda'],
    ['pa-Guru', 'nahi mainu dar lagda'],
    ['zh-Hans', '不想惹麻烦'],
    ['zh-Hans', '我不想牵扯进来'],
  ])('no, and nothing else is asked, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
  });

  it.each([
    ['ur', 'haan sirf message'],
    ['ar', 'rasayel bas'],
    ['pa-Guru', 'ਹਾਂ ਪਰ ਸਿਰਫ਼ ਮੈਸੇਜ'],
    ['zh-Hans', '只发短信'],
  ])('by text only, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toContain('questions:contact.phone.ask');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });

  it.each([
    ['zh-Hans', '看情况'],
    ['ar', 'على حسب'],
    ['ar', 'من سيتصل بي'],
  ])('S9: no leave is read, and it is asked again, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys.join(' ')).toMatch(/questions:contact\.wanted\.(?:ask|retry)/u);
    expect(keys).not.toContain('questions:changed');
  });
});

describe('who only wants to report', () => {
  it.each([
    ['ur', 'sirf report karna hai'],
    ['ar', 'أريد فقط أن أبلغ'],
    ['pa-Guru', 'sirf report karni hai'],
  ])('S9: wants nobody to be in touch, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
  });
});

describe('what to be careful of', () => {
  it.each([
    ['ur', 'bache phone uthate hain'],
    ['ur', 'نمبر چھپا کر کال کریں'],
    ['ur', 'sirf mera phone hai'],
    ['ar', 'الأولاد بيردوا'],
    ['pa-Guru', 'bache phone chukde ne'],
    ['pa-Guru', 'number luka ke call karo'],
    ['zh-Hans', '孩子会接电话'],
  ])('S9: is one of the options, with no card, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CAREFUL)).say(said);
    expect(keys).toEqual(['questions:contact.needs.ask']);
  });

  it.each([
    ['ur', 'کوڈ ورڈ سورج', 'سورج'],
    ['zh-Hans', '暗号是向日葵', '向日葵'],
  ])('S9: keeps the code word, in %s: %s', async (tag, said, word) => {
    const talk = await at(tag, TO_CAREFUL);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`: ${word}`);
  });
});

describe('who may know', () => {
  it.each([
    ['ur', 'پولیس لیکن میرا نام نہیں'],
    ['ar', 'الشرطة بس بدون اسمي'],
    ['ar', 'الشرطة بس اسألوني أولا'],
    ['pa-Guru', 'police par mera naam nahi'],
    ['zh-Hans', '警察可以但不要透露我的名字'],
    ['zh-Hans', '警察可以但先问我'],
  ])('S9: keeps the condition with the leave, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONSENT);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`: ${said}`);
  });

  it.each([
    ['ur', 'شاید پولیس'],
    ['ar', 'يمكن الشرطة'],
    ['pa-Guru', 'ਸ਼ਾਇਦ ਪੁਲਿਸ'],
    ['zh-Hans', '可能警察'],
    ['zh-Hans', '警察知道了'],
    ['ar', 'خايف من الشرطة'],
  ])('S9: a doubt is no leave, and neither is what is told of them, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONSENT);
    const before = (await talk.say(said)).keys;
    expect(before.join(' ')).toContain('questions:consent.');
  });

  it.each([
    ['ur', 'main ijazat nahi deta'],
    ['ur', 'کسی کو نہ بتائیں'],
    ['ur', 'main nahi chahta kisi ko pata chale'],
    ['ar', 'لا أوافق'],
    ['ar', 'أنتم فقط'],
    ['ar', 'لا للشرطة'],
    ['pa-Guru', 'kise nu na dasseo'],
    ['pa-Guru', 'ਮੈਂ ਇਜਾਜ਼ਤ ਨਹੀਂ ਦਿੰਦਾ'],
    ['zh-Hans', '别告诉别人'],
    ['zh-Hans', '我不同意'],
  ])('S9: a refusal is taken, with no card, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONSENT)).say(said);
    expect(keys).toEqual(['report-asb:reporter.ask']);
  });

  it.each([
    ['ur', 'مالک مکان کے علاوہ سب کو'],
    ['ar', 'كلهم إلا صاحب البيت'],
    ['pa-Guru', 'sareyan nu landlord ton bina'],
    ['zh-Hans', '除了房东，其他都可以'],
    ['zh-Hans', '房东除外都可以'],
  ])('S9: everyone but the landlord, with no card, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONSENT);
    expect((await talk.say(said)).keys).toEqual(['report-asb:reporter.ask']);
    const rows = await rowsAtCheck(talk);
    expect(rows).toMatch(/county council|کاؤنٹی|ਕਾਊਂਟੀ/u);
    expect(rows).not.toMatch(/ہاؤسنگ ایسوسی|جمعية إسكان|ਹਾਊਸਿੰਗ ਐਸੋ|住房协会/u);
  });

  it.each([
    ['ur', '۱ اور ۲'],
    ['ur', 'pehla aur doosra'],
    ['ar', '١ و ٢'],
    ['ar', 'الأول والثاني'],
    ['pa-Guru', '੧ ਤੇ ੨'],
    ['zh-Hans', '一和二'],
    ['ar', 'الشرطة ودعم الضحايا'],
    ['ar', 'يمكنكم إخبار الشرطة'],
  ])('named or counted off, with no card, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, TO_CONSENT)).say(said)).keys).toEqual(['report-asb:reporter.ask']);
  });
});
