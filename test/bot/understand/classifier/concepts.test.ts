import { conceptsOf, readConcepts } from '../../../../bot/understand/classifier/concepts.ts';
import { hashWord } from '../../../../bot/understand/classifier/hash-word.ts';

const concepts = readConcepts(
  '# by people\nemployer: boss, gaffer, line manager\nkeep: holds, hold, keeps hold of\nwork: manager\n',
);

/** The concepts of each word, as numbers in the order they are first met. */
function toldBy(text: string): readonly (readonly number[])[] {
  const words = text.split(' ');
  const { names, starts } = conceptsOf(concepts, Int32Array.from(words, hashWord));
  const met = [...new Set(names)];
  return words.map((_, at) => [...names.slice(starts[at], starts[at + 1])].map((name) => met.indexOf(name)));
}

test('hears one concept in all its words, where the word stands', () => {
  expect(toldBy('boss met gaffer')).toEqual([[0], [], [0]]);
});

test('hears a phrase as one, where it ends, and its words alone elsewhere', () => {
  expect(toldBy('the line manager')).toEqual([[], [], [0]]);
  expect(toldBy('manager of line manager')).toEqual([[0], [], [], [1]]);
  expect(toldBy('keeps hold of boss')).toEqual([[], [], [0], [1]]);
  expect(toldBy('hold line manager')).toEqual([[0], [], [1]]);
});

test('hears nothing in words that no one listed', () => {
  expect(toldBy('keeps of made employer')).toEqual([[], [], [], []]);
});

test.each([
  ['a line without a name', 'boss, gaffer', 'No concept: "boss, gaffer".'],
  ['an entry of four words', 'keep: holds on to it', 'Not one to three words: "holds on to it".'],
  ['an empty entry', 'keep: holds,', 'Not one to three words: "".'],
  ['an entry of four concepts', 'a: cut\nb: cut\nc: cut\nd: cut', 'More than three concepts: "cut".'],
])('refuses %s', (_, text, message) => {
  expect(() => readConcepts(text)).toThrow(new Error(message));
});
