import { packNamed } from '../../locales/index.ts';
import { TEST_SCREEN } from '../support/models.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Heard } from '../support/test-bot.ts';

const opened = storeForTests();

const talk = async (tag: string, said: readonly string[]): Promise<Heard> => {
  const { say, press } = await startTalk(createTestBot(opened.store), packNamed(tag));
  const send = async (line: string): Promise<Heard> => await (line.startsWith('> ') ? press(line.slice(2)) : say(line));
  const [last = ''] = said.slice(-1);
  for (const line of said.slice(0, -1)) await send(line);
  return await send(last);
};

const certain = (text: string): readonly string[] =>
  TEST_SCREEN(text).flatMap(({ kind, level }) => (level === 'certain' ? [kind] : []));

describe('Words that only stand near those of a danger bring no card', () => {
  it.each([
    ['makan malik deposit ke paise nahi deta', 'domestic-abuse'],
    ['mera visa khatam hone wala hai renew kaise karun', 'domestic-abuse'],
    ['kamre mein heater band hai', 'domestic-abuse'],
    ['mujhe touch screen wala phone chahiye', 'sexual-violence'],
    ['mera beta match mein nahi aya', 'child-at-risk'],
    ['truck hamare ghar ke bahar khara rehta hai', 'stalking'],
    ['پڑوسی نے مجھے بے غیرت کہا', 'forced-marriage'],
    ['پڑوسی کی گاڑی مجھے نکلنے نہیں دیتی', 'modern-slavery'],
    ['والد کو پچھلے سال فالج ہوا تھا ان کے لیے ریمپ چاہیے', 'medical-fire'],
    ['ایمبولینس کے لیے راستہ بند کر دیتے ہیں گاڑیاں کھڑی کر کے', 'medical-fire'],
    ['main apne mulk wapis ja raha hoon passport chahiye', 'hate-crime'],
    ['داعش ایک دہشت گرد تنظیم ہے جس کی ویڈیوز کزن دیکھتا ہے', 'hate-crime'],
    ['parosi ka kutta hai us se dar lagta hai', 'domestic-abuse'],
    ['wo mujhe ankh maarta hai', 'domestic-abuse'],
    ['mehngai ne aag lagi hui hai', 'medical-fire'],
    ['darwaze par taala hai', 'danger-now'],
    ['ਮੁੰਡਾ ਸਾਰਾ ਦਿਨ ਫੋਨ ਦੇਖਦਾ ਰਹਿੰਦਾ', 'domestic-abuse'],
    ['ਕਮਰੇ ਦਾ ਹੀਟਰ ਬੰਦ ਹੈ', 'domestic-abuse'],
    ['ਮੇਰੀ ਤਨਖਾਹ ਬਹੁਤੀ ਨਹੀਂ ਕੌਂਸਲ ਟੈਕਸ ਘੱਟ ਕਰੋ', 'modern-slavery'],
    ['passport le ke jana hai kithe', 'modern-slavery'],
    ['pani ghar vich vad gaya', 'danger-now'],
    ['ਵ੍ਹੀਲਚੇਅਰ ਤੇ ਅੰਦਰ ਆਉਣ ਲਈ ਰੈਂਪ ਚਾਹੀਦਾ', 'danger-now'],
    ['ਪੁਲਿਸ ਨੂੰ ਬੁਲਾਇਆ ਸੀ ਪਰ ਨਹੀਂ ਆਈ', 'danger-now'],
    ['ਪੁਲਿਸ ਨੂੰ ਵੀਡੀਓ ਕਿਵੇਂ ਭੇਜਾਂ', 'danger-now'],
    ['ਮੈਂ ਆਪਣੇ ਦੇਸ਼ ਜਾ ਰਿਹਾ ਹਾਂ', 'hate-crime'],
    ['ik banda car nu thudde marda', 'domestic-abuse'],
    ['ਰਾਹ ਵਿੱਚ ਮੁੰਡਿਆਂ ਨੇ ਪੈਸੇ ਖੋਹ ਲਏ', 'domestic-abuse'],
    ['mainu awaaz marda', 'domestic-abuse'],
    ['وين أعمل ختان لابني المولود', 'forced-marriage'],
    ['وين ألاقي طفاية حريق', 'medical-fire'],
    ['أبي صارت معه جلطة السنة الماضية ويحتاج كرسي', 'medical-fire'],
    ['أبغى دورة إسعاف أولي', 'medical-fire'],
    ['حد يحاول الدخول على حسابي', 'danger-now'],
    ['الناس اتصلوا على الشرطة أمس', 'danger-now'],
    ['لأني عربي ما بعرف انجليزي بدي مترجم', 'hate-crime'],
    ['أظن جاري إرهابي وعنده أسلحة', 'hate-crime'],
    ['ابني ما رجع الكتاب للمكتبة', 'child-at-risk'],
    ['بنتي ضاعت شنطتها', 'child-at-risk'],
    ['أعمل متطوع بدون راتب', 'modern-slavery'],
    ['الامتحان قتلني', 'danger-now'],
    ['amazon 7atto parcel 3al bab', 'danger-now'],
  ])('S2: "%s" is no %s', (said, kind) => {
    expect(certain(said)).not.toContain(kind);
  });
});

describe('Danger in nearly the same words brings its card', () => {
  it.each([
    ['shohar paise nahi deta', 'domestic-abuse'],
    ['visa khatam karwa dega kehta hai', 'domestic-abuse'],
    ['مجھے دو دن کمرے میں بند رکھا', 'domestic-abuse'],
    ['kamre mein le ja kar band kar deta hai', 'domestic-abuse'],
    ['wo mujhe galat touch karta hai', 'sexual-violence'],
    ['mera beta kal se nahi aaya', 'child-at-risk'],
    ['wo truck mein mere ghar ke bahar khara rehta hai', 'stalking'],
    ['غیرت کے نام پر مار دیں گے', 'forced-marriage'],
    ['مالک باہر جانے نہیں دیتا تنخواہ بھی نہیں', 'modern-slavery'],
    ['ابو کو فالج ہو گیا ابھی', 'medical-fire'],
    ['ایمبولینس کے لیے فون کیا وہ بے ہوش ہے', 'medical-fire'],
    ['bole apne mulk wapis chale jao', 'hate-crime'],
    ['mujhe dehshatgard kaha gaya', 'hate-crime'],
    ['kutta insan hai us se dar lagta hai', 'domestic-abuse'],
    ['ਪਤੀ ਮੇਰਾ ਫੋਨ ਦੇਖਦਾ ਰਹਿੰਦਾ', 'domestic-abuse'],
    ['gharwala kamre ch band karda', 'domestic-abuse'],
    ['ਮਾਲਕ ਤਨਖਾਹ ਕਦੇ ਨਹੀਂ ਦਿੰਦਾ', 'modern-slavery'],
    ['malak passport lai gaya', 'modern-slavery'],
    ['ਪਾਣੀ ਵਾਲੇ ਬਣ ਕੇ ਘਰ ਵਿੱਚ ਵੜ ਗਏ', 'danger-now'],
    ['ਉਹ ਅੰਦਰ ਆਉਣ ਦੀ ਕੋਸ਼ਿਸ਼ ਕਰ ਰਿਹਾ', 'danger-now'],
    ['ਪੁਲਿਸ ਨੂੰ ਭੇਜੋ', 'danger-now'],
    ['kehnda apne des vapas jao', 'hate-crime'],
    ['mera banda mainu dhamki dinda', 'domestic-abuse'],
    ['جدتها بتعمل ختان للبنات', 'forced-marriage'],
    ['بدهم ياخذوا البنت للختان', 'forced-marriage'],
    ['في حريق بالمطبخ', 'medical-fire'],
    ['أمي صابتها جلطة الحين', 'medical-fire'],
    ['طليقي يحاول الدخول علي', 'danger-now'],
    ['الجيران اتصلوا بالشرطة عم يقتلها', 'danger-now'],
    ['ضربوني لأني عربي', 'hate-crime'],
    ['قالوا لي إرهابي وارجع بلدك', 'hate-crime'],
    ['ابني ما رجع من المدرسة', 'child-at-risk'],
    ['الامتحان قتلني وما بدي عيش', 'self-harm'],
  ])('S2: "%s" is %s', (said, kind) => {
    expect(certain(said)).toContain(kind);
  });
});

describe('What residents write first opens what they came for, in the words and letters they type', () => {
  it.each([
    ['ur', 'park mein aik aadmi apni pant utaar ke larkiyon ko dikha raha tha', 'sexual-violence:opening'],
    ['ur', 'boss kehta hai sona parega naukri ke liye', 'sexual-violence:opening'],
    ['ur', 'council wale phone nahi uthate, nikammay hain', 'answers:wrong-door.service-complaint'],
    ['ur', 'امی کو سنائی نہیں دیتا وہ فون پر بات نہیں کر سکتیں', 'accessible-format:opening'],
    ['ur', 'بچے کی پیدائش کا سرٹیفیکیٹ', 'answers:wrong-door.other'],
    ['ur', 'kamray mein sheelan hai bacha bimar ho raha hai', 'answers:wrong-door.private-landlord'],
    ['ur', "clare's law kya hai, kya is ka pehle ka record hai", 'domestic-abuse:pages.clares-law.text'],
    ['ur', 'shor ki diary kahan bhejun', 'case-status:opening'],
    ['ur', 'koi baar baar blank call karta hai hasta hai', 'report-asb:opening'],
    ['ur', 'hamare bachon ko school mein terrorist bulate hain', 'hate-crime:opening'],
    ['ur', 'مجھے لگتا ہے میرا معاملہ غلط نمٹایا گیا، دوبارہ دیکھا جائے', 'asb-case-review:opening'],
    ['pa-Guru', 'mainu samajhan ch mushkil aa saukhe shabdan ch dasso', 'accessible-format:opening'],
    ['pa-Guru', 'ਘਰ ਪਿੱਛੇ ਕਮਰਾ ਪਾਉਣਾ, ਮਨਜ਼ੂਰੀ ਕਿੱਥੋਂ ਮਿਲੂ', 'answers:wrong-door.planning'],
    ['pa-Guru', 'ਬਜ਼ੁਰਗ ਮਾਂ ਲਈ ਪੈਨਿਕ ਬਟਨ ਕਿੱਥੋਂ ਮਿਲੂ', 'safer-homes:opening'],
    ['pa-Guru', 'kamre ch sil aa bacha bimar hunda', 'answers:wrong-door.private-landlord'],
    ['pa-Guru', 'ਮੇਰਾ ਮੁੰਡਾ ਮੈਨੂੰ ਕੁੱਟਦਾ 16 ਸਾਲ ਦਾ', 'domestic-abuse:pages.relatives.text'],
    ['pa-Guru', 'ਮੈਂ ਮਨ੍ਹਾ ਕੀਤਾ ਫੇਰ ਵੀ ਉਹਨੇ ਸਭ ਕੁਝ ਕੀਤਾ', 'sexual-violence:opening'],
    ['pa-Guru', 'ਨਾਲ ਦੇ ਘਰ ਵਿੱਚ ਬਹੁਤ ਕੁੜੀਆਂ ਨੇ, ਸਾਰੀ ਰਾਤ ਮਰਦ ਆਉਂਦੇ ਜਾਂਦੇ', 'modern-slavery:opening'],
    ['pa-Guru', 'shor di diary kithe bhejan', 'case-status:opening'],
    ['pa-Guru', 'gharwala shakk karda kehnda kihde naal gal kardi si', 'domestic-abuse:pages.control.text'],
    ['pa-Guru', 'sade bachiyan nu school ch terrorist kehnde ne', 'hate-crime:opening'],
    ['pa-Guru', 'tusi kithe baithde ho milna hai', 'answers:person-hours-unknown'],
    ['ar', 'bsklete insar2et mn el makhzan wen babligh', 'burglary-theft:opening'],
    ['ar', 'مين عضو المجلس عن منطقتنا', 'answers:wrong-door.other'],
    ['ar', 'كشاف الجيران ضارب بغرفتي', 'report-asb:opening'],
    ['ar', 'شو هو قانون كلير هل عنده سوابق', 'domestic-abuse:pages.clares-law.text'],
    ['ar', 'المدير يقول لازم تنامين معي عشان الشغل', 'sexual-violence:opening'],
    ['ar', 'تجيني نوبات هلع وما أنام', 'self-harm:opening'],
    ['ar', 'مين شرطي منطقتنا', 'answers:person-hours-unknown'],
    ['ar', 'وجبات مدرسية مجانية كيف أقدم', 'answers:wrong-door.other'],
    ['ar', 'ستي عطت الكرت للممرضة وسحبت 500', 'adult-safeguarding:opening'],
    ['ar', 'زوجي يشك فيني ويسأل مع مين كنت أحكي', 'domestic-abuse:pages.control.text'],
    ['ar', 'ما أشوف بدون نظارة كبروا الخط', 'accessible-format:opening'],
    ['ar', 'أمي تتكلم كردي بس', 'accessible-format:opening'],
    ['ar', 'انتو الشرطة', 'knowledge:about.answer'],
  ])('in %s: %s', async (tag, said, key) => {
    const { keys } = await talk(tag, [said]);
    expect(keys).toContain(key);
  });
});

describe('An English thing named in their own words is no change to English', () => {
  const paid = ['> do:need:fraud-advice', '> fraud-gone=money', '> fraud-now=no'];

  it.each([
    ['ur', 'bank transfer se'],
    ['ur', 'bank transfer kiya'],
    ['pa-Guru', 'bank transfer naal'],
    ['ar', 'حولت bank transfer'],
    ['pl', 'przez bank transfer'],
  ])('in %s: %s', async (tag, said) => {
    const { keys } = await talk(tag, [...paid, said]);
    expect(keys).not.toContain('language:offer');
  });

  it('while a whole sentence in English is', async () => {
    const { keys } = await talk('ur', [...paid, 'i paid him by bank transfer yesterday']);
    expect(keys).toContain('language:offer');
  });
});
