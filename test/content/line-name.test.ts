import { lineName } from '../../content/line-name.ts';
import { shippedContent } from '../../content/shipped.ts';
import { LANGUAGES, languageOf } from '../../locales/index.ts';

const { services } = shippedContent().directory;
const labels = services.flatMap(({ phones, sms }) =>
  [...phones, ...(sms === null ? [] : [sms])].map(({ label }) => label),
);

test('every number of the register that is shipped has a name that all languages say', () => {
  expect(labels.length).toBeGreaterThan(50);
  const leftEnglish = LANGUAGES.filter((language) => !language.startsWith('en')).flatMap((language) =>
    labels
      .filter((label) => label !== 'Text relay' && lineName(label, language) === label)
      .map((label) => `${language}: ${label}`),
  );
  expect([...new Set(leftEnglish)]).toEqual([]);
});

test.each([
  ['Helpline', 'pl', 'Linia pomocy'],
  [' Text line ', 'uk', 'Лінія SMS'],
  ['Through Citizens Advice', 'zh-Hans', '通过 Citizens Advice'],
  ['Helpline', 'en', 'Helpline'],
] as const)(
  'a name that everybody understands is said in the language of the chat: %s in %s',
  (label, language, said) => {
    expect(lineName(label, languageOf(language))).toBe(said);
  },
);

test('a name that an editor or another register gave stays as it was written', () => {
  expect(lineName('Zofia at the front desk', languageOf('pl'))).toBe('Zofia at the front desk');
});
