import fc from 'fast-check';

import { foldedWords } from '../../../../bot/understand/classifier/folded-words.ts';

test.each([
  ['capitals and apostrophes', 'He DOESN’T stop', ['he', 'doesnt', 'stop']],
  ['accents of Polish', 'Mąż mnie bije, łódź', ['maz', 'mnie', 'bije', 'lodz']],
  ['full-width letters', 'ｈｅｌｐ', ['help']],
  ['drawn-out letters', 'pleeeease', ['please']],
  ['invisible characters inside a word', 'ki​ll', ['kill']],
  ['Arabic spelling variants', 'أحمد إلى مدرسة', ['احمد', 'الي', 'مدرسه']],
  ['Urdu letters typed on an Arabic keyboard', 'کی یہ', ['كي', 'يه']],
  ['Chinese, which puts no space between words', '他打我', ['他', '打', '我']],
  ['Punjabi vowel signs, which stay', 'ਮੇਰੀ ਮਦਦ', ['ਮੇਰੀ', 'ਮਦਦ']],
  ['emoji as words', 'help 🔪🔥', ['help', '🔪', '🔥']],
  ['nothing to read', ' ... !? ', []],
])('reads %s', (_, text, expected) => {
  expect(foldedWords(text)).toEqual(expected);
});

test('reads the beginning and the end of a text that is too long to be read whole', () => {
  const words = foldedWords(`first ${'so on '.repeat(50_000)}last`);
  expect([words[0], words.at(-1)]).toEqual(['first', 'last']);
});

test('gives any text as words of bounded length without space or capitals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const word of foldedWords(text)) {
        expect(word).toMatch(/^\S{1,40}$/u);
        expect(word).toBe(word.toLowerCase());
      }
    }),
  );
});
