import { packNamed } from '../../../locales/index.ts';
import { storeForTests } from '../../support/store.ts';
import { createTestBot, lastHeard, type Heard } from '../../support/test-bot.ts';

/* What residents type in Polish, with and without accents and with English words in it, and what is understood. */

const opened = storeForTests();

const talk = (...lines: readonly string[]): Promise<Heard> =>
  lastHeard(createTestBot(opened.store), lines, packNamed('pl'));

const DRUGS = 'Rodzaj: Branie narkotyków lub handel nimi';
const NOISE = 'Rodzaj: Hałas';
const LITTER = 'Rodzaj: Śmieci lub podrzucone odpady';
const DUMPED = 'Rodzaj: Dzikie wysypisko (fly-tipping)';
const DAMAGE = 'Rodzaj: Zniszczenia lub wandalizm';
const RIDING = 'Rodzaj: Uciążliwe motory, auta lub hulajnogi';
const DAILY = 'Jak często: Każdego dnia lub każdej nocy';
const WEEKLY = 'Jak często: Mniej więcej raz w tygodniu';

describe('a first message in Polish is a report with what it tells', () => {
  it.each<readonly [said: string, rows: readonly string[]]>([
    [
      'motory crossowe jezdza po polu za Cadley Hill w kazda niedziele',
      [RIDING, 'Gdzie: po polu za Cadley Hill', WEEKLY],
    ],
    ['chłopaki na surronach jeżdżą codziennie po chodniku, Newhall', [RIDING, DAILY]],
    ['pies sasiada szczeka caly dzien i cala noc, mieszkam na High Street w Newhall', [NOISE, DAILY]],
    [
      'sasiad wali w sciane dzien w dzien od swiat, Cadley View, Swadlincote',
      [NOISE, 'Gdzie: Cadley View, Swadlincote', DAILY],
    ],
    ['za ścianą non stop ktoś wali basem, Oversetts Road, Newhall', [NOISE, DAILY]],
    ['alarm w aucie wyje od dwoch dni, Newhall Road', [NOISE, 'Gdzie: Newhall Road']],
    [
      'od roku wydzwaniam na council w sprawie szczekajacego psa pod 12, Alexandra Road',
      [NOISE, 'Wcześniej zgłoszone do: Urząd (council)'],
    ],
    ['Ktos wysypal gruz na polu przy Coton Park w nocy z piatku na sobote', [DUMPED, 'Kiedy: piątek, 5 marca 2027']],
    ['Ktoś porozrzucał śmieci za garażami na Granville Street', [DUMPED, 'Gdzie: za garażami na Granville Street']],
    ['Mieszkańcy HMO na naszej ulicy wyrzucają worki przez okno', [LITTER]],
    ['Moja ulica jest zasypana śmieciami z McDonalda, A514', [LITTER, 'Gdzie: A514']],
    ['sąsiedzi palą śmieci w ogrodzie co drugi dzień, dym leci mi do mieszkania', ['Rodzaj: Dym lub brzydkie zapachy']],
    ['mlodziez pali ogniska w lasku za Rosliston', ['Rodzaj: Celowe podpalenia']],
    ['ktos przebil mi opony na parkingu przy Sharpes, Swadlincote', [DAMAGE]],
    ['sprzedają mefedron na klatce, Swadlincote Hill Street, prawie kazdego wieczora', [DRUGS, DAILY]],
    [
      'ktos wlamal sie do pustego domu obok i chyba tam mieszkaja, 5 Alma Road w Newhall',
      ['Rodzaj: Ludzie tam, gdzie nie powinno ich być', 'Gdzie: 5 Alma Road w Newhall'],
    ],
    [
      'Ktoś zapukał do drzwi i uciekł, robią tak dzieciaki co wieczór',
      ['Rodzaj: Awantury lub pijackie zachowanie', DAILY],
    ],
    [
      'pod Lidlem w Swadlincote stoja mlodzi i wolaja za moja corka brzydkie rzeczy',
      ['Rodzaj: Awantury lub pijackie zachowanie'],
    ],
    ['Landlordka nic nie robi, libacje co weekend, Linton', ['Rodzaj: Awantury lub pijackie zachowanie', WEEKLY]],
    ['małolaci na rowerach kopią w drzwi i uciekają, Main Street Repton', ['Rodzaj: Awantury lub pijackie zachowanie']],
    ['ludzie załatwiają się pod moim płotem po wyjściu z pubu, w piątki', ['Rodzaj: Awantury lub pijackie zachowanie']],
    ['ktoś porysował gwoździem całe auto, stało pod blokiem, Wilmot Road', [DAMAGE]],
    ['straszny smród z fermy w Etwall, nie da się okna otworzyć od tygodnia', ['Rodzaj: Dym lub brzydkie zapachy']],
    ['pisze za mame, sasiad zabral jej kawalek ogrodka i przestawil plot', ['Rodzaj: Kłopoty z sąsiadami']],
    ['ktoś zostawił auto na mojej ulicy, bez tablic', ['Rodzaj: Porzucony pojazd']],
    ['sasiad od roku truje moje drzewa chemia i leje wybielacz na kwiaty', [DAMAGE]],
    ['grupa młodych wybija lampy na Eureka Park', [DAMAGE, 'Gdzie: na Eureka Park']],
    ['kierowca vana wyrzuca azbest koło rzeki', [DUMPED]],
    ['pod polskim sklepem w Swadlincote młodzi piją co wieczór', ['Gdzie: pod polskim sklepem w Swadlincote', DAILY]],
  ])('%s', async (said, rows) => {
    const { keys, rows: shown } = await talk(said);
    expect(keys).toContain('report-asb:opening');
    for (const row of rows) expect(shown.join('\n')).toContain(row);
  });

  it('tells of a camera at the windows', async () => {
    const { keys } = await talk('Sąsiad ma kamerę skierowaną prosto na moje okna i ogródek.');
    expect(keys).toContain('report-asb:opening');
  });

  it('takes a street light for no place', async () => {
    const { rows } = await talk('Lampa na ulicy nie świeci od dwóch tygodni, ciemno jest koło szkoły');
    expect(rows).toContain('Gdzie: koło szkoły');
  });
});

describe('a first message in Polish comes to the right door', () => {
  it.each<readonly [said: string, key: string]>([
    ['nie mam z czego zaplacic council taxu, przyszlo wezwanie', 'answers:wrong-door.council-tax'],
    ['Szczury biegają koło moich koszy, kto to załatwia?', 'answers:wrong-door.pests'],
    ['znalazlem zgubionego psa kolo Swadlincote, co zrobic', 'answers:wrong-door.stray-dog'],
    ['bin man nie zabral recyclingu bo byl karton mokry', 'answers:wrong-door.bins'],
    ['Panie policjancie, mam sprawę, ktoś zaparkował na moim drivewayu', 'answers:wrong-door.parking'],
    ['czy to jest darmowe i kto to czyta', 'knowledge:cost.answer'],
    ['czy za zgłoszenie mogą mnie deportować', 'knowledge:no-papers.answer'],
    ['nie mam papierów, czy mogę zgłosić?', 'knowledge:no-papers.answer'],
    ['czy sąsiad zobaczy moje nazwisko', 'knowledge:will-they-know.answer'],
    ['czy to jest policja?', 'knowledge:about.answer'],
    ['ktoś wpłacił mi pieniądze na konto i prosi o oddanie, czy to scam', 'fraud-advice:opening'],
    ['tata ma 85 lat, ktoś dzwoni do niego i wyciąga pieniądze na ubezpieczenie', 'fraud-advice:opening'],
    ['dostalem maila z NHS, kliknalem i podalem date urodzenia i konto', 'fraud-advice:opening'],
    ['napisał do mnie jakiś generał z USA, zakochał się, mówi że paczka ze złotem utknęła', 'fraud-advice:opening'],
    ['pracodawca z internetu chce zdjecie paszportu i konto, czy to bezpieczne', 'fraud-advice:opening'],
    [
      'Ktoś kradnie paczki spod drzwi, w tym tygodniu trzy razy, Granville Street w Woodville',
      'burglary-theft:opening',
    ],
    ['koles z numeru 9 sprzedaje kradzione rzeczy z garazu, wieczorami podjezdzaja auta', 'burglary-theft:opening'],
    [
      'jakis typ chodzi po domach i mowi ze jest z gazowni, bez identyfikatora, starsze babcie wpuszczaja',
      'fraud-advice:opening',
    ],
    ['brat wziął pełnomocnictwo i wypłaca mamie całą emeryturę', 'adult-safeguarding:opening'],
    [
      'kolezanka z pracy przychodzi z siniakami i mowi ze spadla ze schodow, ale to juz trzeci raz. jej facet dzwoni do niej co godzine',
      'domestic-abuse:opening',
    ],
  ])('%s: %s', async (said, key) => {
    expect((await talk(said)).keys).toContain(key);
  });
});

describe('danger told in plain Polish', () => {
  it.each<readonly [said: string, kind: RegExp]>([
    ['Polak z parteru pije i bije żonę', /danger:\S*domestic-abuse/u],
    ['tłucze ją po nocach', /danger:\S*domestic-abuse/u],
    ['gówniarstwo lata z maczetami po parku w Swad, wczoraj po 20', /danger:\S*danger-now/u],
    ['połknęłam 30 apapów', /danger:cards\.self-harm/u],
    ['moja siostra ma 15 lat i szykują jej męża w Rumunii', /danger:\S*forced-marriage/u],
    ['narzeczony sprzedaje mnie kolegom', /danger:\S*modern-slavery/u],
    ['mój były landlord pisze mi obrzydliwe rzeczy na whatsappie po nocach', /danger:\S*sexual-violence/u],
  ])('brings its help: %s', async (said, kind) => {
    expect((await talk(said)).keys.join(' ')).toMatch(kind);
  });

  it('tells a break-in from an attack', async () => {
    const { keys } = await talk('włamują się do mnie teraz');
    expect(keys).toContain('danger:cards.danger-now.self');
    expect(keys.join(' ')).not.toMatch(/sexual-violence/u);
  });
});

describe('what only sounds dangerous in Polish', () => {
  it.each([
    'moja corka zabija mnie tymi pytaniami, haha',
    'sąsiad jest bombowy, pomógł mi z płotem',
    'jestem z Polski',
    'litewski i polski',
    'polski i angielski',
  ])('shows nothing of danger: %s', async (said) => {
    expect((await talk(said)).keys.filter((key) => /^danger:|^terrorism:/u.test(key))).toEqual([]);
  });
});

const REPORTED = ['ktos pomalowal mi plot', 'nie', 'na Hilton Road'];
const WANTED = ['sąsiad puszcza muzykę każdej nocy', 'nie', 'na Hilton Road'];

describe('what is typed in answer in Polish', () => {
  it.each<readonly [lines: readonly string[], key: string]>([
    [['sąsiad puszcza muzykę każdej nocy', 'nie, teraz cicho'], 'questions:where.ask'],
    [[...WANTED, 'ta'], 'questions:contact.how.ask'],
    [[...WANTED, 'nie', 'straży tak'], 'report-asb:check.ask'],
    [[...WANTED, 'nie', 'nie, tylko councilowi'], 'report-asb:check.ask'],
    [[...REPORTED, 'będzie z miesiąc'], 'questions:contact.wanted.ask'],
    [[...REPORTED, 'już ponad rok'], 'questions:contact.wanted.ask'],
    [[...REPORTED, 'ze dwa tygodnie będzie'], 'questions:contact.wanted.ask'],
    [[...REPORTED, 'trwa to od roku'], 'questions:contact.wanted.ask'],
    [[...REPORTED, 'na majówkę'], 'questions:contact.wanted.ask'],
  ])('%j: %s', async (lines, key) => {
    const { keys } = await talk(...lines);
    expect(keys.filter((one) => one.startsWith('danger:'))).toEqual([]);
    expect(keys).toContain(key);
  });

  it('hears no danger in yes and since when', async () => {
    const { keys } = await talk(...WANTED, 'tak, od stycznia');
    expect(keys.join()).not.toMatch(/danger:/u);
  });

  it('takes no yes from a woman who is pointed at', async () => {
    const { keys } = await talk('sąsiad puszcza muzykę każdej nocy', 'ta kobieta z góry tańczy');
    expect(keys).not.toContain('report-asb:danger.now');
  });

  it('notes who is to know of it', async () => {
    const { rows } = await talk(...WANTED, 'nie', 'policja ok, straży nie');
    expect(rows).toContain('Można przekazać: Policja');
  });
});
