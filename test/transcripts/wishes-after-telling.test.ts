import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { createTestBot, startTalk, type Talk } from '../support/test-bot.ts';

/* What whoever told of abuse or of money that is gone wishes for next, in all eight languages beside English. */

const opened = storeForTests();

async function told(tag: string, ...said: readonly string[]): Promise<Talk> {
  const talk = await startTalk(createTestBot(opened.store), packNamed(tag));
  for (const text of said) await talk.say(text);
  return talk;
}

describe('in the guide to abuse at home', () => {
  it.each([
    ['pl', 'mąż mnie bije', 'tak, jestem sama', 'chcę numer telefonu zaufania'],
    ['lt', 'vyras mane muša', 'taip, esu viena', 'noriu pagalbos linijos numerio'],
    ['ro', 'soțul mă bate', 'da, sunt singură', 'vreau un număr de ajutor'],
    ['uk', "чоловік мене б'є", 'так, я одна', 'хочу номер гарячої лінії'],
    ['ar', 'زوجي يضربني', 'نعم، أنا وحدي', 'أريد رقم خط المساعدة'],
    ['ur', 'میرا شوہر مجھے مارتا ہے', 'ہاں، میں اکیلی ہوں', 'مجھے ہیلپ لائن کا نمبر چاہیے'],
    ['pa-Guru', 'ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ', 'ਹਾਂ, ਮੈਂ ਇਕੱਲੀ ਹਾਂ', 'ਮੈਨੂੰ ਹੈਲਪਲਾਈਨ ਦਾ ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ'],
    ['zh-Hans', '我丈夫打我', '是的，我一个人', '我想要热线电话'],
  ])('in %s %s, %s: %s is answered with helplines', async (tag, abuse, safe, wish) => {
    const { keys } = await (await told(tag, abuse, safe)).say(wish);
    expect(keys).toEqual(['domestic-abuse:pages.talk.text', 'guide:more.ask']);
  });

  it.each([
    ['pl', 'mąż mnie bije', 'tak, jestem sama', 'chcę żeby ktoś do mnie oddzwonił'],
    ['lt', 'vyras mane muša', 'taip, esu viena', 'noriu kad man kas nors perskambintų'],
    ['ro', 'soțul mă bate', 'da, sunt singură', 'vreau să mă sune cineva înapoi'],
    ['uk', "чоловік мене б'є", 'так, я одна', 'хочу щоб мені передзвонили'],
    ['ar', 'زوجي يضربني', 'نعم، أنا وحدي', 'أريد أن يتصل بي أحد'],
    ['ur', 'میرا شوہر مجھے مارتا ہے', 'ہاں، میں اکیلی ہوں', 'میں چاہتی ہوں کوئی مجھے فون کرے'],
    ['pa-Guru', 'ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ', 'ਹਾਂ, ਮੈਂ ਇਕੱਲੀ ਹਾਂ', 'ਮੈਂ ਚਾਹੁੰਦੀ ਹਾਂ ਕੋਈ ਮੈਨੂੰ ਫ਼ੋਨ ਕਰੇ'],
    ['zh-Hans', '我丈夫打我', '是的，我一个人', '我想让人给我打电话'],
  ])('in %s %s, %s: %s is answered with how to be called back', async (tag, abuse, safe, wish) => {
    const { keys } = await (await told(tag, abuse, safe)).say(wish);
    expect(keys).toEqual(['domestic-abuse:pages.call-back.text', 'guide:more.ask']);
  });

  it.each([
    ['pl', 'mąż mnie bije', 'tylko między 9 a 12, jak męża nie ma w domu, nie zostawiajcie wiadomości'],
    ['lt', 'vyras mane muša', 'tik tarp 9 ir 12 kai vyro nėra namie, nepalikite žinutės'],
    ['ro', 'soțul mă bate', 'numai între 9 și 12 când soțul nu e acasă, nu lăsați mesaj'],
    ['uk', "чоловік мене б'є", 'тільки між 9 і 12, коли чоловіка немає вдома, не залишайте повідомлень'],
    ['ar', 'زوجي يضربني', 'فقط بين 9 و 12 عندما لا يكون زوجي في البيت، لا تتركوا رسالة'],
    ['ur', 'میرا شوہر مجھے مارتا ہے', 'صرف 9 سے 12 کے درمیان جب شوہر گھر پر نہ ہو، پیغام مت چھوڑیں'],
    ['pa-Guru', 'ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ', 'ਸਿਰਫ਼ 9 ਤੋਂ 12 ਵਜੇ ਜਦੋਂ ਪਤੀ ਘਰ ਨਾ ਹੋਵੇ, ਸੁਨੇਹਾ ਨਾ ਛੱਡੋ'],
    ['zh-Hans', '我丈夫打我', '只能在9点到12点之间我丈夫不在家的时候，不要留言'],
    ['en', 'my husband hits me', 'only between 9 and 12 when he is not at home'],
  ])('S9: in %s %s: when to ring, "%s", names no danger to a child or anybody else', async (tag, abuse, when) => {
    const talk = await told(tag, abuse);
    await talk.press('do:begin:call-back');
    await talk.say('07700 900456');
    expect((await talk.say(when)).keys.join(' ')).not.toContain('danger:');
  });

  it.each([
    ['pl', 'mąż mnie bije', 'tłumacz, i wolę kobietę'],
    ['lt', 'vyras mane muša', 'vertėjas, ir geriau moteris'],
    ['ro', 'soțul mă bate', 'interpret, și prefer o femeie'],
    ['uk', "чоловік мене б'є", 'перекладач, і краще жінка'],
    ['ar', 'زوجي يضربني', 'مترجمة، وأفضل امرأة'],
    ['ur', 'میرا شوہر مجھے مارتا ہے', 'مترجم، اور عورت بہتر ہے'],
    ['pa-Guru', 'ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ', 'ਦੁਭਾਸ਼ੀਆ, ਅਤੇ ਔਰਤ ਚੰਗੀ ਰਹੇਗੀ'],
    ['zh-Hans', '我丈夫打我', '翻译，最好是女的'],
  ])('S9: in %s %s: "%s" is both, an interpreter and a woman', async (tag, abuse, needs) => {
    const talk = await told(tag, abuse);
    await talk.press('do:begin:call-back');
    await talk.say('07700 900456');
    const { rows } = await talk.say(needs);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/ i | ir | și | та | і |و| اور | ਅਤੇ |和/u);
  });
});

describe('in a report', () => {
  it.each([
    ['pl', 'Zbite szyby na przystanku w Swadlincote', 'nie chcę kontaktu'],
    ['lt', 'Išdaužyti langai stotelėje Swadlincote', 'nenoriu kad susisiektų'],
    ['ro', 'Geamuri sparte în stația de autobuz din Swadlincote', 'nu vreau să fiu contactat'],
    ['uk', 'Розбиті вікна на зупинці в Swadlincote', "не хочу щоб зі мною зв'язувались"],
    ['ar', 'نوافذ مكسورة في موقف الباص في Swadlincote', 'لا أريد أن يتصل بي أحد'],
    ['ur', 'سواڈلن کوٹ کے بس اسٹاپ پر شیشے ٹوٹے ہوئے ہیں', 'میں نہیں چاہتا کوئی رابطہ کرے'],
    ['pa-Guru', 'Swadlincote ਦੇ ਬੱਸ ਸਟਾਪ ਤੇ ਸ਼ੀਸ਼ੇ ਟੁੱਟੇ ਹੋਏ ਹਨ', 'ਮੈਂ ਨਹੀਂ ਚਾਹੁੰਦਾ ਕੋਈ ਸੰਪਰਕ ਕਰੇ'],
    ['zh-Hans', 'Swadlincote的公交站玻璃被打碎了', '我不想被联系'],
  ])('S9: in %s %s: "%s" is a wish for no contact', async (tag, what, refused) => {
    const talk = await told(tag, what);
    await talk.press('danger=no');
    const { keys } = await talk.say(refused);
    expect(keys).toContain('questions:contact.wanted.cost');
  });
});

describe('where money is gone', () => {
  it.each([
    ['pl', 'Zadzwonił ktoś z banku i podałam mu kod. Zniknęło 800 funtów.'],
    ['lt', 'Paskambino kažkas iš banko ir pasakiau jam kodą. Dingo 800 svarų.'],
    ['ro', 'M-a sunat cineva de la bancă și i-am spus codul. Au dispărut 800 de lire.'],
    ['uk', 'Подзвонили з банку і я сказала код. Зникло 800 фунтів.'],
    ['ar', 'اتصل بي شخص من البنك وأعطيته الرمز. ذهب 800 جنيه.'],
    ['ur', 'بینک سے کسی کا فون آیا اور میں نے کوڈ بتا دیا۔ 800 پاؤنڈ چلے گئے۔'],
    ['pa-Guru', 'ਬੈਂਕ ਤੋਂ ਕਿਸੇ ਦਾ ਫ਼ੋਨ ਆਇਆ ਅਤੇ ਮੈਂ ਕੋਡ ਦੱਸ ਦਿੱਤਾ। 800 ਪੌਂਡ ਚਲੇ ਗਏ।'],
    ['zh-Hans', '有人冒充银行打电话，我把验证码告诉他了。800英镑没了。'],
  ])('in %s %s: it is asked who is there or on the telephone', async (tag, said) => {
    const { keys } = await (await startTalk(createTestBot(opened.store), packNamed(tag))).say(said);
    expect(keys.at(-1)).toBe('fraud-advice:fraud-now.ask');
  });

  it.each([
    ['lt', 'prieš dvi valandas, jis padėjo ragelį'],
    ['uk', 'дві години тому, він поклав слухавку'],
    ['ro', 'a închis telefonul'],
    ['zh-Hans', '两个小时前，他挂断了电话'],
  ])('in %s "%s" is no danger', async (tag, said) => {
    const talk = await told(tag, moneyGone(tag));
    expect((await talk.say(said)).keys.join(' ')).not.toContain('danger:');
  });
});

const MONEY_GONE: Readonly<Record<string, string>> = {
  lt: 'Paskambino kažkas iš banko ir pasakiau jam kodą. Dingo 800 svarų.',
  uk: 'Подзвонили з банку і я сказала код. Зникло 800 фунтів.',
  ro: 'M-a sunat cineva de la bancă și i-am spus codul. Au dispărut 800 de lire.',
  'zh-Hans': '有人冒充银行打电话，我把验证码告诉他了。800英镑没了。',
};
function moneyGone(tag: string): string {
  return MONEY_GONE[tag] ?? '';
}
