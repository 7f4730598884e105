import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/* What is read of a first message of two or three sentences in another language than English: its kind, and when it was. The clock of the tests stands on 9 March 2027. */

const opened = storeForTests();

const rowsOf = async (language: string, text: string): Promise<string> =>
  (await (await startTalk(createTestBot(opened.store), packNamed(language))).say(text)).rows.join(' | ');

describe('what a first message in their language reports', () => {
  it.each([
    ['ar', 'الجيران فوق يشغلون الموسيقى حتى الثانية ليلا. الأطفال لا يستطيعون النوم.', 'ضوضاء'],
    ['ur', 'اوپر والے پڑوسی رات دو بجے تک میوزک چلاتے ہیں۔ بچے سو نہیں سکتے۔', 'شور'],
    ['pa-Guru', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਉੱਪਰ ਵਾਲੇ ਗੁਆਂਢੀ ਰਾਤ ਦੋ ਵਜੇ ਤੱਕ ਗਾਣੇ ਵਜਾਉਂਦੇ ਹਨ।', 'ਰੌਲਾ'],
    ['zh-Hans', '楼上邻居放音乐放到凌晨两点。孩子们睡不着。', '噪音'],
    ['en', 'Somebody threw old mattresses and a fridge behind our house.', 'Fly-tipping'],
    ['lt', 'Kažkas už mūsų namo išmetė senus čiužinius ir šaldytuvą.', 'Neteisėtai išverstos atliekos'],
    ['ro', 'Cineva a aruncat în spatele casei noastre saltele vechi și un frigider.', 'fly-tipping'],
    ['uk', 'Хтось викинув за нашим будинком старі матраци і холодильник.', 'звалище'],
    ['ur', 'کسی نے ہمارے گھر کے پیچھے پرانے گدے اور فریج پھینک دیا ہے۔', 'fly-tipping'],
    ['pl', 'Zbite szyby na przystanku w Swadlincote', 'Zniszczenia'],
    ['ar', 'نوافذ مكسورة في موقف الباص في Swadlincote', 'تخريب'],
    ['ur', 'سواڈلن کوٹ کے بس اسٹاپ پر شیشے ٹوٹے ہوئے ہیں', 'نقصان'],
    ['zh-Hans', 'Swadlincote的公交站玻璃被打碎了', '毁坏东西'],
    ['zh-Hans', '有人在我们房子后面扔了旧床垫和冰箱。', '偷倒垃圾'],
  ])('is of its kind: %s, %s', async (language, text, kind) => {
    expect(await rowsOf(language, text)).toContain(kind);
  });

  it.each([
    ['zh-Hans', '一群青少年朝我们家窗户扔石头。这个月已经是第三次了。', '2027年3月1日'],
    ['ur', 'کچھ لڑکے ہماری کھڑکیوں پر پتھر مارتے ہیں۔ اس مہینے تیسری بار ہوا ہے۔', '1 مارچ، 2027'],
    ['pa-Guru', 'ਕੁਝ ਮੁੰਡੇ ਸਾਡੀਆਂ ਖਿੜਕੀਆਂ ਉੱਤੇ ਪੱਥਰ ਮਾਰਦੇ ਹਨ। ਇਸ ਮਹੀਨੇ ਤੀਜੀ ਵਾਰ ਹੋਇਆ ਹੈ।', '1 ਮਾਰਚ 2027'],
    ['ar', 'مجموعة من المراهقين يرمون الحجارة على شبابيكنا. هذه ثالث مرة هذا الشهر.', '1 مارس 2027'],
  ])('was this month: %s, %s', async (language, text, day) => {
    expect(await rowsOf(language, text)).toContain(day);
  });

  it.each([
    ['ur', 'پڑوسیوں کا کتا صبح سے رات تک بھونکتا ہے۔', 'کب'],
    ['pa-Guru', 'ਗੁਆਂਢੀਆਂ ਦਾ ਕੁੱਤਾ ਸਵੇਰ ਤੋਂ ਰਾਤ ਤੱਕ ਭੌਂਕਦਾ ਹੈ।', 'ਕਦੋਂ'],
    ['ar', 'مجموعة من المراهقين يرمون الحجارة على شبابيكنا.', 'الوقت'],
    ['ar', 'دخان من بيت الجيران يدخل إلى غرفتنا', 'الوقت'],
  ])('names no day where it names none: %s, %s', async (language, text, when) => {
    expect(await rowsOf(language, text)).not.toContain(when);
  });

  it('counts two in Chinese as two', async () => {
    expect(await rowsOf('zh-Hans', '两个男孩在公园里打碎了玻璃')).toContain('两个男孩');
  });

  it('is reported, and no question about a home, where nobody can sleep', async () => {
    const talk = await startTalk(createTestBot(opened.store), packNamed('pa-Guru'));
    const { keys } = await talk.say('ਗੁਆਂਢੀ ਹਰ ਰਾਤ ਉੱਚੀ ਆਵਾਜ਼ ਵਿੱਚ ਗਾਣੇ ਲਾਉਂਦਾ ਹੈ। ਅਸੀਂ ਸੌਂ ਨਹੀਂ ਸਕਦੇ।');
    expect(keys.join(' ')).not.toContain('knowledge:');
  });

  it('counts nobody in a greeting', async () => {
    expect(await rowsOf('pa-Guru', 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਉੱਪਰ ਵਾਲੇ ਗੁਆਂਢੀ ਗਾਣੇ ਵਜਾਉਂਦੇ ਹਨ।')).not.toContain('ਅਕਾਲ');
  });
});
