import { packNamed } from '../../../locales/index.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastHeard, type Heard } from '../../support/test-bot.ts';

/* Urdu as residents type it, in its own letters and in Latin ones: what is understood of a first message and of answers. */

const opened = storeForTests();

const said = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('ur'));

const STILL = 'کب: یہ ابھی بھی ہو رہا ہے';
const DAILY = /کتنی بار: ہر روز یا ہر رات/u;
const ROWDY = 'قسم: ہنگامہ یا نشے میں ہلڑبازی';
const DAMAGE = 'قسم: نقصان یا توڑ پھوڑ';
const BIKES = 'قسم: تنگ کرنے والی بائیکس، گاڑیاں یا سکوٹر';
const PARKING = 'قسم: پارکنگ';

describe('what is reported is told with its kind, place and time', () => {
  it.each<readonly [what: string, message: string, rows: readonly (string | RegExp)[]]>([
    [
      'noise all night, some times a week',
      'اوپر والے فلیٹ سے رات بھر میوزک کی آواز آتی ہے، ہم سو نہیں پاتے۔ ہفتے میں چار پانچ بار ہوتا ہے',
      [STILL, 'کتنی بار: ہفتے میں کئی بار'],
    ],
    [
      'drink at the corner',
      'gali ke kone pe kuch larke daru pee kar galiyan dete hain har jumay ki raat. Market Street',
      [ROWDY, 'کہاں: Market Street', STILL],
    ],
    [
      'dumped sofas',
      'ہماری گلی میں لوگ پرانے صوفے اور گدے پھینک جاتے ہیں۔ ہر ہفتے یہی ہوتا ہے، West Street کے پیچھے',
      [/fly-tipping/u, 'کہاں: West Street', STILL],
    ],
    [
      'since when a dog barks',
      'padosi ka kutta subah se raat tak bhonkta rehta hai, 2 haftay ho gaye. Woodville',
      ['قسم: شور', 'کہاں: Woodville', /کب: ابھی بھی جاری، .+ سے/u],
    ],
    ['eggs at a window', 'پچھلے ہفتے سے بچے ہماری کھڑکی پر انڈے مار رہے ہیں، رات نو بجے کے قریب', [DAMAGE]],
    [
      'eggs and stones at a window',
      'bachay hamari khirki pe anday aur pathar marte hain. Saturday raat ko 9 baje',
      [DAMAGE],
    ],
    [
      'quad bikes',
      'quad bike wale itwar ko khet mein bohat tez chalate hain, Rosliston ke paas, bohat shor hota hai',
      [BIKES],
    ],
    [
      'scooters on two days of the week',
      'لڑکے رات کو سکوٹر پر ہیلمٹ کے بغیر تیز رفتاری سے گلی میں چکر لگاتے ہیں۔ ہر جمعہ اور ہفتہ',
      [BIKES, STILL, /کتنی بار: ہفتے میں کئی بار/u],
    ],
    [
      'a blocked drive',
      'parosi mere driveway ke agay gaari khari kar deta hai aur hatata nahi, roz yehi masla hai',
      [PARKING, DAILY],
    ],
    [
      'a car left in the street',
      'ek purani gaari 3 mahine se hamari gali mein khari hai, tax bhi nahi hai aur tyre nikle hue hain',
      [PARKING],
    ],
    [
      'smoke in the house',
      'پڑوسی اپنے باغ میں روز پلاسٹک جلاتا ہے، دھواں ہمارے گھر میں آتا ہے۔ مجھے دمہ ہے',
      ['قسم: دھواں یا بدبو', DAILY],
    ],
    [
      'fireworks for a week',
      'pataakhe raat 12 baje tak chalate hain, poora hafta ho gaya. Stenson Fields',
      ['قسم: آتش بازی', /کب: ابھی بھی جاری/u],
    ],
    [
      'girls harassed at a bus stop',
      'larkay larkiyon ko chertay hain bus stop pe, seetiyan marte hain, roz shaam ko',
      ['قسم: دھمکیاں یا ہراساں کرنا', DAILY],
    ],
    [
      'a scratched car in a car park',
      'kisi ne meri gari pe keys se scratch mar diya, peer ki raat, Asda Swadlincote ki parking mein',
      [DAMAGE],
    ],
    [
      'parties next door',
      'salam, mere sath wale parosi har weekend subah 3 baje tak party karte hain. bachay so nahi sakte',
      ['قسم: شور'],
    ],
    [
      'lads on a roof',
      'larke chat pe charh jate hain aur chimney se patthar phenkte hain, har itwar dopahar ko, Newhall library',
      [ROWDY, 'کہاں: Newhall library'],
    ],
    ['stones at a car', 'kal shaam bachon ne meri gaari pe pathar mara aur windscreen toot gaya, DE11 9AA', [DAMAGE]],
    ['an alarm for days', 'رات کو دو بجے سے صبح تک کار کا الارم بجتا رہتا ہے، چار دن ہو گئے', ['قسم: شور']],
    ['slashed tyres', 'میری گاڑی کے چاروں ٹائر کسی نے کاٹ دیے، کل رات Church Street پر', [DAMAGE]],
    [
      'a mirror, in text-speak',
      'kl rat 2 bje kisi ne meri car ka mirror tor dia Midland rd pe',
      [DAMAGE, /کب: .+02:00/u],
    ],
  ])('%s', async (_what, message, rows) => {
    const heard = (await said(message)).rows;
    for (const row of rows) expect(heard).toContainEqual(typeof row === 'string' ? row : expect.stringMatching(row));
  });
});

describe('what leads to help, leads to the right one', () => {
  it.each<readonly [what: string, message: string, keys: readonly string[]]>([
    [
      'inlaws who keep a passport',
      'سسرال والے کہتے ہیں اگر پولیس کو بتایا تو پاسپورٹ نہیں ملے گا اور واپس پاکستان بھیج دیں گے',
      ['danger:ask.domestic-abuse'],
    ],
    [
      'a husband who controls her',
      'میرا شوہر مجھ سے بات نہیں کرنے دیتا میری امی سے، پیسے بھی نہیں دیتا، ہر چیز کا حساب لیتا ہے',
      ['domestic-abuse:pages.control.text'],
    ],
    [
      'a hand that "gets raised"',
      'mere mian bahut acche hain bas kabhi kabhi hath uth jata hai, phir maafi mangte hain. kya yeh normal hai?',
      ['danger:ask.domestic-abuse', 'domestic-abuse:opening'],
    ],
    [
      'children to be taken away',
      'mera ex shohar bachon ko school se le jane ki dhamki deta hai',
      ['danger:cards.domestic-abuse.self', 'domestic-abuse:opening'],
    ],
    [
      'a brother in law, who is no wall',
      'devar raat ko mere kamre mein aata hai jab shohar kaam pe hota hai. kisi ko bata nahi sakti, izzat ka sawal hai',
      ['domestic-abuse:opening', 'domestic-abuse:pages.honour.text'],
    ],
    [
      'a man who exposed himself',
      'ایک شخص نے بس میں میرے سامنے اپنی پتلون کھول دی۔ منگل کو دوپہر تین بجے',
      ['danger:cards.sexual-violence.self', 'sexual-violence:opening'],
    ],
    [
      'a threatening letter to a mosque',
      'ہماری مسجد کو دھمکی والا خط ملا ہے، لکھا ہے آگ لگا دیں گے',
      ['danger:cards.hate-crime.self', 'hate-crime:opening'],
    ],
    [
      'a romance scam',
      'ایک آدمی سے آن لائن دوستی ہوئی شادی کا وعدہ کیا، اب تک تین ہزار پاؤنڈ لے چکا ہے',
      ['fraud-advice:pages.romance.text'],
    ],
    [
      'a friend met online who needs a ticket',
      'hometown se kisi aurat se facebook pe dosti hui, ab kehti hai ticket ke paise bhejo. 3 dafa bhej chuka hoon',
      ['fraud-advice:pages.romance.text'],
    ],
    [
      'a call of the "home office"',
      'home office se call aayi ke visa cancel ho raha hai fees bhejo warna deport kar denge',
      ['fraud-advice:opening'],
    ],
    [
      'a text from "DWP"',
      'ڈی ڈبلیو پی کے نام سے ٹیکسٹ آیا، بینک کی تفصیل مانگ رہے ہیں، کیا یہ اصلی ہے؟',
      ['fraud-advice:pages.government.text'],
    ],
    [
      'a home that was none',
      'ghar kiraye pe liya tha, deposit 1200 dia, makan malik farzi nikla',
      ['fraud-advice:pages.rental.text'],
    ],
    [
      'a hajj that was none',
      'hajj umrah ka package liya tha 2500 ka, travel agent gayab ho gaya',
      ['fraud-advice:opening'],
    ],
    ['an interpreter', 'مجھے اردو ترجمان چاہیے', ['knowledge:languages.answer']],
    [
      'who is told a name',
      'kya aap mera naam police ko bataoge? mujhe dar lagta hai',
      ['knowledge:shared-with.answer'],
    ],
    ['no papers', 'میرے پاس کاغذات نہیں ہیں، کیا آپ ہوم آفس کو بتائیں گے؟', ['knowledge:shared-with.answer']],
    ['a brown bin', 'ہمارا براؤن بن دو ہفتے سے نہیں اٹھایا گیا', ['answers:wrong-door.bins']],
    ['a bin that was left', 'kal meri bin kyun nahi uthayi gayi? Hilton mein', ['answers:wrong-door.bins']],
    [
      'a mother in law who will throw her out',
      'میری ساس کہتی ہیں بیٹا پیدا نہ ہوا تو گھر سے نکال دیں گے',
      ['danger:ask.domestic-abuse'],
    ],
    [
      'a second marriage, and thrown out',
      'shohar ne doosri shadi kar li aur mujhe ghar se nikal raha hai, mera visa us pe hai',
      ['danger:cards.domestic-abuse.self', 'domestic-abuse:opening'],
    ],
    [
      'pictures to be shown to everyone',
      'wo kehta hai tumhari tasveerein sab ko dikha dunga agar chora',
      ['danger:cards.domestic-abuse.self', 'danger:cards.sexual-violence.self'],
    ],
    [
      'a face veil, which is no balaclava',
      'naqab ki wajah se dukandar ne saman dene se inkar kar dia',
      ['danger:cards.hate-crime.self', 'hate-crime:opening'],
    ],
    [
      'a scarf on the bus',
      'سکارف کی وجہ سے بس میں ایک عورت نے مجھے دھکا دیا',
      ['danger:cards.hate-crime.self', 'hate-crime:opening'],
    ],
    ['keys that never came', 'مکان کا ایڈوانس دیا تھا، چابی نہیں ملی، ایجنٹ فون نہیں اٹھاتا', ['fraud-advice:opening']],
  ])('%s', async (_what, message, keys) => {
    expect((await said(message)).keys).toEqual(expect.arrayContaining([...keys]));
  });

  it('takes a parcel text for no courier who calls', async () => {
    const parcel = 'رائل میل کا میسج آیا تھا کہ پارسل رکا ہوا ہے، میں نے لنک پر کارڈ نمبر ڈال دیا';
    const keys = (await said(parcel)).keys.join(' ');
    expect(keys).toContain('fraud-advice:');
    expect(keys).not.toContain('pages.courier');
  });
});

describe('what only sounds like harm', () => {
  it.each([
    ['a dog off its lead', 'میرا پڑوسی اپنا کتا کھلا چھوڑ دیتا ہے اور وہ بچوں پر بھونکتا ہے۔ روز شام کو پارک میں'],
    ['a fly spray', 'makkhi machar marne ki dawai'],
    ['a spray for insects', 'ghar mein keere maarne wali spray kahan milegi'],
    ['hunger before a meal', 'bhook se jaan nikal rahi hai, koi acha takeaway batao'],
    ['a phone without charge', 'mera phone mar gaya, charge khatam ho gaya'],
    ['cricket', 'کرکٹ میں پاکستان نے انڈیا کو کچل دیا'],
    ['too much work', 'kaam ne maar rakha hai, chutti chahiye'],
    ['balloons for a birthday', 'بچوں کی سالگرہ پر پٹاخے اور غبارے چلائیں گے، اجازت چاہیے؟'],
  ])('shows no danger: %s', async (_what, message) => {
    const { keys, rows } = await said(message);
    expect(keys.join(' ')).not.toMatch(/danger:(?:ask|cards)|self-harm|modern-slavery/u);
    expect(rows.join()).not.toMatch(/نشے کے لیے گیس|graffiti/u);
  });
});

describe('answers', () => {
  const NOISE = ['parosi har raat oonchi awaz mein gane bajata hai', 'nahi'];

  it.each(['کچھ اور', 'masjid ke samne', 'مسجد کے سامنے'])('where it is tells of no danger: %s', async (where) => {
    expect((await said(...NOISE, where)).keys.join(' ')).not.toContain('danger:');
  });

  it.each([['چار پانچ لڑکے تھے، ایک نے لال جیکٹ پہنی تھی'], ['ek banda aur do aurtein']])(
    'who it was tells of no danger: %s',
    async (who) => {
      expect((await said(...NOISE, 'Church Street Swadlincote', who)).keys.join(' ')).not.toContain('danger:');
    },
  );

  it('the bank that was not rung tells of no danger at home', async () => {
    const { keys } = await said(
      'bank se call aayi thi aur maine OTP de diya',
      'nahi',
      'nahi, maine bank ko call nahi kiya',
    );
    expect(keys.join(' ')).not.toContain('domestic-abuse');
  });

  it('who did it is not known, which is no wish to stay unknown', async () => {
    const { keys } = await said(...NOISE, 'Church Street Swadlincote', 'mujhe nahi pata kisne kiya');
    expect(keys).toEqual(['questions:added', 'questions:contact.wanted.ask']);
  });
});
