import { foldedWords } from '../../../bot/understand/classifier/folded-words.ts';
import { readGloss } from '../../../bot/understand/gloss/gloss.ts';
import { makeGlossary } from '../../../bot/understand/gloss/glossary.ts';
import { withPinyin } from '../../../scripts/train/pinyin.ts';

const entries = readGloss(`邻居 = neighbour
不知道 = dont know
时间 = time
事件 = incident
女儿 = daughter
漢 = chinese
women = we
我们 = us
zheli = here`);
const english = new Set(['han']);
const { words } = makeGlossary(withPinyin(entries, ['什么事件', '那个事件', '时间'], english));

test.each([
  ['邻居', 'neighbour'],
  ['lin ju', 'neighbour'],
  ['LINJU', 'neighbour'],
  ['bu zhi dao', 'dont know'],
  ['buzhidao', 'dont know'],
  ['bu zhidao', 'dont know'],
  ['nv er', 'daughter'],
  ['zheli', 'here'],
])('%j without characters is read as %j', (text, expected) => {
  expect(words(foldedWords(text)).join(' ')).toBe(expected);
});

test('of words that sound the same the one that the phrases hold more often is meant', () => {
  expect(words(['shijian'])).toEqual(['incident']);
});

test('what the file says of a word in Latin letters stays, and an English word is left alone', () => {
  expect(words(['women'])).toEqual(['we']);
  expect(words(['han'])).toEqual(['han']);
});

test('a language without Chinese characters stays as it is', () => {
  const polish = readGloss('mąż = husband');
  expect(withPinyin(polish, [], english)).toBe(polish);
});
