import { packNamed } from '../../locales/index.ts';
import { storeForTests } from '../support/store.ts';
import { guideIn, inEachOf, reportIn } from '../support/talks-begun.ts';
import { createTestBot, startTalk } from '../support/test-bot.ts';

/* What comes first in all eight languages beside English, what a guide hears of how long it was and who is there, and what is asked once a report was sent. */

const opened = storeForTests();

const TAGS = ['pl', 'ro', 'lt', 'uk', 'ur', 'ar', 'pa-Guru', 'zh-Hans'];
const AT_CHECK = [
  'danger=no',
  'kind=damage',
  'when=yesterday',
  'contact=anonymous',
  ...Array<string>(4).fill('do:skip'),
];

const first = async (tag: string, said: string): Promise<readonly string[]> =>
  (await (await startTalk(createTestBot(opened.store), packNamed(tag))).say(said)).keys;

describe('first words', () => {
  it.each(
    inEachOf(TAGS, [
      ['', 'hej moje pieniądze zniknęły / salut mi-au dispărut banii / sveiki mano pinigai dingo / привіт мої гроші зникли / hello mere paise chale gaye / مرحبا فلوسي راحت / ਹੈਲੋ ਮੇਰੇ ਪੈਸੇ ਚਲੇ ਗਏ / 你好，我的钱没了', ['fraud-advice:pages.bank-now.text']],
      ['', 'czy może mnie wyrzucić / poate să mă dea afară / ar gali mane iškraustyti / чи може він мене виселити / kya wo mujhe nikal sakta hai / ممكن يطردني / ਕੀ ਉਹ ਮੈਨੂੰ ਕੱਢ ਸਕਦਾ ਹੈ / 房东能赶我走吗', ['knowledge:illegal-eviction.answer']],
      ['', ' /  /  / мене виселяють / malik makan mujhe nikalna chahta hai /  / ਮਕਾਨ ਮਾਲਕ ਮੈਨੂੰ ਕੱਢਣਾ ਚਾਹੁੰਦਾ ਹੈ', ['answers:wrong-door.private-landlord']],
      ['', ' / cred că am fost înșelat /  / мене здається обманули /  / احس اني انحتالت علي', ['fraud-advice:opening']],
      ['', ' /  / kur mano pranešimas / де мій звіт / meri report kahan hai / وين بلاغي / ਮੇਰੀ ਰਿਪੋਰਟ ਕਿੱਥੇ ਹੈ / 我的报告在哪', ['case-status:opening']],
      ['', ' / nu au luat gunoiul /  /  / kachra nahi uthaya / ما اخدوا الزبالة', ['answers:wrong-door.bins']],
      ['', ' /  /  / ви говорите українською /  / بتحكوا عربي', ['knowledge:languages.answer']],
      ['', 'podejrzany facet kręci się koło domu / un bărbat suspect stă lângă casă / įtartinas vyras sukiojasi prie namo / підозрілий чоловік ходить біля дому /  /  /  / 有可疑的人', ['burglary-theft:opening']],
    ]),
  )('in %s: %s%s', async (tag, _where, said, keys) => {
    const heard = await first(tag, said);
    expect(heard).toEqual(expect.arrayContaining([...keys]));
    expect(heard.join(' ')).not.toMatch(/terrorism|modern-slavery|domestic-abuse|self-harm/u);
  }); // prettier-ignore

  it.each(
    inEachOf(['en', ...TAGS], [
      ['', 'my husband works nights / mąż pracuje na noce / sotul lucreaza noaptea / vyras dirba naktimis / чоловік працює вночі / shohar raat ko kaam karte hain / زوجي يشتغل بالليل / gharwala raat nu kamm karda hai / 我老公上夜班', []],
      ['', 'my husband asked them to stop / mąż wychodzi i prosi żeby przestali / sotul iese si le spune sa termine / vyras iseina ir praso kad nustotu / чоловік просив їх припинити / shohar bahar ja kar unko mana karte hain / زوجي يطلع يطلب منهم يوقفون / gharwala bahar ja ke ohna nu kehnda hai band karo / 我老公出去叫他们停', []],
      ['', 'i told the police / mąż zadzwonił na policję / sotul a sunat la politie / vyras paskambino policijai / чоловік подзвонив у поліцію / shohar ne police ko phone kiya / زوجي اتصل بالشرطة / gharwale ne police nu phone kita / 我老公报了警', []],
      ['', 'rubbish at my door / śmieci pod drzwiami / gunoi la usa mea / siuksles prie duru / сміття під дверима / darwaze par kachra hai / زبالة عند بابي / darwaze te kooda hai / 有人在我家门口扔垃圾', []],
    ]),
  )('S3: that tell of no danger show and ask of none, in %s: %s%s', async (tag, _where, said) => {
    expect((await first(tag, said)).join(' ')).not.toMatch(/danger:|domestic-abuse/u);
  }); // prettier-ignore

  it.each([
    ['en', 'hello my money is gone', 'fraud-advice:pages.bank-now.text'],
    ['en', 'hi there is a suspicious man', 'burglary-theft:opening'],
    ['en', 'good morning my neighbour is loud', 'report-asb:opening'],
    ['en', 'hello how are you', 'answers:small-talk.greeting'],
    ['pl', 'cześć jak się masz', 'answers:small-talk.greeting'],
    ['ur', 'assalam o alaikum kya haal hai', 'answers:small-talk.greeting'],
    ['ar', 'مرحبا كيف حالك', 'answers:small-talk.greeting'],
  ])('behind a greeting, in %s: %s', async (tag, said, key) => {
    expect(await first(tag, said)).toContain(key);
  });
});

describe('in a guide', () => {
  it.each(
    inEachOf(TAGS, [
      ['', 'od dwóch miesięcy / de două luni / du mėnesius / два місяці / do mahine se / من شهرين / ਦੋ ਮਹੀਨਿਆਂ ਤੋਂ / 两个月了', []],
      ['', 'kilka razy / de câteva ori / kelis kartus / кілька разів / kai baar /  / kai vaari / 好几次', []],
      ['', 'pół roku / jumătate de an / pusmetį / пів року / mahino se / من زمان /  / 很久了', []],
    ]),
  )('how long it has been says that it goes on, in %s: %s%s', async (tag, _where, said) => {
    const talk = await guideIn(createTestBot(opened.store), tag, 'hate-crime');
    expect((await talk.say(said)).keys).toEqual(['hate-crime:hate-who.ask']);
  }); // prettier-ignore

  it.each(['two months ago', 'it ended two months ago'])('and is over where it is: %s', async (said) => {
    const talk = await guideIn(createTestBot(opened.store), 'en', 'hate-crime');
    await talk.say(said);
    const { keys } = await talk.press('hate-who=me', 'hate-about=race');
    expect(keys).not.toContain('hate-crime:hate-when.ask');
  });

  it.each(
    inEachOf(
      ['en', ...TAGS],
      [['', 'she has a baby / ona ma dwoje dzieci / ea are doi copii / ji turi du vaikus / у неї двоє дітей / us ke do bachay hain / عندها ولدين / ਉਸਦੇ ਦੋ ਬੱਚੇ ਹਨ / 她有孩子', []]],
    ),
  )('S8: whose sister has children stays in the guide to abuse, in %s: %s%s', async (tag, _where, said) => {
    const talk = await guideIn(createTestBot(opened.store), tag, 'domestic-abuse');
    const { keys } = await talk.say(said);
    expect(keys.join(' ')).toContain('domestic-abuse:da-safe');
    expect(keys).not.toContain('child-safeguarding:opening');
  }); // prettier-ignore

  it.each(
    inEachOf(['en', ...TAGS], [
      ['', 'nobody must find out / nikt nie może się dowiedzieć / nimeni nu trebuie să afle / niekas neturi sužinoti / ніхто не повинен знати / kisi ko pata nahi chalna chahiye / لا اريد ان يعرف احد / kise nu pata na lagge / 不能让别人知道', []],
    ]),
  )('S8: whom nobody must find out about is not sent away, in %s: %s%s', async (tag, _where, said) => {
    const talk = await guideIn(createTestBot(opened.store), tag, 'domestic-abuse', ['da-safe=safe', 'da-who=me']);
    const { keys } = await talk.say(said);
    expect(keys).toContain('guide:more.ask');
    expect(keys.join(' ')).not.toMatch(/danger:|guide:end/u);
  }); // prettier-ignore

  it.each([
    ['en', 'he hurts her kids'],
    ['pl', 'bije dzieci'],
    ['zh-Hans', '他打孩子'],
  ])('S2: and a child who is hurt is met, in %s: %s', async (tag, said) => {
    const talk = await guideIn(createTestBot(opened.store), tag, 'domestic-abuse');
    expect((await talk.say(said)).keys.join(' ')).toContain('danger:cards.child-at-risk');
  });
});

describe('whoever is abused', () => {
  it.each(
    inEachOf(['en', ...TAGS], [
      ['', 'where can i go / dokąd mam pójść / unde pot sa plec / kur galiu iseiti / куди мені піти / main kahan jaun / لوين أروح / kithe jawan / 我该去哪里', ['domestic-abuse:pages.housing.text', 'guide:more.ask']],
      ['', 'yes i have kids / tak mam dzieci / da am copii / taip turiu vaiku / так у мене діти / haan bache hain / ايه عندي أولاد / haan bache ne / 有，我有孩子', ['domestic-abuse:pages.children.text', 'guide:more.ask']],
    ]),
  )('S3: is answered, and asked nothing about danger, in %s: %s%s', async (tag, _where, said, keys) => {
    const talk = await guideIn(createTestBot(opened.store), tag, 'domestic-abuse', ['da-safe=safe', 'da-who=me']);
    expect((await talk.say(said)).keys).toEqual(keys);
  }); // prettier-ignore

  it.each(
    inEachOf(['en', ...TAGS], [
      ['', 'not now he is at work / nie teraz jest w pracy / nu acum e la munca / dabar ne jis darbe / не зараз він на роботі / abhi nahi wo kaam par hai / مو هلأ هو بالشغل / hun nahi oh kamm te hai / 现在不行，他在上班', []],
    ]),
  )('S3: and heard when it is not safe to talk, in %s: %s%s', async (tag, _where, said) => {
    const talk = await guideIn(createTestBot(opened.store), tag, 'domestic-abuse');
    expect((await talk.say(said)).keys).toEqual(['domestic-abuse:remark.unsafe', 'guide:more.ask']);
  }); // prettier-ignore
});

describe('what a report is told beside its questions', () => {
  it.each(
    inEachOf(TAGS, [
      ['', 'nie wiem jak się nazywają / nu stiu cum ii cheama / nezinau ju vardo / не знаю як їх звати / unka naam nahi pata / ما بعرف أسماءهم / ohna da naam nahi pata / 不知道他们叫什么', []],
      ['', 'mąż pracuje na noce / sotul lucreaza noaptea / vyras dirba naktimis / чоловік працює вночі / shohar raat ko kaam karte hain / زوجي يشتغل بالليل / gharwala raat nu kamm karda hai / 我老公上夜班', []],
      ['', 'nie chce zeby wiedzieli ze to ja / nu vreau sa stie ca eu am reclamat / nenoriu kad zinotu kad as pranesiau / не хочу щоб вони знали що це я / main nahi chahta unko pata chale / ما بدي يعرفوا اني انا / main nahi chahunda ohna nu pata lagge / 我不想让他们知道是我', []],
    ]),
  )('S3: is no danger, refuses no contact and begins nothing else, in %s: %s%s', async (tag, _where, said) => {
    const talk = await reportIn(createTestBot(opened.store), tag, AT_CHECK.slice(0, 3));
    const { keys } = await talk.say(said);
    expect(keys.join(' ')).toMatch(/questions:contact\.wanted\.(?:ask|retry)/u);
    expect(keys.join(' ')).not.toContain('danger:');
  }); // prettier-ignore
});

describe('whether they saw it themselves', () => {
  it.each(
    inEachOf(TAGS, [
      ['', 'widziałam to sama / am văzut eu / pati mačiau / сама бачила / maine khud dekha / شفته بنفسي / ਮੈਂ ਖੁਦ ਦੇਖਿਆ', []],
      ['', 'sama to słyszałam / am auzit eu / pati girdėjau / сама чула / main ne khud suna / سمعت بنفسي / ਮੈਂ ਖੁਦ ਸੁਣਿਆ / 我自己听到的', []],
    ]),
  )('S3: tells of no danger to oneself, in %s: %s%s', async (tag, _where, said) => {
    const talk = await reportIn(createTestBot(opened.store), tag, AT_CHECK.slice(0, 4));
    await talk.press('consent=police');
    expect((await talk.say(said)).keys.join(' ')).not.toContain('danger:');
  }); // prettier-ignore
});

describe('once a report was sent', () => {
  it.each(
    inEachOf(TAGS, [
      ['', 'kiedy zadzwonicie / când sunați / kada skambinsite / коли подзвоните / kab call karenge / متى تتصلون / ਕਦੋਂ ਫ਼ੋਨ ਕਰੋਗੇ / 什么时候打给我', ['knowledge:how-long.answer']],
      ['', 'kto widzi moje zgłoszenie / cine vede raportul / kas mato mano pranešimą / хто бачить моє повідомлення / meri report kaun dekhta hai / مين بيشوف بلاغي / ਮੇਰੀ ਰਿਪੋਰਟ ਕੌਣ ਦੇਖਦਾ ਹੈ / 谁能看到我的报告', ['knowledge:who-reads.answer']],
      ['', 'usuńcie zgłoszenie / ștergeți raportul / ištrinkite pranešimą / видаліть повідомлення / report delete karein / احذفوا البلاغ / ਰਿਪੋਰਟ ਮਿਟਾਓ / 删除报告', ['knowledge:delete.answer']],
      ['', 'znowu się stało / s-a întâmplat iar / vėl atsitiko / знову сталося / phir se hua / صار مرة تانية / ਫਿਰ ਹੋਇਆ / 又发生了', ['knowledge:every-time.answer']],
    ]),
  )('in %s: %s%s', async (tag, _where, said, keys) => {
    const talk = await reportIn(createTestBot(opened.store), tag, AT_CHECK);
    expect((await talk.press('do:send')).keys).toContain('report-asb:sent.done');
    expect((await talk.say(said)).keys).toEqual(expect.arrayContaining([...keys]));
  }); // prettier-ignore

  it.each(
    inEachOf(TAGS, [
      ['', 'kiedy ktoś zadzwoni / când sună cineva / kada kas nors paskambins / коли хтось подзвонить / kab call aayegi / ايمتى رح يتصلوا / ਕਦੋਂ ਫ਼ੋਨ ਆਵੇਗਾ / 什么时候有人打给我', ['knowledge:how-long.answer', 'report-asb:check.ask']],
      ['', 'usuń mój numer / șterge numărul meu / pakeisk numerį / видали мій номер / number badlein / احذفوا رقمي / ਮੇਰਾ ਨੰਬਰ ਹਟਾਓ / 删掉我的号码', ['questions:now-holds', 'questions:contact.phone.ask']],
    ]),
  )('and at its check, in %s: %s%s', async (tag, _where, said, keys) => {
    const contact = ['contact=contact', 'contact-how=phone', '07700 900123', ...Array<string>(7).fill('do:skip')];
    const talk = await reportIn(createTestBot(opened.store), tag, [...AT_CHECK.slice(0, 3), ...contact]);
    expect((await talk.say(said)).keys).toEqual(keys);
  }); // prettier-ignore
});
