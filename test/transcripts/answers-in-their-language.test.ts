import { storeForTests } from '../support/store.ts';
import { reportIn } from '../support/talks-begun.ts';
import { createTestBot, rowsAtCheck, type Talk } from '../support/test-bot.ts';

/* What residents answer most plainly in Polish, Romanian, Lithuanian and Ukrainian, asked about danger, contact and who may know (S9). */

const opened = storeForTests();

const TO_CONTACT = ['danger=no', 'when=yesterday'];
const TO_PHONE = [...TO_CONTACT, 'contact=contact', 'contact-how=phone'];
const TO_CONSENT = [...TO_PHONE, '07700 900123', 'do:skip', 'do:skip', 'do:skip'];

const at = (tag: string, lines: readonly string[]): Promise<Talk> => reportIn(createTestBot(opened.store), tag, lines);

describe('whether anybody is in danger', () => {
  it.each([
    ['pl', 'już poszli'],
    ['pl', 'brak zagrożenia'],
    ['pl', 'teraz się to dzieje, nikt nie jest w niebezpieczeństwie'],
    ['ro', 'au plecat deja'],
    ['ro', 'cred ca nu'],
    ['ro', 'se intampla acum dar nu e nimeni ranit'],
    ['lt', 'jau išėjo'],
    ['lt', 'turbut ne'],
    ['lt', 'vyksta dabar bet niekas nesužeistas'],
    ['uk', 'вже пішли'],
    ['uk', 'vony pishly'],
    ['uk', 'нічого страшного'],
    ['uk', 'це відбувається зараз але ніхто не постраждав'],
  ])('no, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, [])).say(said);
    expect(keys.filter((key) => key.includes('danger'))).toEqual([]);
  });

  it.each([
    ['pl', 'mają noże'],
    ['pl', 'biją się'],
    ['pl', 'jeszcze tam są'],
    ['ro', 'au cutite'],
    ['ro', 'se bat in fata magazinului'],
    ['ro', 'inca sunt acolo'],
    ['lt', 'turi peiliu'],
    ['lt', 'jie ten dabar'],
    ['uk', 'у них ножі'],
    ['uk', 'u nykh nozhi'],
    ['uk', 'вони ще там'],
  ])('yes, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, [])).say(said)).keys).toContain('report-asb:danger.now');
  });

  it.each([
    ['pl', 'może'],
    ['ro', 'poate'],
    ['lt', 'galbūt'],
    ['uk', 'можливо'],
  ])('neither, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, [])).say(said)).keys).toEqual(['report-asb:danger.retry']);
  });
});

describe('whether we may contact them', () => {
  it.each([
    ['pl', 'tak ale nie przychodzcie do mnie'],
    ['ro', 'da dar nu veniti acasa'],
    ['lt', 'taip, bet neateikite į namus'],
    ['uk', 'так, але не приходьте додому'],
    ['uk', 'tak ale ne prykhodte dodomu'],
  ])('S9: keeps for staff what leave hangs on, and shows no card, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONTACT);
    const { keys } = await talk.say(said);
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
    await talk.press('contact-how=phone');
    await talk.say('07700 900123');
    expect(await rowsAtCheck(talk)).toContain(said);
  });

  it.each([
    ['uk', 'не дзвоніть після 18'],
    ['uk', 'не дзвоніть коли чоловік вдома'],
    ['uk', 'ne dzvonit koly cholovik vdoma'],
    ['pl', 'nie dzwońcie po 18'],
  ])('S9: a time at which not to ring is no wish to stay anonymous, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toContain('questions:understood');
    expect(keys).not.toContain('questions:contact.wanted.cost');
  });

  it.each([
    ['pl', 'nie chcę się w to mieszać'],
    ['pl', 'nie ma potrzeby'],
    ['ro', 'nu vreau sa fiu implicat'],
    ['ro', 'nu e necesar'],
    ['lt', 'nenorėčiau'],
    ['lt', 'nenoriu kištis'],
    ['uk', 'я б не хотіла'],
    ['uk', 'не хочу втручатися'],
  ])('no, and nothing else is asked, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
  });

  it.each([
    ['pl', 'tylko smsem'],
    ['ro', 'doar prin mesaj'],
    ['lt', 'tik zinutemis'],
    ['uk', 'тільки повідомленням'],
  ])('by text only, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONTACT)).say(said);
    expect(keys).toContain('questions:contact.phone.ask');
    expect(keys.filter((key) => key.startsWith('danger:'))).toEqual([]);
  });
});

describe('who may know', () => {
  it.each([
    ['pl', 'policja, ale bez nazwiska'],
    ['ro', 'politia dar nu dati numele meu'],
    ['lt', 'policija, bet be vardo'],
    ['uk', 'поліція, але без імені'],
  ])('S9: keeps the condition with the leave, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONSENT);
    await talk.say(said);
    expect(await rowsAtCheck(talk)).toContain(`: ${said}`);
  });

  it.each([
    ['pl', 'może policja'],
    ['ro', 'poate politia'],
    ['lt', 'manau policija'],
    ['uk', 'може поліція'],
  ])('S9: a doubt is no leave, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONSENT);
    await talk.say(said);
    const [row = ''] = (await rowsAtCheck(talk)).split('\n').filter((line) => /police|Polic|Поліц/u.test(line));
    expect(row).toBe('');
  });

  it.each([
    ['pl', 'nie wyrażam zgody'],
    ['pl', 'byle nie policja'],
    ['ro', 'nu imi dau acordul'],
    ['ro', 'nu spuneti politiei'],
    ['lt', 'neduodu sutikimo'],
    ['lt', 'išskyrus policiją'],
    ['uk', 'я не даю згоди'],
  ])('S9: a refusal is taken, with no card, in %s: %s', async (tag, said) => {
    const { keys } = await (await at(tag, TO_CONSENT)).say(said);
    expect(keys).toEqual(['report-asb:reporter.ask']);
  });

  it.each([
    ['pl', 'wszyscy tylko nie właściciel'],
    ['ro', 'toti mai putin proprietarul'],
    ['lt', 'visiems išskyrus savininką'],
    ['lt', 'visi išskyrus nuomotoją'],
    ['uk', 'усім тільки не орендодавцю'],
  ])('S9: everyone but the landlord, with no card, in %s: %s', async (tag, said) => {
    const talk = await at(tag, TO_CONSENT);
    expect((await talk.say(said)).keys).toEqual(['report-asb:reporter.ask']);
    const rows = await rowsAtCheck(talk);
    expect(rows).toMatch(/county council|Grafystės/u);
    expect(rows).not.toMatch(/[Hh]ousing|proprietar|nuomotojas|орендодавець/u);
  });

  it.each([
    ['pl', '1 i 2'],
    ['ro', '1 si 2'],
    ['lt', 'pirmas ir antras'],
    ['uk', '1 і 2'],
  ])('counted off, in %s: %s', async (tag, said) => {
    expect((await (await at(tag, TO_CONSENT)).say(said)).keys).toEqual(['report-asb:reporter.ask']);
  });
});

describe('S9: what is said of contact where it is asked whether', () => {
  const contact = async (tag: string, said: string): Promise<readonly string[]> =>
    (await (await at(tag, TO_CONTACT)).say(said)).keys;

  it.each([
    ['pl', 'nie życzę sobie'],
    ['ro', 'nu doresc'],
    ['uk', 'не бажаю'],
  ])('no, in %s: %s', async (tag, said) => {
    expect(await contact(tag, said)).toEqual(['questions:contact.wanted.cost', 'questions:consent.ask']);
  });

  it.each([
    ['lt', 'neskambinkit po 18'],
    ['lt', 'neskambinkit po 18 val'],
    ['lt', 'neskambinkite prieš 9'],
    ['pl', 'nie dzwońcie przed 9'],
  ])('when not, in %s: %s', async (tag, said) => {
    expect(await contact(tag, said)).toEqual(['questions:understood', 'questions:contact.wanted.ask']);
  });

  it.each([
    ['ro', 'nu spuneți soțului'],
    ['pl', 'nie mówcie mężowi'],
  ])('whom not to tell is kept and no refusal, in %s: %s', async (tag, said) => {
    expect(await contact(tag, said)).toEqual(['questions:understood', 'questions:contact.wanted.ask']);
  });

  it.each([
    ['lt', 'tai neskubu'],
    ['ro', 'nu e urgent'],
  ])('no cry for help and no wish for a language, in %s: %s', async (tag, said) => {
    expect(await contact(tag, said)).toEqual(['questions:contact.wanted.retry']);
  });

  it.each([
    ['lt', 'taip skambinkit'],
    ['uk', 'так дзвоніть'],
    ['ro', 'da puteti suna'],
  ])('yes, by phone, and no danger, in %s: %s', async (tag, said) => {
    const keys = await contact(tag, said);
    expect(keys).toEqual(['questions:understood', 'questions:contact.wanted.careful', 'questions:contact.phone.ask']);
  });

  it('the police who do nothing are no place, in ro', async () => {
    const talk = await reportIn(
      createTestBot(opened.store),
      'ro',
      ['danger=no'],
      'vecinul da muzica tare toata noaptea',
    );
    expect((await talk.say('politia nu face nimic')).rows.join()).not.toContain('politia');
  });

  it('a home that is rented privately is no trespass, in uk', async () => {
    const talk = await reportIn(createTestBot(opened.store), 'uk', ['danger=no'], 'сусід щоночі вмикає музику');
    const { keys } = await talk.say('я орендую у приватного');
    expect(keys).not.toContain('answers:wrong-door.housing');
    expect(await rowsAtCheck(talk)).toContain('Шум');
  });
});
