import { finderOf, readExpressions } from '../../../bot/screen/expressions.ts';
import { plainWords } from '../../../bot/screen/plain-words.ts';

const found = (lines: string, text: string): readonly string[] =>
  finderOf([readExpressions(lines)])(plainWords(text)).flatMap((ofOne) => ofOne.map(({ meaning }) => meaning));

test.each([
  ['with and without its accents', 'chcę się zabić = self-harm', 'chce sie zabic', ['self-harm']],
  [
    'in any spelling that is listed',
    'mujhe|mujhy maar* raha = domestic-abuse',
    'woh mujhy maarta raha',
    ['domestic-abuse'],
  ],
  ['with up to three words between', 'chce .. umrzeć = self-harm', 'chcę już tylko teraz umrzeć', ['self-harm']],
  [
    'where one choice is several words',
    'mąż|mój_stary .. bije|się_znęca = domestic-abuse',
    'mój stary znowu się znęca',
    ['domestic-abuse'],
  ],
  [
    'where the choice beside it is one',
    'mąż|mój_stary .. bije|się_znęca = domestic-abuse',
    'mąż mnie bije',
    ['domestic-abuse'],
  ],
  ['in Chinese, which has no spaces', '我不想活 = self-harm', '其实我不想活了', ['self-harm']],
  ['in Arabic, whichever alef is typed', 'أريد أن أموت = self-harm', 'اريد ان اموت', ['self-harm']],
  ['with four words between, no more', 'chce .. umrzeć = self-harm', 'chcę a b c d umrzeć', []],
  ['over the end of a sentence, never', 'chce .. umrzeć = self-harm', 'czego chcę. umrzeć', []],
  ['as part of a longer word, never', 'nóż = danger-now', 'nóżka', []],
])('an expression is found %s', (_, lines, text, meanings) => {
  expect(found(lines, text)).toEqual(meanings);
});

test.each(['chce umrzeć', 'chce = sadness', '= self-harm', '.. umrzeć = self-harm', 'ch* = self-harm'])(
  'refuses the line "%s", so that no expression is lost unseen',
  (line) => {
    expect(() => readExpressions(line)).toThrow(Error);
  },
);
