import { hashOn } from '../../../../bot/understand/classifier/hash-word.ts';
import { openWords, printWords } from '../../../../bot/understand/gloss/word-table.ts';
import { parseNumbers, printNumbers } from '../../../../bot/numbers-file.ts';

const ALIKE = ['liquid', 'costarring'] as const; // of one hash (FNV-1a)
const file = parseNumbers(
  printNumbers(null, {
    ...printWords('words', [
      ['pies', 3],
      [ALIKE[0], 1],
      ['pies', 4],
      ['老公', 2],
      [ALIKE[1], 5],
    ]),
    ...printWords('nothing', []),
  }),
);
const find = openWords('words', file);

test.each([
  ['pies', 3],
  ['老公', 2],
  ['kot', undefined],
  ['', undefined],
])('%j stands for %p: of two that are the same the first counts', (text, stands) => {
  expect(find?.(text)).toBe(stands);
});

test('tells words apart that have the same hash', () => {
  const [one, other] = ALIKE;
  expect(hashOn(0x811c9dc5, one)).toBe(hashOn(0x811c9dc5, other));
  expect([find?.(one), find?.(other)]).toEqual([1, 5]);
});

test('says where nothing was printed, so that nobody looks for it', () => {
  expect(openWords('nothing', file)).toBeUndefined();
});
