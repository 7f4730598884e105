import { packNamed } from '../../../locales/index.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastHeard, type Heard } from '../../support/test-bot.ts';

/* What residents type in Romanian, mostly without accents, and what is understood. */

const opened = storeForTests();

const talk = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('ro'));

const NOISE = 'Fel: Zgomot';
const LITTER = 'Fel: Gunoi aruncat sau lăsat';
const DRINKING = 'Fel: Consum de alcool pe stradă';
const DAILY = 'Cât de des: În fiecare zi sau noapte';
const WEEKLY = 'Cât de des: Cam o dată pe săptămână';

describe('a first message in Romanian is a report with what it tells', () => {
  it.each<readonly [said: string, rows: readonly string[]]>([
    [
      'Niste tineri beau si urla in parc la Newhall in fiecare vineri seara dupa ora 9. Lasa sticle sparte peste tot.',
      [DRINKING, 'Unde: in parc la Newhall', WEEKLY],
    ],
    [
      'becul de pe strada nu merge de 2 saptamani si niste baieti stau la intuneric si beau pe Oversetts Road',
      [DRINKING, 'Unde: pe Oversetts Road'],
    ],
    [
      'Mi-au desenat cu spray pe gardul casei, niste injuraturi. S-a intamplat luni noaptea in Castle Gresley.',
      ['Fel: Graffiti', 'Unde: in Castle Gresley'],
    ],
    [
      'cainele vecinului face treaba in fata casei mele in fiecare zi si nu strange nimeni. Midland Road, Swadlincote',
      ['Fel: Murdărie de câine', 'Unde: Midland Road, Swadlincote', DAILY],
    ],
    [
      'un barbat inhaleaza gaz din tuburi in parcare in spate la Iceland, e plin de tuburi pe jos',
      ['Fel: Inhalare de gaz, lipici sau alte substanțe'],
    ],
    [
      'cineva a sunat la pompieri degeaba de trei ori luna asta de la cabina de pe strada noastra',
      ['Fel: Apeluri de urgență false'],
    ],
    [
      'vecinul de peste drum are alarma la masina care suna noaptea, de cateva ori pe saptamana',
      [NOISE, 'Cât de des: De mai multe ori pe săptămână'],
    ],
    ['si-a facut vecinul atelier in garaj, da cu flexul sambata si duminica de la 7 dimineata', [NOISE]],
    ['se aude bass-ul prin perete, vibreaza tot', [NOISE]],
    ['amu doua saptamani tot baga muzica de buma blocul, sosedul de sus, nu mai pot', [NOISE]],
    ['un sofer de taxi claxoneaza in fiecare dimineata la 5 pe strada noastra', [NOISE, DAILY]],
    ['mi-au tras zgarieturi pe masina cu cheia, am parcat-o pe Belmont Street', ['Fel: Stricăciuni sau vandalism']],
    ['ne-au taiat gardul si intra in gradina prin spate', ['Fel: Oameni unde nu au voie să fie']],
    ['a venit unul si a scris cu carioca pe usa blocului prostii despre mine', ['Fel: Graffiti']],
    ['incep cu betoniera la 6 dimineata pe santierul de vis-a-vis', [NOISE]],
    ['nu s-a maturat strada de luni de zile, e plina de frunze si gunoi', [LITTER]],
    ['tinerii astia fac gratar in parcul din Rosliston si lasa toata mizeria, saptamana trecuta joi', [LITTER]],
    [
      'Cineva a aruncat saltele pe Union Road, sambata. Nu e prima data.',
      ['Fel: Gunoi aruncat ilegal (fly-tipping)', 'Cât de des: Din când în când'],
    ],
  ])('%s', async (said, rows) => {
    const { keys, rows: shown } = await talk(said);
    expect(keys).toContain('report-asb:opening');
    expect(keys.join()).not.toMatch(/danger:ask\.(?:self-harm|child|sexual)/u);
    for (const row of rows) expect(shown.join('\n')).toContain(row);
  });

  it.each([
    'un om doarme in scara blocului si face pe el acolo, miroase urat. De o saptamana.',
    'vecinul si-a lasat caii pe campul de langa drum, sunt slabi si ies pe sosea. E a treia oara luna asta',
    'copiii de sus alearga si topaie toata ziua, nu mai pot',
    'i-am prins ca fac pipi pe usa mea, doi baieti beti, sambata dupa 12',
    'da drumul la artificii la ora 1 noaptea, cainele meu tremura, e a 4-a noapte la rand',
    'au lasat un cos de cumparaturi in rau si nimeni nu-l scoate',
  ])('with no alarm: %s', async (said) => {
    const { keys } = await talk(said);
    expect(keys).toContain('report-asb:opening');
    expect(keys.join()).not.toContain('danger:ask.');
  });

  it('takes nobody’s age for how often', async () => {
    const { rows } = await talk(
      'niste copii imi suna la usa si fug, in fiecare seara. Mama are 80 de ani si se sperie',
    );
    expect(rows.join()).toContain(DAILY);
    expect(rows.join()).not.toContain('de ani');
  });
});

describe('what a Romanian speaker tells comes to the right help', () => {
  it.each<readonly [said: string, key: string]>([
    ['m-au injurat pentru ca sunt gay, pe High Street in Swadlincote', 'danger:cards.hate-crime.self'],
    ['m-au scuipat pentru ca port batic, in statia de autobuz', 'danger:cards.hate-crime.self'],
    ['mama e la camin si are vanatai pe maini, iar fetele de acolo tipa la ea', 'adult-safeguarding:opening'],
    ['mama nu-si ia medicamentele si cade mereu, eu lucrez si nu pot sta cu ea', 'adult-safeguarding:opening'],
    ['fetita de la noi din clasa are semne pe spate si se teme de tata', 'child-safeguarding:opening'],
    ['prietena mea e batuta de barbat', 'domestic-abuse:opening'],
    ['tata-socru tipa la nepotica si o tine in genunchi la colt cu orele', 'child-safeguarding:opening'],
    ['batrana de la 7 nu deschide de 3 zile si posta e gramada la usa', 'adult-safeguarding:opening'],
    ['m-au amenintat camatarii ca imi sparg casa daca nu le dau banii', 'answers:wrong-door.loan-shark'],
    ['am gasit iarba in camera fetei, are 15 ani', 'drugs-alcohol:opening'],
    ['baiatul meu a inceput sa fumeze iarba si ii lipsesc bani din casa, ce sa fac', 'drugs-alcohol:opening'],
    ['vecinul creste cannabis in pod, se simte mirosul si vin oameni mereu', 'drugs-alcohol:pages.dealing.text'],
    ['fiica mea e hartuita pe tiktok de colegi, ii scriu sa moara', 'cyber:opening'],
    ['mi-a venit un mail cu poze si zice ca m-a filmat, vrea bitcoin', 'cyber:pages.pictures.text'],
    ['nu mai pot intra in mailul meu, mi-a schimbat parola cineva', 'cyber:pages.account.text'],
    ['mi-au furat actele si au luat un credit pe numele meu', 'fraud-advice:pages.details-gone.text'],
    ['au intrat in santierul de pe Darklands Road si fura fier, erau vreo patru, duminica', 'burglary-theft:opening'],
    ['masinile trec cu 60 prin fata scolii, o sa moara un copil', 'road-safety:pages.speeding.text'],
    ['la pub vand bautura la minori, am vazut copii de 15 ani beti', 'licensed-premises:pages.under-age.text'],
    ['am fost trecut pe lista de asteptare la casa si nu stiu cat mai astept', 'answers:wrong-door.housing'],
    ['a murit o vulpe in mijlocul drumului, cine o ia', 'answers:wrong-door.dead-animal'],
    ['vecinul face constructie fara autorizatie, la cine ma plang', 'answers:wrong-door.planning'],
    ['mi-a murit frigiderul, cum chem sa mi-l ia?', 'answers:wrong-door.bins'],
    ['unde pot sa duc o canapea veche', 'answers:wrong-door.other'],
    ['am raportat acum 3 saptamani despre vecin si nimeni nu m-a sunat', 'case-status:opening'],
    ['pot sa fac plangere fara sa stie vecinul ca eu am fost? mi-e frica', 'knowledge:anonymous.answer'],
  ])('%s', async (said, key) => {
    expect((await talk(said)).keys).toContain(key);
  });
});

describe('what is harmless in Romanian shows nothing of danger', () => {
  it.each([
    'm-am inecat cu cafeaua de ras cand am vazut factura',
    'am taiat porcul de craciun si vecinii s-au uitat urat, am voie sa tai acasa?',
    'imi crapa capul de la ciocanul vecinului, bate de dimineata',
    'ma omoara caldura asta, nu pot dormi cu geamul inchis',
    'daca scriu aici vine politia la mine acasa?',
    'ce bombe de gogosi face mama',
    'mi-a trecut prin cap sa vopsesc usa rosie, e voie?',
    'mi-a murit frigiderul, cum chem sa mi-l ia?',
  ])('%s', async (said) => {
    expect((await talk(said)).keys.join()).not.toMatch(/danger:|self-harm|slavery/u);
  });
});

describe('an answer in Romanian is kept as what it is', () => {
  const BEGUN = ['vecinul pune muzica tare in fiecare seara pe Midland Road', 'nu'];

  it.each<readonly [answer: string, key: string]>([
    ['nu vreau sa stie nimeni cine sunt', 'knowledge:anonymous.answer'],
    ['cine o sa stie?', 'knowledge:who-reads.answer'],
    ['ne afecteaza pe toti, copilul nu doarme', 'questions:added'],
  ])('%s', async (answer, key) => {
    const { keys } = await talk(...BEGUN, answer);
    expect(keys).toContain(key);
    expect(keys.join()).not.toContain('danger:');
  });

  it('hears that there is no more to say, and no despair', async () => {
    const { keys } = await talk(...BEGUN, 'nu mai am nimic de zis');
    expect(keys.join()).not.toContain('danger:');
  });

  it('hears that nobody was hurt, and asks on', async () => {
    const { keys } = await talk(
      'ne-au strigat pe strada sa plecam in tara noastra si au aruncat cu bere in noi',
      'nu suntem raniti',
    );
    expect(keys).toContain('hate-crime:hate-when.ask');
    expect(keys.join()).not.toContain('danger:');
  });
});
