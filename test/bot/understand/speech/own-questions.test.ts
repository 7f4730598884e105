import { ownQuestions } from '../../../../bot/understand/speech/own-questions.ts';

const asks = ownQuestions(
  [
    ['czy', 'opens'],
    ['ile', 'anywhere'],
    ['prawda', 'closes'],
    ['吗', 'closes'],
    ['kto', 'anywhere'],
  ],
  ['nie wiem'],
);

test.each([
  ['czy policja przyjedzie', true],
  ['a czy policja przyjedzie', true],
  ['dzwoniłam już, czy ktoś przyjedzie', true],
  ['nie powiecie im, prawda', true],
  ['no a to ile potrwa', true],
  ['警察会来吗', true],
  ['nie wiem czy przyjedzie', false],
  ['to prawda co mówi', false],
  ['nie wiem kto to był', false],
  ['nie wiem, kto to był', false],
  ['nie wiem, czy przyjedzie', true],
  ['od trzech miesięcy', false],
  ['', false],
])('%j asks: %s', (sentence, expected) => {
  expect(asks(sentence, false)).toBe(expected);
});

test('an account that holds a word that asks is none, unless it opens or closes with one', () => {
  expect(asks('krzyczą ile się da', true)).toBe(false);
  expect(asks('czy policja przyjedzie', true)).toBe(true);
  expect(asks(`czy ${'ktoś '.repeat(11)}`, true)).toBe(false);
});

test('a denial of what asks where it closes a sentence tells', () => {
  const inPanjabi = ownQuestions([
    ['ਸਕਦੇ', 'closes'],
    ['ਨਹੀਂ ਸਕਦੇ', 'tells'],
  ]);
  expect(inPanjabi('ਤੁਸੀਂ ਆ ਸਕਦੇ', false)).toBe(true);
  expect(inPanjabi('ਅਸੀਂ ਸੌਂ ਨਹੀਂ ਸਕਦੇ', false)).toBe(false);
});

test('refuses a word that does not say where it asks', () => {
  expect(() => ownQuestions([['czy', 'opnes']])).toThrow('opnes');
});
