import { packNamed } from '../../../locales/index.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastHeard, type Heard } from '../../support/test-bot.ts';

/* What residents write first in Arabic as they type it (Levantine, Iraqi, Sudanese, Egyptian, Latin letters), and what is understood. */

const opened = storeForTests();

const first = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('ar'));

describe('what is reported in Arabic', () => {
  it.each([
    ['a window broken by a neighbour’s son', 'ابن جيراني كسر شباك سيارتي مبارح بالليل', ['النوع: تخريب أو إتلاف']],
    [
      'bins on fire',
      'في عيال بيحرقوا صناديق الزبالة ورا المدرسة، حصل مرتين الاسبوع ده',
      ['النوع: حرائق متعمدة', 'المكان: ورا المدرسة'],
    ],
    [
      'parties every Thursday',
      'الجماعة البسكنوا جنبنا بيعملوا حفلات كل خميس لي الصباح',
      ['النوع: ضوضاء', 'كم مرة: نحو مرة في الأسبوع (كل خميس)'],
    ],
    [
      'motorbikes every weekend',
      'شباب سايقين موتوسيكلات في الحديقة كل يوم سبت وحد بيعملوا دوشة وخطر على العيال',
      ['كم مرة: نحو مرة في الأسبوع (كل يوم سبت وحد)'],
    ],
    [
      'an abandoned car',
      'سيارة مهجورة بدون نمرة صارلها ٣ اسابيع قدام بيتنا',
      ['النوع: سيارة متروكة', 'الوقت: ما زال مستمرًا، منذ الثلاثاء، 16 فبراير 2027'],
    ],
    [
      'somebody begging',
      'شحاذ عدواني عند الاسدا يلحق الناس للسيارة ويطلب مصاري كل يوم',
      ['النوع: تسول', 'المكان: عند الاسدا'],
    ],
    ['an alarm', 'جرس انذار شغال من امبارح', ['النوع: ضوضاء']],
    ['smoke of plastic', 'دخان وريحة بلاستيك محروق من جنينة الجيران كل يوم', ['النوع: دخان أو روائح']],
    ['dog mess', 'خراء كلاب على الرصيف كل يوم وما حدا ينظف', ['النوع: براز كلاب']],
    ['dumped trolleys', 'عربات التسوق مرمية عند النهر', ['النوع: رمي نفايات كبيرة في مكان ممنوع']],
    [
      'rubbish in heaps',
      'الزبالة مكومة بالشارع والريحة طالعة والفيران كثيرة',
      ['النوع: رمي نفايات كبيرة في مكان ممنوع'],
    ],
    [
      'drugs handed over',
      'سيارات توقف دقيقة وتمشي وناس تسلم اكياس صغيرة من شباك الشقة',
      ['النوع: تعاطي المخدرات أو بيعها'],
    ],
    ['a workshop at dawn', 'جاري عنده ورشة بالكراج وبيشغل مكنات من الفجر', ['النوع: ضوضاء', 'المكان: بالكراج']],
    [
      'cars that skid',
      'في سيارات بتفحط كل ليلة جمعة بموقف السوبرماركت',
      ['النوع: إزعاج بدراجات نارية أو سيارات أو سكوترات', 'المكان: بموقف السوبرماركت'],
    ],
    [
      'a smell of weed',
      'ريحة الحشيش بتدخل علينا من شقة الجيران، كل مسا. اولادي عم يسعلو',
      ['كم مرة: كل يوم أو كل ليلة (كل مسا)'],
    ],
    [
      'a crowd at night',
      'شباب عم يتجمعوا قدام المحل بالليل وعم يسبوا الناس ويشربوا. صار الهم اسبوعين.',
      ['الوقت: ما زال مستمرًا، منذ الثلاثاء، 23 فبراير 2027'],
    ],
    [
      'fights at a nightclub',
      'سكارى يطلعون من النايت كلوب ويتعاركون بالشارع كل سبت',
      ['كم مرة: نحو مرة في الأسبوع (كل سبت)'],
    ],
    ['a blocked drive', 'jari byerkan sayyarto 2oddam baby kol yom w ma b2dar otla3', ['كم مرة: كل يوم أو كل ليلة']],
    [
      'a rider who was stopped',
      'انا بشتغل توصيل طلبات، اولاد وقفوني ورموا علي بيض واخدوا الدراجة',
      ['النوع: تخريب أو إتلاف'],
    ],
  ])('%s', async (_what, said, rows) => {
    expect((await first(said)).rows).toEqual(expect.arrayContaining(rows));
  });
});

describe('what help comes in Arabic', () => {
  it.each([
    [
      'the bus and the hijab',
      'وحدة بالباص قالتلي ارجعي لبلدك وسحبت حجابي، يوم الثلاثاء الصبح بـ Swadlincote',
      'hate-crime:opening',
    ],
    [
      'a neighbour who is beaten',
      'جارنا السوداني بضربوه اولاد الحي بالحجارة كل يوم وهو ماشي الشغل',
      'hate-crime:opening',
    ],
    ['a friend’s passport', 'صديقتي زوجها حاجز جوازها وما بتقدر تطلع، شو لازم تعمل', 'domestic-abuse:opening'],
    ['bruises next door', 'مرات جارنا عندها كدمات على وجهها وبتقول وقعت', 'domestic-abuse:opening'],
    ['money taken at home', 'ana 5ayfa men gozy, biysrakh 3alaya w byakhod felosi', 'domestic-abuse:pages.money.text'],
    ['money gone', 'انسحب من حسابي 800 باوند وانا ما عملت شي', 'fraud-advice:pages.bank-now.text'],
    ['pictures held over somebody', 'واحد معو صوري وبيهددني ينشرها اذا ما دفعت', 'cyber:pages.pictures.text'],
    ['a password changed', 'دخلوا على ايميلي وغيروا الباسوورد', 'cyber:pages.account.text'],
    ['a false account', 'حدا عمل حساب مزيف باسم بنتي وحاط صورها', 'cyber:opening'],
    ['bins not taken', 'متى يجمعون الزبالة في شارعنا؟ ما اخذوها هالاسبوع', 'answers:wrong-door.bins'],
    ['a street light', 'ضوء الشارع مكسور من اسبوعين والشارع عتمة بالليل', 'answers:wrong-door.road-faults'],
    ['a complaint about staff', 'كيف اعمل كومبلين على موظف عندكم', 'answers:wrong-door.service-complaint'],
    ['a housing application', 'هيئة الإسكان ما يردون على طلبي', 'answers:wrong-door.housing'],
    ['a broken stair', 'المدخل عتمة والدرج مكسور بالعمارة', 'answers:wrong-door.housing-repair'],
    ['no home', 'انا وعيالي في الشارع الليلة', 'answers:wrong-door.homelessness'],
    ['parking at a school', 'الناس بتصف على الخط الاصفر قدام المدرسة وما بنقدر نقطع', 'road-safety:opening'],
    ['vapes sold to children', 'محل يبيع سجائر وفيب للاطفال', 'licensed-premises:pages.under-age.text'],
    ['alcohol sold to children', 'البار تحتنا يبيع كحول لاولاد صغار', 'licensed-premises:opening'],
    ['an elder and the carer', 'ابوي عنده خرف والعاملة تصرخ عليه وتسرق فلوسه', 'adult-safeguarding:adult-danger.ask'],
    ['drink and drugs', 'اخي مدمن وبدي مساعدة الو', 'drugs-alcohol:drugs-ill.ask'],
  ])('%s', async (_what, said, key) => {
    expect((await first(said)).keys).toContain(key);
  });
});

describe('what only sounds like danger in Arabic', () => {
  it.each([
    ['a blunt knife', 'السكين تبعي مو حادة وين اصلحها'],
    ['love', 'ماما بتموت فيني'],
    ['the sun', 'ضربتني الشمس وانا بالحديقة'],
    ['an abandoned car', 'سيارة مهجورة بدون نمرة صارلها ٣ اسابيع قدام بيتنا'],
    ['weed sold outside', 'fi shabab byeb3o 7ashish 2oddam el beit kol leila'],
    ['a workshop', 'جاري عنده ورشة بالكراج وبيشغل مكنات من الفجر'],
    ['a beggar', 'شحاذ عدواني عند الاسدا يلحق الناس للسيارة ويطلب مصاري كل يوم'],
    ['a parked car', 'jari byerkan sayyarto 2oddam baby kol yom w ma b2dar otla3'],
  ])('%s', async (_what, said) => {
    expect((await first(said)).keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });
});
