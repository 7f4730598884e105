import { foldedWords } from '../../../bot/understand/classifier/folded-words.ts';
import { makeGlossary, readGloss } from '../../../bot/understand/gloss/gloss.ts';
import { withSounds } from '../../../scripts/train/sounds.ts';

const entries = readGloss(`офіційний = official
його = his
хтось = someone
пошт* = post
мій чоловік = my husband
порт = harbour
це = this`);
const { words } = makeGlossary(withSounds(entries, new Set(['port', 'possible'])));

test.each([
  ['oficijnyj', 'official'],
  ['ofitsiinyi', 'official'],
  ['jogo', 'his'],
  ['yoho', 'his'],
  ['khtos', 'someone'],
  ['htos', 'someone'],
  ['poshtar', 'post'],
  ['офіційний', 'official'],
])('%s is read as %s, however it is typed', (text, expected) => {
  expect(words(foldedWords(text)).join(' ')).toBe(expected);
});

test('what sounds like a word of English, or is but two letters, is left as it is', () => {
  expect(words(['port', 'ce'])).toEqual(['port', 'ce']);
});

test('a language of other letters stays as it is', () => {
  const polish = readGloss('mąż = husband');
  expect(withSounds(polish, new Set())).toBe(polish);
});
