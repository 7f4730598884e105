import { directionOf, formatTag, isCopyKey, languageOf, LANGUAGES, words } from '../../locales/index.ts';
import { everyString } from '../support/every-string.ts';

describe('the words of every pack', () => {
  it('are there', () => {
    expect(everyString.length).toBeGreaterThan(300);
    expect(everyString.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});

test('a button that is named in curly quotation marks has that very name', () => {
  const texts = new Set(everyString.map(({ text }) => text));
  const named = everyString.flatMap(({ key, text }) =>
    [...text.matchAll(/“([^“”{}]+)”/g)].map(([, name = '']) => ({ key, name })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ name }) => !texts.has(name))).toEqual([]); // what somebody could say stands in straight ones
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
    ['xx', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('reads %p as %p', (tags, language) => {
    expect(languageOf(tags)).toBe(language);
  });

  it('each have a direction and a way to format dates', () => {
    expect(LANGUAGES.map((language) => [language, directionOf(language), formatTag(language)])).toEqual([
      ['en', 'ltr', 'en-GB'],
    ]);
  });
});
