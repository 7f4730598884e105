import { packNamed } from '../../../locales/index.ts';
import { storeForTests } from '../../support/store.ts';

import { createTestBot, lastHeard, type Heard } from '../../support/test-bot.ts';

/* What Lithuanian residents type: loan words with endings, diminutives, participles, no accents; and what is understood of it. */

const opened = storeForTests();

const after = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('lt'));

const REPORT = [
  '> do:begin:report-asb',
  '> danger=no',
  'loud music',
  '> kind=noise',
  'High Street Swadlincote',
  '> when=now',
];
const CHECK = [...REPORT, '> contact=anonymous', 'policija'];
const NEEDS = [...REPORT, '> contact=contact', '> contact-how=text', '07700 900123', '> do:skip', '> do:skip'];
const ABUSE = ['vyras mane žemina ir neduoda pinigų, nežinau ką daryti', 'ne, jis darbe'];

describe('a Lithuanian name of a language that is typed as the answer', () => {
  it.each([
    ['rusų kalba'],
    ['lietuvių k.'],
    ['norėčiau lietuviškai'],
    ['rusų arba lietuvių'],
    ['lietuvių, bet rusų irgi suprantu'],
    ['latvių'],
    ['romų'],
    ['kinų'],
  ])('is the language of an interpreter: %s', async (said) => {
    expect((await after(...NEEDS, said)).rows).toEqual(
      expect.arrayContaining(['Kad būtų lengviau: Vertėjas (-a)', `Kalba: ${said}`]),
    );
  });

  it('is no wish for another format where it comes first', async () => {
    expect((await after('rusų kalba')).keys).toEqual(['knowledge:languages.answer']);
  });
});

describe('what is understood of a first message in Lithuanian', () => {
  it.each([
    ['prie šopo Swadlincote renkasi narkomanai, mėtosi švirkštai', ['Kur: prie šopo Swadlincote']],
    [
      'gaujos paauglių trankosi į duris ir pabėga, kas antrą vakarą, Church Gresley DE11 9AA',
      ['Kaip dažnai: Kelis kartus per savaitę (kas antrą vakarą)'],
    ],
    [
      'Kaimyno šuo prišiko mano kieme, ir ne pirmą kartą, kas rytą randu',
      ['Rūšis: Šunų išmatos', 'Kaip dažnai: Kasdien ar kasnakt (kas rytą)'],
    ],
    [
      'kaimynas girtas vaikšto po kiemą rėkdamas ir grasindamas visiems, Hilton, vakar 11 vakaro',
      ['Kur: Hilton', 'Kada: 2027 m. kovo 8 d., pirmadienis, 23:00'],
    ],
    [
      'Vaikai važinėdami dviračiais gąsdina senukus prie šopo, Newhall',
      ['Rūšis: Trukdantys motociklai, mašinos, paspirtukai', 'Kur: prie šopo, Newhall'],
    ],
    [
      'prie busstopo pilna primėtyta škalikų ir cigarečių, High street Swadlincote',
      ['Rūšis: Šiukšlės ar išmestos atliekos', 'Kur: prie busstopo, High street Swadlincote'],
    ],
    ['vyrukai su vanu isverte statybines atliekas prie musu kelio', ['Rūšis: Neteisėtai išverstos atliekos']],
    [
      'teenageriai rūko vydą ir klausosi muzikos mašinoj, penktadieniais ir šeštadieniais',
      ['Rūšis: Narkotikų vartojimas ar prekyba'],
    ],
    [
      'su mašinom daro burnautus ant Tesco parkingo sekmadieniais',
      ['Rūšis: Trukdantys motociklai, mašinos, paspirtukai', 'Kur: ant Tesco parkingo'],
    ],
    ['Kaimynai triukšmauja kas savaitgalį, prašiau kauncilo bet nieko nedaro', ['Anksčiau pranešta kam: Savivaldybei']],
    ['jaunuoliai daužo automobilius stovėjimo aikštelėje Midway', ['Kur: stovėjimo aikštelėje Midway']],
    ['siurbia dujas iš balionėlių Woodville park', ['Rūšis: Dujų, klijų ar kitų medžiagų uostymas']],
    ['butas po manim rūko žolę, smarvė eina į vaiko kambarį', ['Rūšis: Narkotikų vartojimas ar prekyba']],
    [
      'pastoviai skambina į duris ir pabėga, mamytė išsigandusi, ji viena gyvena, Melbourne',
      ['Rūšis: Triukšmingas ar girtų žmonių elgesys', 'Kur: Melbourne'],
    ],
    ['dronas skraido virs musu namo ir filmuoja, sestadieni po pietu, Willington', ['Kur: Willington']],
  ])('%s', async (said, rows) => {
    expect((await after(said)).rows).toEqual(expect.arrayContaining(rows));
  });

  it.each([
    ['Negaliu susimokėti kauncil tax, netekau darbo', 'answers:wrong-door.council-tax'],
    ['kada išveža mėlyną konteinerį Hattone', 'answers:wrong-door.bins'],
    ['landlordas meta mane lauk, turiu išeit per dvi savaites', 'answers:wrong-door.private-landlord'],
    ['rašiau jums prieš mėnesį ir niekas neatsakė', 'case-status:opening'],
    ['ar mano duomenis duosit kam nors', 'knowledge:shared-with.answer'],
    ['Gavau sms kad negaunu benefitų, ar paspausti nuorodą?', 'fraud-advice:opening'],
    ['kazkas paeme mano paskyra facebooke ir praso draugu pinigu', 'cyber:opening'],
    ['mano drauge nebeiseina is namu, vyras neleidzia jai nei dirbti nei su manim matytis', 'domestic-abuse:opening'],
    ['tėvai nori kad ištekėčiau už pusbrolio, aš nenoriu', 'danger:cards.forced-marriage.self'],
    ['kaimynai vadina mus rusais ir spjaudo ant durų', 'danger:cards.hate-crime.self'],
    ['dukra pasakė kad mokytojas ją lietė', 'child-safeguarding:opening'],
    ['aš nebegaliu, rankos nusvirusios, geriu tabletes kad užmigčiau', 'danger:cards.self-harm.self'],
    ['brolis žada mane užrakint jei nesituoksiu', 'danger:cards.forced-marriage.self'],
    ['pašto žinutė kad siuntinys sulaikytas, nieko nespaudžiau', 'fraud-advice:opening'],
    ['ar vyras sužinos kad rašiau', 'knowledge:hide-visit.answer'],
    ['noriu pranešti bet nežinau nuo ko pradėti', 'report-asb:opening'],
    ['noriu skųstis kaimynu', 'report-asb:opening'],
  ])('%s', async (said, key) => {
    expect((await after(said)).keys).toContain(key);
  });

  it.each([
    ['bomba kaina, labai pigu'],
    ['peilių galąstuvas kur yra Swadlincote'],
    ['vyras sumušė rekordą bėgime Derby, kur registruotis kitam'],
    ['landlordas nori mane išmesti, davė dvi savaites'],
    ['noriu prašyt kauncilo namo, esu nėščia ir gyvenam vienam kambary'],
  ])('shows nothing of danger: %s', async (said) => {
    expect((await after(said)).keys.join()).not.toMatch(/danger|terrorism|self-harm/u);
  });
});

describe('what is understood of a Lithuanian answer', () => {
  it.each([
    ['jų buvo trys', 'Dalyvavę žmonės: jų buvo trys'],
    ['turiu video telefone', 'Įrodymai: Vaizdo įrašas'],
    ['taip, praeitą mėnesį skambinau 101', 'Anksčiau pranešta kam: Policijai'],
    ['landlordui sakiau, bet nieko nedaro', 'Anksčiau pranešta kam: Nuomotojui ar būsto asociacijai'],
    ['policijai nereikia', 'Kam galima parodyti: Nieko nepasirinkta'],
  ])('at the check: %s', async (said, row) => {
    expect((await after(...CHECK, said)).rows).toContain(row);
  });

  it.each([['ne, niekam nesakiau'], ['ne, mačiau pati'], ['ne, jau išėjo'], ['ne, gyvenu viena']])(
    'that says no, and why, is a no and no danger: %s',
    async (said) => {
      const { keys } = await after(...REPORT, said);
      expect(keys).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
    },
  );

  it('to send is no danger', async () => {
    const { keys } = await after(...CHECK, 'taip, siųskit');
    expect(keys).toContain('report-asb:sent.done');
    expect(keys.join()).not.toContain('danger');
  });

  it('that asks who sees the report is a question', async () => {
    expect((await after(...CHECK, 'kas jį matys?')).keys).toContain('knowledge:who-reads.answer');
  });

  it('leaves out the landlord alone', async () => {
    const { rows } = await after(...REPORT, '> contact=anonymous', 'visiems, tik ne landlordui');
    expect(rows.find((row) => row.startsWith('Kam galima parodyti'))).toMatch(/Policija(?!.*nuomotojas)/u);
  });

  it.each([
    ['noriu kad kas paskambintų', 'domestic-abuse:pages.call-back.text'],
    ['ar prarasiu vaikus?', 'domestic-abuse:pages.children.text'],
  ])('in the guide for abuse: %s', async (said, key) => {
    expect((await after(...ABUSE, said)).keys).toContain(key);
  });

  it('of danger that is over goes on with the report', async () => {
    expect((await after('paaugliai mėto akmenis į langus Newhall', 'ne, nebe dabar')).keys).toEqual([
      'report-asb:when.ask',
    ]);
  });
});
