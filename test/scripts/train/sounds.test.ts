import { foldedWords } from '../../../bot/understand/classifier/folded-words.ts';
import { readGloss } from '../../../bot/understand/gloss/gloss.ts';
import { makeGlossary } from '../../../bot/understand/gloss/glossary.ts';
import { withHeard, withSounds } from '../../../scripts/train/sounds.ts';

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

const urdu = readGloss(`shikayat|shikaayat = complaint
dhamki|dhamkee = threat
badla = revenge
badlaa = changed
policey = police`);
const heard = makeGlossary(withHeard(urdu, new Set(['police']), 'indic')).words;

test.each([
  ['shikaayatt', 'complaint'],
  ['damkee', 'threat'],
])('%s is read as %s by how it sounds', (text, expected) => {
  expect(heard([text])).toEqual([expected]);
});

test('what sounds alike and means two things, or sounds like English, is left as it is', () => {
  expect(heard(['badlla', 'polissey'])).toEqual(['badlla', 'polissey']);
  expect(heard(['poliicey'])).toEqual(['poliicey']);
});

test('a language that is not typed by ear stays as it is', () => {
  expect(withHeard(urdu, new Set(), undefined)).toBe(urdu);
});
