import { ownWords, readByModel } from '../../../../bot/understand/gloss/own-words.ts';

test.each([
  ['Mąż mnie bije', 'maz mnie bije'],
  ['我丈夫打我', '我丈 丈夫 夫打 打我'],
  ['他 keeps 打电话', 'keeps 打电 电话'],
  ['', ''],
])('%j has the words %j', (text, expected) => {
  expect(ownWords(text)).toBe(expected);
});

test('a model reads them only where it learnt from them', () => {
  expect(readByModel('husband hits', 'maz bije', true)).toBe('husband hits maz bije');
  expect(readByModel('husband hits', 'maz bije', false)).toBe('husband hits');
});
