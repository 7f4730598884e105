import { foldedWords } from '../../../../bot/understand/classifier/folded-words.ts';
import { readGloss } from '../../../../bot/understand/gloss/gloss.ts';
import { makeGlossary } from '../../../../bot/understand/gloss/glossary.ts';

const { words: gloss, at } = makeGlossary(
  readGloss(`# everyday words
w-
ma = has
mąż|meza = husband
bij* = beats
bije brawo = claps
老公 = husband
打我 = beats me`),
);
const english = (text: string): string => gloss(foldedWords(text)).join(' ');

test.each([
  ['mąż', 'husband'],
  ['MAZ bijesz', 'husband beats'],
  ['bije brawo', 'claps'],
  ['my neighbour bije', 'my neighbour beats'],
  ['老公打我', 'husband beats me'],
  ['wmeza', 'husband'],
  ['wma i mamy', 'has i mamy'],
  ['', ''],
])('%j is read as %j', (text, expected) => {
  expect(english(text)).toBe(expected);
});

test.each(['= beats', 'bije =', 'b* = beats', 'bije', '-'])(
  'refuses the line %j, so that no word is lost unseen',
  (line) => {
    expect(() => readGloss(line)).toThrow(Error);
  },
);

test('tells where the words end that it knows, and that it does not know others', () => {
  expect(at(['bije', 'brawo', 'ma'], 0)).toEqual({ english: 'claps', to: 2 });
  expect(at(['bije', 'ma'], 0)).toEqual({ english: 'beats', to: 1 });
  expect(at(['kot'], 0)).toBeUndefined();
});

test('knows a spelling that nobody wrote down by the sound of those that were', () => {
  const { words } = makeGlossary({ exact: [], begins: [], joined: [], heard: { ear: 'indic', exact: [['sikaiat', 'complaint']] } }); // prettier-ignore
  expect(words(['sikayaat', 'police', 'سکایت'])).toEqual(['complaint', 'police', 'سکایت']);
});
