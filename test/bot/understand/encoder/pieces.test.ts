import { makeCut } from '../../../../bot/understand/encoder/pieces.ts';

const MARKS = ['<unk>', '<s>', '</s>', '<1>', '<2>', '<3>'];
const PIECES = ['\u2581he', '\u2581h', 'e', '\u2581', 'h', 'it', 'i', 't', '\u2581hit'];
const LIKELIHOODS = [-2, -5, -4, -3, -6, -4, -6, -6, -3];
const cut = makeCut({
  pieces: [...MARKS, ...PIECES],
  likelihoods: Float32Array.from([...MARKS.map(() => 0), ...LIKELIHOODS]),
});
const numberOf = (piece: string): number => MARKS.length + PIECES.indexOf(piece);
const read = (text: string, most = 64): readonly string[] =>
  cut(text, most).map((number) => PIECES[number - MARKS.length] ?? '?');

test('a text is cut where its pieces are likeliest, and not where they are longest or shortest', () => {
  expect(read('he hit')).toEqual(['\u2581he', '\u2581hit']);
  expect(cut('he', 64)).toEqual([numberOf('\u2581he')]);
});

test('letters that no piece begins with are one unknown, whether of one unit or two, and what follows is read', () => {
  expect(read('he\u{1F525}\u{1F525}zzhit')).toEqual(['\u2581he', '?', 'h', 'it']);
});

test('wide letters are read as usual ones, and a text without words has no pieces', () => {
  expect(read('\uFF48\uFF45')).toEqual(['\u2581he']);
  expect(read(' \n ')).toEqual([]);
  expect(read('')).toEqual([]);
});

test('of a longer text only the beginning is read, however long a word of it is', () => {
  expect(read('he he he', 2)).toEqual(['\u2581he', '\u2581he']);
  expect(read('e'.repeat(100_000), 3)).toHaveLength(3);
});
