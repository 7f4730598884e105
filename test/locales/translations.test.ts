import { comparePack } from '../../locales/compare-pack.ts';
import { isReviewed, LANGUAGES, packOf, words, type Language } from '../../locales/index.ts';
import { readPack } from '../../locales/packs.ts';

const MOST_MISSING = 20; // a wording fix is not a translation into every language in one commit
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const pl = 'pl' as Language;
const ENGLISH_BUTTON = words('en', 'questions:person');

test('there are languages to hold against English', () => {
  expect(TRANSLATED.length).toBeGreaterThan(4);
});

describe.each(TRANSLATED)('the words in %s', (language) => {
  const faults = comparePack(language);

  test('S15 lack no safety text, change no number and no placeholder, and leave nothing in English', () => {
    expect(faults.filter(({ kind, isSafety }) => kind !== 'missing' || isSafety)).toEqual([]);
  });

  test('lack few of the others, which are said in English until they are there', () => {
    expect(faults.filter(({ kind }) => kind === 'missing').length).toBeLessThanOrEqual(MOST_MISSING);
  });
});

describe.each(LANGUAGES)('what %s says of itself', (language) => {
  const { state, review } = packOf(language);

  test('is reviewed only with the role of who did, and the day', () => {
    expect(state === 'reviewed').toBe(review !== undefined);
  });

  test('is the original only where it is English', () => {
    expect(state === 'original').toBe(language === 'en');
  });
});

test('S15 no word of the original is said to be unchecked, which is of translations', () => {
  expect(isReviewed('en')).toBe(true);
});

describe('a pack is refused', () => {
  const pack = readPack(pl) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const withText = (namespace: string, key: string, text: string | undefined) => {
    const { [key]: _before, ...rest } = pack[namespace] ?? {};
    const changed = text === undefined ? rest : { ...rest, [key]: text };
    return comparePack(pl, { ...pack, [namespace]: changed }).map(({ kind, key: at, isSafety }) => [
      kind,
      at,
      isSafety,
    ]);
  };
  const before = comparePack(pl).length;

  test.each([
    ['that lost a placeholder', 'common', 'change', 'Zmień', ['placeholder', 'common:change', false]],
    ['that has a placeholder of its own where one is said in words', 'chat', 'exitStep_one', 'Jeszcze raz {{name}}', ['placeholder', 'chat:exitStep_one', false]], // prettier-ignore
    ['that has a mark of direction', 'common', 'yes', '\u200FTak', ['direction', 'common:yes', false]],
    ['that says a number of its own', 'common', 'yes', 'Tak 112', ['digits', 'common:yes', false]],
    [
      'that left a sentence in English',
      'chat',
      'exitCancelled',
      'You have not left the page.',
      ['english', 'chat:exitCancelled', false],
    ],
    ['that left a short button in English', 'common', 'no', 'No', ['english', 'common:no', false]],
    [
      'that left a button of a few words in English',
      'questions',
      'person',
      ENGLISH_BUTTON,
      ['english', 'questions:person', false],
    ],
    [
      'that left half a sentence in English',
      'chat',
      'exitCancelled',
      'Ta strona jest otwarta and you have not left it.',
      ['english', 'chat:exitCancelled', false],
    ],
    [
      'that has a button nobody can read on a phone',
      'common',
      'no',
      'Nie, tego na pewno nie chcę teraz w żadnym razie zrobić',
      ['long', 'common:no', false],
    ],
    ['whose letters were lost', 'common', 'yes', 'T\uFFFDk', ['broken', 'common:yes', false]],
    ['whose letters became question marks', 'common', 'yes', 'T??? tak', ['broken', 'common:yes', false]],
    ['whose letters were read in a wrong encoding', 'common', 'yes', 'TÄ…k', ['broken', 'common:yes', false]],
    ['that says what English does not', 'common', 'invented', 'Wymyślone', ['unknown', 'common:invented', false]],
    ['that lacks a form of a plural', 'chat', 'exitStep_few', undefined, ['missing', 'chat:exitStep_few', false]],
    ['that lacks a safety text', 'danger', 'anyone', undefined, ['missing', 'danger:anyone', true]],
  ] as const)('%s', (_what, namespace, key, text, fault) => {
    const faults = withText(namespace, key, text);
    expect(faults).toContainEqual(fault);
    expect(faults).toHaveLength(before + 1);
  });
});

test.each([
  [1, 'raz'],
  [2, 'razy'],
  [5, 'razy'],
])('a Polish plural is chosen by its number: %i', (count, form) => {
  expect(words(pl, 'chat:exitStep', { count })).toContain(form);
});

test('a sentence that a pack lacks is said in English', () => {
  expect(words('xx' as Language, 'common:yes')).toBe('Yes');
});
