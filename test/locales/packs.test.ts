import { english } from '../../locales/en/index.ts';
import { directionOf, formatTag, isCopyKey, languageOf, LANGUAGES, words } from '../../locales/index.ts';

const leaves = (node: unknown, path: string): readonly (readonly [string, string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
        leaves(value, `${path}.${key}`),
      );
const sentences = Object.entries(english).flatMap(([namespace, pack]) => leaves(pack, namespace));

describe('the English words', () => {
  it('are there', () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('S16: shout at nobody and smile at nobody: no exclamation marks, no emoji', () => {
    expect(sentences.filter(([, text]) => /[!\p{Extended_Pictographic}]/u.test(text))).toEqual([]);
  });

  it('S15: hold no telephone number: those come from the register', () => {
    expect(sentences.filter(([, text]) => /\d[\d ]{4,}\d/.test(text))).toEqual([]);
  });

  it('S4: never ask a resident why they did not, and never promise secrecy', () => {
    const never = /why didn.t you|why did you not|strictly confidential|completely confidential|you are safe now/i;
    expect(sentences.filter(([, text]) => never.test(text))).toEqual([]);
  });
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
