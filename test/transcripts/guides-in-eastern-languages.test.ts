import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { guideIn } from '../support/talks-begun.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

/* What residents answer and ask most plainly in Urdu, Arabic, Panjabi and Chinese in the guides to domestic abuse, fraud and hate: none of it is left for another matter, ended, or asked again. */

const opened = storeForTests();

const at = (tag: string, topic: string, pressed: readonly string[]): Promise<Talk> =>
  guideIn(createTestBot(opened.store), tag, topic, pressed);
const keysAt = async (tag: string, topic: string, pressed: readonly string[], said: string): Promise<string[]> => [
  ...(await (await at(tag, topic, pressed)).say(said)).keys,
];

const FOR_ME = ['da-safe=safe', 'da-who=me'];
const LOST = ['fraud-gone=money', 'fraud-now=no', 'fraud-paid=transfer', 'fraud-who=me', 'do:skip'];
const HATED = ['hate-when=over', 'hate-who=me', 'hate-about=race'];

describe('S8: whether it is safe to write', () => {
  it.each([
    ['ur', 'وہ سو رہا ہے'],
    ['ur', 'main akeli hoon'],
    ['ur', 'kaam par gaya hai'],
    ['ur', 'فی الحال'],
    ['ar', 'howa nayem'],
    ['ar', 'انا لحالي'],
    ['ar', 'معي خمس دقائق'],
    ['ar', 'اه'],
    ['ar', 'ايه انا آمنة'],
    ['pa-Guru', 'oh sutta hai'],
    ['pa-Guru', 'ਮੈਂ ਇਕੱਲੀ ਹਾਂ'],
    ['zh-Hans', '他在睡觉'],
    ['zh-Hans', '他刚出去'],
    ['zh-Hans', 'anquan'],
    ['ur', 'haan main theek hoon abhi behen ke ghar hoon'],
    ['zh-Hans', '是的我现在在姐姐家'],
    ['ur', 'ہاں وہ کام پر ہے'],
    ['ar', 'نعم هو بالشغل'],
    ['pa-Guru', 'ਹਾਂ ਉਹ ਕੰਮ ਤੇ ਹੈ'],
    ['zh-Hans', '是的，他在上班'],
  ])('goes on, and asks about nothing else, in %s: %s', async (tag, said) => {
    expect(await keysAt(tag, 'domestic-abuse', [], said)).toEqual(['domestic-abuse:da-who.ask']);
  });

  it.each([
    ['ur', 'وہ باہر ہے'],
    ['ur', 'میں بات نہیں کر سکتی'],
    ['ar', 'لا استطيع الكلام'],
    ['ar', 'عم اكتب بالسر'],
    ['pa-Guru', 'oh bahar hai'],
    ['pa-Guru', 'lukk ke likh rahi haan'],
    ['zh-Hans', '不方便说话'],
    ['zh-Hans', '偷偷写的'],
    ['ur', 'nahi wo maar denge'],
    ['ar', 'لا بيقتلوني'],
  ])('is no yes, and leaves the guide for no other, in %s: %s', async (tag, said) => {
    const keys = await keysAt(tag, 'domestic-abuse', [], said);
    expect(keys).toContain('domestic-abuse:remark.unsafe');
    expect(keys).not.toContain('stalking:opening');
  });

  it.each([
    ['ur', 'wo so raha hai us ke paas chaku hai'],
    ['ar', 'هو نايم ومعه سكين'],
    ['zh-Hans', '他在睡觉他有刀'],
  ])('S3: a danger told beside it is shown, in %s: %s', async (tag, said) => {
    expect((await keysAt(tag, 'domestic-abuse', [], said)).join()).toMatch(/danger:(?:ask|cards)\./u);
  });
});

describe('whom help with abuse is for', () => {
  it.each([
    ['ur', 'میں', 'talk'],
    ['ur', 'bachon ke liye', 'children'],
    ['ar', 'انا', 'talk'],
    ['ar', 'الاولاد', 'children'],
    ['pa-Guru', 'main', 'talk'],
    ['pa-Guru', 'mainu gussa bahut aunda', 'own'],
    ['zh-Hans', '我', 'talk'],
    ['zh-Hans', '我控制不住脾气', 'own'],
  ])('in %s: %s', async (tag, said, page) => {
    expect(await keysAt(tag, 'domestic-abuse', ['da-safe=safe'], said)).toContain(`domestic-abuse:pages.${page}.text`);
  });
});

describe('what else would help with abuse', () => {
  it.each([
    ['ar', 'بدي اتركه', 'housing'],
    ['ar', 'bedi atrko', 'housing'],
    ['ur', 'main us ko chhorna chahti hoon', 'housing'],
    ['ur', 'mujhe kahan jana chahiye', 'housing'],
    ['ur', 'kya main message kar sakti hoon', 'text'],
    ['ar', 'هل يمكنني ارسال رسالة', 'text'],
    ['pa-Guru', 'ki main message kar sakdi', 'text'],
    ['ur', 'paise nahi hain', 'money'],
    ['ur', 'mujhe call karein', 'call-back'],
    ['zh-Hans', '给我打电话', 'call-back'],
    ['ar', 'بمن اتصل', 'talk'],
    ['pa-Guru', 'punjabi ch gal karni', 'language'],
    ['zh-Hans', '要说中文', 'language'],
    ['ur', 'kya aap kisi ko batayenge', 'kept'],
    ['zh-Hans', '你们会告诉别人吗', 'kept'],
    ['pa-Guru', 'bachian di fikar hai', 'children'],
    ['zh-Hans', '我担心孩子', 'children'],
    ['zh-Hans', '是我的错', 'happening'],
    ['pa-Guru', 'ki oh dekh sakda', 'watched'],
    ['zh-Hans', '他能看到邮件吗', 'watched'],
    ['ar', 'الاولاد بيشوفوا', 'children'],
  ])('in %s: %s', async (tag, said, page) => {
    const keys = await keysAt(tag, 'domestic-abuse', FOR_ME, said);
    expect(keys).toContain(`domestic-abuse:pages.${page}.text`);
    expect(keys.at(-1)).toBe('guide:more.ask');
  });

  it.each([
    ['ur', 'bas'],
    ['ur', 'mujhe jana hai'],
    ['ar', 'لازم اروح'],
    ['ar', 'ma fi shi'],
    ['pa-Guru', 'bas'],
    ['zh-Hans', '我得走了'],
    ['zh-Hans', '没了'],
  ])('nothing, and no danger is asked about, in %s: %s', async (tag, said) => {
    expect(await keysAt(tag, 'domestic-abuse', FOR_ME, said)).toEqual(['guide:end-protected']);
  });
});

describe('scams', () => {
  it.each([
    ['ur', 'kal aaye ga'],
    ['ar', 'جاي ياخذ المصاري'],
    ['ar', 'بكرا جاي'],
    ['pa-Guru', 'kal auga'],
    ['zh-Hans', '有人来拿钱'],
    ['zh-Hans', '明天来'],
  ])('who comes for money is told to be a danger now, in %s: %s', async (tag, said) => {
    expect(await keysAt(tag, 'fraud-advice', ['fraud-gone=money'], said)).toContain(
      'fraud-advice:pages.danger-now.text',
    );
  });

  it.each([
    ['ur', 'wo phone kar rahe hain', ['fraud-advice:pages.hang-up.text', 'fraud-advice:fraud-paid.ask']],
    ['ar', 'عم يتصلوا', ['fraud-advice:pages.hang-up.text', 'fraud-advice:fraud-paid.ask']],
    ['pa-Guru', 'phone kar rahe ne', ['fraud-advice:pages.hang-up.text', 'fraud-advice:fraud-paid.ask']],
    ['ur', 'line kaat di', ['fraud-advice:fraud-paid.ask']],
    ['zh-Hans', '挂了', ['fraud-advice:fraud-paid.ask']],
  ])('who only rings is no stalker, in %s: %s', async (tag, said, keys) => {
    expect(await keysAt(tag, 'fraud-advice', ['fraud-gone=money'], said)).toEqual(keys);
  });

  it.each([
    ['ur', 'link par click kiya', 'fraud-advice:pages.bank-now.text'],
    ['ar', 'راحت الفلوس', 'fraud-advice:pages.bank-now.text'],
    ['ur', 'haan paise gaye', 'fraud-advice:pages.bank-now.text'],
    ['pa-Guru', 'haan paise gaye', 'fraud-advice:pages.bank-now.text'],
    ['zh-Hans', '付了', 'fraud-advice:pages.bank-now.text'],
    ['ur', 'kya ye scam hai', 'fraud-advice:fraud-text.ask'],
    ['ar', 'هل هذا احتيال', 'fraud-advice:fraud-text.ask'],
    ['pa-Guru', 'ki eh scam hai', 'fraud-advice:fraud-text.ask'],
    ['zh-Hans', '只是问问', 'fraud-advice:fraud-text.ask'],
  ])('what has gone, or whether it is one, in %s: %s', async (tag, said, key) => {
    expect((await keysAt(tag, 'fraud-advice', [], said))[0]).toBe(key);
  });

  it.each([
    ['ur', 'card se'],
    ['ar', 'كاش'],
    ['pa-Guru', 'card naal'],
    ['zh-Hans', '银行卡'],
  ])('how it was paid asks about no danger, in %s: %s', async (tag, said) => {
    expect(await keysAt(tag, 'fraud-advice', ['fraud-gone=money', 'fraud-now=no'], said)).toEqual([
      'fraud-advice:fraud-who.ask',
    ]);
  });

  it.each([
    ['ur', 'report kahan karun', 'report'],
    ['ar', 'وين ابلغ', 'report'],
    ['zh-Hans', '去哪里举报', 'report'],
    ['ur', 'bank ne mana kar diya', 'refund-no'],
    ['pa-Guru', 'bank nu dass ditta', 'bank-done'],
    ['zh-Hans', '已经打给银行了', 'bank-done'],
    ['ur', 'wo phir call kar rahe hain', 'by-call'],
    ['ar', 'رجعوا اتصلوا', 'by-call'],
    ['ar', 'بيرجعوا الفلوس', 'refund-transfer'],
    ['ar', 'شركة بترجع الفلوس', 'recovery'],
    ['pa-Guru', 'company paise wapas karwa degi', 'recovery'],
    ['zh-Hans', '我觉得很丢脸', 'support'],
    ['zh-Hans', '我该告诉谁', 'bank-now'],
  ])('what else would help, in %s: %s', async (tag, said, page) => {
    expect(await keysAt(tag, 'fraud-advice', LOST, said)).toEqual([
      `fraud-advice:pages.${page}.text`,
      'guide:more.ask',
    ]);
  });
});

describe('hate', () => {
  it.each([
    ['ur', 'pehle', [], 'hate-crime:hate-who.ask'],
    ['ur', 'khatam ho gaya', [], 'hate-crime:hate-who.ask'],
    ['ar', 'من سنتين', [], 'hate-crime:hate-who.ask'],
    ['pa-Guru', 'kai vaar', [], 'hate-crime:hate-who.ask'],
    ['ur', 'میں', ['hate-when=over'], 'hate-crime:hate-about.ask'],
    ['ur', 'parosi', ['hate-when=over'], 'hate-crime:hate-about.ask'],
    ['ar', 'كلنا', ['hate-when=over'], 'hate-crime:hate-about.ask'],
    ['pa-Guru', 'asi sare', ['hate-when=over'], 'hate-crime:hate-about.ask'],
    ['zh-Hans', '邻居', ['hate-when=over'], 'hate-crime:hate-about.ask'],
    ['ur', 'رنگ', ['hate-when=over', 'hate-who=me'], 'hate-crime:pages.report.text'],
    ['pa-Guru', 'aurat haan', ['hate-when=over', 'hate-who=me'], 'hate-crime:pages.report.text'],
    ['zh-Hans', '国籍', ['hate-when=over', 'hate-who=me'], 'hate-crime:pages.report.text'],
    ['ar', 'بمن اتصل', HATED, 'hate-crime:pages.report.text'],
    ['pa-Guru', 'dar lagda', HATED, 'hate-crime:pages.support.text'],
    ['ur', 'mere bache', HATED, 'hate-crime:pages.for-others.text'],
  ])('in %s: %s', async (tag, said, pressed, key) => {
    expect((await keysAt(tag, 'hate-crime', pressed, said))[0]).toBe(key);
  });
});

describe('what a talk begins with', () => {
  it.each([
    ['ur', 'madad chahiye', 'answers:small-talk.emergency'],
    ['pa-Guru', 'ਮਦਦ ਚਾਹੀਦੀ ਹੈ', 'answers:small-talk.emergency'],
    ['ar', 'بدي مساعدة', 'answers:small-talk.emergency'],
    ['zh-Hans', '需要帮助', 'answers:small-talk.emergency'],
    ['ar', 'راحت مصاريي', 'fraud-advice:pages.bank-now.text'],
  ])('in %s: %s', async (tag, said, key) => {
    const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
    expect((await talk.say(said)).keys[0]).toBe(key);
  });
});

it.each([
  ['ur', 'nahi wo maar denge'],
  ['pa-Guru', 'nahi oh maar denge'],
  ['ar', 'لا بيقتلوني'],
])('S2: "no, they will kill me" is danger now, in %s: %s', async (tag, said) => {
  expect(await keysAt(tag, 'modern-slavery', ['slavery-who=me'], said)).toContain('modern-slavery:pages.now.text');
});

it('"ok, he has gone" is no despair, in zh-Hans', async () => {
  const keys = await keysAt('zh-Hans', 'domestic-abuse', FOR_ME, '好了他走了');
  expect(keys.join()).not.toMatch(/self-harm/u);
});
