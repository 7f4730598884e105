import { directionOf, formatTag, isCopyKey, languageOf, LANGUAGES, words } from '../../locales/index.ts';
import { shippedContent } from '../../content/shipped.ts';
import { everyString } from '../support/every-string.ts';

describe('the words of every pack', () => {
  it('are there', () => {
    expect(everyString.length).toBeGreaterThan(300);
    expect(everyString.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});

test('a button that is named in curly quotation marks has that very name', () => {
  const texts = new Set(everyString.map(({ text }) => text));
  const english = everyString.filter(({ language }) => language === 'en'); // other languages quote in their own ways
  const named = english.flatMap(({ key, text }) =>
    [...text.matchAll(/“([^“”{}]+)”/g)].map(([, name = '']) => ({ key, name })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !texts.has(name))).toEqual([]); // what somebody could say stands in straight ones
});

describe('the numbers of services', () => {
  const { services } = shippedContent().directory;
  const known = services.flatMap(({ phones, sms, unverifiedNumbers }) => [
    ...[...phones, ...(sms === null ? [] : [sms])].map(({ number }) => number),
    ...unverifiedNumbers,
  ]);
  const compact = new Set(known.map((number) => number.replaceAll(' ', '')));
  /** Digits that somebody could ring: a number of the register however it is spaced, or any that is as long as one. */
  const numbersIn = (text: string): readonly string[] =>
    (text.match(/\d(?:[ -]?\d){2,}/g) ?? []).filter((digits) => {
      const bare = digits.replace(/[ -]/g, '');
      return compact.has(bare) || bare.length > 6;
    });

  it('S15: stand in no string of any language, so that a resident only ever sees those of the register', () => {
    const found = everyString.flatMap(({ language, key, text }) =>
      numbersIn(text).map((number) => `${language} ${key}: ${number}`),
    );
    expect(found).toEqual([]); // use a placeholder that is filled by { kind: 'number-of', service }
  });

  it.each(['Ring 999 now', 'Call 0800 1111', 'Call 08001111', 'Text 85258', 'Call 01283 123 456', '0808-2000-247'])(
    'are found when one is planted: %s',
    (text) => {
      expect(numbersIn(text)).toHaveLength(1);
    },
  );
});

describe('words', () => {
  it('fills placeholders as they are, whatever a resident typed', () => {
    expect(words('en', 'common:change', { field: '<b>{{name}} $t(common:yes)</b>' })).toContain('<b>');
  });

  it('chooses the plural', () => {
    expect(words('en', 'staff:list.count', { count: 1 })).toBe('1 report on this page');
    expect(words('en', 'staff:list.count', { count: 2 })).toBe('2 reports on this page');
  });

  it('tells a sentence from what is not one', () => {
    expect(isCopyKey('common:yes')).toBe(true);
    expect(isCopyKey('common:no-such-sentence')).toBe(false);
    expect(isCopyKey('__proto__:constructor')).toBe(false);
  });
});

describe('languages', () => {
  it.each([
    ['en-GB,en;q=0.9', 'en'],
    ['EN', 'en'],
    ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
    ['xx, ur-PK', 'ur'],
    ['en-GB, pl', 'en'],
    ['en;q=0.5, pl;q=0.9', 'pl'],
    ['pl;q=0, en', 'en'],
    ['xx;q=1, ur; q=0.7, en;q=0.2', 'ur'],
    ['pa-PK', 'en'], // Panjabi in Arabic letters is not Gurmukhi
    ['UR', 'ur'],
    ['xx', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('reads %p as %p', (tags, language) => {
    expect(languageOf(tags)).toBe(language);
  });

  it('each have a direction and a way to format dates', () => {
    expect(LANGUAGES.map((language) => [language, directionOf(language), formatTag(language)])).toEqual(
      expect.arrayContaining([
        ['en', 'ltr', 'en-GB'],
        ['pl', 'ltr', 'pl-u-ca-gregory-nu-latn'],
        ['ur', 'rtl', 'ur-u-ca-gregory-nu-latn'],
      ]),
    );
  });
});
