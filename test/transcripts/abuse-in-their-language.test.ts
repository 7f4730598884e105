import { storeForTests } from '../support/store.ts';
import { guideWhere, inEachOf } from '../support/talks-begun.ts';
import { createTestBot } from '../support/test-bot.ts';

/* What is answered most plainly in Polish, Romanian, Lithuanian and Ukrainian where help with abuse at home asks, leads where its English leads. */

const opened = storeForTests();

type Rows = Parameters<typeof inEachOf>[1];
const each = (rows: Rows): ReturnType<typeof inEachOf> => inEachOf(['pl', 'ro', 'lt', 'uk'], rows);
const keysOf = async (tag: string, where: string, said: string): Promise<readonly string[]> =>
  (await (await guideWhere(createTestBot(opened.store), tag, where)).say(said)).keys;

const ABUSED = 'domestic-abuse da-safe=safe da-who=me';
const WHO = ['domestic-abuse:da-who.ask'];
const UNSAFE = ['domestic-abuse:remark.unsafe', 'guide:more.ask'];
const MORE = 'guide:more.ask';
const LOST = 'fraud-advice fraud-gone=money fraud-now=no fraud-paid=transfer fraud-who=me do:skip';

describe('S8: whether it is safe to write', () => {
  it.each(
    each([
      ['domestic-abuse', 'jestem sama / sunt singura / esu viena / я одна', WHO],
      ['domestic-abuse', 'myślę że tak / cred ca da / manau kad taip / думаю так', WHO],
      ['domestic-abuse', 'tak moge pisac / da pot sa scriu / taip galiu rasyti / так можу писати', WHO],
      ['domestic-abuse', 'na razie tak / deocamdata da / kol kas taip / поки що так', WHO],
      ['domestic-abuse', 'tak wyszedl / da a iesit / taip jis isejo / так він вийшов', WHO],
      ['domestic-abuse', 'nie bardzo / nu prea / nelabai / не дуже', UNSAFE],
      [
        'domestic-abuse',
        'on spi / doarme / jis miega / він спить',
        WHO, // and none of the dangers that these words of another language may sound like
      ],
      [
        'domestic-abuse',
        'jest w drugim pokoju / e in camera cealalta / jis kitame kambaryje / він у сусідній кімнаті',
        ['danger:ask.danger-now', ...UNSAFE],
      ],
      [
        'domestic-abuse',
        'wrocil / s-a intors / jis grizo / він повернувся',
        ['danger:cards.danger-now.self', ...UNSAFE],
      ],
      [
        'domestic-abuse',
        'jest pod drzwiami /  / jis prie duru / він під дверима',
        ['danger:cards.danger-now.self', ...UNSAFE],
      ],
    ]),
  )('in %s, %s: %s', async (tag, where, said, keys) => {
    expect(await keysOf(tag, where, said)).toEqual(keys);
  });

  it.each(
    each([
      [
        'domestic-abuse',
        'nie moge teraz rozmawiac / nu pot vorbi acum / negaliu dabar kalbeti / не можу зараз говорити',
        [],
      ],
    ]),
  )('who cannot talk now is not safe, in %s, %s: %s', async (tag, where, said) => {
    const keys = await keysOf(tag, where, said);
    expect(keys).toEqual(expect.arrayContaining(['danger:ask.danger-now', 'domestic-abuse:remark.unsafe']));
  });
});

describe('the end of a talk is no despair', () => {
  it.each(
    each([
      [ABUSED, 'do widzenia / la revedere / viso gero / до побачення', ['guide:end-protected']],
      [LOST, 'do widzenia / la revedere / viso gero / до побачення', ['guide:end']],
    ]),
  )('in %s, %s: %s', async (tag, where, said, keys) => {
    expect(await keysOf(tag, where, said)).toEqual(keys);
  });
});

describe('S4: whom help with abuse is for', () => {
  it.each(
    each([
      [
        'domestic-abuse da-safe=safe',
        'uderzylem zone / mi-am lovit sotia / trenkiau zmonai / я вдарив дружину',
        ['domestic-abuse:pages.own.text', 'guide:end-protected'],
      ],
      [
        'domestic-abuse da-safe=safe',
        'tak sie zloszcze / ma enervez asa tare / as taip supykstu / я так злюся',
        ['domestic-abuse:pages.own.text', 'guide:end-protected'],
      ],
      ['domestic-abuse da-safe=safe', 'ja / eu / as / я', ['domestic-abuse:pages.talk.text', MORE]],
      [
        'domestic-abuse da-safe=safe',
        'siostra / sora mea / sesuo / сестра',
        ['domestic-abuse:pages.friend.text', MORE],
      ],
      [
        'domestic-abuse da-safe=safe',
        'dziewczyna mojego syna / prietena fiului meu / mano sunaus mergina / дівчина мого сина',
        ['domestic-abuse:pages.friend.text', MORE],
      ],
      [
        'domestic-abuse da-safe=safe',
        'chyba to ja jestem problemem / cred ca eu sunt problema / manau problema esu as / здається проблема в мені',
        ['questions:told', 'domestic-abuse:da-who.ask'],
      ],
    ]),
  )('in %s, %s: %s', async (tag, where, said, keys) => {
    expect(await keysOf(tag, where, said)).toEqual(keys);
  });
});

it('S4: whom it is about, told beside a question about danger, shows nothing for those who do harm', async () => {
  const talk = await guideWhere(createTestBot(opened.store), 'uk', ABUSED);
  await talk.say('він на роботі і пише мені погрози');
  expect((await talk.say('про мене')).keys).not.toContain('domestic-abuse:pages.own.text');
});
